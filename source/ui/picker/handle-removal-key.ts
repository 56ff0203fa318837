import {removalOf, removeRegistry, restoreRegistry} from '../../saved/edit-saved.ts';
import {displayNameOf} from '../../saved/saved.ts';
import type {SavedRegistry} from '../../saved/saved.ts';
import {formatSentence} from '../../text/fill.ts';
import {keyLabel} from '../keys/keymap.ts';
import type {PickerKeyPress, PickerKeyResult} from './key-result.ts';
import {listMode} from './state.ts';

/** Removes the registry after `y` or `Y`, if the registry is still saved. Any other key only closes the question. */
export function handleQuestionKey(press: PickerKeyPress, asked: SavedRegistry): PickerKeyResult {
	const {state, rows, index, key, context, saved} = press;
	const rest = {...state, mode: listMode};
	const removal = key.toLowerCase() === 'y' ? removalOf(saved, asked.id) : undefined;

	if (removal === undefined) {
		return {state: rest};
	}

	const {screen, picker} = context.language.words;
	const values = {name: displayNameOf(asked), key: keyLabel('u', screen)};

	return {
		state: {
			...rest,
			removed: [...rest.removed, removal],
			notice: formatSentence(picker.notices.removed, values),
			// If no row is left, select `machine`, because the text field of the first run would insert the undo key.
			selected: (rows[index + 1] ?? rows[index - 1])?.id ?? 'machine',
		},
		change: latest => removeRegistry(latest, asked.id),
	};
}

export function undoRemoval({state, context}: PickerKeyPress): PickerKeyResult {
	const {notices} = context.language.words.picker;
	const removal = state.removed.at(-1);

	if (removal === undefined) {
		return {state: {...state, notice: notices.nothingToUndo}};
	}

	const {registry} = removal;
	return {
		state: {
			...state,
			removed: state.removed.slice(0, -1),
			selected: registry.id,
			notice: formatSentence(notices.restored, {name: displayNameOf(registry)}),
		},
		change: saved => restoreRegistry(saved, removal),
	};
}
