import type {Removal} from '../../saved/edit-saved.ts';
import type {Discovery} from '../../engine/discovery.ts';
import type {LastResult, SavedRegistry, SettingsWarning} from '../../saved/saved.ts';
import type {RegistryDraft} from '../../engine/registry-draft.ts';
import type {Viewport} from '../layout-metrics.ts';
import type {SettingsContext} from '../settings/rows.ts';
import {emptyField} from '../text-field.ts';
import type {TextField} from '../text-field.ts';
import type {Form, FormInput, ParsedForm} from './form.ts';

export type PickerState = {
	readonly registries: readonly SavedRegistry[];
	readonly warnings: readonly SettingsWarning[];
	readonly search: Search;
	/** The ID of the selected row. If the row is hidden, the first row is selected. */
	readonly selected?: string;
	readonly marked: ReadonlySet<string>;
	readonly filter: TextField;
	readonly isFiltering: boolean;
	readonly form?: Form;
	readonly isHelping: boolean;
	readonly listTop: number;
	readonly helpTop: number;
	/** The last removal is at the end of the array. */
	readonly removed: readonly Removal[];
	readonly asking?: SavedRegistry;
	readonly notice?: string;
};

export type Search = {readonly isRunning: boolean; readonly discovery?: Discovery};

export const initialPickerState: PickerState = {
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

export type PickerContext = SettingsContext & {
	readonly clouds: readonly string[];
	/** Returns the login server without network access. */
	readonly hostOf: (draft: RegistryDraft) => string;
	readonly cloudOf: (draft: RegistryDraft) => string;
	/** Returns a text such as `1 failed, 2 h ago`. `now` is in milliseconds since 1970, UTC. */
	readonly resultText: (result: LastResult | undefined, now: number) => string;
	readonly warningText: (warning: SettingsWarning) => string;
	readonly parseForm: (input: FormInput, saved: readonly SavedRegistry[]) => ParsedForm;
};

export type PickerMetrics = {
	readonly rows: readonly string[];
	readonly selected: number;
	readonly list: Viewport;
	readonly help: Viewport;
};
