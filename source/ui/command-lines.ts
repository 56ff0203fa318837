import {line, span} from './line.ts';
import type {Line} from './line.ts';
import {widthOf, wrap} from './width.ts';

/** How far from the edge a long command stands: near, so that the more of it fits on one line. */
const nearEdge = 2;

export type CommandPlace = {
	readonly width: number;
	/** Where the text above it begins. */
	readonly hanging: number;
	/** What a line ends with that goes on in the next. */
	readonly continuation: string;
};

/**
 * A command on lines of its own with nothing beside it, so that it can be marked with the mouse. Where it is
 * too long it is broken between words, in the way the person's shell reads as one command.
 */
export function commandLines(command: string, {width, hanging, continuation}: CommandPlace): readonly Line[] {
	if (widthOf(command) <= width - hanging) {
		return [line(span(' '.repeat(hanging)), span(command, 'command'))];
	}

	const room = Math.max(1, width - nearEdge);
	const space = span(' '.repeat(nearEdge));

	if (widthOf(command) <= room) {
		return [line(space, span(command, 'command'))];
	}

	const mark = ` ${continuation}`;
	const lines: string[] = [];
	let current = '';

	for (const word of wordsOf(command)) {
		const longer = current === '' ? word : `${current} ${word}`;

		if (widthOf(longer) <= room - widthOf(mark)) {
			current = longer;
			continue;
		}

		if (current !== '') {
			lines.push(current + mark);
		}

		// A word longer than a line can only be broken where a mouse would copy it wrong.
		const parts = wrap(word, room - widthOf(mark));
		lines.push(...parts.slice(0, -1));
		current = parts.at(-1) ?? '';
	}

	return [...lines, current].map(part => line(space, span(part, 'command')));
}

/** The words as the shell sees them: a space between quotes ends none, but in a command whose output is a word. */
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
