import {documentNames} from '../output/index.ts';
import type {FlagName, Taken} from './flags.ts';

/** Every command, in the order of the help; the words of a command line without one are registries. */
export const commands = {
	checks: {takes: [], flags: documentNames},
	explain: {takes: ['topic'], flags: [...documentNames, 'plain']},
	registries: {
		// `rm` is another name of `remove`.
		verbs: {list: 'text', add: 'text', remove: 'registry', rm: 'registry'},
		flags: ['name', 'label', 'cloud', 'repository', ...documentNames],
	},
	report: {takes: ['file'], flags: ['output', ...documentNames, 'plain', 'ignoreErrors', 'failOn']},
	demo: {
		takes: ['fault'],
		flags: [
			...(['timeout', 'only', 'skip', 'output', ...documentNames, 'plain'] as const),
			...(['yes', 'ignoreErrors', 'failOn', 'stay'] as const),
		],
	},
	completion: {takes: ['shell'], flags: []},
} as const satisfies Readonly<Record<string, Command>>;

export type Command =
	/** What each word behind it can be; one more is one too many. */
	(
		| {readonly takes: readonly Taken[]}
		/** What can be done, and what each word behind that can be, however many. */
		| {readonly verbs: Readonly<Record<string, Taken>>}
	) & {
		/** Those that change what it does, besides those that every command has. */
		readonly flags: readonly FlagName[];
	};

export type CommandName = keyof typeof commands;

export const commandNames: readonly CommandName[] = Object.keys(commands).filter(isCommandName);

/** `acr-doctor completion words`, which the completion scripts call when Tab is pressed; any number of words follows. */
export const wordsAtTab = 'words';

/** How many words a command takes, when this is the first one. */
export function wordsTaken(name: CommandName, first?: string): number {
	const command: Command = commands[name];
	const isAtTab = name === 'completion' && first === wordsAtTab;
	return 'takes' in command && !isAtTab ? command.takes.length : Infinity;
}

function isCommandName(name: string): name is CommandName {
	return Object.hasOwn(commands, name);
}
