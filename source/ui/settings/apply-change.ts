import {changePreferences} from '../../saved/edit-saved.ts';
import {emptySaved} from '../../saved/saved.ts';
import type {Preferences} from '../../saved/saved.ts';
import {restoreRow} from './changes.ts';
import type {PreferenceChange} from './changes.ts';
import type {SettingsStep} from './press.ts';
import type {SettingsRow} from './rows.ts';
import {listMode} from './state.ts';
import type {PendingChange, SettingsState} from './state.ts';

/** Applies a new change, which the user can undo. */
export const changeTo = (state: SettingsState, row: SettingsRow, change: PreferenceChange): SettingsStep =>
	apply(state, {change, history: [...state.history, {row, before: state.preferences}]});

/** Undoes the last change, and selects its row. */
export function undo(state: SettingsState): SettingsStep {
	const last = state.history.at(-1);

	if (last === undefined) {
		return {state: {...state, undone: 'nothing'}};
	}

	const change = restoreRow(last.row, last.before);
	return apply(state, {change, history: state.history.slice(0, -1), undone: last.row});
}

/** Applies a change. The program asks before it is allowed to pull images without a question. */
function apply(state: SettingsState, pending: PendingChange): SettingsStep {
	const {preferences} = state;
	const next = changed(state, pending.change);

	if (JSON.stringify(next) === JSON.stringify(preferences)) {
		return {state: {...state, mode: listMode}};
	}

	const isConsent = next.agreesToPull && !preferences.agreesToPull;
	return isConsent ? {state: {...state, mode: {type: 'question', pending}}} : commit(state, pending);
}

/** Applies a change without a question. */
export function commit(state: SettingsState, {change, history, undone}: PendingChange): SettingsStep {
	return {
		state: {
			...state,
			preferences: changed(state, change),
			history,
			mode: listMode,
			...(undone && {undone, selected: undone.key}),
		},
		change,
	};
}

const changed = ({preferences}: SettingsState, change: PreferenceChange): Preferences =>
	changePreferences({...emptySaved, settings: preferences}, change(preferences)).settings;
