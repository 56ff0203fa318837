import {say} from '../core/words.ts';
import {closingLines, farewellLines, lineOf} from '../output/text.ts';
import type {Doctor} from './doctor.ts';
import {createPaint, hasColor} from './terminal-of.ts';
import type {Process} from './terminal-of.ts';

/** How often a run that takes long says what it waits for, ms. */
const heartbeat = 10_000;

/** Runs to the end, a line for each finished check, then the diagnosis. */
export async function runInLines(
	{run, describe, causes, words: {report: words, screen}}: Doctor,
	{stdout, stderr, env}: Process,
	color: boolean,
): Promise<void> {
	const paint = createPaint(hasColor(stdout, env, color));
	const input = {describe, causes, words, units: screen.units, paint};
	const stopListening = run.listen(event => {
		const row = event.type === 'check-finished' && run.report.get().rows.find(({key}) => key === event.key);

		if (row) {
			stdout.write(`${lineOf(row, run.report.get(), input)}\n`);
		}
	});
	const timer = setInterval(() => {
		const {rows, startedAt} = run.report.get();
		const titles = rows
			.filter(({state}) => state === 'running')
			.map(
				({checkId, progress}) => describe.titleOf(checkId) + (progress === undefined ? '' : ` (${progress})`),
			);
		const seconds = Math.round((Date.now() - startedAt) / 1000);
		stderr.write(`${say(words.running, {seconds, titles: describe.list(titles)})}\n`);
	}, heartbeat);

	run.start();
	await run.settled();
	clearInterval(timer);
	stopListening();
	writeLines(stdout, ['', ...closingLines(run.report.get(), input)]);
}

/** What the screen leaves in the scrollback. */
export function writeFarewell(
	{run, describe, causes, words: {report: words, screen}}: Doctor,
	{stdout, env}: Pick<Process, 'stdout' | 'env'>,
	color: boolean,
): void {
	const paint = createPaint(hasColor(stdout, env, color));
	writeLines(stdout, farewellLines(run.report.get(), {describe, causes, words, units: screen.units, paint}));
}

const writeLines = (stdout: Process['stdout'], lines: readonly string[]): boolean =>
	stdout.write(lines.map(line => `${line}\n`).join(''));
