import {lastRunDurationOf} from '../../engine/report.ts';
import {say} from '../../text/fill.ts';
import type {Report} from '../../engine/report.ts';
import {fullSummaryLines, exitSummaryLines, checkLine} from '../../output/text.ts';
import type {TextInput} from '../../output/text.ts';
import {changeTeller} from './changes.ts';
import {lineFitter} from '../terminal/fit-lines.ts';
import type {FitLine} from '../terminal/fit-lines.ts';
import type {RunContext} from './run-context.ts';
import {createPaint, hasColor} from '../terminal/terminal.ts';
import type {Process} from '../terminal/terminal.ts';

/** How often a run that takes long says what it waits for, ms. */
const heartbeat = 10_000;

/** Runs to the end, a line for each finished check, then the diagnosis. */
export async function runInLines(
	runContext: RunContext,
	{stdout, stderr, env}: Process,
	color: boolean,
): Promise<void> {
	const {run, describe} = runContext;
	const words = runContext.words.report;
	const input = textInputOf(runContext, {stdout, env}, color);
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
		stderr.write(`${say(words.running, {seconds, titles: describe.list(titles)})}\n`);
	}, heartbeat);

	run.start();
	await run.settled();
	clearInterval(timer);
	stopListening();
	writeLines(stdout, ['', ...fullSummaryLines(run.report.get(), input)], fit);
}

/** What the screen leaves in the scrollback. */
export function printSummary(
	report: Report,
	runContext: RunContext,
	world: Pick<Process, 'stdout' | 'env'>,
	{color, fit}: {readonly color: boolean; readonly fit: FitLine},
): void {
	writeLines(world.stdout, exitSummaryLines(report, textInputOf(runContext, world, color)), fit);
}

/** Writes a run that is over. */
export async function writeInLines(
	runContext: RunContext,
	head: readonly string[],
	world: Pick<Process, 'stdout' | 'env'>,
	color: boolean,
): Promise<void> {
	const report = runContext.run.report.get();
	const input = textInputOf(runContext, world, color);
	const lines = [
		...head,
		'',
		...report.rows.map(row => checkLine(row, report, input)),
		'',
		...fullSummaryLines(report, input),
	];
	writeLines(world.stdout, lines, await lineFitter(world));
}

const textInputOf = (
	runContext: RunContext,
	{stdout, env}: Pick<Process, 'stdout' | 'env'>,
	color: boolean,
): TextInput => ({
	describe: runContext.describe,
	causes: runContext.causes,
	words: runContext.words.report,
	units: runContext.words.screen.units,
	changeOf: changeTeller(runContext),
	paint: createPaint(hasColor(stdout, env, color)),
});

const writeLines = (stdout: Process['stdout'], lines: readonly string[], fit: FitLine): boolean =>
	stdout.write(
		lines
			.flatMap(fit)
			.map(line => `${line}\n`)
			.join(''),
	);
