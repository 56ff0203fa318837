import type {CommonHint} from '../../describe/screen-words.ts';
import type {SettingsKey} from '../../describe/settings-words.ts';
import {helpEntries} from '../menu/help.ts';
import type {HelpEntry} from '../menu/help.ts';
import {commandInKeymap, commonKeys, movementKeys} from '../keys/keymap.ts';
import type {CommonCommand, KeyEntry} from '../keys/keymap.ts';
import type {SettingsContext} from './rows.ts';

export type SettingsCommand = CommonCommand | 'change' | 'next' | 'previous' | 'reset' | 'undo';

type SettingsHint = CommonHint | SettingsKey;

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

/** Returns the lines of the help. */
export function settingsHelp(context: SettingsContext): readonly HelpEntry[] {
	const {screen, settings} = context.language.words;

	return helpEntries({
		table: settingsKeys,
		sections: ['move', 'check', 'other'],
		headings: {...screen.help.sections, check: settings.title},
		actions: {...screen.keys, ...settings.keys},
		context,
	});
}
