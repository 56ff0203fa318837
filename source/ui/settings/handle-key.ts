import {changePreferences} from '../../saved/edit-saved.ts';
import {emptySaved} from '../../saved/saved.ts';
import {parseTimeout, timeoutRange} from '../../text/timeout.ts';
import {editOrTextOf} from '../keys/field-keys.ts';
import {commandInKeymap} from '../keys/keymap.ts';
import {clampIndex, distanceOf, isMovement} from '../keys/movement.ts';
import {editText, emptyField, valueOf} from '../text-field.ts';
import type {Edit, TextField} from '../text-field.ts';
import {changeRow, resetRow, restoreRow, setPreference} from './changes.ts';
import type {PreferenceChange} from './changes.ts';
import {settingsKeys} from './keys.ts';
import type {SettingsCommand} from './keys.ts';
import {rowsOf} from './rows.ts';
import type {SettingsRow} from './rows.ts';
import {listMode} from './state.ts';
import type {SettingsKeyPress, SettingsState, SettingsKeyResult} from './state.ts';

export function handleSettingsKey(press: SettingsKeyPress): SettingsKeyResult {
	const {state, key} = press;
	const {mode} = state;
	const command = commandInKeymap(settingsKeys, key);

	switch (mode.type) {
		case 'list': {
			const isDigit = /^[\d.０-９．]$/.test(key) && state.selected === 'timeout';
			return isDigit ? handleFieldKey(press, emptyField) : command ? runCommand(command, press) : {state};
		}
		case 'field':
			return handleFieldKey(press, mode.field);
		case 'question':
			return key.toLowerCase() === 'y' ? mode.confirmed : {state: {...state, mode: listMode}};
	}
}

function runCommand(command: SettingsCommand, press: SettingsKeyPress): SettingsKeyResult {
	const {state, context, page} = press;
	const rows = rowsOf(context);
	const index = rows.findIndex(({key}) => key === state.selected);
	const row = rows[index];
	const changeBy = (by: 1 | -1): SettingsKeyResult =>
		row ? changeTo(state, row, changeRow(row, state.preferences, by, context)) : {state};

	if (isMovement(command)) {
		const next = rows[clampIndex(index + distanceOf(command, page), rows)];
		return {state: next ? {...state, selected: next.key} : state};
	}

	switch (command) {
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

const changeTo = (state: SettingsState, row: SettingsRow, change: PreferenceChange): SettingsKeyResult =>
	apply(state, change, {history: [...state.history, {row, before: state.preferences}]});

function undo(state: SettingsState): SettingsKeyResult {
	const history = state.history.slice(0, -1);
	const last = state.history.at(-1);

	return last
		? apply(state, restoreRow(last.row, last.before), {history, undone: last.row, selected: last.row.key})
		: {state: {...state, undone: 'nothing'}};
}

/** Asks first if the change would allow image pulls without a question. A change without an effect is not recorded. */
function apply(
	state: SettingsState,
	change: PreferenceChange,
	update: Partial<SettingsState>,
): SettingsKeyResult {
	const before = state.preferences;
	const preferences = changePreferences({...emptySaved, settings: before}, change(before)).settings;

	if (JSON.stringify(preferences) === JSON.stringify(before)) {
		// The history still changes, so that the next undo does not repeat a change without an effect.
		return {state: {...state, ...(update.undone && update), mode: listMode}};
	}

	const step = {state: {...state, ...update, preferences, mode: listMode}, change};
	return preferences.agreesToPull && !before.agreesToPull
		? {state: {...state, mode: {type: 'question', confirmed: step}}}
		: step;
}

/** Handles a key in the timeout field. An empty field restores the default. */
function handleFieldKey(press: SettingsKeyPress, field: TextField): SettingsKeyResult {
	const {state, key} = press;

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

	if (word !== '' && seconds === undefined) {
		return {state: {...state, mode: {type: 'field', field, refused: word}}};
	}

	const row = {key: 'timeout', type: 'setting', name: 'timeout'} as const;
	const step = changeTo(state, row, setPreference('timeout', seconds));
	return key === 'enter' ? step : {...step, ...runCommand(key, {...press, state: step.state})};
}

const withField = (state: SettingsState, field: TextField, edit: Edit): SettingsState => ({
	...state,
	mode: {type: 'field', field: editText(field, edit)},
});

/**
 * Inserts pasted text into the timeout field. Returns the same state if another row is selected or a question is open.
 */
export function pasteIntoSettings(state: SettingsState, text: string): SettingsState {
	const {mode, selected} = state;
	const edit = {type: 'insert', text: text.trim()} as const;
	return selected === 'timeout' && mode.type !== 'question'
		? withField(state, mode.type === 'field' ? mode.field : emptyField, edit)
		: state;
}
