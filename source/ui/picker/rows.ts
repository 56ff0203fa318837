import type {DiscoveredRegistry} from '../../engine/discovery.ts';
import {displayNameOf} from '../../saved/saved.ts';
import type {SavedRegistry} from '../../saved/saved.ts';
import {valueOf} from '../text-field.ts';
import {filterBy} from './filter.ts';
import type {PickerContext, PickerState} from './state.ts';

/** What can be chosen: something to do, a saved registry, or one that was found. */
export type PickerRow =
	| {readonly kind: 'offer'; readonly id: Offer}
	| {readonly kind: 'saved'; readonly id: string; readonly registry: SavedRegistry}
	| {readonly kind: 'found'; readonly id: string; readonly found: DiscoveredRegistry};

export type Offer = (typeof offers)[number];

const offers = ['add', 'machine', 'demo'] as const;

type Naming = Pick<PickerContext, 'hostOf' | 'cloudOf'>;

/** The rows that the filter leaves. Where nothing is saved, what can be done stands in the place of registries. */
export function rowsOf(state: PickerState, naming: Naming): readonly PickerRow[] {
	const rows = registryRows(state, naming);
	const query = valueOf(state.filter);
	const shown = query === '' ? rows : filterBy(rows, query, row => textsOf(row, naming));
	const hasOffers = state.registries.length === 0 && query === '';
	return [...(hasOffers ? offers.map(id => ({kind: 'offer', id}) as const) : []), ...shown];
}

export type RegistryRow = Exclude<PickerRow, {kind: 'offer'}>;

/** Every registry, whatever the filter; one that is saved is no longer among those found. */
export function registryRows({registries, search}: PickerState, {hostOf}: Naming): readonly RegistryRow[] {
	const known = new Set(registries.map(hostOf));
	const found = (search.discovery?.found ?? []).filter(({draft}) => !known.has(hostOf(draft)));

	return [
		...registries.map(registry => ({kind: 'saved', id: registry.id, registry}) as const),
		...found.map(item => ({kind: 'found', id: `found ${hostOf(item.draft)}`, found: item}) as const),
	];
}

/** The marked ones that are there, in the order of the list. */
export const markedRows = (state: PickerState, naming: Naming): readonly RegistryRow[] =>
	registryRows(state, naming).filter(({id}) => state.marked.has(id));

/** All that are marked where one of them is in view: else what a filter hides would go before what is seen; the selected one then. */
export function rowsToRun({selected, inView, state, naming}: RowsToRunInput): readonly RegistryRow[] {
	return inView.some(({id}) => state.marked.has(id)) ? markedRows(state, naming) : [selected];
}

type RowsToRunInput = {
	readonly selected: RegistryRow;
	readonly inView: readonly PickerRow[];
	readonly state: PickerState;
	readonly naming: Naming;
};

export const draftOf = (row: RegistryRow) => (row.kind === 'saved' ? row.registry : row.found.draft);

const textsOf = (row: RegistryRow, {hostOf, cloudOf}: Naming): readonly string[] => {
	const draft = draftOf(row);
	return [displayNameOf(draft), draft.repository ?? '', hostOf(draft), cloudOf(draft)];
};

/** Index of the selected row; the first where it is not among them. */
export const selectedIn = (rows: readonly PickerRow[], {selected}: PickerState): number =>
	Math.max(
		0,
		rows.findIndex(({id}) => id === selected),
	);
