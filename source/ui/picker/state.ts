import type {Discovery} from '../../engine/discovery.ts';
import type {RegistryDraft} from '../../engine/registry-draft.ts';
import type {Removal} from '../../saved/edit-saved.ts';
import type {LastResult, SavedRegistry, SettingsWarning} from '../../saved/saved.ts';
import type {SettingsContext} from '../settings/rows.ts';
import {emptyField} from '../text-field.ts';
import type {TextField} from '../text-field.ts';
import {emptyForm} from './form.ts';
import type {Form, FormInput, ParsedForm} from './form.ts';

export type PickerState = {
	readonly registries: readonly SavedRegistry[];
	/** The last problem with the settings file. */
	readonly warning?: SettingsWarning | undefined;
	readonly search: Search;
	/** The ID of the selected row. If no visible row has the ID, the first row is selected. */
	readonly selected?: string | undefined;
	readonly marked: ReadonlySet<string>;
	readonly filter: TextField;
	readonly mode: PickerMode;
	/** The form of the first run, in which only the registry field is visible. */
	readonly start: Form;
	/** The last removal is at the end. */
	readonly removed: readonly Removal[];
	readonly notice?: string | undefined;
};

type PickerMode =
	| {readonly type: 'list'}
	| {readonly type: 'filter'}
	| {readonly type: 'form'; readonly form: Form}
	| {readonly type: 'question'; readonly registry: SavedRegistry};

export type Search = {readonly isRunning: boolean; readonly discovery?: Discovery};

export const listMode: PickerMode = {type: 'list'};

export const initialPickerState: PickerState = {
	registries: [],
	search: {isRunning: false},
	marked: new Set(),
	filter: emptyField,
	mode: listMode,
	start: emptyForm,
	removed: [],
};

export type PickerContext = SettingsContext & {
	readonly clouds: readonly string[];
	/** Computes the login server without network access. */
	readonly hostOf: (draft: RegistryDraft) => string;
	readonly cloudOf: (draft: RegistryDraft) => string;
	/** Returns a text such as `1 problem, 2 h ago`. `now` is in milliseconds since 1970, UTC. */
	readonly resultText: (result: LastResult | undefined, now: number) => string;
	readonly warningText: (warning: SettingsWarning) => string;
	readonly parseForm: (input: FormInput, saved: readonly SavedRegistry[]) => ParsedForm;
};
