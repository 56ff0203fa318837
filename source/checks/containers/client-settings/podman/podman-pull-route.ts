import type {RegistryEntry} from './read-registries-conf.ts';

export type PlacedEntry = RegistryEntry & {readonly file: string};

/** The servers that Podman asks for an image reference. */
export type PullRoute = {
	/** The file with the entry for the image. `file` is absent if no entry applies. */
	readonly file?: string | undefined;
	readonly blockedLine?: number | undefined;
	readonly isBlocked: boolean;
	readonly isInsecure: boolean;
	readonly insecureLine?: number | undefined;
	/**
	 * The reference that Podman pulls instead of the image reference. `location` is absent if Podman pulls the image
	 * reference.
	 */
	readonly location?: string | undefined;
	readonly locationLine?: number | undefined;
	/** The references to mirrors, which Podman tries first, in this order. */
	readonly registryMirrors: ReadonlyArray<{
		readonly location: string;
		readonly isInsecure: boolean;
		readonly line?: number | undefined;
	}>;
};

/** Merges the entries of several files. An entry replaces an earlier entry with the same prefix. */
export const mergeEntries = (
	files: ReadonlyArray<{readonly path: string; readonly entries: readonly RegistryEntry[]}>,
): readonly PlacedEntry[] => [
	...new Map(
		files.flatMap(({path, entries}) => entries.map(entry => [entry.prefix, {...entry, file: path}] as const)),
	).values(),
];

/**
 * `image` is a reference with a host: `HOST[:PORT]/REPOSITORY[:TAG][@DIGEST]`. Returns a route without a file if no
 * entry applies. Source: `PullSourcesFromReference` in
 * https://github.com/containers/image/blob/main/pkg/sysregistriesv2/system_registries_v2.go
 */
export function routeOfPull(entries: readonly PlacedEntry[], image: string): PullRoute {
	const entry = findEntry(entries, image);

	if (entry === undefined) {
		return {isBlocked: false, isInsecure: false, registryMirrors: []};
	}

	const {prefix, location, file, blockedLine, insecureLine, locationLine} = entry;
	const rest = image.slice(matchLength(image, prefix));
	const excluded = image.includes('@') ? 'tag-only' : 'digest-only';

	return {
		file,
		isBlocked: entry.isBlocked === true,
		blockedLine,
		isInsecure: entry.isInsecure === true,
		insecureLine,
		...(location !== undefined && {location: location + rest, locationLine}),
		registryMirrors: entry.registryMirrors
			.filter(({pulls}) => pulls !== excluded)
			.map(mirror => ({
				location: mirror.location + rest,
				isInsecure: mirror.isInsecure === true,
				line: mirror.line,
			})),
	};
}

const findEntry = (entries: readonly PlacedEntry[], image: string): PlacedEntry | undefined =>
	entries
		.filter(({prefix}) => prefix !== '' && matchLength(image, prefix) !== 0)
		.toSorted((first, second) => second.prefix.length - first.prefix.length)[0];

/** Returns the number of characters of the image that the prefix matches, or 0. */
export function matchLength(image: string, prefix: string): number {
	const end = prefix.startsWith('*.') ? endOfDomain(image, prefix.slice(1)) : endOfStart(image, prefix);
	return end !== 0 && (end === image.length || ':/@'.includes(image.charAt(end))) ? end : 0;
}

const endOfStart = (image: string, prefix: string): number => (image.startsWith(prefix) ? prefix.length : 0);

/** `domain` starts with a dot and must occur in the host after at least one character. */
function endOfDomain(image: string, domain: string): number {
	const host = image.slice(0, longestHost).split('/', 1)[0] ?? '';
	const index = host.indexOf(domain);
	return index > 0 ? index + domain.length : 0;
}

/** A host name with a port is shorter. */
const longestHost = 300;
