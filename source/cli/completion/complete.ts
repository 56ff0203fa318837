import type {CommandLine} from '../command-line.ts';
import {commandNames, commands} from '../commands.ts';
import type {Command} from '../commands.ts';
import {flags, findFlag} from '../flags.ts';
import type {Flag} from '../flags.ts';
import type {Candidate, Kind} from './candidates.ts';

export type Typed = {
	/** The words before the current word, without the program name. */
	readonly before: readonly string[];
	/** The result of parsing `before`. */
	readonly line: CommandLine;
	/** The current word up to the cursor. */
	readonly current: string;
};

/** `lead` is the part of the current word that stays unchanged, such as `--only=dns,` in `--only=dns,tl`. */
export type Place = {readonly kind: Kind; readonly lead: string};

export function placeOf({before, line, current}: Typed): Place {
	const flag = current.slice(0, current.indexOf('=') + 1);
	const awaited = kindOfValue(before.at(-1) ?? '');
	const kind = awaited ?? kindOfValue(flag.slice(0, -1));

	if (before.includes('--')) {
		return {kind: kindOfNextWord(line.input), lead: ''};
	}

	if (kind !== undefined) {
		const start = awaited ? '' : flag;
		const listed = kind === 'checks' ? current.slice(start.length, current.lastIndexOf(',') + 1) : '';
		return {kind, lead: start + listed};
	}

	return {kind: current.startsWith('-') ? 'flag' : kindOfNextWord(line.input), lead: ''};
}

/** Returns a line for each matching word, or an instruction for the shell such as `:files`. */
export function completionLines(
	{kind, lead}: Place,
	current: string,
	choices: readonly Candidate[],
): readonly string[] {
	const typed = current.slice(lead.length);
	const taken = lead.split(/[=,]/);
	const words = choices
		.filter(({word, needsPrefix}) => word.startsWith(typed) && !(needsPrefix && typed === ''))
		.filter(({word}) => kind !== 'checks' || !taken.includes(word))
		.map(({word, about = ''}) => `${lead}${word}\t${about}`);

	return kind === 'folder'
		? [':folders']
		: kind === 'file' || (kind === 'client' && words.length === 0)
			? [':files']
			: words;
}

function kindOfValue(word: string): Kind | undefined {
	const name = findFlag(word);
	const flag: Flag | undefined = name && flags[name];
	return flag?.type === 'string' ? flag.takes : undefined;
}

function kindOfNextWord(input: readonly string[]): Kind {
	const [first, verb] = input;
	const name = commandNames.find(command => command === first);

	if (name === undefined) {
		return first === undefined ? 'start' : 'registry';
	}

	const command: Command = commands[name];

	if ('takes' in command) {
		return command.takes[input.length - 1] ?? 'text';
	}

	const known = Object.entries(command.verbs).find(([word]) => word === verb);
	return verb === undefined ? 'verb' : (known?.[1] ?? 'text');
}
