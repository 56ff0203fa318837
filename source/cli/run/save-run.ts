import os from 'node:os';
import type {RunContext} from './run-context.ts';
import {exitCodeOf, exitCodes} from '../../engine/exit-code.ts';
import type {ExitRules} from '../../engine/exit-code.ts';
import type {Result} from '../../engine/result.ts';
import {wasCanceled} from '../../engine/report.ts';
import type {Report} from '../../engine/report.ts';
import {quoteCommand, shellOf} from '../../text/shell.ts';
import {formatSentence} from '../../text/fill.ts';
import type {SavedFile} from '../../ui/run/saved-notice.ts';
import type {Language} from '../language.ts';
import {addFile, replaceFile} from '../report/report-file.ts';
import {runAs} from '../report/write-run.ts';
import type {ProcessContext} from '../terminal/terminal.ts';

/** The format of saved runs. `acr-doctor report` reads only JSON. */
const savedFormat = 'json';

/**
 * Saves a run in the first writable folder: the current, home or temporary folder. Never overwrites a file. If no
 * folder is writable, returns the failure for the last folder.
 */
export async function saveCopy(
	runContext: RunContext,
	rules: ExitRules,
	[first = '', ...others]: readonly string[] = ['', os.homedir(), os.tmpdir()],
): Promise<Result<SavedFile>> {
	const report = runContext.run.canceledReport();
	const name = nameFor(report, Date.now());
	const text = await runAs(savedFormat, runContext, {report, exitCode: exitCodeOf(report, rules)});
	const result = others.reduce(
		(before, folder) => (before.ok ? before : addFile(folder, name, text)),
		addFile(first, name, text),
	);

	return result.ok ? {ok: true, value: {file: result.value, isUnfinished: wasCanceled(report)}} : result;
}

/** Returns a name such as `acr-doctor-contoso-20260301-1207` or `acr-doctor-3-registries-20260301-1207` (UTC). */
function nameFor({registries}: Report, now: number): string {
	const [first] = registries;
	const subject =
		first === undefined
			? 'machine'
			: registries.length === 1
				? first.name
				: `${registries.length}-registries`;
	const time = new Date(now).toISOString().slice(0, 16).replaceAll(/[-:]/g, '').replace('T', '-');
	return `acr-doctor-${subject.replaceAll(/[^a-z0-9.-]/gi, '_').slice(0, 80)}-${time}`;
}

/** Writes the run to the file of `--output`. If writing fails, prints the error on stderr and returns 70. */
export async function saveToOutputFile(
	runContext: RunContext,
	file: string | undefined,
	exitCode: number,
	processContext: Pick<ProcessContext, 'stderr' | 'platform' | 'env'>,
): Promise<number> {
	if (file === undefined) {
		return exitCode;
	}

	const {run, language} = runContext;
	const report = run.canceledReport();
	const result = replaceFile(file, await runAs(savedFormat, runContext, {report, exitCode}));

	if (!result.ok) {
		const {saveFailed} = language.words.usage.savedRun;
		processContext.stderr.write(`${formatSentence(saveFailed, {file, code: result.code})}\n`);
		return exitCodes.internalError;
	}

	reportSavedFile({file, isUnfinished: wasCanceled(report)}, processContext, language);
	return exitCode;
}

/** Prints a message on stderr with the name of the file and the command that opens it. */
export function reportSavedFile(
	savedFile: SavedFile,
	processContext: Pick<ProcessContext, 'stderr' | 'platform' | 'env'>,
	language: Pick<Language, 'words'>,
): void {
	processContext.stderr.write(`${describeSavedFile(savedFile, processContext, language)}\n`);
}

export function describeSavedFile(
	{file, isUnfinished}: SavedFile,
	{platform, env}: Pick<ProcessContext, 'platform' | 'env'>,
	{words}: Pick<Language, 'words'>,
): string {
	const {written, writtenUnfinished} = words.usage.savedRun;
	const command = quoteCommand({run: ['acr-doctor', 'report', file]}, shellOf(platform, env));
	return formatSentence(isUnfinished ? writtenUnfinished : written, {file, command});
}
