import type {Removal} from '../../saved/edit-saved.ts';
import type {Discovery} from '../../engine/discovery.ts';
import type {LastResult, SavedRegistry, SettingsWarning} from '../../saved/saved.ts';
import type {RegistryDraft} from '../../engine/registry-draft.ts';
import type {Extent} from '../bearings.ts';
import type {SettingsContext} from '../settings/rows.ts';
import {emptyField} from '../text-field.ts';
import type {TextField} from '../text-field.ts';
import type {Form, FormInput, FormReading} from './form.ts';

/** What the picker knows, and where the person is in it. */
export type PickerState = {
	/** In the order of the list. */
	readonly registries: readonly SavedRegistry[];
	readonly warnings: readonly SettingsWarning[];
	readonly search: Search;
	/** The row; the first where it is not in view. */
	readonly selected?: string;
	/** Rows by id, those out of view too. */
	readonly marked: ReadonlySet<string>;
	readonly filter: TextField;
	/** Whether keys are letters of the filter. */
	readonly isFiltering: boolean;
	readonly form?: Form;
	readonly isHelping: boolean;
	readonly listTop: number;
	readonly helpTop: number;
	/** What was removed since the program started, the last one last. */
	readonly removed: readonly Removal[];
	/** The registry that is removed where the answer is yes. */
	readonly asking?: SavedRegistry;
	/** A sentence that stands in the footer until the next key. */
	readonly notice?: string;
};

/** The search for registries that nobody has saved yet. */
export type Search = {readonly isRunning: boolean; readonly discovery?: Discovery};

export const startPicker: PickerState = {
	registries: [],
	warnings: [],
	search: {isRunning: false},
	marked: new Set(),
	filter: emptyField,
	isFiltering: false,
	isHelping: false,
	listTop: 0,
	helpTop: 0,
	removed: [],
};

/** The context of the picker, which also opens the settings. */
export type PickerContext = SettingsContext & {
	/** Their names. */
	readonly clouds: readonly string[];
	/** The login server, as far as it is known without asking anybody. */
	readonly hostOf: (draft: RegistryDraft) => string;
	/** The name of the cloud it would be looked for in. */
	readonly cloudOf: (draft: RegistryDraft) => string;
	/** `1 failed, 2 h ago`; `now` is ms since 1970, UTC. */
	readonly resultText: (result: LastResult | undefined, now: number) => string;
	readonly warningText: (warning: SettingsWarning) => string;
	readonly read: (input: FormInput, saved: readonly SavedRegistry[]) => FormReading;
};

/** What stands where: all that a step has to know of the screen. */
export type PickerBearings = {
	/** Ids of the rows in view of the filter, in the order of the screen. */
	readonly rows: readonly string[];
	/** Index among them. */
	readonly selected: number;
	readonly list: Extent;
	readonly help: Extent;
};
