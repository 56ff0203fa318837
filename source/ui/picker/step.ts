import {editOrTextOf} from '../keys/field-keys.ts';
import {distanceOf} from '../keys/movement.ts';
import {editText, emptyField} from '../text-field.ts';
import type {Edit} from '../text-field.ts';
import {pasteIntoForm, stepInForm} from './form-steps.ts';
import {stepInList} from './list-steps.ts';
import type {PickerPress, PickerStep} from './press.ts';
import {stepInQuestion} from './removal-steps.ts';
import {moveSelection} from './rows.ts';
import {listMode} from './state.ts';
import type {PickerContext, PickerState} from './state.ts';

export function stepInPicker(press: PickerPress): PickerStep {
	const {mode} = press.state;

	switch (mode.type) {
		case 'list':
			return stepInList(press);
		case 'filter':
			return stepInFilter(press);
		case 'form':
			return stepInForm(press, mode.form);
		case 'question':
			return stepInQuestion(press, mode.registry);
	}
}

function stepInFilter(press: PickerPress): PickerStep {
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
