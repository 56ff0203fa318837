import type {CommonHint, KeyHint, KeySection, ScreenWords} from '../../describe/screen-words.ts';

/** The commands that every screen has. */
export type CommonCommand = (typeof movementKeys | typeof commonKeys)[number]['commands'][number][0];

export type Command =
	| CommonCommand
	| 'nextFailure'
	| 'previousFailure'
	| 'nextRegistry'
	| 'previousRegistry'
	| 'overview'
	| 'toggle'
	| 'open'
	| 'close'
	| 'retry'
	| 'agree'
	| 'copy'
	| 'copyNumber'
	| 'explain'
	| 'link'
	| 'search'
	| 'retryFailed'
	| 'retryAll'
	| 'save'
	| 'fix'
	| 'evidence'
	| 'picker';

export type KeyEntry<
	Hint extends string = KeyHint,
	CommandName extends string = Command,
	Section extends string = KeySection,
> = {
	readonly hint: Hint;
	readonly section: Section;
	/** A key is a typed letter, a `KeyName`, or `ctrl+` and a letter. The footer shows the first key. */
	readonly commands: readonly (readonly [CommandName, ...(readonly string[])])[];
};

type AnyEntry = KeyEntry<string, string, string>;

export const movementKeys = [
	{
		hint: 'move',
		section: 'move',
		commands: [
			['up', 'up', 'k'],
			['down', 'down', 'j'],
		],
	},
	{
		hint: 'page',
		section: 'move',
		commands: [
			['pageUp', 'pageUp', 'ctrl+b'],
			['pageDown', 'pageDown', 'ctrl+f'],
		],
	},
	{
		hint: 'ends',
		section: 'move',
		commands: [
			['first', 'home', 'g'],
			['last', 'end', 'G'],
		],
	},
] as const satisfies readonly KeyEntry<CommonHint, string>[];

export const commonKeys = [
	{hint: 'language', section: 'other', commands: [['language', 'L']]},
	{hint: 'help', section: 'other', commands: [['help', '?']]},
	{hint: 'back', section: 'other', commands: [['back', 'escape']]},
	{hint: 'quit', section: 'other', commands: [['quit', 'q']]},
] as const satisfies readonly KeyEntry<CommonHint, string>[];

/** The keys that work in every mode, also while the user types. The app handles them for every screen. */
export const terminalKeys = [
	{hint: 'interrupt', section: 'other', commands: [['interrupt', 'ctrl+c']]},
	{hint: 'suspend', section: 'other', commands: [['suspend', 'ctrl+z']]},
	{hint: 'redraw', section: 'other', commands: [['redraw', 'ctrl+l']]},
] as const satisfies readonly KeyEntry<CommonHint, string>[];

/** Key handling, the footer, the help and the readme use the same key table. */
export const keyTable: readonly KeyEntry[] = [
	...movementKeys,
	{
		hint: 'failure',
		section: 'move',
		commands: [
			['nextFailure', 'n'],
			['previousFailure', 'N'],
		],
	},
	{
		hint: 'registry',
		section: 'move',
		commands: [
			['nextRegistry', 'tab'],
			['previousRegistry', 'shiftTab'],
		],
	},
	{hint: 'overview', section: 'move', commands: [['overview', 'o']]},
	{
		hint: 'toggle',
		section: 'check',
		commands: [
			['toggle', 'enter', 'space'],
			['open', 'l', 'right'],
		],
	},
	{hint: 'close', section: 'check', commands: [['close', 'h', 'left']]},
	{hint: 'retry', section: 'check', commands: [['retry', 'r']]},
	{hint: 'agree', section: 'check', commands: [['agree', 'y']]},
	{hint: 'copy', section: 'check', commands: [['copy', 'c']]},
	{
		hint: 'copyNumber',
		section: 'check',
		commands: [['copyNumber', '1', '2', '3', '4', '5', '6', '7', '8', '9']],
	},
	{hint: 'explain', section: 'check', commands: [['explain', 'e']]},
	{hint: 'fix', section: 'check', commands: [['fix', 'x']]},
	{hint: 'evidence', section: 'check', commands: [['evidence', 'v']]},
	{hint: 'link', section: 'check', commands: [['link', 'd']]},
	{hint: 'retryFailed', section: 'run', commands: [['retryFailed', 'f']]},
	{hint: 'retryAll', section: 'run', commands: [['retryAll', 'a']]},
	{hint: 'save', section: 'run', commands: [['save', 's']]},
	{hint: 'picker', section: 'run', commands: [['picker', 'p']]},
	{hint: 'search', section: 'move', commands: [['search', '/']]},
	...commonKeys,
];

export const commandOf = (key: string): Command | undefined => commandInKeymap(keyTable, key);

export const terminalCommandOf = (key: string) => commandInKeymap(terminalKeys, key);

/** Returns the command of a key in a keymap. */
export const commandInKeymap = <CommandName extends string>(
	table: readonly KeyEntry<string, CommandName, string>[],
	key: string,
): CommandName | undefined =>
	table.flatMap(({commands}) => commands).find(([, ...keys]) => keys.includes(key))?.[0];

/** Returns the name of a key. Arrows and Enter are symbols if the terminal can draw them. */
export function keyLabel(key: string, {keyNames}: Pick<ScreenWords, 'keyNames'>, ascii = true): string {
	if (!ascii && key in keySymbols) {
		return keySymbols[key] ?? key;
	}

	if (key.startsWith('ctrl+')) {
		return `Ctrl-${key.slice('ctrl+'.length).toUpperCase()}`;
	}

	const named: Readonly<Record<string, string>> = keyNames;
	return named[key] ?? key;
}

const keySymbols: Readonly<Record<string, string>> = {
	up: '↑',
	down: '↓',
	left: '←',
	right: '→',
	enter: '⏎',
};

/** Returns the first key of each command, for example `↑↓` or `Up/Down`. The footer shows the label. */
export function shortLabel(
	{hint, commands: [first, second]}: AnyEntry,
	words: Pick<ScreenWords, 'keyNames'>,
	ascii = true,
): string {
	const keys = hint === 'move' || hint === 'page' ? [first, second] : [first];
	const labels = keys.flatMap(keyed => (keyed ? [keyLabel(keyed[1] ?? '', words, ascii)] : []));
	return labels.join(!ascii && hint === 'move' ? '' : '/');
}

/** Returns all keys of an entry. Primary keys are first. */
export function longLabel(
	{hint, commands}: AnyEntry,
	words: Pick<ScreenWords, 'keyNames'>,
	ascii = true,
): string {
	if (hint === 'copyNumber') {
		return '1-9';
	}

	const maximum = Math.max(...commands.map(([, ...keys]) => keys.length));
	const positions = Array.from({length: maximum}, (_, position) => position);

	return positions
		.flatMap(position => commands.flatMap(([, ...keys]) => keys[position] ?? []))
		.map(key => keyLabel(key, words, ascii))
		.join(' ');
}

export function keysAsMarkdown<Hint extends string>(
	table: readonly KeyEntry<Hint, string, string>[],
	words: Pick<ScreenWords, 'keyNames' | 'keyTable'> & {
		readonly keys: Readonly<Record<NoInfer<Hint> | CommonHint, string>>;
	},
): string {
	const rows = [...table, ...terminalKeys].map(entry => {
		const keys = longLabel(entry, words).split(' ');
		return `| ${keys.map(key => `\`${cell(key)}\``).join(' ')} | ${cell(words.keys[entry.hint])} |`;
	});

	return [`| ${words.keyTable.key} | ${words.keyTable.action} |`, '| --- | --- |', ...rows].join('\n');
}

const cell = (text: string): string => text.replaceAll('|', '\\|');
