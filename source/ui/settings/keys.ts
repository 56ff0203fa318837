import type {CommonHint, KeyHint} from '../../describe/screen-words.ts';
import type {SettingsKey} from '../../describe/settings-words.ts';
import {helpEntries} from '../help/help.ts';
import type {HelpEntry} from '../help/help.ts';
import {commandInKeymap, commonKeys, movementKeys} from '../keys/keymap.ts';
import type {CommonCommand, KeyEntry} from '../keys/keymap.ts';
import type {SettingsContext} from './rows.ts';

export type SettingsCommand = CommonCommand | 'change' | 'next' | 'previous' | 'reset' | 'undo';

export type SettingsHint = CommonHint | SettingsKey;

/** Key handling, the footer and the help use the same key table. */
export const settingsKeys: readonly KeyEntry<SettingsHint, SettingsCommand>[] = [
	...movementKeys,
	{
		hint: 'change',
		section: 'check',
		commands: [
			['change', 'enter', 'space'],
			['next', 'l', 'right'],
		],
	},
	{hint: 'changeBack', section: 'check', commands: [['previous', 'h', 'left']]},
	{hint: 'undo', section: 'check', commands: [['undo', 'u']]},
	{hint: 'reset', section: 'check', commands: [['reset', 'delete', 'backspace']]},
	...commonKeys,
];

export const settingsCommandOf = (key: string): SettingsCommand | undefined =>
	commandInKeymap(settingsKeys, key);

type Words = Pick<SettingsContext, 'language'>;

/** Returns the long or short texts of the keys. */
export const keyWordsOf = (
	kind: 'keys' | 'hints',
	{language: {words}}: Words,
): Readonly<Record<KeyHint | SettingsKey, string>> => ({...words.screen[kind], ...words.settings[kind]});

/** Returns the lines of the help. */
export const settingsHelp = (context: SettingsContext): readonly HelpEntry[] =>
	helpEntries({
		table: settingsKeys.filter(({hint}) => hint !== 'suspend' || context.canSuspend),
		sections: ['move', 'check', 'other'],
		headings: {
			...context.language.words.screen.help.sections,
			check: context.language.words.settings.title,
		},
		actions: keyWordsOf('keys', context),
		keyNames: context.language.words.screen.keyNames,
		ascii: context.display.ascii,
	});
