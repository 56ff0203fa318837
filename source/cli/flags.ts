import {formatNames} from '../output/index.ts';
import type {FormatName} from '../output/index.ts';

/** All flags, in the order of the help text. */
export const flags = {
	name: {type: 'string', takes: 'registry', shortFlag: 'n', example: '-n contoso', isMultiple: true},
	repository: {type: 'string', takes: 'text', example: '--repository team/app'},
	cloud: {type: 'string', takes: 'cloud', example: '--cloud AzureCloud'},
	tenant: {type: 'string', takes: 'text', example: '--tenant contoso.com'},
	subscription: {type: 'string', takes: 'text', example: '--subscription Production'},
	client: {type: 'string', takes: 'client', example: '--client podman'},
	image: {type: 'string', takes: 'text', example: '--image contoso.azurecr.io/app:1'},
	as: {type: 'string', takes: 'identity', example: '--as stored'},
	username: {type: 'string', takes: 'text', example: '--username ci-pull'},
	passwordStdin: {type: 'boolean'},
	vnet: {type: 'string', takes: 'text', example: '--vnet office-network'},
	timeout: {type: 'string', takes: 'text', example: '--timeout 20'},
	label: {type: 'string', takes: 'text', example: '--label Production'},
	only: {type: 'string', takes: 'checks', example: '--only dns,tls', isMultiple: true},
	skip: {type: 'string', takes: 'checks', example: '--skip environment', isMultiple: true},
	output: {type: 'string', takes: 'file', shortFlag: 'o', example: '--output run.json'},
	...formatFlags(),
	screenReader: {type: 'boolean'},
	yes: {type: 'boolean', shortFlag: 'y'},
	ignoreErrors: {type: 'boolean'},
	failOn: {type: 'string', takes: 'severity', example: '--fail-on warning'},
	exit: {type: 'boolean'},
	lang: {type: 'string', takes: 'language', example: '--lang ja'},
	config: {type: 'string', takes: 'folder', example: '--config ~/.acr-doctor'},
	color: {type: 'boolean', isNegated: true},
	help: {type: 'boolean', shortFlag: 'h'},
	version: {type: 'boolean'},
} as const satisfies Record<string, Flag>;

export type Flag = (
	| {readonly type: 'boolean'}
	/** `example` is a flag and a value, separated by one space. The help shows only the value. */
	| {readonly type: 'string'; readonly takes: OperandKind; readonly example: string}
) & {
	/** The short form without the dash, for example `n`. */
	readonly shortFlag?: string;
	/** True if a flag with a value can be repeated. */
	readonly isMultiple?: boolean;
	/** If true, the flag exists only in the form `--no-NAME`. */
	readonly isNegated?: boolean;
};

function formatFlags() {
	const all = Object.fromEntries(formatNames.map(name => [name, {type: 'boolean'} as const]));
	// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.fromEntries loses the types of the keys
	return all as {readonly [Name in FormatName]: {readonly type: 'boolean'}};
}

/** The kind of an operand or flag value. Completion uses the kind to find candidates. */
export type OperandKind =
	| 'text'
	| 'file'
	| 'folder'
	| 'registry'
	| 'cloud'
	/** The name or path of a container client. */
	| 'client'
	/** A comma-separated list of checks and groups. */
	| 'checks'
	| 'severity'
	| 'identity'
	| 'language'
	| 'fault'
	| 'topic'
	| 'shell';

export type FlagName = keyof typeof flags;

export type ValueFlag = {
	[Name in FlagName]: (typeof flags)[Name]['type'] extends 'string' ? Name : never;
}[FlagName];

/** Returns the long form of a flag, for example `--ignore-errors` for `ignoreErrors` and `--no-color` for `color`. */
export const spellingOf = (name: FlagName): string => {
	const flag: Flag = flags[name];
	const words = name.replaceAll(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
	return `--${flag.isNegated ? 'no-' : ''}${words}`;
};

export const flagNames: readonly FlagName[] = Object.keys(flags).filter(isFlagName);

/** Finds a flag by its long or short form, for example `--name` or `-n`. Returns undefined if no flag matches. */
export const findFlag = (word: string): FlagName | undefined =>
	flagNames.find(name => {
		const flag: Flag = flags[name];
		return word === spellingOf(name) || (flag.shortFlag !== undefined && word === `-${flag.shortFlag}`);
	});

export function isFlagName(name: string): name is FlagName {
	return Object.hasOwn(flags, name);
}
