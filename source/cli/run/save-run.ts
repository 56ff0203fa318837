import os from 'node:os';
import {exitCodeOf, exitCodes} from '../../engine/exit-code.ts';
import type {ExitRules} from '../../engine/exit-code.ts';
import type {Result} from '../../engine/result.ts';
import {wasCanceled} from '../../engine/report.ts';
import type {Report} from '../../engine/report.ts';
import {quoteCommand, shellOf} from '../../text/shell.ts';
import {say} from '../../text/fill.ts';
import type {SavedFile} from '../../ui/saved-notice.ts';
import type {RunContext, Speaker} from './run-context.ts';
import {documentOf} from '../report/document.ts';
import {addFile, replaceFile} from '../report/report-file.ts';
import type {Process} from '../terminal/terminal.ts';

/** Saves the run as it stands in the first of these folders that can be written; nothing is written over. */
export function saveCopy(
	runContext: RunContext,
	rules: ExitRules,
	[first = '', ...others]: readonly string[] = ['', os.homedir(), os.tmpdir()],
): Result<SavedFile> {
	const now = Date.now();
	const report = runContext.run.canceledReport();
	const text = documentOf(runContext, exitCodeOf(report, rules), report);
	const name = nameFor(report, now);
	const answer = others.reduce(
		(before, folder) => (before.ok ? before : addFile(folder, name, text)),
		addFile(first, name, text),
	);

	return answer.ok ? {ok: true, value: {file: answer.value, isUnfinished: wasCanceled(report)}} : answer;
}

/** `acr-doctor-contoso-20260301-1207`: the registry, or how many there are, and the time, UTC. */
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

/** Puts the run into the file that was asked for, and says so; gives the exit code, which tells where that failed. */
export function saveAsAsked(
	runContext: RunContext,
	file: string | undefined,
	exitCode: number,
	world: Pick<Process, 'stderr' | 'platform' | 'env'>,
): number {
	if (file === undefined) {
		return exitCode;
	}

	const report = runContext.run.canceledReport();
	const answer = replaceFile(file, documentOf(runContext, exitCode, report));
	const {savedRun} = runContext.words.usage;

	if (!answer.ok) {
		world.stderr.write(`${say(savedRun.saveFailed, {file, code: answer.code})}\n`);
		// As where the output cannot be written: who asked for the file must not take the run for a whole one.
		return exitCodes.internalError;
	}

	tellSaved({file, isUnfinished: wasCanceled(report)}, world, runContext);
	return exitCode;
}

/** Says where a run is, and how to see it again. */
export function tellSaved(
	{file, isUnfinished}: SavedFile,
	{stderr, platform, env}: Pick<Process, 'stderr' | 'platform' | 'env'>,
	{words}: Pick<Speaker, 'words'>,
): void {
	const {written, writtenUnfinished} = words.usage.savedRun;
	const command = quoteCommand({run: ['acr-doctor', 'report', file]}, shellOf(platform, env));
	stderr.write(`${say(isUnfinished ? writtenUnfinished : written, {file, command})}\n`);
}
