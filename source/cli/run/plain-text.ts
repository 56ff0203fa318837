import type {RunContext} from './run-context.ts';
import {lastRunDurationOf} from '../../engine/report.ts';
import type {Report} from '../../engine/report.ts';
import {formats} from '../../output/index.ts';
import {formatSentence} from '../../text/fill.ts';
import {lineFitter} from '../terminal/fit-lines.ts';
import type {FitLine} from '../terminal/fit-lines.ts';
import {createPaint, hasColor} from '../terminal/terminal.ts';
import type {ProcessContext} from '../terminal/terminal.ts';

/** During a long run, the names of the running checks are printed at this interval, in milliseconds. */
const heartbeatInterval = 10_000;

/** Runs all checks. Prints a line when a check finishes, and the diagnosis at the end. */
export async function runAsText(
	runContext: RunContext,
	{stdout, stderr, env}: ProcessContext,
	color: boolean,
): Promise<void> {
	const {
		run,
		language: {words, describe},
	} = runContext;
	const {checkLine, fullSummaryLines} = await formats.plain();
	const input = {...runContext, paint: createPaint(hasColor(stdout, env, color))};
	const fit = await lineFitter({stdout});
	const stopListening = run.listen(event => {
		const row = event.type === 'check-finished' && run.report.get().rows.find(({key}) => key === event.key);

		if (row) {
			writeLines(stdout, [checkLine(row, run.report.get(), input)], fit);
		}
	});
	const timer = setInterval(() => {
		const report = run.report.get();
		const titles = report.rows
			.filter(({state}) => state === 'running')
			.map(
				({checkId, progress}) => describe.titleOf(checkId) + (progress === undefined ? '' : ` (${progress})`),
			);
		const seconds = Math.round(lastRunDurationOf(report, run.elapsed()) / 1000);
		stderr.write(`${formatSentence(words.report.running, {seconds, titles: describe.list(titles)})}\n`);
	}, heartbeatInterval);

	run.start();
	await run.settled();
	clearInterval(timer);
	stopListening();
	writeLines(stdout, ['', ...fullSummaryLines(run.report.get(), input)], fit);
}

/** Returns the function that prints the summary after the screen closes, so that it stays in the terminal. */
export async function prepareSummary(
	{stdout, env}: Pick<ProcessContext, 'stdout' | 'env'>,
	color: boolean,
): Promise<(report: Report, runContext: RunContext) => void> {
	const {exitSummaryLines} = await formats.plain();
	const fit = await lineFitter({stdout});
	const paint = createPaint(hasColor(stdout, env, color));

	return (report, runContext) => writeLines(stdout, exitSummaryLines(report, {...runContext, paint}), fit);
}

const writeLines = (stdout: ProcessContext['stdout'], lines: readonly string[], fit: FitLine): boolean =>
	stdout.write(
		lines
			.flatMap(fit)
			.map(line => `${line}\n`)
			.join(''),
	);
