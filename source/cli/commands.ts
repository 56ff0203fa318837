import {formatNames, referenceFormatNames} from '../output/index.ts';
import type {FlagName, OperandKind} from './flags.ts';

/** All commands except `help`. */
export const commands = {
	checks: {takes: [], flags: ['json']},
	explain: {takes: ['topic'], flags: [...referenceFormatNames, 'screenReader']},
	registries: {
		// `rm` is an alias of `remove`.
		verbs: {list: 'text', add: 'text', remove: 'registry', rm: 'registry'},
		flags: ['name', 'label', 'cloud', 'repository', 'json'],
	},
	report: {takes: ['file'], flags: ['output', ...formatNames, 'screenReader', 'ignoreErrors', 'failOn']},
	demo: {
		takes: ['fault'],
		flags: [
			...(['timeout', 'only', 'skip', 'output', ...formatNames] as const),
			...(['screenReader', 'yes', 'ignoreErrors', 'failOn', 'exit'] as const),
		],
	},
	completion: {takes: ['shell'], flags: []},
} as const satisfies Readonly<Record<string, Command>>;

export type Command =
	/** The kind of each operand, by position. */
	(
		| {readonly takes: readonly OperandKind[]}
		/** The subcommands, for example `add`, with the kind of operand that each subcommand takes. */
		| {readonly verbs: Readonly<Record<string, OperandKind>>}
	) & {
		/** The flags in the help of the command, in addition to the common flags such as `--lang`. */
		readonly flags: readonly FlagName[];
	};

export type CommandName = keyof typeof commands;

export const commandNames: readonly CommandName[] = Object.keys(commands).filter(isCommandName);

/** The subcommand that the completion scripts run: `acr-doctor completion words`. */
export const completionVerb = 'words';

/** `first` is the first operand. Returns Infinity for `completion words` and for a command with subcommands. */
export function maximumOperands(name: CommandName, first?: string): number {
	const command: Command = commands[name];
	const isAtTab = name === 'completion' && first === completionVerb;
	return 'takes' in command && !isAtTab ? command.takes.length : Infinity;
}

function isCommandName(name: string): name is CommandName {
	return Object.hasOwn(commands, name);
}
