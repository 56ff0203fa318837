import {formatNames} from '../output/index.ts';
import type {FormatName} from '../output/index.ts';

/** All flags in the order of the help. */
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
	...formatFlags(),
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
	| {readonly type: 'boolean'}
	| {readonly type: 'string'; readonly takes: OperandKind; readonly example: string}
) & {
	readonly shortFlag?: string;
	/** The flag can be repeated if `isMultiple` is true. */
	readonly isMultiple?: boolean;
	/** The flag exists only as `--no-…` if `isNegated` is true. */
	readonly isNegated?: boolean;
};

function formatFlags() {
	const all = Object.fromEntries(formatNames.map(name => [name, {type: 'boolean'} as const]));
	// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.fromEntries loses the types of the keys
	return all as {readonly [Name in FormatName]: {readonly type: 'boolean'}};
}

/** The kinds of completion candidates. `text` has no candidates. */
export type OperandKind =
	| 'text'
	| 'file'
	| 'folder'
	| 'registry'
	| 'cloud'
	/** The name or path of a program. */
	| 'client'
	/** A list of checks and groups, separated by commas. */
	| 'checks'
	| 'severity'
	| 'language'
	| 'fault'
	| 'topic'
	| 'shell';

export type FlagName = keyof typeof flags;

export type ValueFlag = {
	[Name in FlagName]: (typeof flags)[Name]['type'] extends 'string' ? Name : never;
}[FlagName];

/** Returns the long spelling, for example `--ignore-errors` for `ignoreErrors` and `--no-color` for `color`. */
export const spellingOf = (name: FlagName): string => {
	const flag: Flag = flags[name];
	const words = name.replaceAll(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
	return `--${flag.isNegated ? 'no-' : ''}${words}`;
};

export const flagNames: readonly FlagName[] = Object.keys(flags).filter(isFlagName);

/** Returns the flag with this long or short spelling. */
export const findFlag = (word: string): FlagName | undefined =>
	flagNames.find(name => {
		const flag: Flag = flags[name];
		return word === spellingOf(name) || (flag.shortFlag !== undefined && word === `-${flag.shortFlag}`);
	});

export function isFlagName(name: string): name is FlagName {
	return Object.hasOwn(flags, name);
}
