import type {CommonHint} from '../../describe/screen-words.ts';
import type {SettingsKey} from '../../describe/settings-words.ts';
import {helpEntries} from '../menu/help.ts';
import type {HelpEntry} from '../menu/help.ts';
import {commonKeys, movementKeys} from '../keys/keymap.ts';
import type {KeyEntry} from '../keys/keymap.ts';
import type {SettingsContext} from './rows.ts';

/** The keys of the settings, also for the footer and the help. */
export const settingsKeys = [
	...movementKeys,
	{hint: 'change', section: 'check', command: 'change', keys: ['enter', 'space']},
	{hint: 'change', section: 'check', command: 'next', keys: ['l', 'right']},
	{hint: 'changeBack', section: 'check', command: 'previous', keys: ['h', 'left']},
	{hint: 'undo', section: 'check', command: 'undo', keys: ['u']},
	{hint: 'reset', section: 'check', command: 'reset', keys: ['delete', 'backspace']},
	...commonKeys,
] as const satisfies readonly KeyEntry<CommonHint | SettingsKey, string>[];

export type SettingsCommand = (typeof settingsKeys)[number]['command'];

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
