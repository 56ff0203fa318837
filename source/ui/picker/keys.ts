import type {PickerHint, PickerSection} from '../../describe/picker-words.ts';
import {helpEntries} from '../menu/help.ts';
import type {HelpEntry} from '../menu/help.ts';
import {commandInKeymap, commonKeys, movementKeys} from '../keys/keymap.ts';
import type {KeyEntry} from '../keys/keymap.ts';
import type {PickerContext} from './state.ts';

/** The keys of the list, also for the footer, the help and docs/keys.md. */
export const pickerKeys = [
	...movementKeys,
	{hint: 'filter', section: 'move', command: 'filter', keys: ['/']},
	{hint: 'run', section: 'run', command: 'run', keys: ['enter']},
	{hint: 'mark', section: 'run', command: 'mark', keys: ['space']},
	{hint: 'machine', section: 'run', command: 'machine', keys: ['m']},
	{hint: 'discover', section: 'run', command: 'discover', keys: ['d']},
	{hint: 'add', section: 'saved', command: 'add', keys: ['a']},
	{hint: 'edit', section: 'saved', command: 'edit', keys: ['e']},
	{hint: 'remove', section: 'saved', command: 'remove', keys: ['x']},
	{hint: 'undo', section: 'saved', command: 'undo', keys: ['u']},
	{hint: 'favourite', section: 'saved', command: 'favourite', keys: ['*']},
	{hint: 'settings', section: 'other', command: 'settings', keys: [',']},
	...commonKeys,
] as const satisfies readonly KeyEntry<PickerHint, string, PickerSection>[];

export type PickerCommand = (typeof pickerKeys)[number]['command'];

export const pickerCommandOf = (key: string): PickerCommand | undefined => commandInKeymap(pickerKeys, key);

export const pickerHelp = (context: PickerContext): readonly HelpEntry[] =>
	helpEntries({
		table: pickerKeys,
		sections: ['move', 'run', 'saved', 'other'],
		headings: context.language.words.picker.sections,
		actions: context.language.words.picker.keys,
		context,
	});
