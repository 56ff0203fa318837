import type {AuthFile} from './read-auth-file.ts';

export type PlacedAuthFile = AuthFile & {readonly path: string};

export type SignInPlace = {
	readonly path: string;
	readonly key: string;
	/** The credential helper that stores the sign-in, without `docker-credential-`. */
	readonly helper?: string | undefined;
	readonly invalidLine?: number | undefined;
	/** True if the user name and password are not in base64. */
	readonly isInvalid?: true | undefined;
};

/** Returns at most one sign-in for an image from each file, in the order of the files. */
export const findSignIns = (files: readonly PlacedAuthFile[], image: string): readonly SignInPlace[] =>
	files.flatMap(file => findInFile(file, image) ?? []);

/**
 * Returns the sign-in that Podman uses from a file. Source: `findCredentialsInFile` in
 * https://github.com/containers/image/blob/main/pkg/docker/config/config.go
 */
function findInFile(
	{path, keys, invalidKeys, helpers}: PlacedAuthFile,
	image: string,
): SignInPlace | undefined {
	const lookups = lookupsOf(image);
	const host = lookups.at(-1) ?? '';
	const helper = helpers.find(entry => entry.host === host);

	if (helper !== undefined) {
		return {path, key: host, helper: helper.helper};
	}

	const all = [
		...keys.map(key => ({key, line: undefined, isValid: true})),
		...invalidKeys.filter(({isSkipped}) => isSkipped !== true),
	];
	const found =
		firstOf(lookups, lookup => all.find(({key}) => key === lookup)) ??
		all.find(({key}) => hostOfKey(key) === host);

	return (
		found && {
			path,
			key: found.key,
			...(!('isValid' in found) && {isInvalid: true, invalidLine: found.line}),
		}
	);
}

function firstOf<Item, Found>(
	items: readonly Item[],
	find: (item: Item) => Found | undefined,
): Found | undefined {
	for (const item of items) {
		const found = find(item);

		if (found !== undefined) {
			return found;
		}
	}

	return undefined;
}

/** Returns the keys for an image, longest first: `HOST/A/B`, `HOST/A`, `HOST`. */
function lookupsOf(image: string): readonly string[] {
	const parts = nameOf(image).split('/').slice(0, 20);
	return parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
}

function nameOf(image: string): string {
	const name = image.split('@')[0] ?? '';
	const colon = name.lastIndexOf(':');
	return colon > name.lastIndexOf('/') && name.includes('/') ? name.slice(0, colon) : name;
}

/** Returns the host of a URL such as `https://HOST/v1/`. Returns undefined for a key without a scheme. */
function hostOfKey(key: string): string | undefined {
	const [, scheme, rest = ''] = /^(https?:\/\/)?(.*)$/s.exec(key) ?? [];
	const slash = rest.indexOf('/');
	return scheme === undefined ? undefined : rest.slice(0, slash === -1 ? undefined : slash);
}

export type NearSignIn = {
	readonly path: string;
	readonly key: string;
	/**
	 * `path`: the key contains a path. `spelling`: the key differs, for example in case, port, or a slash at the end.
	 */
	readonly difference: 'path' | 'spelling';
};

/**
 * Returns the first sign-in with the same host, regardless of path, case and port. Returns undefined if no key has the
 * host.
 */
export function findNearSignIn(files: readonly PlacedAuthFile[], image: string): NearSignIn | undefined {
	const host = plainHost(nameOf(image));

	return firstOf(files, ({path, keys, helpers}) =>
		firstOf([...keys, ...helpers.map(entry => entry.host)], key =>
			plainHost(key) === host
				? {path, key, difference: hasPath(key) ? ('path' as const) : ('spelling' as const)}
				: undefined,
		),
	);
}

const plainHost = (key: string): string =>
	key
		.toLowerCase()
		.replace(/^https?:\/\//, '')
		.split('/')[0]!
		.replace(/:\d{1,5}$/, '');

const hasPath = (key: string): boolean => /^(?:https?:\/\/)?[^/]{1,300}\/[^/]/i.test(key);
