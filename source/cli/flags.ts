import {documentNames} from '../output/index.ts';
import type {DocumentName} from '../output/index.ts';

/** Every flag, in the order of the help; `example` is what a value looks like. */
export const flags = {
	name: {type: 'string', takes: 'registry', shortFlag: 'n', example: '-n contoso', isMultiple: true},
	repository: {type: 'string', takes: 'text', example: '--repository team/app'},
	cloud: {type: 'string', takes: 'cloud', example: '--cloud AzureCloud'},
	tenant: {type: 'string', takes: 'text', example: '--tenant contoso.com'},
	subscription: {type: 'string', takes: 'text', example: '--subscription Production'},
	client: {type: 'string', takes: 'client', example: '--client podman'},
	image: {type: 'string', takes: 'text', example: '--image contoso.azurecr.io/app:1'},
	vnet: {type: 'string', takes: 'text', example: '--vnet office-network'},
	timeout: {type: 'string', takes: 'text', example: '--timeout 20'},
	label: {type: 'string', takes: 'text', example: '--label Production'},
	only: {type: 'string', takes: 'checks', example: '--only dns,tls', isMultiple: true},
	skip: {type: 'string', takes: 'checks', example: '--skip environment', isMultiple: true},
	output: {type: 'string', takes: 'file', shortFlag: 'o', example: '--output run.json'},
	...documentFlags(),
	plain: {type: 'boolean'},
	yes: {type: 'boolean', shortFlag: 'y'},
	ignoreErrors: {type: 'boolean'},
	failOn: {type: 'string', takes: 'severity', example: '--fail-on warning'},
	stay: {type: 'boolean'},
	lang: {type: 'string', takes: 'language', example: '--lang ja'},
	config: {type: 'string', takes: 'folder', example: '--config ~/.acr-doctor'},
	color: {type: 'boolean', isNegated: true},
	help: {type: 'boolean', shortFlag: 'h'},
	version: {type: 'boolean'},
} as const satisfies Record<string, Flag>;

export type Flag = (
	{readonly type: 'boolean'} | {readonly type: 'string'; readonly takes: Taken; readonly example: string}
) & {
	readonly shortFlag?: string;
	/** True where it may be given more than once. */
	readonly isMultiple?: boolean;
	/** True where only `--no-…` means something. */
	readonly isNegated?: boolean;
};

/** One for each document: it takes no value. */
function documentFlags() {
	const all = Object.fromEntries(documentNames.map(name => [name, {type: 'boolean'} as const]));
	// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.fromEntries forgets the names it is given
	return all as {readonly [Name in DocumentName]: {readonly type: 'boolean'}};
}
/** What a word can be, as far as a shell can complete it; `text` is what nobody knows beforehand. */
export type Taken =
	| 'text'
	| 'file'
	| 'folder'
	/** A saved one. */
	| 'registry'
	| 'cloud'
	/** A program by its name, or its path. */
	| 'client'
	/** Checks and groups, with commas between. */
	| 'checks'
	| 'severity'
	| 'language'
	| 'fault'
	| 'topic'
	| 'shell';

export type FlagName = keyof typeof flags;

/** The flags that take a value. */
export type ValueFlag = {
	[Name in FlagName]: (typeof flags)[Name]['type'] extends 'string' ? Name : never;
}[FlagName];

/** `ignoreErrors` to `--ignore-errors`, `color` to `--no-color`. */
export const spellingOf = (name: FlagName): string => {
	const flag: Flag = flags[name];
	const words = name.replaceAll(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
	return `--${flag.isNegated ? 'no-' : ''}${words}`;
};

export const flagNames: readonly FlagName[] = Object.keys(flags).filter(isFlagName);

/** The flag a word of the command line spells, long or short. */
export const flagSpelled = (word: string): FlagName | undefined =>
	flagNames.find(name => {
		const flag: Flag = flags[name];
		return word === spellingOf(name) || (flag.shortFlag !== undefined && word === `-${flag.shortFlag}`);
	});

export function isFlagName(name: string): name is FlagName {
	return Object.hasOwn(flags, name);
}
