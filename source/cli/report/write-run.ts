import type {RunContext} from '../run/run-context.ts';
import {formats} from '../../output/index.ts';
import type {FormatInput} from '../../output/format.ts';
import type {FormatName} from '../../output/index.ts';
import {lineFitter} from '../terminal/fit-lines.ts';
import {createPaint, hasColor} from '../terminal/terminal.ts';
import type {ProcessContext} from '../terminal/terminal.ts';
import {tool} from '../version.ts';

/**
 * Returns the text of the run in the format `name`. The text has no color unless `input` has `paint`, and describes the
 * current report of the run unless `input` has `report`.
 */
export async function runAs(
	name: FormatName,
	runContext: RunContext,
	input: Pick<FormatInput, 'exitCode'> & Partial<FormatInput>,
): Promise<string> {
	const {write} = await formats[name]();
	const report = runContext.run.report.get();
	return write({report, paint: createPaint(false), tool, ...runContext, ...input});
}

/** Prints the run on stdout. `lineFitter` wraps the lines of the format `plain`. */
export async function printRun(
	name: FormatName,
	runContext: RunContext,
	{stdout, env}: ProcessContext,
	{color, ...input}: Pick<FormatInput, 'exitCode' | 'head'> & {readonly color: boolean},
): Promise<void> {
	const paint = createPaint(hasColor(stdout, env, color));
	const text = await runAs(name, runContext, {...input, paint});
	const fit = name === 'plain' ? await lineFitter({stdout}) : undefined;
	stdout.write(fit ? text.split('\n').flatMap(fit).join('\n') : text);
}
