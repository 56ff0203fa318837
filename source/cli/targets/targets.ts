import type {Target} from '../../engine/check.ts';
import type {Values} from '../../text/template.ts';
import type {Cloud, RefusedCloud} from '../../engine/cloud.ts';
import type {RegistryDraft} from '../../engine/registry-draft.ts';
import {builtInClouds} from '../../reference/clouds.ts';
import type {IniProblem} from '../../system/find-ini-problem.ts';
import {parseTarget} from '../../engine/target.ts';
import type {ParsedTarget, TargetNote} from '../../engine/target.ts';
import type {Arguments} from '../arguments.ts';
import {suggest} from '../suggest.ts';
import {UsageError} from '../usage-error.ts';

export type Targets = {
	readonly machine: Target;
	readonly registries: ReadonlyMap<string, Target>;
	readonly notes: readonly Note[];
	/** The IDs of the saved registries that each target comes from. The key is the key of the registry in the run. */
	readonly saved?: ReadonlyMap<string, ReadonlySet<string>>;
};

type Note = {readonly note: TargetNote; readonly values: Values};

export type CloudChoice = {
	readonly clouds: readonly Cloud[];
	/** The name of the active cloud of az. */
	readonly active?: string | undefined;
	/** Clouds that are registered with az but must not receive tokens, because a setting is invalid. */
	readonly refused?: readonly RefusedCloud[];
	/** The problem with the file of registered clouds. */
	readonly fileProblem?: IniProblem | undefined;
};

type TargetOptions = Pick<
	Arguments,
	'words' | 'cloud' | 'tenant' | 'subscription' | 'repository' | 'client' | 'image' | 'vnet' | 'identity'
>;

/**
 * Returns the machine and a target for each registry in `words`. Throws a UsageError if a word is not a registry, or if
 * the cloud is unknown or unsafe.
 */
export function readTargets(options: TargetOptions, cloudChoice: CloudChoice): Targets {
	const {clouds} = cloudChoice;
	const chosen = chooseCloud(options.cloud, cloudChoice);
	const fallback = chosen ?? defaultCloud(cloudChoice);
	const base = {
		clouds,
		...(options.tenant !== undefined && {tenant: options.tenant}),
		...(options.subscription !== undefined && {subscription: options.subscription}),
		...(options.client !== undefined && {client: options.client}),
		...(options.identity !== undefined && {identity: options.identity}),
		...(options.vnet !== undefined && {network: options.vnet}),
	};
	const registries = new Map<string, Target>();
	const notes: Note[] = [];
	const images = new Set<string>();

	for (const word of options.words) {
		const parsed = parseOrThrow(word, clouds);
		const repository = options.repository ?? parsed.registry.repository;
		const registry = {...parsed.registry, ...(repository !== undefined && {repository})};

		registries.set(keyOf(registry), {...base, cloud: chosen ?? parsed.cloud ?? fallback, registry});
		notes.push(...notesOf(parsed.notes, word, registry, options.repository));

		if (parsed.image !== undefined) {
			images.add(parsed.image);
		}
	}

	const machine = {...base, cloud: fallback};
	return {
		machine: withImages(machine, options.image === undefined ? images : [options.image]),
		registries,
		notes,
	};
}

/**
 * Returns the targets for registries from the settings file or the picker. Flags override the cloud and the repository
 * of a registry. Throws a UsageError as `readTargets` does.
 */
export function readSavedTargets(
	saved: readonly (RegistryDraft & {readonly id?: string})[],
	options: Omit<TargetOptions, 'words'>,
	cloudChoice: CloudChoice,
): Targets {
	const {machine} = readTargets({...options, words: []}, cloudChoice);

	return joinTargets(
		machine,
		saved.map(({id, name, cloud, repository, label}) => {
			const targets = readTargets(
				{
					...(cloud !== undefined && {cloud}),
					...(repository !== undefined && {repository}),
					...options,
					words: [name],
				},
				cloudChoice,
			);
			const keys = id === undefined ? [] : [...targets.registries.keys()];
			const registries = new Map(
				[...targets.registries].map(([key, target]) => [key, withDisplayName(target, label)]),
			);
			return {...targets, registries, saved: new Map(keys.map(key => [key, new Set([id ?? ''])]))};
		}),
	);
}

/**
 * Joins several targets into one run. If registries in two clouds have the same key, the cloud name is
 * added to the later key.
 */
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

const withDisplayName = ({registry, ...target}: Target, label: string | undefined): Target =>
	registry === undefined
		? target
		: {...target, registry: {...registry, ...(label !== undefined && {displayName: label})}};

function withImages(machine: Target, images: Iterable<string>): Target {
	const named = [...new Set(images)];
	return named.length === 0 ? machine : {...machine, images: named};
}

/** Returns a key such as `contoso.azurecr.io/team/app`, because each repository is checked separately. */
const keyOf = ({
	name,
	label = name,
	host = label,
	port,
	repository,
}: NonNullable<Target['registry']>): string =>
	`${host}${port === 443 ? '' : `:${port}`}${repository === undefined ? '' : `/${repository}`}`;

/**
 * Returns the cloud with the name `word`, or undefined without a word. Throws a UsageError if the cloud is unknown or
 * must not receive tokens. The error for an unknown cloud names the file of registered clouds if the file has a
 * problem.
 */
export function chooseCloud(word: string | undefined, cloudChoice: CloudChoice): Cloud | undefined {
	const {clouds, fileProblem} = cloudChoice;
	const names = clouds.map(({name}) => name);
	rejectUnsafeCloud(word, cloudChoice);
	const chosen = clouds.find(({name}) => name.toLowerCase() === word?.toLowerCase());

	if (word !== undefined && chosen === undefined && fileProblem !== undefined) {
		const {file: path, problem, ...details} = fileProblem;
		throw new UsageError(usage => usage.cloudFile[problem], {word, path, ...details});
	}

	if (word !== undefined && chosen === undefined) {
		throw new UsageError(usage => usage.unknownCloud, {
			word,
			suggest: suggest(word, names),
			known: names,
		});
	}

	return chosen;
}

/**
 * Returns the active cloud of az, or AzureCloud if az has no known active cloud. Throws a UsageError if the cloud must
 * not receive tokens.
 */
function defaultCloud(cloudChoice: CloudChoice): Cloud {
	const {clouds, active, refused = []} = cloudChoice;
	const isKnown = [...clouds, ...refused].some(({name}) => name === active);
	const name = isKnown ? active : builtInClouds[0].name;
	rejectUnsafeCloud(name, cloudChoice);
	return clouds.find(item => item.name === name) ?? clouds[0] ?? builtInClouds[0];
}

function rejectUnsafeCloud(word: string | undefined, {refused = []}: CloudChoice): void {
	const found = refused.find(({name}) => name.toLowerCase() === word?.toLowerCase());

	if (found) {
		const {name: cloud, file: path, setting, value, problem} = found;
		throw new UsageError(usage => usage.unsafeCloud[problem], {cloud, path, setting, value});
	}
}

function parseOrThrow(word: string, clouds: readonly Cloud[]): Extract<ParsedTarget, {ok: true}> {
	const parsed = parseTarget(word, clouds);

	if (!parsed.ok) {
		throw new UsageError(usage => usage.target[parsed.problem], {word: word.trim() || ' '});
	}

	return parsed;
}

const notesOf = (
	notes: readonly TargetNote[],
	word: string,
	{name, label = name, host = label, repository}: NonNullable<Target['registry']>,
	flag: string | undefined,
): readonly Note[] =>
	notes
		.filter(note => note !== 'repository-taken' || flag === undefined)
		.map(note => ({note, values: {word, name: host, repository}}));
