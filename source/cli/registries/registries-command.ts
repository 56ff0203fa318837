import {randomUUID} from 'node:crypto';
import type {Settings} from '../../saved/file/open-settings.ts';
import {addRegistry, editRegistry, orderRegistries, removeRegistry} from '../../saved/edit-saved.ts';
import {exitCodes} from '../../engine/exit-code.ts';
import {readDraft} from '../../engine/read-draft.ts';
import {displayNameOf, fullNameOf} from '../../saved/saved.ts';
import type {Saved, SavedRegistry} from '../../saved/saved.ts';
import type {RegistryDraft} from '../../engine/registry-draft.ts';
import {say} from '../../text/fill.ts';
import type {Arguments} from '../arguments.ts';
import {commands} from '../commands.ts';
import {ownerOfLabel, hostOfDraft, isSameRegistry} from './draft-owner.ts';
import {findSaved} from './find-saved.ts';
import {suggest} from '../suggest.ts';
import {listRegistries} from './registry-list.ts';
import {tellWarnings} from '../settings.ts';
import type {LanguagePack} from '../language.ts';
import {chooseCloud} from '../targets/targets.ts';
import type {CloudChoice} from '../targets/targets.ts';
import type {Process} from '../terminal/terminal.ts';
import {UsageError} from '../usage-error.ts';

export type RegistriesInput = {
	readonly given: Arguments;
	readonly world: Pick<Process, 'stdout' | 'stderr'>;
	readonly languagePack: LanguagePack;
	readonly settings: Settings;
	readonly choice: CloudChoice;
	/** ms since 1970, UTC. */
	readonly now: number;
};

/** `acr-doctor registries`: lists, adds and removes saved registries; gives the exit code. */
export async function changeRegistries(input: RegistriesInput): Promise<number> {
	const [verb = 'list', ...words] = input.given.words;

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

	// Who opened the settings has told what was wrong with them by then.
	const work = {...input, told: input.settings.warnings().length};
	return verb === 'add' ? add(work, words) : remove(work, words);
}

const isVerb = (word: string): word is keyof typeof commands.registries.verbs =>
	Object.hasOwn(commands.registries.verbs, word);

type Work = RegistriesInput & {readonly told: number};

function list(
	{given, world, languagePack, settings, now}: RegistriesInput,
	[surplus]: readonly string[],
): number {
	if (surplus !== undefined) {
		throw new UsageError(usage => usage.unexpectedArgument, {word: surplus});
	}

	const registries = orderRegistries(settings.read().registries);
	world.stdout.write(
		`${given.output === 'json' ? asJson(registries) : listRegistries(registries, languagePack.words.usage.registries, now)}\n`,
	);
	return exitCodes.healthy;
}

async function add(input: Work, words: readonly string[]): Promise<number> {
	const {given, settings, choice} = input;

	if (given.label !== undefined && words.length > 1) {
		throw new UsageError(usage => usage.labelNeedsOneRegistry, {count: words.length});
	}

	// All are read before any is saved.
	const drafts = words.map(word => readOrRefuse(word, input));
	const before = settings.read();
	drafts.forEach(draft => refuseTaken(draft, before, choice));
	const saved = await settings.change(latest =>
		drafts.reduce((rest, draft) => keep(rest, draft, choice), latest),
	);

	return tell(
		input,
		[...new Set(drafts.flatMap(draft => findSame(saved, draft, choice) ?? []))],
		registry => {
			const old = findSame(before, registry, choice);
			return old === undefined ? 'added' : old.label === registry.label ? 'kept' : 'changed';
		},
	);
}

const findSame = (
	{registries}: Saved,
	draft: RegistryDraft,
	choice: CloudChoice,
): SavedRegistry | undefined => registries.find(registry => isSameRegistry(registry, draft, choice));

/** One more; one that is saved already keeps its name, and takes the label that is given. */
function keep(saved: Saved, draft: RegistryDraft, choice: CloudChoice): Saved {
	const same = findSame(saved, draft, choice);

	if (same === undefined) {
		return addRegistry(saved, {...draft, id: randomUUID()});
	}

	return draft.label === undefined ? saved : editRegistry(saved, same.id, {...draft, name: same.name});
}

function readOrRefuse(word: string, {given, choice}: RegistriesInput): RegistryDraft {
	const {repository, label} = given;
	const cloud = chooseCloud(given.cloud, choice)?.name;
	const read = readDraft({text: word, cloud, repository, label}, choice.clouds);

	if (!read.ok) {
		throw new UsageError(usage => usage.target[read.problem], {word: word.trim() || ' '});
	}

	return read.draft;
}

/** A label that means another registry already would take it over, for runs and for removing. */
function refuseTaken(draft: RegistryDraft, {registries}: Saved, choice: CloudChoice): void {
	const {label} = draft;
	const others = registries.filter(registry => !isSameRegistry(registry, draft, choice));
	const bearer = label === undefined ? undefined : ownerOfLabel(label, others, choice);

	if (bearer) {
		throw new UsageError(usage => usage.labelTaken, {label, name: hostOfDraft(bearer, choice)});
	}
}

async function remove(input: Work, words: readonly string[]): Promise<number> {
	const {given, settings, choice} = input;
	const {registries} = settings.read();
	const {clouds} = choice;
	const found = [...new Set(words.map(word => findSaved(word, {registries, clouds, ...given})))];
	await settings.change(latest => found.reduce((rest, {id}) => removeRegistry(rest, id), latest));

	return tell(input, found, () => 'removed');
}

/** Says what was done, one line each; where it could not be kept, why. */
function tell(
	{given, world, languagePack, settings, told}: Work,
	registries: readonly SavedRegistry[],
	deedOf: (registry: SavedRegistry) => 'added' | 'changed' | 'kept' | 'removed',
): number {
	const {usage} = languagePack.words;

	if (settings.warnings().some(({problem}) => problem !== 'broken')) {
		tellWarnings(settings.warnings().slice(told), world, languagePack.words);
		world.stderr.write(`${usage.registries.unsaved}\n`);
		return exitCodes.usage;
	}

	const lines = registries.map(registry =>
		say(usage.registries[deedOf(registry)], {name: fullNameOf(registry)}),
	);
	world.stdout.write(`${given.output === 'json' ? asJson(registries) : lines.join('\n')}\n`);
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

/** A file can hold a number that is no time. */
const timeOf = (at: number): string | null => (Math.abs(at) <= 8.64e15 ? new Date(at).toISOString() : null);
