import {isRecord} from '../../../../text/json.ts';

type Content = Readonly<Record<string, unknown>>;

type Kind = 'text' | 'flag' | 'texts';

const fits: Readonly<Record<Kind, (value: unknown) => boolean>> = {
	text: value => typeof value === 'string',
	flag: value => typeof value === 'boolean',
	texts: value => Array.isArray(value) && value.every(item => typeof item === 'string'),
};

const topKinds: Readonly<Record<string, Kind>> = {
	'unqualified-search-registries': 'texts',
	'credential-helpers': 'texts',
	'short-name-mode': 'text',
};

const mirrorKinds: Readonly<Record<string, Kind>> = {
	location: 'text',
	insecure: 'flag',
	'pull-from-mirror': 'text',
};

const entryKinds: Readonly<Record<string, Kind>> = {
	...mirrorKinds,
	prefix: 'text',
	blocked: 'flag',
	'mirror-by-digest-only': 'flag',
};

/** The names of the settings of registries.conf in version 2 that are not tables. */
export const registriesSettings = Object.keys(topKinds);

/** Returns the path to a setting of registries.conf with a value of the wrong type, or undefined. */
export function findWrongType(content: Content): readonly string[] | undefined {
	const lists = isRecord(content.registries) ? content.registries : {};
	return (
		wrongIn(content, topKinds, []) ??
		wrongInTables(
			content.registry,
			['registry'],
			(entry, keys) =>
				wrongIn(entry, entryKinds, keys) ??
				wrongInTables(entry.mirror, [...keys, 'mirror'], (mirror, path) =>
					wrongIn(mirror, mirrorKinds, path),
				),
		) ??
		['search', 'insecure', 'block']
			.map(name =>
				isRecord(lists[name])
					? wrongIn(lists[name], {registries: 'texts'}, ['registries', name])
					: lists[name] === undefined
						? undefined
						: ['registries', name],
			)
			.find(keys => keys !== undefined)
	);
}

function wrongIn(
	table: Content,
	kinds: Readonly<Record<string, Kind>>,
	path: readonly string[],
): readonly string[] | undefined {
	const name = Object.entries(kinds).find(
		([key, kind]) => table[key] !== undefined && !fits[kind](table[key]),
	)?.[0];
	return name === undefined ? undefined : [...path, name];
}

function wrongInTables(
	tables: unknown,
	path: readonly string[],
	find: (table: Content, path: readonly string[]) => readonly string[] | undefined,
): readonly string[] | undefined {
	if (tables === undefined) {
		return undefined;
	}

	if (!Array.isArray(tables) || !tables.every(isRecord)) {
		return path;
	}

	return tables.map((table, index) => find(table, [...path, String(index)])).find(keys => keys !== undefined);
}
