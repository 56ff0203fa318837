import {checks} from '../../checks/index.ts';
import {namesInSelection} from '../../engine/plan.ts';
import type {Selection} from '../../engine/plan.ts';
import {exitCodeOf, exitCodes} from '../../engine/exit-code.ts';
import {markUsed} from '../../saved/edit-saved.ts';
import {matchesEntry, addResults} from '../../saved/result-history.ts';
import {wasCanceled} from '../../engine/report.ts';
import {shellOf} from '../../text/shell.ts';
import type {System} from '../../engine/system.ts';
import {say} from '../../text/fill.ts';
import type {Settings} from '../../saved/file/open-settings.ts';
import type {Arguments} from '../arguments.ts';
import {changesFrom} from './changes.ts';
import {documentWriter} from '../report/document.ts';
import {createRunContext} from './run-context.ts';
import type {RunContext} from './run-context.ts';
import {runInLines} from './plain-text.ts';
import type {InteractiveInput} from './interactive.ts';
import {suggest} from '../suggest.ts';
import {assertWritable} from '../report/report-file.ts';
import {saveAsAsked, saveCopy} from './save-run.ts';
import {tellWarnings} from '../settings.ts';
import type {LanguagePack} from '../language.ts';
import type {Targets} from '../targets/targets.ts';
import {isInteractive} from '../terminal/terminal.ts';
import type {Process} from '../terminal/terminal.ts';
import {UsageError} from '../usage-error.ts';
import {tool} from '../version.ts';

export type RunInput = {
	readonly given: Arguments;
	readonly world: Process;
	readonly targets: Targets;
	readonly system: System;
	readonly languagePack: LanguagePack;
	/** Keeps what is found, and knows what was. */
	readonly settings?: Settings;
	readonly demo?: InteractiveInput['demo'];
	readonly picker?: InteractiveInput['picker'];
	/** Called once the run is under way: its screen has been drawn, or its checks have begun. */
	readonly begun?: () => void;
};

/** What a run came to. */
export type RunEnd = {
	readonly code: number;
	/** Spoken when it ended. */
	readonly languagePack: LanguagePack;
	/** Where the person goes on in the picker: prints what the run leaves behind, in case it was the last. */
	readonly toPicker?: () => void;
};

/** Checks the registries in the way the terminal allows. */
export async function runChecks(input: RunInput): Promise<RunEnd> {
	const {given, world, targets, system, languagePack, settings, demo, picker, begun} = input;
	const selection = readWishes(given);
	const shell = shellOf(world.platform, world.env);
	const planned = createRunContext({
		targets,
		selection,
		system,
		timeout: given.timeout,
		agrees: given.consents,
		shell,
		languagePack,
	});
	const runContext = {...planned, ...(settings && {changeOf: changesFrom(settings.read())})};

	for (const {note, values} of targets.notes) {
		world.stderr.write(`${say(languagePack.words.usage.note[note], values)}\n`);
	}

	if (given.output === 'any' && isInteractive(world)) {
		const {runInteractive} = await import('./interactive.ts');
		const {stay, color, timeout} = given;
		const title = `${tool.name} ${tool.version}`;
		const {ending, printFarewell, ...end} = await runInteractive(runContext, world, {
			stay,
			color,
			timeout,
			title,
			picker,
			opened: begun,
			save: speaker => saveCopy({...runContext, ...speaker}, given),
			...(demo && {demo}),
		});
		const code = exitCodeOf(runContext.run.report.get(), given);

		if (ending === 'picker') {
			await keepFound(runContext, input);
			return {...end, code: saveAsAsked(runContext, given.file, code, world), toPicker: printFarewell};
		}

		printFarewell();
		await keepFound(runContext, input);
		const ended = ending === 'quit' || ending === 'left' ? code : exitCodes[ending];
		return {...end, code: saveAsAsked(runContext, given.file, ended, world)};
	}

	const code = await endOnSignals(runContext.run, async signalCode => {
		if (given.output !== 'plain' && given.output !== 'any') {
			const write = await documentWriter(given.output);
			runContext.run.start();
			begun?.();
			await runContext.run.settled();
			world.stdout.write(write(runContext, codeFor(runContext, given, signalCode())));
		} else {
			const running = runInLines(runContext, world, given.color);
			begun?.();
			await running;
		}

		await keepFound(runContext, input);
		return saveAsAsked(runContext, given.file, codeFor(runContext, given, signalCode()), world);
	});

	return {code, languagePack};
}

/** Keeps what a whole run found that came to its end; where no registry is saved, nobody is told that it could not. */
async function keepFound(
	{run, words}: RunContext,
	{given, world, settings, targets}: RunInput,
): Promise<void> {
	const report = run.report.get();
	const {finishedAt, registries} = report;

	// Who looked at some checks alone knows little of its health.
	if (!settings || finishedAt === undefined || registries.length === 0 || wasCanceled(report) || given.only) {
		return;
	}

	const isOne: typeof matchesEntry = (registry, entry) =>
		matchesEntry(registry, entry) || (targets.saved?.get(entry.key)?.has(registry.id) ?? false);
	const used = settings
		.read()
		.registries.filter(registry => registries.some(entry => isOne(registry, entry)));
	const told = settings.warnings().length;
	const ids = used.map(({id}) => id);
	await settings.change(saved => markUsed(addResults(saved, report, isOne), ids, finishedAt));

	if (used.length > 0) {
		tellWarnings(settings.warnings().slice(told), world, words);
	}
}

const codeFor = ({run}: RunContext, given: Arguments, signalCode: number | undefined): number =>
	signalCode ?? exitCodeOf(run.report.get(), given);

/** Ends the run on a signal, so that what is known is still told; a second signal ends the process. */
async function endOnSignals(
	run: RunContext['run'],
	work: (signalCode: () => number | undefined) => Promise<number>,
): Promise<number> {
	let code: number | undefined;
	const listenFor = (signal: NodeJS.Signals, signalCode: number) => {
		const end = (): void => {
			code = signalCode;
			run.cancel();
			// Later, since what runs programs ends this process at once where it finds nobody else listening.
			setImmediate(() => process.off(signal, end));
		};
		process.on(signal, end);
		return () => process.off(signal, end);
	};
	const stopListening = [
		listenFor('SIGINT', exitCodes.interrupted),
		listenFor('SIGTERM', exitCodes.terminated),
	];

	try {
		return await work(() => code);
	} finally {
		stopListening.forEach(stop => stop());
	}
}

/** What of the checks is wished for; throws a UsageError where that, or the place for the file of the run, cannot be. */
export function readWishes(given: Pick<Arguments, 'only' | 'skip' | 'usualSkip' | 'file'>): Selection {
	const selection = readSelection(given);

	if (given.file !== undefined) {
		assertWritable(given.file);
	}

	return selection;
}

/** Refuses what is neither a check nor a group. */
function readSelection({only, skip, usualSkip}: Parameters<typeof readWishes>[0]): Selection {
	const known = namesInSelection(checks);
	const unknown = [...(only ?? []), ...(skip ?? [])].find(word => !known.includes(word));

	if (unknown !== undefined) {
		throw new UsageError(usage => usage.unknownCheck, {word: unknown, suggest: suggest(unknown, known)});
	}

	// A name in the file that this version does not know leaves nothing out.
	const skipped = skip ?? usualSkip?.filter(word => known.includes(word));
	return {...(only && {only}), ...(skipped && {skip: skipped})};
}
