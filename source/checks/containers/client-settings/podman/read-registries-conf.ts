import {isRecord} from '../../../../text/json.ts';
import {redactedExcerpt} from '../../../../text/redact-secrets.ts';
import {findRegistriesProblem, hasVersion1} from './read-registries-problem.ts';
import type {Mistake} from '../read-settings-text.ts';
import type {LineOf} from '../read-toml-lines.ts';

/** A `[[registry]]` of registries.conf. Only the entry with the longest matching prefix applies to an image. */
export type RegistryEntry = {
	/** `HOST[:PORT][/PATH]`, or `*.DOMAIN`. */
	readonly prefix: string;
	/** The place that replaces the prefix. `location` is absent if pulls go to the registry that the image names. */
	readonly location?: string | undefined;
	readonly locationLine?: number | undefined;
	readonly isBlocked?: true | undefined;
	readonly blockedLine?: number | undefined;
	/** True if plain HTTP and certificates that are not trusted are accepted. */
	readonly isInsecure?: true | undefined;
	readonly insecureLine?: number | undefined;
	readonly registryMirrors: readonly RegistryMirror[];
};

type RegistryMirror = {
	readonly location: string;
	readonly isInsecure?: true | undefined;
	/** The image references for which Podman asks the mirror. */
	readonly pulls: 'all' | 'digest-only' | 'tag-only';
	readonly line?: number | undefined;
};

type RegistriesConf =
	| {
			readonly entries: readonly RegistryEntry[];
			/** The global credential helpers, in their order. `containers-auth.json` means the files with sign-ins. */
			readonly helpers?: readonly string[] | undefined;
	  }
	| Mistake;

type Content = Readonly<Record<string, unknown>>;

/**
 * Reads a parsed registries.conf in version 2 or 1 (containers-registries.conf(5)). Returns the problem of a file that
 * Podman refuses. A drop-in file in version 1 has a problem.
 */
export function readRegistriesConf(content: Content, lineOf: LineOf, isDropIn: boolean): RegistriesConf {
	const problem = findRegistriesProblem(content, lineOf, isDropIn);

	if (problem !== undefined) {
		return problem;
	}

	const entries = hasVersion1(content)
		? readVersion1(content, lineOf)
		: listOf(content.registry).map((entry, index) => readEntry(entry, index, lineOf));
	const helpers = content['credential-helpers'];

	return {
		// The first of several entries with the same prefix counts.
		entries: [...new Map(entries.toReversed().map(entry => [entry.prefix, entry])).values()].toReversed(),
		...(Array.isArray(helpers) && {helpers: helpers.map(helper => clean(helper))}),
	};
}

const listOf = (value: unknown): readonly Content[] =>
	Array.isArray(value) ? value.slice(0, maxEntries).filter(isRecord) : [];

/** The limit bounds the time to compare the entries with an image. */
const maxEntries = 1000;

const clean = (value: unknown): string => (typeof value === 'string' ? redactedExcerpt(value, 300) : '');

const cleanPlace = (value: unknown): string => {
	let place = clean(value);

	while (place.endsWith('/')) {
		place = place.slice(0, -1);
	}

	return place;
};

function readEntry(entry: Content, index: number, lineOf: LineOf): RegistryEntry {
	const location = cleanPlace(entry.location);
	const prefix = cleanPlace(entry.prefix) || location;
	const at = (...keys: readonly string[]) => lineOf('registry', String(index), ...keys);

	return {
		prefix,
		...(location !== '' && location !== prefix && {location, locationLine: at('location')}),
		...(entry.blocked === true && {isBlocked: true, blockedLine: at('blocked')}),
		...(entry.insecure === true && {isInsecure: true, insecureLine: at('insecure')}),
		registryMirrors: listOf(entry.mirror)
			.slice(0, maxMirrors)
			.map((mirror, position) => ({
				location: cleanPlace(mirror.location),
				...(mirror.insecure === true && {isInsecure: true}),
				pulls: pullsOf(entry, mirror),
				line: at('mirror', String(position), 'location'),
			})),
	};
}

const maxMirrors = 10;

function pullsOf(entry: Content, mirror: Content): RegistryMirror['pulls'] {
	const pulls = entry['mirror-by-digest-only'] === true ? 'digest-only' : mirror['pull-from-mirror'];
	return pulls === 'digest-only' || pulls === 'tag-only' ? pulls : 'all';
}

function readVersion1({registries}: Content, lineOf: LineOf): readonly RegistryEntry[] {
	const lists = isRecord(registries) ? registries : {};
	const [blocked, insecure] = ['block', 'insecure'].map(name => registriesIn(lists[name]));
	const [blockedLine, insecureLine] = ['block', 'insecure'].map(name =>
		lineOf('registries', name, 'registries'),
	);

	return [...new Set([...(blocked ?? []), ...(insecure ?? [])])].map(prefix => ({
		prefix,
		...(blocked?.includes(prefix) === true && {isBlocked: true, blockedLine}),
		...(insecure?.includes(prefix) === true && {isInsecure: true, insecureLine}),
		registryMirrors: [],
	}));
}

const registriesIn = (list: unknown): readonly string[] =>
	isRecord(list) && Array.isArray(list.registries)
		? list.registries.slice(0, maxEntries).map(name => cleanPlace(name))
		: [];
