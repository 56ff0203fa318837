import {editOrTextOf} from '../keys/field-keys.ts';
import {distanceOf} from '../keys/movement.ts';
import {editText, emptyField} from '../text-field.ts';
import type {Edit} from '../text-field.ts';
import {pasteIntoForm, handleFormKey} from './handle-form-key.ts';
import {handleListKey} from './handle-list-key.ts';
import type {PickerKeyPress, PickerKeyResult} from './key-result.ts';
import {handleQuestionKey} from './handle-removal-key.ts';
import {moveSelection} from './rows.ts';
import {listMode} from './state.ts';
import type {PickerContext, PickerState} from './state.ts';

export function handlePickerKey(press: PickerKeyPress): PickerKeyResult {
	const {mode} = press.state;

	switch (mode.type) {
		case 'list':
			return handleListKey(press);
		case 'filter':
			return handleFilterKey(press);
		case 'form':
			return handleFormKey(press, mode.form);
		case 'question':
			return handleQuestionKey(press, mode.registry);
	}
}

function handleFilterKey(press: PickerKeyPress): PickerKeyResult {
	const {state, key, page} = press;

	switch (key) {
		case 'up':
		case 'down':
		case 'pageUp':
		case 'pageDown':
			return {state: moveSelection(press, distanceOf(key, page))};
		case 'enter':
			return {state: {...state, mode: listMode}};
		case 'escape':
			return {state: {...state, mode: listMode, filter: emptyField}};
	}

	const edit = editOrTextOf(key);
	return {state: edit ? editFilter(state, edit) : state};
}

const editFilter = (state: PickerState, edit: Edit): PickerState => ({
	...state,
	selected: undefined,
	filter: editText(state.filter, edit),
});

export function pasteIntoPicker(state: PickerState, text: string, context: PickerContext): PickerState {
	switch (state.mode.type) {
		case 'filter':
			return editFilter(state, {type: 'insert', text});
		case 'list':
		case 'form':
			return pasteIntoForm(state, text, context);
		case 'question':
			return state;
	}
}
