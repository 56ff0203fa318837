import {checks} from '../../checks/index.ts';
import {namesInSelection} from '../../engine/plan.ts';
import type {Selection} from '../../engine/plan.ts';
import {exitCodeOf, exitCodes} from '../../engine/exit-code.ts';
import {overallStatusOf} from '../../engine/overall-status.ts';
import type {Report} from '../../engine/report.ts';
import {shellOf} from '../../text/shell.ts';
import type {System} from '../../engine/system.ts';
import type {RealSystem} from '../../system/system.ts';
import {formatSentence} from '../../text/fill.ts';
import type {Settings} from '../../saved/file/open-settings.ts';
import type {Arguments} from '../arguments.ts';
import type {Language} from '../language.ts';
import {assertWritable} from '../report/report-file.ts';
import {printRun} from '../report/write-run.ts';
import type {Session} from '../session.ts';
import {suggest} from '../suggest.ts';
import type {CloudChoice, Targets} from '../targets/targets.ts';
import {clipboardOf} from '../terminal/clipboard.ts';
import {interactionOf} from '../terminal/terminal.ts';
import {UsageError} from '../usage-error.ts';
import {endOnSignals} from './end-on-signals.ts';
import type {InteractiveInput} from './interactive.ts';
import {changesSince, saveResultHistory} from './save-result-history.ts';
import {runAsText} from './plain-text.ts';
import {createFixRunner} from './run-fix.ts';
import {createRunContext} from './run-context.ts';
import type {RunContext} from './run-context.ts';
import {describeSavedFile, saveCopy, saveToOutputFile} from './save-run.ts';

export type RunInput = Session &
	Pick<InteractiveInput, 'demo' | 'picker' | 'onStarted'> & {
		readonly targets: Targets;
		readonly system: System;
		/** Absent for a demo, because the results of a demo are not saved. */
		readonly settings?: Settings;
	};

export type RunEnd = {
	readonly code: number;
	/** The language at the end of the run. The user can change the language during the run. */
	readonly language: Language;
	/** Prints the summary when the picker closes. Present only if the user continues to the picker. */
	readonly printSummary?: () => void;
};

/** The objects that all runs of one process share, including runs from the picker. */
export type RunTools = {
	readonly cloudChoice: CloudChoice;
	readonly settings: Settings;
	/** `timeout` is in milliseconds. The sign-in library loads only after `loadAfter` settles. */
	readonly openSystem: (timeout: number, loadAfter?: Promise<unknown>) => RealSystem;
	readonly check: (input: CheckInput) => Promise<RunEnd>;
};

type CheckInput = Omit<RunInput, 'system' | 'settings' | 'demo' | 'onStarted'>;

/**
 * Runs the checks. Shows the results on the live screen, or prints the results in the format of the command line.
 * Throws a UsageError for an unknown check or an unwritable file.
 */
export async function runChecks(input: RunInput): Promise<RunEnd> {
	const {options, processContext, language, targets, settings, onStarted} = input;
	const {stderr, platform, env} = processContext;
	const shell = shellOf(platform, env);
	const selection = readSelection(options);

	if (options.file !== undefined) {
		assertWritable(options.file);
	}

	const runContext: RunContext = {
		...createRunContext({
			...input,
			selection,
			timeout: options.timeout,
			agrees: options.consents,
			shell,
		}),
		...(settings && {changeOf: changesSince(settings.read())}),
	};

	for (const {note, values} of targets.notes) {
		stderr.write(`${formatSentence(language.words.usage.note[note], values)}\n`);
	}

	const interaction = options.output === 'any' ? interactionOf(processContext) : 'text';

	if (interaction === 'screen') {
		return runOnScreen(runContext, input);
	}

	const {run} = runContext;

	return endOnSignals(run, async (signalCode, signal) => {
		const codeNow = (): number => signalCode() ?? exitCodeOf(run.report.get(), options);
		let goesToPicker = false;

		if (options.output === 'any' || options.output === 'plain') {
			const running = runAsText(runContext, processContext, options.color);
			onStarted?.();
			await running;

			if (interaction === 'prompts' && !closesByItself(run.report.get(), options)) {
				const {askAfterRun} = await import('../prompts/ask-after-run.ts');
				const next = await askAfterRun({
					runContext,
					streams: processContext,
					color: options.color,
					hasPicker: input.picker !== undefined,
					isStopped: () => signalCode() !== undefined,
					copy: clipboardOf(processContext),
					runProgram: createFixRunner(processContext, signal),
					demo: input.demo,
					save: async () => saveCopy(runContext, options, shell),
					describeFile: file => describeSavedFile(file, language),
				});
				goesToPicker = next === 'picker';
			}
		} else {
			run.start();
			onStarted?.();
			await run.settled();
			const {color} = options;
			await printRun(options.output, runContext, processContext, {exitCode: codeNow(), color});
		}

		await saveResultHistory(runContext, input);
		const code = await saveToOutputFile(runContext, options.file, codeNow(), processContext);
		return {code, language, ...(goesToPicker && {printSummary: summaryIsPrinted})};
	});
}

const closesByItself = ({rows}: Report, {exit}: Arguments): boolean =>
	exit && overallStatusOf(rows).verdict === 'healthy';

/** Prints nothing, because the plain text already ends with the summary. */
const summaryIsPrinted = (): void => {};

async function runOnScreen(runContext: RunContext, input: RunInput): Promise<RunEnd> {
	const {options, processContext} = input;
	const {runInteractive} = await import('./interactive.ts');
	const {ending, printSummary, language} = await runInteractive(runContext, input, {
		...input,
		closesWhenHealthy: options.exit,
		save: async current => saveCopy(current, options, shellOf(processContext.platform, processContext.env)),
	});
	const code = exitCodeOf(runContext.run.report.get(), options);

	if (ending !== 'picker') {
		printSummary();
	}

	await saveResultHistory(runContext, input);
	const isOver = ending === 'interrupted' || ending === 'terminated';
	const exitCode = isOver ? exitCodes[ending] : code;

	return {
		code: await saveToOutputFile(runContext, options.file, exitCode, processContext),
		language,
		...(ending === 'picker' && {printSummary}),
	};
}

/** Returns the checks to run or to skip. Throws a UsageError if a flag names an unknown check. */
export function readSelection({
	only,
	skip,
	savedSkip,
}: Pick<Arguments, 'only' | 'skip' | 'savedSkip'>): Selection {
	const known = namesInSelection(checks);
	const unknown = [...(only ?? []), ...(skip ?? [])].find(word => !known.includes(word));

	if (unknown !== undefined) {
		throw new UsageError(usage => usage.unknownCheck, {word: unknown, suggest: suggest(unknown, known)});
	}

	// Unknown names in the settings file are ignored, because a newer version can have saved them.
	const skipped = skip ?? savedSkip?.filter(word => known.includes(word));
	return {...(only && {only}), ...(skipped && {skip: skipped})};
}
