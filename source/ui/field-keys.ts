import type {Edit} from './text-field.ts';

/** In a field only keys that are no text are commands, as the shell has them. */
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

/** What this key does to the text, or types; undefined for one that does nothing to it. */
export function editOf(key: string): Edit | undefined {
	const type = edits[key];
	return type && {type};
}

/** The same, with what a key types that does nothing else. */
export const editOrTextOf = (key: string): Edit | undefined => editOf(key) ?? insertOf(key);

function insertOf(key: string): Edit | undefined {
	const text = key === 'space' ? ' ' : key;
	return Array.from(text).length === 1 ? {type: 'insert', text} : undefined;
}
