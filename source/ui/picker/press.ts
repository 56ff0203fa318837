import type {RegistryDraft} from '../../engine/registry-draft.ts';
import type {Saved} from '../../saved/saved.ts';
import type {Change} from '../../saved/settings.ts';
import type {KeyPress} from '../app.tsx';
import type {PickerList} from './rows.ts';
import type {PickerState} from './state.ts';

/** A key, and everything that the key can depend on. */
export type PickerPress = PickerList &
	Pick<KeyPress, 'key' | 'isFromHelp'> & {
		readonly saved: Saved;
		/** The number of rows on a page. */
		readonly page: number;
		readonly createId: () => string;
	};

/** The result of a key: the next state, and work for the controller or the caller. */
export type PickerStep = {
	readonly state: PickerState;
	readonly change?: Change;
	readonly search?: 'start' | 'stop';
	readonly request?: PickerRequest;
};

/** A request that the caller of the picker must handle. */
export type PickerRequest = PickerChoice | {readonly type: 'settings' | 'help' | 'language'};

export type PickerChoice =
	| {readonly type: 'run'; readonly registries: readonly PickedRegistry[]}
	| {readonly type: 'machine' | 'demo'}
	| {readonly type: 'quit'}
	| {readonly type: 'interrupt'};

/** A registry to check. The ID is absent if the registry is not saved. */
type PickedRegistry = RegistryDraft & {readonly id?: string};
