import type {Edit} from '../text-field.ts';

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

function editOf(key: string): Edit | undefined {
	const type = edits[key];
	return type && {type};
}

/** Returns the edit of a key. Other printable keys insert a character. */
export const editOrTextOf = (key: string): Edit | undefined => editOf(key) ?? insertOf(key);

function insertOf(key: string): Edit | undefined {
	const text = key === 'space' ? ' ' : key;
	return Array.from(text).length === 1 ? {type: 'insert', text} : undefined;
}
