import type {RunContext} from './run-context.ts';
import {lastRunDurationOf} from '../../engine/report.ts';
import type {Report} from '../../engine/report.ts';
import {formats} from '../../output/index.ts';
import {formatSentence} from '../../text/fill.ts';
import {lineFitter} from '../terminal/fit-lines.ts';
import {createPaint, hasColor} from '../terminal/terminal.ts';
import type {ProcessContext} from '../terminal/terminal.ts';

/** Time between two progress lines on stderr, in milliseconds. A progress line names the running checks. */
const heartbeatInterval = 10_000;

export type TextStreams = {
	readonly stdout: NodeJS.WritableStream & Pick<NodeJS.WriteStream, 'isTTY' | 'columns'>;
	readonly stderr: NodeJS.WritableStream;
	readonly env: ProcessContext['env'];
};

/**
 * Runs checks, by default all. Prints a line when a check finishes, and the diagnosis at the end. Prints progress lines
 * on stderr.
 */
export async function runAsText(
	runContext: RunContext,
	streams: TextStreams,
	color: boolean,
	start: () => void = runContext.run.start,
): Promise<void> {
	const {
		run,
		language: {words, describe},
	} = runContext;
	const {checkLine, fullSummaryLines} = await formats.plain();
	const {paint, print} = await createPrinter(streams, color);
	const input = {...runContext, paint};
	const stopListening = run.listen(event => {
		const row = event.type === 'check-finished' && run.report.get().rows.find(({key}) => key === event.key);

		if (row) {
			print([checkLine(row, run.report.get(), input)]);
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
		streams.stderr.write(
			`${formatSentence(words.report.running, {seconds, titles: describe.list(titles)})}\n`,
		);
	}, heartbeatInterval);

	start();
	await run.settled();
	clearInterval(timer);
	stopListening();
	print(['', ...fullSummaryLines(run.report.get(), input)]);
}

/** Returns a function that prints the summary after the screen closes. */
export async function prepareSummary(
	streams: Omit<TextStreams, 'stderr'>,
	color: boolean,
): Promise<(report: Report, runContext: RunContext) => void> {
	const {exitSummaryLines} = await formats.plain();
	const {paint, print} = await createPrinter(streams, color);

	return (report, runContext) => print(exitSummaryLines(report, {...runContext, paint}));
}

/** Creates the functions that color text and print lines. The lines are wrapped as in `lineFitter`. */
export async function createPrinter({stdout, env}: Omit<TextStreams, 'stderr'>, color: boolean) {
	const fit = await lineFitter({stdout});

	return {
		paint: createPaint(hasColor(stdout, env, color)),
		print: (lines: readonly string[]): void => {
			const fitted = lines.flatMap(fit).map(line => `${line}\n`);
			stdout.write(fitted.join(''));
		},
	};
}
