import {line, span} from './line.ts';
import type {Line} from './line.ts';
import {widthOf, wrap} from './width.ts';

/** The indent of a long command in columns. A small indent leaves more columns for the text. */
const nearEdge = 2;

type CommandMargins = {
	readonly width: number;
	readonly hanging: number;
	readonly continuation: string;
};

/** Puts a command on separate lines for selection with the mouse. Lines break between shell words. */
export function commandLines(
	command: string,
	{width, hanging, continuation}: CommandMargins,
): readonly Line[] {
	if (widthOf(command) <= width - hanging) {
		return [line(span(' '.repeat(hanging)), span(command, 'command'))];
	}

	const available = Math.max(1, width - nearEdge);
	const space = span(' '.repeat(nearEdge));

	if (widthOf(command) <= available) {
		return [line(space, span(command, 'command'))];
	}

	const mark = ` ${continuation}`;
	const lines: string[] = [];
	let current = '';

	for (const word of wordsOf(command)) {
		const longer = current === '' ? word : `${current} ${word}`;

		if (widthOf(longer) <= available - widthOf(mark)) {
			current = longer;
			continue;
		}

		if (current !== '') {
			lines.push(current + mark);
		}

		// A word can be longer than a line. A copy of such a word contains the line break.
		const parts = wrap(word, available - widthOf(mark));
		lines.push(...parts.slice(0, -1));
		current = parts.at(-1) ?? '';
	}

	return [...lines, current].map(part => line(space, span(part, 'command')));
}

/** Splits a command into shell words. A space in quotes does not end a word, except around `"$(…)"`. */
function wordsOf(command: string): readonly string[] {
	const words: string[] = [];
	let word = '';
	let quote: string | undefined;

	for (const [index, character] of command.split('').entries()) {
		const isOutput = character === '"' && (command.startsWith('"$(', index) || command[index - 1] === ')');

		if (character === ' ' && quote === undefined) {
			words.push(word);
			word = '';
			continue;
		}

		if (character === quote) {
			quote = undefined;
		} else if (quote === undefined && ['"', "'"].includes(character) && !isOutput) {
			quote = character;
		}

		word += character;
	}

	return [...words, word].filter(part => part !== '');
}
