import type {Saved} from '../../saved/saved.ts';
import type {RegistryDraft} from '../../engine/registry-draft.ts';
import type {Change} from '../../saved/settings.ts';
import type {PickerFrameInput} from './frame.ts';
import type {PickerCommand} from './keys.ts';
import type {PickerState} from './state.ts';

export type PickerStep = {
	readonly state: PickerState;
	readonly change?: Change;
	readonly search?: 'start' | 'stop';
	readonly request?: PickerRequest;
};

/** A request that the caller of the picker must handle. */
export type PickerRequest =
	| {readonly type: 'run'; readonly registries: readonly PickedRegistry[]}
	| {[Type in SimpleRequest]: {readonly type: Type}}[SimpleRequest];

type SimpleRequest =
	| 'machine'
	| 'demo'
	| 'quit'
	| Extract<PickerCommand, 'settings' | 'interrupt' | 'suspend' | 'redraw' | 'language'>;

/** A registry to check. The ID is absent if the registry is not saved. */
export type PickedRegistry = RegistryDraft & {readonly id?: string};

export type PickerView = Omit<PickerFrameInput, 'state'>;

export type PickerPress = {
	readonly state: PickerState;
	readonly key: string;
	readonly view: PickerView;
	readonly saved: Saved;
	readonly createId: () => string;
};

export const withoutForm = ({form: _, ...state}: PickerState): PickerState => state;
