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
	const text = textOf(key);
	return type ? {type} : text === undefined ? undefined : {type: 'insert', text};
}

const textOf = (key: string): string | undefined =>
	key === 'space' ? ' ' : Array.from(key).length === 1 ? key : undefined;
