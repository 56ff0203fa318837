import {formatAge} from '../../describe/age.ts';
import {exitCodeOf, exitCodes} from '../../engine/exit-code.ts';
import {finishedRun} from '../../engine/finished-run.ts';
import {wasCanceled} from '../../engine/report.ts';
import {shellOf} from '../../text/shell.ts';
import {say} from '../../text/fill.ts';
import {readReport} from '../../output/read-report.ts';
import type {SavedRun} from '../../output/read-report.ts';
import type {Arguments} from '../arguments.ts';
import {createSpeaker} from '../run/run-context.ts';
import type {RunContext} from '../run/run-context.ts';
import {documentWriter} from './document.ts';
import {writeInLines} from '../run/plain-text.ts';
import {readReportFile} from './read-report-file.ts';
import {assertWritable} from './report-file.ts';
import {rerunCommand} from './rerun-command.ts';
import {saveAsAsked} from '../run/save-run.ts';
import type {LanguagePack} from '../language.ts';
import {isInteractive} from '../terminal/terminal.ts';
import type {Process} from '../terminal/terminal.ts';
import {UsageError} from '../usage-error.ts';
import {tool} from '../version.ts';

/** `acr-doctor report FILE`: a saved run, with its facts and the reader's words. Its exit code is that of the run. */
export async function showReport(
	given: Arguments,
	world: Process,
	languagePack: LanguagePack,
): Promise<number> {
	const [file] = given.words;

	if (file === undefined) {
		throw new UsageError(usage => usage.savedRun.noFile);
	}

	if (given.file !== undefined) {
		assertWritable(given.file);
	}

	const saved = readOrRefuse(await readReportFile(file, world), file);
	const shell = shellOf(world.platform, world.env);
	const runContext: RunContext = {
		...createSpeaker(languagePack, shell),
		run: finishedRun(saved.report),
		changeOf: (_, {key}) => saved.changes.get(key),
		readAt: Date.now(),
	};
	const exitCode = exitCodeOf(saved.report, given);

	if (given.output === 'plain' || (given.output === 'any' && !isInteractive(world))) {
		await writeInLines(runContext, headOf(runContext, saved), world, given.color);
	} else if (given.output === 'any') {
		const {runInteractive} = await import('../run/interactive.ts');
		const {color, timeout} = given;
		const title = `${tool.name} ${tool.version}`;
		const anew = rerunCommand(saved.report, shell);
		// It stays above what the screen leaves behind, which says nothing of when it was.
		world.stderr.write(
			headOf(runContext, saved)
				.map(line => `${line}\n`)
				.join(''),
		);
		const {ending, printFarewell} = await runInteractive(runContext, world, {
			stay: true,
			color,
			timeout,
			title,
			saved: {anew},
		});
		printFarewell();

		if (ending === 'interrupted' || ending === 'terminated') {
			return exitCodes[ending];
		}
	} else {
		const write = await documentWriter(given.output);
		world.stdout.write(write(runContext, exitCode));
	}

	return saveAsAsked(runContext, given.file, exitCode, world);
}

function readOrRefuse(text: string, file: string): SavedRun {
	const read = readReport(text);

	if (!read.ok) {
		throw new UsageError(usage => usage.savedRun.problem[read.problem], {file});
	}

	return read.run;
}

/** When it was, and whether that was all. */
function headOf({words, readAt = 0}: RunContext, {report, version}: SavedRun): readonly string[] {
	const time = `${new Date(report.lastRunStartedAt).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
	const age = formatAge(readAt - report.lastRunStartedAt, words.usage.registries.age);
	return [
		say(words.report.saved, {time, age, version}),
		...(wasCanceled(report) ? [words.report.unfinished] : []),
	];
}
