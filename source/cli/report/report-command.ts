import {formatAge} from '../../describe/age.ts';
import {exitCodeOf, exitCodes} from '../../engine/exit-code.ts';
import {finishedRun} from '../../engine/finished-run.ts';
import {wasCanceled} from '../../engine/report.ts';
import {shellOf} from '../../text/shell.ts';
import {formatSentence} from '../../text/fill.ts';
import {readReport} from '../../output/read-report.ts';
import type {SavedRun} from '../../output/read-report.ts';
import type {Language} from '../language.ts';
import {createRunLanguage} from '../run/run-context.ts';
import type {RunContext} from '../run/run-context.ts';
import {saveToOutputFile} from '../run/save-run.ts';
import type {Session} from '../session.ts';
import {interactionOf} from '../terminal/terminal.ts';
import {UsageError} from '../usage-error.ts';
import {readReportFile} from './read-report-file.ts';
import {assertWritable} from './report-file.ts';
import {rerunCommand} from './rerun-command.ts';
import {printRun} from './write-run.ts';

/**
 * Runs `acr-doctor report FILE`, which shows a saved run. Returns the exit code. Throws a UsageError for a missing or
 * invalid file, and for an unwritable `--output` file.
 */
export async function showReport(session: Session): Promise<number> {
	const {options, processContext, language} = session;
	const [file] = options.words;

	if (file === undefined) {
		throw new UsageError(usage => usage.savedRun.noFile);
	}

	if (options.file !== undefined) {
		assertWritable(options.file);
	}

	const saved = parseOrThrow(await readReportFile(file, processContext), file);
	const shell = shellOf(processContext.platform, processContext.env);
	const readAt = Date.now();
	const runContext: RunContext = {
		language: createRunLanguage(language, shell),
		run: finishedRun(saved.report),
		changeOf: (_, {key}) => saved.changes.get(key),
		saved: {readAt, rerunCommand: rerunCommand(saved.report, shell)},
	};
	const exitCode = exitCodeOf(saved.report, options);
	const head = headOf(saved, language, readAt);

	if (options.output === 'any' && interactionOf(processContext) === 'screen') {
		const {runInteractive} = await import('../run/interactive.ts');
		// The summary does not contain the time of the run, so these lines are printed above the summary.
		processContext.stderr.write(head.map(line => `${line}\n`).join(''));
		const {ending, printSummary} = await runInteractive(runContext, session, {closesWhenHealthy: false});
		printSummary();

		if (ending === 'interrupted' || ending === 'terminated') {
			return exitCodes[ending];
		}
	} else {
		const name = options.output === 'any' ? 'plain' : options.output;
		await printRun(name, runContext, processContext, {exitCode, head, color: options.color});
	}

	return saveToOutputFile(runContext, options.file, exitCode, processContext);
}

function parseOrThrow(text: string, file: string): SavedRun {
	const read = readReport(text);

	if (!read.ok) {
		throw new UsageError(usage => usage.savedRun.problem[read.problem], {file});
	}

	return read.run;
}

function headOf(
	{report, version}: SavedRun,
	{words}: Pick<Language, 'words'>,
	readAt: number,
): readonly string[] {
	const time = `${new Date(report.lastRunStartedAt).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
	const age = formatAge(readAt - report.lastRunStartedAt, words.usage.registries.age);
	return [
		formatSentence(words.report.saved, {time, age, version}),
		...(wasCanceled(report) ? [words.report.unfinished] : []),
	];
}
