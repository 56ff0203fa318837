import type {Removal} from '../../saved/edit-saved.ts';
import type {Discovery} from '../../engine/discovery.ts';
import type {LastResult, SavedRegistry, SettingsWarning} from '../../saved/saved.ts';
import type {RegistryDraft} from '../../engine/registry-draft.ts';
import type {Extent} from '../bearings.ts';
import type {SettingsContext} from '../settings/rows.ts';
import {emptyField} from '../text-field.ts';
import type {TextField} from '../text-field.ts';
import type {Form, FormInput, FormReading} from './form.ts';

export type PickerState = {
	/** In list order. */
	readonly registries: readonly SavedRegistry[];
	readonly warnings: readonly SettingsWarning[];
	readonly search: Search;
	/** ID of the selected row; the first row if it is hidden. */
	readonly selected?: string;
	/** Row IDs, including hidden rows. */
	readonly marked: ReadonlySet<string>;
	readonly filter: TextField;
	/** Whether keys edit the filter. */
	readonly isFiltering: boolean;
	readonly form?: Form;
	readonly isHelping: boolean;
	readonly listTop: number;
	readonly helpTop: number;
	/** Registries removed in this session, in order of removal. */
	readonly removed: readonly Removal[];
	/** The registry to remove after a confirmation. */
	readonly asking?: SavedRegistry;
	/** A sentence in the footer until the next key. */
	readonly notice?: string;
};

/** The search for unsaved registries. */
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
	/** Names of the clouds. */
	readonly clouds: readonly string[];
	/** The login server, without network access. */
	readonly hostOf: (draft: RegistryDraft) => string;
	/** The cloud of a registry, by name. */
	readonly cloudOf: (draft: RegistryDraft) => string;
	/** `1 failed, 2 h ago`; `now` is ms since 1970, UTC. */
	readonly resultText: (result: LastResult | undefined, now: number) => string;
	readonly warningText: (warning: SettingsWarning) => string;
	readonly read: (input: FormInput, saved: readonly SavedRegistry[]) => FormReading;
};

/** Screen geometry that navigation needs. */
export type PickerBearings = {
	/** IDs of the filtered rows, in screen order. */
	readonly rows: readonly string[];
	/** Index of the selected row. */
	readonly selected: number;
	readonly list: Extent;
	readonly help: Extent;
};
