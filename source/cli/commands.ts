import {formatNames, referenceFormatNames} from '../output/index.ts';
import type {FlagName, OperandKind} from './flags.ts';

/** Every command, in the order of the help. Without a command, the words of a command line are registries. */
export const commands = {
	checks: {takes: [], flags: ['json']},
	explain: {takes: ['topic'], flags: referenceFormatNames},
	registries: {
		// `rm` is another name of `remove`.
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
	/** The kinds of its operands, which are also their maximum number. */
	(
		| {readonly takes: readonly OperandKind[]}
		/** Its actions, each with the kind of its operands, in any number. */
		| {readonly verbs: Readonly<Record<string, OperandKind>>}
	) & {
		/** Its own flags, in addition to the common flags. */
		readonly flags: readonly FlagName[];
	};

export type CommandName = keyof typeof commands;

export const commandNames: readonly CommandName[] = Object.keys(commands).filter(isCommandName);

/** The completion scripts call `acr-doctor completion words WORD…` when Tab is pressed. */
export const completionVerb = 'words';

/** The maximum number of operands of a command; `first` is the first operand. */
export function maximumOperands(name: CommandName, first?: string): number {
	const command: Command = commands[name];
	const isAtTab = name === 'completion' && first === completionVerb;
	return 'takes' in command && !isAtTab ? command.takes.length : Infinity;
}

function isCommandName(name: string): name is CommandName {
	return Object.hasOwn(commands, name);
}
