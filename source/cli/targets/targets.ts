import type {Target} from '../../engine/check.ts';
import type {Values} from '../../text/template.ts';
import type {Cloud, RefusedCloud} from '../../engine/cloud.ts';
import type {RegistryDraft} from '../../engine/registry-draft.ts';
import {builtInClouds} from '../../reference/clouds.ts';
import {parseTarget} from '../../engine/target.ts';
import type {ParsedTarget, TargetNote} from '../../engine/target.ts';
import type {Arguments} from '../arguments.ts';
import {suggest} from '../suggest.ts';
import {UsageError} from '../usage-error.ts';

/** What a run is about, and what a person should know of how their words were read. */
export type Targets = {
	readonly machine: Target;
	readonly registries: ReadonlyMap<string, Target>;
	readonly notes: readonly Note[];
	/** The ids of the saved registries that are checked, by the run's own key. */
	readonly saved?: ReadonlyMap<string, ReadonlySet<string>>;
};

/** How a word was read, and what its sentence names. */
export type Note = {readonly note: TargetNote; readonly values: Values};

export type CloudChoice = {
	readonly clouds: readonly Cloud[];
	/** The cloud az uses. */
	readonly active?: string | undefined;
	/** Registered with az, but no token may go there. */
	readonly refused?: readonly RefusedCloud[];
};

type Wanted = Pick<
	Arguments,
	'words' | 'cloud' | 'tenant' | 'subscription' | 'repository' | 'client' | 'image' | 'vnet'
>;

/** Turns the words into registries; throws a UsageError for one that can be none. */
export function readTargets(wanted: Wanted, choice: CloudChoice): Targets {
	const {clouds} = choice;
	const chosen = chooseCloud(wanted.cloud, choice);
	const usual = chosen ?? usualCloud(choice);
	const base = {
		clouds,
		...(wanted.tenant !== undefined && {tenant: wanted.tenant}),
		...(wanted.subscription !== undefined && {subscription: wanted.subscription}),
		...(wanted.client !== undefined && {client: wanted.client}),
		...(wanted.vnet !== undefined && {network: wanted.vnet}),
	};
	const registries = new Map<string, Target>();
	const notes: Note[] = [];
	const images = new Set<string>();

	for (const word of wanted.words) {
		const parsed = parseOrRefuse(word, clouds);
		const repository = wanted.repository ?? parsed.registry.repository;
		const registry = {...parsed.registry, ...(repository !== undefined && {repository})};

		registries.set(keyOf(registry), {...base, cloud: chosen ?? parsed.cloud ?? usual, registry});
		notes.push(...notesOf(parsed.notes, word, registry, wanted.repository));

		if (parsed.image !== undefined) {
			images.add(parsed.image);
		}
	}

	const machine = {...base, cloud: usual};
	return {
		machine: withImages(machine, wanted.image === undefined ? images : [wanted.image]),
		registries,
		notes,
	};
}

/** Turns saved registries into those of one run, each in its own cloud and with its own repository; a flag goes before both. */
export function readSavedTargets(
	saved: readonly (RegistryDraft & {readonly id?: string})[],
	wanted: Omit<Wanted, 'words'>,
	choice: CloudChoice,
): Targets {
	const {machine} = readTargets({...wanted, words: []}, choice);

	return joinTargets(
		machine,
		saved.map(({id, name, cloud, repository}) => {
			const targets = readTargets(
				{
					...(cloud !== undefined && {cloud}),
					...(repository !== undefined && {repository}),
					...wanted,
					words: [name],
				},
				choice,
			);
			const keys = id === undefined ? [] : [...targets.registries.keys()];
			return {...targets, saved: new Map(keys.map(key => [key, new Set([id ?? ''])]))};
		}),
	);
}

/** All in one run; of two that are called the same in two clouds, the second bears its cloud in its name. */
export function joinTargets(machine: Target, each: readonly Targets[]): Targets {
	const registries = new Map<string, Target>();
	const saved = new Map<string, ReadonlySet<string>>();

	for (const targets of each) {
		for (const [key, target] of targets.registries) {
			const known = registries.get(key) ?? target;
			const own = known.cloud.name === target.cloud.name ? key : `${key} (${target.cloud.name})`;
			registries.set(own, target);
			saved.set(own, new Set([...(saved.get(own) ?? []), ...(targets.saved?.get(key) ?? [])]));
		}
	}

	const images = each.flatMap(targets => targets.machine.images ?? []);
	return {
		machine: withImages(machine, machine.images ?? images),
		registries,
		notes: each.flatMap(({notes}) => notes),
		saved,
	};
}

/** The images that the machine pulls, each once; without one it pulls the sample of its cloud. */
function withImages(machine: Target, images: Iterable<string>): Target {
	const named = [...new Set(images)];
	return named.length === 0 ? machine : {...machine, images: named};
}

/** What the person typed, as the run calls it: two repositories of one registry are two. */
const keyOf = ({
	name,
	label = name,
	host = label,
	port,
	repository,
}: NonNullable<Target['registry']>): string =>
	`${host}${port === 443 ? '' : `:${port}`}${repository === undefined ? '' : `/${repository}`}`;

/** The cloud that a word names; throws a UsageError if there is none of that name, or none that a token may go to. */
export function chooseCloud(word: string | undefined, choice: CloudChoice): Cloud | undefined {
	const {clouds} = choice;
	const names = clouds.map(({name}) => name);
	refuseUnsafe(word, choice);
	const chosen = clouds.find(({name}) => name.toLowerCase() === word?.toLowerCase());

	if (word !== undefined && chosen === undefined) {
		throw new UsageError(usage => usage.unknownCloud, {
			word,
			suggest: suggest(word, names),
			known: names,
		});
	}

	return chosen;
}

/** The cloud az uses, or AzureCloud as in az; throws a UsageError if no token may go to it. */
function usualCloud(choice: CloudChoice): Cloud {
	const {clouds, active, refused = []} = choice;
	const isKnown = [...clouds, ...refused].some(({name}) => name === active);
	const wanted = isKnown ? active : builtInClouds[0].name;
	refuseUnsafe(wanted, choice);
	return clouds.find(({name}) => name === wanted) ?? clouds[0] ?? builtInClouds[0];
}

function refuseUnsafe(word: string | undefined, {refused = []}: CloudChoice): void {
	const found = refused.find(({name}) => name.toLowerCase() === word?.toLowerCase());

	if (found) {
		const {name: cloud, file: path, setting, value, problem} = found;
		throw new UsageError(usage => usage.unsafeCloud[problem], {cloud, path, setting, value});
	}
}

function parseOrRefuse(word: string, clouds: readonly Cloud[]): Extract<ParsedTarget, {ok: true}> {
	const parsed = parseTarget(word, clouds);

	if (!parsed.ok) {
		throw new UsageError(usage => usage.target[parsed.problem], {word: word.trim() || ' '});
	}

	return parsed;
}

/** A repository that a flag names makes the one of the image reference moot. */
const notesOf = (
	notes: readonly TargetNote[],
	word: string,
	{name, label = name, host = label, repository}: NonNullable<Target['registry']>,
	flag: string | undefined,
): readonly Note[] =>
	notes
		.filter(note => note !== 'repository-taken' || flag === undefined)
		.map(note => ({note, values: {word, name: host, repository}}));
