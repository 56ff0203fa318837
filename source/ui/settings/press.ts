import type {TypedKey} from '../app.tsx';
import type {PreferenceChange} from './changes.ts';
import type {SettingsContext} from './rows.ts';
import type {SettingsState} from './state.ts';

export type SettingsPress = TypedKey & {
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
