import {widthOf} from './width.ts';

/**
 * Breaks a command between its arguments into lines of at most `columns` columns. Every line except the last ends with
 * the continuation character of the shell. An argument that is longer than a line is not broken.
 */
export function breakCommand(command: string, columns: number, continuation: string): readonly string[] {
	if (widthOf(command) <= columns) {
		return [command];
	}

	const available = columns - widthOf(continuation) - 1;
	const lines: string[] = [];
	let line = '';

	for (const word of wordsOf(command)) {
		const longer = line === '' ? word : `${line} ${word}`;

		if (line !== '' && widthOf(longer) > available) {
			lines.push(line);
			line = word;
		} else {
			line = longer;
		}
	}

	return [...lines.map(part => `${part} ${continuation}`), line];
}

/**
 * Splits a command into shell words. A space in quotes does not end a word, except in `"$(…)"` (the output of another
 * command).
 */
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
