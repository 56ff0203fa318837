import type {Preferences, SettingsWarning} from '../../saved/saved.ts';
import type {TextField} from '../text-field.ts';
import type {PreferenceChange} from './changes.ts';
import type {SettingsContext, SettingsRow} from './rows.ts';

export type SettingsState = {
	readonly preferences: Preferences;
	readonly selected: string;
	readonly mode: SettingsMode;
	/** The changes that the user can undo. The last change is at the end. */
	readonly history: ReadonlyArray<{readonly row: SettingsRow; readonly before: Preferences}>;
	/**
	 * The row of the change that the last key undid, or `nothing` if no change was left. The row is stored instead of a
	 * text, so that the notice follows a change of language.
	 */
	readonly undone?: SettingsRow | 'nothing';
	/** The last problem with the settings file. */
	readonly warning: SettingsWarning | undefined;
};

type SettingsMode =
	| {readonly type: 'list'}
	/** `refused` is the text that the timeout field rejected. */
	| {readonly type: 'field'; readonly field: TextField; readonly refused?: string}
	/** `confirmed` is the result if the user answers yes. */
	| {readonly type: 'question'; readonly confirmed: SettingsKeyResult};

export const listMode: SettingsMode = {type: 'list'};

export type SettingsKeyPress = {
	readonly key: string;
	readonly state: SettingsState;
	readonly context: SettingsContext;
	/** The number of rows by which a page key moves the selection. */
	readonly page: number;
};

export type SettingsRequest = {readonly type: 'back' | 'help' | 'language'};

export type SettingsKeyResult = {
	readonly state: SettingsState;
	readonly change?: PreferenceChange;
	readonly request?: SettingsRequest;
};
