import type {Values} from './template.ts';

/** The names of values that are lists. A report contains each list as one text. */
const listNames = [
	'actual',
	'allowed',
	'allowedCredentials',
	'expected',
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

/** Formats the lists among the values with the list pattern of a language. */
export const formatLists = (values: Values, list: (items: readonly string[]) => string): Values =>
	Object.fromEntries(
		Object.entries(values).map(([name, value]) => [
			name,
			isListName(name) && typeof value === 'string' ? list(value.split(separator)) : value,
		]),
	);

const isListName = (name: string): name is ListName => listNames.some(known => known === name);
