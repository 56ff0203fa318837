import type {Preferences, SettingsWarning} from '../../saved/saved.ts';
import type {TextField} from '../text-field.ts';
import type {PreferenceChange} from './changes.ts';
import type {SettingsContext, SettingsRow} from './rows.ts';

export type SettingsState = {
	readonly preferences: Preferences;
	readonly selected: string;
	readonly mode: SettingsMode;
	/** The changes that the user can undo. The last change is at the end of the array. */
	readonly history: ReadonlyArray<{readonly row: SettingsRow; readonly before: Preferences}>;
	/**
	 * The row whose change was just undone, or `nothing` if there was no change to undo. The row is stored, not its
	 * text, so that the notice follows a change of language.
	 */
	readonly undone?: SettingsRow | 'nothing';
	/** The last problem with the settings file. */
	readonly warning: SettingsWarning | undefined;
};

/** Decides which part of the screen gets the keys. */
type SettingsMode =
	| {readonly type: 'list'}
	/** The text field of the timeout. `refused` is the last text that was not valid. */
	| {readonly type: 'field'; readonly field: TextField; readonly refused?: string}
	/** A question, and the step to take if the user confirms. */
	| {readonly type: 'question'; readonly confirmed: SettingsStep};

export const listMode: SettingsMode = {type: 'list'};

export type SettingsPress = {
	readonly key: string;
	readonly state: SettingsState;
	readonly context: SettingsContext;
	/** The number of rows on a page. */
	readonly page: number;
};

/** A request that the caller of the settings must handle. */
export type SettingsRequest = {readonly type: 'back' | 'help' | 'language'};

/** The result of a key: the next state, a change to save, and a request for the caller. */
export type SettingsStep = {
	readonly state: SettingsState;
	readonly change?: PreferenceChange;
	readonly request?: SettingsRequest;
};
