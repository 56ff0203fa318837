import type {CommonHint, KeyHint, KeySection, ScreenWords} from '../../describe/screen-words.ts';

export type KeyEntry<
	Hint extends string = KeyHint,
	CommandName extends string = Command,
	Section extends string = KeySection,
> = {
	/** Entries with the same hint are one line of the help. */
	readonly hint: Hint;
	readonly section: Section;
	readonly command: CommandName;
	/** A key is a typed character, a `KeyName`, or `ctrl+` and a letter. By default, the footer shows the first key. */
	readonly keys: readonly string[];
};

type AnyEntry = KeyEntry<string, string, string>;

type KeyWords = Pick<ScreenWords, 'keyNames'>;

export const movementKeys = [
	{hint: 'move', section: 'move', command: 'up', keys: ['up', 'k']},
	{hint: 'move', section: 'move', command: 'down', keys: ['down', 'j']},
	{hint: 'page', section: 'move', command: 'pageUp', keys: ['pageUp', 'ctrl+b']},
	{hint: 'page', section: 'move', command: 'pageDown', keys: ['pageDown', 'ctrl+f']},
	{hint: 'ends', section: 'move', command: 'first', keys: ['home', 'g']},
	{hint: 'ends', section: 'move', command: 'last', keys: ['end', 'G']},
] as const satisfies readonly KeyEntry<CommonHint, string>[];

export const commonKeys = [
	{hint: 'language', section: 'other', command: 'language', keys: ['L']},
	{hint: 'help', section: 'other', command: 'help', keys: ['?']},
	{hint: 'back', section: 'other', command: 'back', keys: ['escape']},
	{hint: 'quit', section: 'other', command: 'quit', keys: ['q']},
] as const satisfies readonly KeyEntry<CommonHint, string>[];

/** The keys that work on every screen, also while the user types. */
export const terminalKeys = [
	{hint: 'interrupt', section: 'other', command: 'interrupt', keys: ['ctrl+c']},
	{hint: 'suspend', section: 'other', command: 'suspend', keys: ['ctrl+z']},
	{hint: 'redraw', section: 'other', command: 'redraw', keys: ['ctrl+l']},
] as const satisfies readonly KeyEntry<CommonHint, string>[];

/** The keys of a run and of the reference, also for the footer, the help and docs/keys.md. */
export const keyTable = [
	...movementKeys,
	{hint: 'failure', section: 'move', command: 'nextFailure', keys: ['n']},
	{hint: 'failure', section: 'move', command: 'previousFailure', keys: ['N']},
	{hint: 'registry', section: 'move', command: 'nextRegistry', keys: ['tab']},
	{hint: 'registry', section: 'move', command: 'previousRegistry', keys: ['shiftTab']},
	{hint: 'overview', section: 'move', command: 'overview', keys: ['o']},
	{hint: 'toggle', section: 'check', command: 'toggle', keys: ['enter', 'space']},
	{hint: 'toggle', section: 'check', command: 'open', keys: ['l', 'right']},
	{hint: 'close', section: 'check', command: 'close', keys: ['h', 'left']},
	{hint: 'retry', section: 'check', command: 'retry', keys: ['r']},
	{hint: 'agree', section: 'check', command: 'agree', keys: ['y']},
	{hint: 'copy', section: 'check', command: 'copy', keys: ['c']},
	{hint: 'copyNumber', section: 'check', command: 'copyNumber', keys: Array.from('123456789')},
	{hint: 'explain', section: 'check', command: 'explain', keys: ['e']},
	{hint: 'fix', section: 'check', command: 'fix', keys: ['x']},
	{hint: 'evidence', section: 'check', command: 'evidence', keys: ['v']},
	{hint: 'link', section: 'check', command: 'link', keys: ['d']},
	{hint: 'retryFailed', section: 'run', command: 'retryFailed', keys: ['f']},
	{hint: 'retryAll', section: 'run', command: 'retryAll', keys: ['a']},
	{hint: 'save', section: 'run', command: 'save', keys: ['s']},
	{hint: 'picker', section: 'run', command: 'picker', keys: ['p']},
	{hint: 'search', section: 'move', command: 'search', keys: ['/']},
	...commonKeys,
] as const satisfies readonly KeyEntry<KeyHint, string>[];

export type Command = (typeof keyTable)[number]['command'];

export const commandOf = (key: string): Command | undefined => commandInKeymap(keyTable, key);

export const terminalCommandOf = (key: string) => commandInKeymap(terminalKeys, key);

export const commandInKeymap = <CommandName extends string>(
	table: readonly KeyEntry<string, CommandName, string>[],
	key: string,
): CommandName | undefined => table.find(({keys}) => keys.includes(key))?.command;

/** Returns the name of a key for the user. Arrows and Enter are symbols if `ascii` is false. */
export function keyLabel(key: string, {keyNames}: KeyWords, ascii = true): string {
	if (key.startsWith('ctrl+')) {
		return `Ctrl-${key.slice('ctrl+'.length).toUpperCase()}`;
	}

	const names: Readonly<Record<string, string>> = ascii ? keyNames : {...keyNames, ...keySymbols};
	return names[key] ?? key;
}

const keySymbols = {up: '↑', down: '↓', left: '←', right: '→', enter: '⏎'};

/**
 * Returns the first key of the first entry. For `move` and `page`, returns the first key of every entry, for example
 * `↑↓` or `Up/Down`. Returns an empty string without entries.
 */
export function shortLabel(entries: readonly AnyEntry[], words: KeyWords, ascii = true): string {
	const [hint] = entries.map(entry => entry.hint);
	const shown = hint === 'move' || hint === 'page' ? entries : entries.slice(0, 1);
	const labels = shown.map(({keys: [first = '']}) => keyLabel(first, words, ascii));
	return labels.join(!ascii && hint === 'move' ? '' : '/');
}

/**
 * Returns the labels of all keys of the entries of one hint, separated by spaces. The first key of each entry comes
 * first. Returns `1-9` for the number keys.
 */
export function longLabel(entries: readonly AnyEntry[], words: KeyWords, ascii = true): string {
	if (entries.some(({command}) => command === 'copyNumber')) {
		return '1-9';
	}

	const maximum = Math.max(...entries.map(({keys}) => keys.length));
	const positions = Array.from({length: maximum}, (_, position) => position);

	return positions
		.flatMap(position => entries.flatMap(({keys}) => keys[position] ?? []))
		.map(key => keyLabel(key, words, ascii))
		.join(' ');
}

export function keysAsMarkdown<Hint extends string>(
	table: readonly KeyEntry<Hint, string, string>[],
	words: Pick<ScreenWords, 'keyNames' | 'keyTable'> & {
		readonly keys: Readonly<Record<NoInfer<Hint> | CommonHint, string>>;
	},
): string {
	const rows = [...Map.groupBy([...table, ...terminalKeys], ({hint}) => hint)].map(([hint, entries]) => {
		const keys = longLabel(entries, words).split(' ');
		return `| ${keys.map(key => `\`${cell(key)}\``).join(' ')} | ${cell(words.keys[hint])} |`;
	});

	return [`| ${words.keyTable.key} | ${words.keyTable.action} |`, '| --- | --- |', ...rows].join('\n');
}

const cell = (text: string): string => text.replaceAll('|', '\\|');
