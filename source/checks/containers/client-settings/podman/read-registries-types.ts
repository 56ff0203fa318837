import {isRecord} from '../../../../text/json.ts';

type Content = Readonly<Record<string, unknown>>;

type Kind = 'text' | 'flag' | 'texts';

const fits: Readonly<Record<Kind, (value: unknown) => boolean>> = {
	text: value => typeof value === 'string',
	flag: value => typeof value === 'boolean',
	texts: value => Array.isArray(value) && value.every(item => typeof item === 'string'),
};

const table = '{NAME = VALUE}';

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

const forms: Readonly<Record<Kind, string>> = {text: '"TEXT"', flag: 'true, false', texts: '["TEXT"]'};

type WrongType = {
	readonly keys: readonly string[];
	/** The form of a value of the right type. */
	readonly allowed: string;
};

/** The names of the settings of registries.conf in version 2 that are not tables. */
export const registriesSettings = Object.keys(topKinds);

/** Returns a setting of registries.conf with a value of the wrong type, or undefined. */
export function findWrongType(content: Content): WrongType | undefined {
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
						: {keys: ['registries', name], allowed: table},
			)
			.find(wrong => wrong !== undefined)
	);
}

function wrongIn(
	content: Content,
	kinds: Readonly<Record<string, Kind>>,
	path: readonly string[],
): WrongType | undefined {
	const [name, kind] =
		Object.entries(kinds).find(([key, fit]) => content[key] !== undefined && !fits[fit](content[key])) ?? [];
	return name === undefined || kind === undefined ? undefined : {keys: [...path, name], allowed: forms[kind]};
}

function wrongInTables(
	tables: unknown,
	path: readonly string[],
	find: (content: Content, path: readonly string[]) => WrongType | undefined,
): WrongType | undefined {
	if (tables === undefined) {
		return undefined;
	}

	if (!Array.isArray(tables) || !tables.every(isRecord)) {
		return {keys: path, allowed: `[[${path.filter(key => !/^\d/.test(key)).join('.')}]]`};
	}

	return tables
		.map((content, index) => find(content, [...path, String(index)]))
		.find(wrong => wrong !== undefined);
}
