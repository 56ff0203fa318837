import type {RegistryDraft} from '../../engine/registry-draft.ts';
import type {Saved} from '../../saved/saved.ts';
import type {Change} from '../../saved/settings.ts';
import type {KeyPress} from '../app.tsx';
import type {PickerList} from './rows.ts';
import type {PickerState} from './state.ts';

export type PickerKeyPress = PickerList &
	Pick<KeyPress, 'key' | 'isFromHelp'> & {
		readonly saved: Saved;
		/** The number of rows by which Page Up and Page Down move the selection. */
		readonly page: number;
		readonly createId: () => string;
	};

/** The controller handles `change` and `search`. The caller of the controller handles `request`. */
export type PickerKeyResult = {
	readonly state: PickerState;
	readonly change?: Change;
	readonly search?: 'start' | 'stop';
	readonly request?: PickerRequest;
};

export type PickerRequest = PickerChoice | {readonly type: 'settings' | 'help' | 'language'};

export type PickerChoice =
	| {readonly type: 'run'; readonly registries: readonly PickedRegistry[]}
	| {readonly type: 'machine' | 'demo'}
	| {readonly type: 'quit'}
	| {readonly type: 'interrupt'};

/** The ID is absent if the registry is not saved. */
type PickedRegistry = RegistryDraft & {readonly id?: string};
