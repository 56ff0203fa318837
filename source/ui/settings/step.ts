import {parseTimeout, timeoutRange} from '../../text/seconds.ts';
import {canAnswer} from '../keys/can-answer.ts';
import {editOrTextOf} from '../keys/field-keys.ts';
import {clampIndex, distanceOf} from '../keys/movement.ts';
import {editText, emptyField, valueOf} from '../text-field.ts';
import type {Edit, TextField} from '../text-field.ts';
import {changeTo, commit, undo} from './apply-change.ts';
import {changeRow, resetRow, setPreference} from './changes.ts';
import {settingsCommandOf} from './keys.ts';
import type {SettingsCommand} from './keys.ts';
import type {SettingsPress, SettingsStep} from './press.ts';
import {rowsOf, selectedIn} from './rows.ts';
import {listMode} from './state.ts';
import type {SettingsState} from './state.ts';

export function stepInSettings(press: SettingsPress): SettingsStep {
	const {state, key} = press;
	const {mode} = state;
	const command = settingsCommandOf(key);

	switch (mode.type) {
		case 'list': {
			const isDigit = /^[\d.０-９．]$/.test(key) && state.selected === 'timeout';
			return isDigit ? stepInField(press, emptyField) : command ? runCommand(command, press) : {state};
		}
		case 'field':
			return stepInField(press, mode.field);
		case 'question':
			return !canAnswer(press)
				? {state}
				: key.toLowerCase() === 'y'
					? commit(state, mode.pending)
					: {state: {...state, mode: listMode}};
	}
}

function runCommand(command: SettingsCommand, press: SettingsPress): SettingsStep {
	const {state, context, page} = press;
	const rows = rowsOf(context);
	const index = selectedIn(rows, state.selected);
	const row = rows[index];
	const changeBy = (by: 1 | -1): SettingsStep =>
		row ? changeTo(state, row, changeRow(row, state.preferences, by, context)) : {state};

	switch (command) {
		case 'up':
		case 'down':
		case 'pageUp':
		case 'pageDown':
		case 'first':
		case 'last': {
			const next = rows[clampIndex(index + distanceOf(command, page), rows)];
			return {state: next ? {...state, selected: next.key} : state};
		}
		case 'change': {
			const text = String(state.preferences.timeout ?? timeoutRange.default);
			return row?.key === 'timeout'
				? {state: withField(state, emptyField, {type: 'insert', text})}
				: changeBy(1);
		}
		case 'next':
			return changeBy(1);
		case 'previous':
			return changeBy(-1);
		case 'reset':
			return row ? changeTo(state, row, resetRow(row)) : {state};
		case 'undo':
			return undo(state);
		case 'back':
		case 'quit':
			return {state, request: {type: 'back'}};
		case 'help':
		case 'language':
			return {state, request: {type: command}};
	}
}

/** Handles a key in the field of the timeout. An empty field restores the default. */
function stepInField(press: SettingsPress, field: TextField): SettingsStep {
	const {state, key, context} = press;

	if (key === 'escape') {
		return {state: {...state, mode: listMode}};
	}

	if (key !== 'enter' && key !== 'up' && key !== 'down') {
		const edit = editOrTextOf(key);
		return {state: edit ? withField(state, field, edit) : state};
	}

	// Input methods can produce full-width digits.
	const word = valueOf(field).normalize('NFKC').trim();
	const seconds = parseTimeout(word);
	const row = rowsOf(context).find(item => item.key === 'timeout');

	if ((word !== '' && seconds === undefined) || row === undefined) {
		return {state: {...state, mode: {type: 'field', field, refused: word}}};
	}

	const step = changeTo(state, row, setPreference('timeout', seconds));
	return key === 'enter' ? step : {...step, ...runCommand(key, {...press, state: step.state})};
}

const withField = (state: SettingsState, field: TextField, edit: Edit): SettingsState => ({
	...state,
	mode: {type: 'field', field: editText(field, edit)},
});

/** Inserts pasted text into the field of the timeout, if the timeout is selected. */
export function pasteIntoSettings(state: SettingsState, text: string): SettingsState {
	const {mode, selected} = state;
	const field = mode.type === 'field' ? mode.field : mode.type === 'list' ? emptyField : undefined;
	return field && selected === 'timeout'
		? withField(state, field, {type: 'insert', text: text.trim()})
		: state;
}
