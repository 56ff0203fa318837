import type {AuthFile} from './read-auth-file.ts';

/** The sign-ins of a file, with its path. */
export type PlacedAuthFile = AuthFile & {readonly path: string};

export type SignInPlace = {
	readonly path: string;
	/** The key in the file. */
	readonly key: string;
	/** The credential helper that stores the sign-in, without `docker-credential-`. */
	readonly helper?: string | undefined;
	/** Present if the user name and password are not in base64. */
	readonly invalidLine?: number | undefined;
	readonly isInvalid?: true | undefined;
};

/** Returns the sign-ins for an image in the order of the files. Podman uses the first one. */
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

	const all = [...keys.map(key => ({key, line: undefined, isValid: true})), ...invalidKeys];
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

/** Returns the reference without its tag and digest. */
function nameOf(image: string): string {
	const name = image.split('@')[0] ?? '';
	const colon = name.lastIndexOf(':');
	return colon > name.lastIndexOf('/') && name.includes('/') ? name.slice(0, colon) : name;
}

/** Older clients store URLs, for example `https://HOST/v1/`. A key with a path is not one for the whole host. */
function hostOfKey(key: string): string | undefined {
	const [, scheme, rest = ''] = /^(https?:\/\/)?(.*)$/s.exec(key) ?? [];
	const slash = rest.indexOf('/');
	return scheme === undefined ? undefined : rest.slice(0, slash === -1 ? undefined : slash);
}

export type NearSignIn = {
	readonly path: string;
	readonly key: string;
	/** `path`: for other repositories. `spelling`: with other letters, a port, or a slash at the end. */
	readonly difference: 'path' | 'spelling';
};

/** Returns a sign-in at the same registry that does not apply to the image. */
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

/** Returns the host in lower case, without scheme and port. */
const plainHost = (key: string): string =>
	key
		.toLowerCase()
		.replace(/^https?:\/\//, '')
		.split('/')[0]!
		.replace(/:\d{1,5}$/, '');

const hasPath = (key: string): boolean => /^(?:https?:\/\/)?[^/]{1,300}\/[^/]/i.test(key);
