import {commandNames, commands} from '../commands.ts';
import type {Command} from '../commands.ts';
import {flagNames, flags, spellingOf} from '../flags.ts';
import type {Flag, Taken} from '../flags.ts';

/** What can stand where on a command line, as far as a shell can tell. */
export type Grammar = {
	readonly flags: readonly GrammarFlag[];
	readonly places: readonly Place[];
};

export type GrammarFlag = {
	readonly name: keyof typeof flags;
	/** `--name`, `-n` */
	readonly spellings: readonly string[];
	/** Absent where it has no value. */
	readonly takes?: Taken;
};

/** Where the next word stands that is neither a flag nor the value of one. */
export type Place = {
	readonly name: string;
	readonly offers: Kind;
	/** Which word leads to which place; an empty one stands for any other. Without, it stays. */
	readonly leads: ReadonlyArray<readonly [word: string, place: string]>;
};

/** What a place or a flag takes; `start` is a command or a saved registry, `verb` what `registries` does. */
export type Kind = Taken | 'start' | 'verb';

/** The place before the first word, behind the last one, and where every word is a registry. */
const start = 'start';
const end = 'end';
const run = 'run';

/** Read off the tables that the command line itself is read by. */
export const grammar: Grammar = {
	flags: flagNames.map(name => {
		const flag: Flag = flags[name];
		const short = flag.shortFlag === undefined ? [] : [`-${flag.shortFlag}`];
		return {
			name,
			spellings: [spellingOf(name), ...short],
			...(flag.type === 'string' && {takes: flag.takes}),
		};
	}),
	places: [
		{
			name: start,
			offers: 'start',
			leads: [...commandNames.map(name => [name, behind(name)] as const), ['', run]],
		},
		{name: run, offers: 'registry', leads: []},
		...commandNames.flatMap(name => placesOf(name, commands[name])),
		{name: end, offers: 'text', leads: []},
	],
};

function placesOf(name: string, command: Command): readonly Place[] {
	if ('takes' in command) {
		return command.takes.map((offers, index) => ({
			name: placeOf(name, index),
			offers,
			leads: [['', index + 1 < command.takes.length ? placeOf(name, index + 1) : end]],
		}));
	}

	const verbs = Object.entries(command.verbs);

	return [
		{
			name: placeOf(name, 0),
			offers: 'verb',
			leads: [...verbs.map(([verb]) => [verb, `${name}-${verb}`] as const), ['', end]],
		},
		...verbs.map(([verb, offers]) => ({name: `${name}-${verb}`, offers, leads: []})),
	];
}

function placeOf(name: string, index: number): string {
	return `${name}-${index + 1}`;
}

function behind(name: keyof typeof commands): string {
	const command: Command = commands[name];
	return 'takes' in command && command.takes.length === 0 ? end : placeOf(name, 0);
}
