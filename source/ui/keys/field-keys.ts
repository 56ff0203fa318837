import {editText, emptyField} from '../text-field.ts';
import type {Edit, TextField} from '../text-field.ts';

/** The keys edit a text field as in a shell. */
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

/** Returns the edit of a key. Other printable keys insert a character. */
export function editOrTextOf(key: string): Edit | undefined {
	const type = edits[key];
	const text = key === 'space' ? ' ' : key;
	return type ? {type} : Array.from(text).length === 1 ? {type: 'insert', text} : undefined;
}

/** A field that searches while the user types. */
export type SearchField = {readonly field: TextField; readonly isTyping: boolean};

/** Handles a key of a search field. Enter and Escape end the input. Returns undefined for a key without an effect. */
export function typeInSearch(field: TextField, key: string): SearchField | undefined {
	if (key === 'enter' || key === 'escape') {
		return {field: key === 'enter' ? field : emptyField, isTyping: false};
	}

	const edit = editOrTextOf(key);
	return edit && {field: editText(field, edit), isTyping: true};
}
