import type {PickerHint, PickerSection} from '../../describe/picker-words.ts';
import {helpEntries} from '../menu/help.ts';
import type {HelpEntry} from '../menu/help.ts';
import {commandInKeymap, commonKeys, movementKeys} from '../keys/keymap.ts';
import type {CommonCommand, KeyEntry} from '../keys/keymap.ts';
import type {PickerContext} from './state.ts';

export type PickerCommand =
	| CommonCommand
	| 'filter'
	| 'run'
	| 'mark'
	| 'machine'
	| 'discover'
	| 'add'
	| 'edit'
	| 'remove'
	| 'undo'
	| 'favourite'
	| 'settings';

type PickerKeyEntry = KeyEntry<PickerHint, PickerCommand, PickerSection>;

/** Key handling, the footer, the help and the readme use the same key table. */
export const pickerKeys: readonly PickerKeyEntry[] = [
	...movementKeys,
	{hint: 'filter', section: 'move', commands: [['filter', '/']]},
	{hint: 'run', section: 'run', commands: [['run', 'enter']]},
	{hint: 'mark', section: 'run', commands: [['mark', 'space']]},
	{hint: 'machine', section: 'run', commands: [['machine', 'm']]},
	{hint: 'discover', section: 'run', commands: [['discover', 'd']]},
	{hint: 'add', section: 'saved', commands: [['add', 'a']]},
	{hint: 'edit', section: 'saved', commands: [['edit', 'e']]},
	{hint: 'remove', section: 'saved', commands: [['remove', 'x']]},
	{hint: 'undo', section: 'saved', commands: [['undo', 'u']]},
	{hint: 'favourite', section: 'saved', commands: [['favourite', '*']]},
	{hint: 'settings', section: 'other', commands: [['settings', ',']]},
	...commonKeys,
];

export const pickerCommandOf = (key: string): PickerCommand | undefined => commandInKeymap(pickerKeys, key);

/** Returns the lines of the help. */
export const pickerHelp = (context: PickerContext): readonly HelpEntry[] =>
	helpEntries({
		table: pickerKeys,
		sections: ['move', 'run', 'saved', 'other'],
		headings: context.language.words.picker.sections,
		actions: context.language.words.picker.keys,
		context,
	});
