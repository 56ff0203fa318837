import type {Values} from './template.ts';

/** The names of values that are lists. A report stores each list as one text, joined by `separator`. */
const listNames = [
	'actual',
	'allowed',
	'allowedCredentials',
	'expected',
	'files',
	'granted',
	'loginServers',
	'missing',
	'names',
	'networks',
	'otherTenants',
	'schemes',
	'stores',
] as const;

type ListName = (typeof listNames)[number];

const separator = ', ';

export const listValues = (lists: {
	readonly [Name in ListName]?: readonly string[] | undefined;
}): Values =>
	Object.fromEntries(Object.entries(lists).map(([name, items]) => [name, items?.join(separator)]));

/** Splits each list in the values, and joins the items with `list`, for example with `、` in Japanese. */
export const formatLists = (values: Values, list: (items: readonly string[]) => string): Values =>
	Object.fromEntries(
		Object.entries(values).map(([name, value]) => [
			name,
			isListName(name) && typeof value === 'string' ? list(value.split(separator)) : value,
		]),
	);

const isListName = (name: string): name is ListName => listNames.some(known => known === name);
