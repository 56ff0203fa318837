import {editText, emptyField} from '../text-field.ts';
import type {Edit, TextField} from '../text-field.ts';

const edits: Readonly<Record<string, Exclude<Edit['type'], 'insert'>>> = {
	left: 'left',
	'ctrl+b': 'left',
	right: 'right',
	'ctrl+f': 'right',
	home: 'home',
	'ctrl+a': 'home',
	end: 'end',
	'ctrl+e': 'end',
	backspace: 'backspace',
	delete: 'delete',
	'ctrl+d': 'delete',
	'ctrl+u': 'clear',
	'ctrl+k': 'clearEnd',
	'ctrl+w': 'deleteWord',
};

/**
 * Returns the edit of a key. A key of one character inserts the character, and `space` inserts a space. Returns
 * undefined for a key that does not edit a field.
 */
export function editOrTextOf(key: string): Edit | undefined {
	const type = edits[key];
	const text = key === 'space' ? ' ' : key;
	return type ? {type} : Array.from(text).length === 1 ? {type: 'insert', text} : undefined;
}

export type SearchField = {readonly field: TextField; readonly isTyping: boolean};

/**
 * Handles a key of a search field. Enter ends the input, and Escape also clears the field. Returns undefined for any
 * other key that does not edit the field.
 */
export function typeInSearch(field: TextField, key: string): SearchField | undefined {
	if (key === 'enter' || key === 'escape') {
		return {field: key === 'enter' ? field : emptyField, isTyping: false};
	}

	const edit = editOrTextOf(key);
	return edit && {field: editText(field, edit), isTyping: true};
}
