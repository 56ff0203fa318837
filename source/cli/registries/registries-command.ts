import {randomUUID} from 'node:crypto';
import type {Settings} from '../../saved/file/open-settings.ts';
import {addRegistry, editRegistry, orderRegistries, removeRegistry} from '../../saved/edit-saved.ts';
import {exitCodes} from '../../engine/exit-code.ts';
import {readDraft} from '../../engine/read-draft.ts';
import {displayNameOf, fullNameOf} from '../../saved/saved.ts';
import type {Saved, SavedRegistry} from '../../saved/saved.ts';
import type {RegistryDraft} from '../../engine/registry-draft.ts';
import {formatSentence} from '../../text/fill.ts';
import {commands} from '../commands.ts';
import {ownerOfLabel, hostOfDraft, isSameRegistry} from './registry-draft.ts';
import {findSaved} from './find-saved.ts';
import {suggest} from '../suggest.ts';
import {listRegistries} from './registry-list.ts';
import {writeWarnings} from '../settings.ts';
import type {Session} from '../session.ts';
import {chooseCloud} from '../targets/targets.ts';
import type {CloudChoice} from '../targets/targets.ts';
import {UsageError} from '../usage-error.ts';

type RegistriesInput = Session & {
	readonly settings: Settings;
	readonly cloudChoice: CloudChoice;
	/** The current time, in milliseconds since 1970, UTC. */
	readonly now: number;
};

/**
 * Runs `acr-doctor registries`, which lists, adds or removes saved registries. Returns the exit code. Throws a
 * UsageError for invalid operands or flags.
 */
export async function changeRegistries(input: RegistriesInput): Promise<number> {
	const [verb = 'list', ...words] = input.options.words;

	if (!isVerb(verb)) {
		const known = Object.keys(commands.registries.verbs);
		throw new UsageError(usage => usage.unknownSubcommand, {word: verb, suggest: suggest(verb, known)});
	}

	if (verb === 'list') {
		return list(input, words);
	}

	if (words.length === 0) {
		throw new UsageError(usage => usage.registryMissing, {verb});
	}

	// `openUserSettings` has already printed these warnings. `report` prints only later warnings.
	const work = {...input, reportedWarnings: input.settings.warnings().length};
	return verb === 'add' ? add(work, words) : remove(work, words);
}

const isVerb = (word: string): word is keyof typeof commands.registries.verbs =>
	Object.hasOwn(commands.registries.verbs, word);

type Work = RegistriesInput & {readonly reportedWarnings: number};

function list(
	{options, processContext, language, settings, now}: RegistriesInput,
	[surplus]: readonly string[],
): number {
	if (surplus !== undefined) {
		throw new UsageError(usage => usage.unexpectedArgument, {word: surplus});
	}

	const registries = orderRegistries(settings.read().registries);
	const words = language.words.usage.registries;
	const text = options.output === 'json' ? asJson(registries) : listRegistries(registries, words, now);
	processContext.stdout.write(`${text}\n`);
	return exitCodes.healthy;
}

async function add(input: Work, words: readonly string[]): Promise<number> {
	const {options, settings, cloudChoice} = input;

	if (options.label !== undefined && words.length > 1) {
		throw new UsageError(usage => usage.labelNeedsOneRegistry, {count: words.length});
	}

	// All words are validated first, so that nothing is saved if a word is invalid.
	const drafts = words.map(word => parseOrThrow(word, input));
	const before = settings.read();
	drafts.forEach(draft => rejectUsedLabel(draft, before, cloudChoice));
	const saved = await settings.change(latest =>
		drafts.reduce((rest, draft) => keep(rest, draft, cloudChoice), latest),
	);

	return report(
		input,
		[...new Set(drafts.flatMap(draft => findSame(saved, draft, cloudChoice) ?? []))],
		registry => {
			const old = findSame(before, registry, cloudChoice);
			return old === undefined ? 'added' : old.label === registry.label ? 'kept' : 'changed';
		},
	);
}

const findSame = (
	{registries}: Saved,
	draft: RegistryDraft,
	cloudChoice: CloudChoice,
): SavedRegistry | undefined => registries.find(registry => isSameRegistry(registry, draft, cloudChoice));

/** Adds a registry. For a saved registry, a draft with a label replaces the label and the cloud. */
function keep(saved: Saved, draft: RegistryDraft, cloudChoice: CloudChoice): Saved {
	const same = findSame(saved, draft, cloudChoice);

	if (same === undefined) {
		return addRegistry(saved, {...draft, id: randomUUID()});
	}

	return draft.label === undefined ? saved : editRegistry(saved, same.id, {...draft, name: same.name});
}

function parseOrThrow(word: string, {options, cloudChoice}: RegistriesInput): RegistryDraft {
	const {repository, label} = options;
	const cloud = chooseCloud(options.cloud, cloudChoice)?.name;
	const read = readDraft({text: word, cloud, repository, label}, cloudChoice.clouds);

	if (!read.ok) {
		throw new UsageError(usage => usage.target[read.problem], {word: word.trim() || ' '});
	}

	return read.draft;
}

function rejectUsedLabel(draft: RegistryDraft, {registries}: Saved, cloudChoice: CloudChoice): void {
	const {label} = draft;
	const others = registries.filter(registry => !isSameRegistry(registry, draft, cloudChoice));
	const owner = label === undefined ? undefined : ownerOfLabel(label, others, cloudChoice);

	if (owner) {
		throw new UsageError(usage => usage.labelTaken, {label, name: hostOfDraft(owner, cloudChoice)});
	}
}

async function remove(input: Work, words: readonly string[]): Promise<number> {
	const {options, settings, cloudChoice} = input;
	const {registries} = settings.read();
	const {clouds} = cloudChoice;
	const found = [...new Set(words.map(word => findSaved(word, {registries, clouds, ...options})))];
	await settings.change(latest => found.reduce((rest, {id}) => removeRegistry(rest, id), latest));

	return report(input, found, () => 'removed');
}

/** Prints the registries and returns 0. If the change was not saved, prints a warning and returns 2. */
function report(
	{options, processContext, language, settings, reportedWarnings}: Work,
	registries: readonly SavedRegistry[],
	changeOf: (registry: SavedRegistry) => 'added' | 'changed' | 'kept' | 'removed',
): number {
	const {usage} = language.words;

	if (settings.warnings().some(({problem}) => problem !== 'broken')) {
		writeWarnings(settings.warnings().slice(reportedWarnings), processContext, language.words);
		processContext.stderr.write(`${usage.registries.unsaved}\n`);
		return exitCodes.usage;
	}

	const lines = registries.map(registry =>
		formatSentence(usage.registries[changeOf(registry)], {name: fullNameOf(registry)}),
	);
	processContext.stdout.write(`${options.output === 'json' ? asJson(registries) : lines.join('\n')}\n`);
	return exitCodes.healthy;
}

const asJson = (registries: readonly SavedRegistry[]): string =>
	JSON.stringify(
		registries.map(({lastUsedAt, lastResult, ...registry}) => ({
			...registry,
			called: displayNameOf(registry),
			...(lastUsedAt !== undefined && {lastUsedAt: timeOf(lastUsedAt)}),
			...(lastResult && {lastResult: {...lastResult, finishedAt: timeOf(lastResult.finishedAt)}}),
		})),
		undefined,
		2,
	);

/** Returns ISO 8601, UTC. Returns null if the number is outside the range of JavaScript dates. */
const timeOf = (at: number): string | null => (Math.abs(at) <= 8.64e15 ? new Date(at).toISOString() : null);
