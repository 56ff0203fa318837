import type {Values} from './template.ts';

/** The values of findings that are lists; a report holds each as one text. */
const names = [
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

type ListName = (typeof names)[number];

const between = ', ';

/** Lists as the values of a finding, by names that are known to be those of lists. */
export const listValues = (lists: {
	readonly [Name in ListName]?: readonly string[] | undefined;
}): Values => Object.fromEntries(Object.entries(lists).map(([name, items]) => [name, items?.join(between)]));

/** The values as a sentence names them, lists in the way of its language. */
export const speakLists = (values: Values, list: (items: readonly string[]) => string): Values =>
	Object.fromEntries(
		Object.entries(values).map(([name, value]) => [
			name,
			isListName(name) && typeof value === 'string' ? list(value.split(between)) : value,
		]),
	);

const isListName = (name: string): name is ListName => names.some(known => known === name);
