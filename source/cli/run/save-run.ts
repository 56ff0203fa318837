import os from 'node:os';
import type {RunContext} from './run-context.ts';
import {exitCodeOf, exitCodes} from '../../engine/exit-code.ts';
import type {ExitRules} from '../../engine/exit-code.ts';
import type {Result} from '../../engine/result.ts';
import {wasCanceled} from '../../engine/report.ts';
import type {Report} from '../../engine/report.ts';
import {quoteCommand, shellOf} from '../../text/shell.ts';
import type {Shell} from '../../text/shell.ts';
import {formatSentence} from '../../text/fill.ts';
import type {SavedFile} from '../../ui/run/saved-notice.ts';
import type {Language} from '../language.ts';
import {addFile, replaceFile} from '../report/report-file.ts';
import {runAs} from '../report/write-run.ts';
import type {ProcessContext} from '../terminal/terminal.ts';

/** The format of saved runs. `acr-doctor report` reads only JSON. */
const savedFormat = 'json';

/**
 * Saves a run in the first folder that accepts the file: the current, home or temporary folder. Never overwrites a
 * file. If every folder fails, returns the failure of the last folder.
 */
export async function saveCopy(
	runContext: RunContext,
	rules: ExitRules,
	shell: Shell,
	[first = '', ...others]: readonly string[] = ['', os.homedir(), os.tmpdir()],
): Promise<Result<SavedFile>> {
	const report = runContext.run.canceledReport();
	const name = nameFor(report, Date.now());
	const text = await runAs(savedFormat, runContext, {report, exitCode: exitCodeOf(report, rules)});
	const result = others.reduce(
		(before, folder) => (before.ok ? before : addFile(folder, name, text)),
		addFile(first, name, text),
	);

	return result.ok ? {ok: true, value: savedFile(result.value, report, shell)} : result;
}

const savedFile = (file: string, report: Report, shell: Shell): SavedFile => ({
	file,
	isUnfinished: wasCanceled(report),
	openCommand: quoteCommand({run: ['acr-doctor', 'report', file]}, shell),
});

/**
 * Returns a name without extension, such as `acr-doctor-contoso-20260301-1207` or
 * `acr-doctor-3-registries-20260301-1207`. The time is in UTC.
 */
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

/**
 * Writes the run to the file of `--output`, if any. Returns `exitCode`. If writing fails, prints the error on stderr
 * and returns 70.
 */
export async function saveToOutputFile(
	runContext: RunContext,
	file: string | undefined,
	exitCode: number,
	{stderr, platform, env}: Pick<ProcessContext, 'stderr' | 'platform' | 'env'>,
): Promise<number> {
	if (file === undefined) {
		return exitCode;
	}

	const {run, language} = runContext;
	const report = run.canceledReport();
	const result = replaceFile(file, await runAs(savedFormat, runContext, {report, exitCode}));

	if (!result.ok) {
		const {saveFailed} = language.words.usage.savedRun;
		stderr.write(`${formatSentence(saveFailed, {file, code: result.code})}\n`);
		return exitCodes.internalError;
	}

	reportSavedFile(savedFile(file, report, shellOf(platform, env)), stderr, language);
	return exitCode;
}

export function reportSavedFile(
	file: SavedFile,
	stderr: ProcessContext['stderr'],
	language: Pick<Language, 'words'>,
): void {
	stderr.write(`${describeSavedFile(file, language)}\n`);
}

export function describeSavedFile(
	{file, isUnfinished, openCommand: command}: SavedFile,
	{words}: Pick<Language, 'words'>,
): string {
	const {written, writtenUnfinished} = words.usage.savedRun;
	return formatSentence(isUnfinished ? writtenUnfinished : written, {file, command});
}
