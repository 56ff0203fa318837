import {toDrawableText, graphemesOf} from '../text/width.ts';

/** `characters` contains graphemes. `position` is the number of graphemes before the cursor. */
export type TextField = {readonly characters: readonly string[]; readonly position: number};

export type Edit =
	| {readonly type: 'insert'; readonly text: string}
	| {readonly type: 'left' | 'right' | 'home' | 'end'}
	| {readonly type: 'backspace' | 'delete' | 'clear' | 'clearEnd' | 'deleteWord'};

export const emptyField: TextField = {characters: [], position: 0};

export const valueOf = ({characters}: TextField): string => characters.join('');

/** The maximum length of a text field in graphemes. */
const maxLength = 400;

/** The maximum length of inserted text in UTF-16 code units. A grapheme can have several code units. */
const maxPasteLength = 10 * maxLength;

export function editText({characters, position}: TextField, edit: Edit): TextField {
	const before = characters.slice(0, position);
	const after = characters.slice(position);

	switch (edit.type) {
		case 'insert': {
			// The first inserted character can combine with the character before the cursor into one grapheme.
			const pasted = edit.text.slice(0, maxPasteLength).replaceAll(/[\r\n]+$/g, '');
			const head = graphemesOf(before.join('') + toDrawableText(pasted));
			return {
				characters: [...head, ...after].slice(0, maxLength),
				position: Math.min(head.length, maxLength),
			};
		}
		case 'left':
			return {characters, position: Math.max(0, position - 1)};
		case 'right':
			return {characters, position: Math.min(characters.length, position + 1)};
		case 'home':
			return {characters, position: 0};
		case 'end':
			return {characters, position: characters.length};
		case 'backspace':
			return {characters: [...before.slice(0, -1), ...after], position: Math.max(0, position - 1)};
		case 'delete':
			return {characters: [...before, ...after.slice(1)], position};
		case 'clear':
			return emptyField;
		case 'clearEnd':
			return {characters: before, position};
		case 'deleteWord': {
			const kept = graphemesOf(before.join('').replace(/[^/.:@\s]*[/.:@\s]*$/u, ''));
			return {characters: [...kept, ...after], position: kept.length};
		}
	}
}
