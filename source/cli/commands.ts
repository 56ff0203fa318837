import {formatNames, referenceFormatNames} from '../output/index.ts';
import type {FlagName, OperandKind} from './flags.ts';

/** All commands in the order of the help. Without a command, the words of a command line are registries. */
export const commands = {
	checks: {takes: [], flags: ['json']},
	explain: {takes: ['topic'], flags: referenceFormatNames},
	registries: {
		// `rm` is an alias of `remove`.
		verbs: {list: 'text', add: 'text', remove: 'registry', rm: 'registry'},
		flags: ['name', 'label', 'cloud', 'repository', 'json'],
	},
	report: {takes: ['file'], flags: ['output', ...formatNames, 'ignoreErrors', 'failOn']},
	demo: {
		takes: ['fault'],
		flags: [
			...(['timeout', 'only', 'skip', 'output', ...formatNames] as const),
			...(['yes', 'ignoreErrors', 'failOn', 'stay'] as const),
		],
	},
	completion: {takes: ['shell'], flags: []},
} as const satisfies Readonly<Record<string, Command>>;

export type Command =
	/** The kinds of the operands. The list also sets the maximum number of operands. */
	(
		| {readonly takes: readonly OperandKind[]}
		/** The actions of the command, each with the kind of its operands. An action takes any number of operands. */
		| {readonly verbs: Readonly<Record<string, OperandKind>>}
	) & {
		/** The flags of the command in addition to the common flags. */
		readonly flags: readonly FlagName[];
	};

export type CommandName = keyof typeof commands;

export const commandNames: readonly CommandName[] = Object.keys(commands).filter(isCommandName);

/** The completion scripts call `acr-doctor completion words WORD…` when Tab is pressed. */
export const completionVerb = 'words';

/** Returns the maximum number of operands of a command. */
export function maximumOperands(name: CommandName, first?: string): number {
	const command: Command = commands[name];
	const isAtTab = name === 'completion' && first === completionVerb;
	return 'takes' in command && !isAtTab ? command.takes.length : Infinity;
}

function isCommandName(name: string): name is CommandName {
	return Object.hasOwn(commands, name);
}
