import type {Preferences, SettingsWarning} from '../../saved/saved.ts';
import type {TextField} from '../text-field.ts';
import type {PreferenceChange} from './changes.ts';
import type {SettingsRow} from './rows.ts';

export type SettingsState = {
	readonly preferences: Preferences;
	/** The key of the selected row. */
	readonly selected: string;
	readonly mode: SettingsMode;
	/** The changes that the user can undo. The last change is at the end of the array. */
	readonly history: readonly PastChange[];
	/**
	 * The row whose change was just undone, or `nothing` if there was no change to undo. The row is stored, not its
	 * text, so that the notice follows a change of language.
	 */
	readonly undone?: SettingsRow | 'nothing';
	/** The last problem with the settings file. */
	readonly warning?: SettingsWarning;
};

/** Decides which part of the screen gets the keys. */
type SettingsMode =
	| {readonly type: 'list'}
	/** The text field of the timeout. `refused` is the last text that was not valid. */
	| {readonly type: 'field'; readonly field: TextField; readonly refused?: string}
	| {readonly type: 'question'; readonly pending: PendingChange};

type PastChange = {readonly row: SettingsRow; readonly before: Preferences};

export type PendingChange = {
	readonly change: PreferenceChange;
	/** The history to store if the user confirms. */
	readonly history: readonly PastChange[];
	/** The row whose earlier change is undone. The field is absent for a new change. */
	readonly undone?: SettingsRow;
};

export const listMode: SettingsMode = {type: 'list'};

export const initialSettingsState = (
	preferences: Preferences,
	history: SettingsState['history'],
	warning: SettingsWarning | undefined,
): SettingsState => ({
	preferences,
	selected: 'language',
	mode: listMode,
	history,
	...(warning && {warning}),
});
