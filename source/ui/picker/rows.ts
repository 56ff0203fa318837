import type {DiscoveredRegistry} from '../../engine/discovery.ts';
import {displayNameOf} from '../../saved/saved.ts';
import type {SavedRegistry} from '../../saved/saved.ts';
import {valueOf} from '../text-field.ts';
import {filterBy} from './filter.ts';
import type {PickerContext, PickerState} from './state.ts';

export type PickerRow =
	| {readonly kind: 'action'; readonly id: PickerAction}
	| {readonly kind: 'saved'; readonly id: string; readonly registry: SavedRegistry}
	| {readonly kind: 'found'; readonly id: string; readonly found: DiscoveredRegistry};

type PickerAction = (typeof actions)[number];

const actions = ['add', 'machine', 'demo'] as const;

type Naming = Pick<PickerContext, 'hostOf' | 'cloudOf'>;

/** Returns the rows that match the filter. If no registry is saved, the list starts with actions. */
export function rowsOf(state: PickerState, naming: Naming): readonly PickerRow[] {
	const rows = registryRows(state, naming);
	const query = valueOf(state.filter);
	const shown = query === '' ? rows : filterBy(rows, query, row => textsOf(row, naming));
	const hasActions = state.registries.length === 0 && query === '';
	return [...(hasActions ? actions.map(id => ({kind: 'action', id}) as const) : []), ...shown];
}

export type RegistryRow = Exclude<PickerRow, {kind: 'action'}>;

/** Returns all registries without the filter. The function omits discovered registries that are also saved. */
export function registryRows({registries, search}: PickerState, {hostOf}: Naming): readonly RegistryRow[] {
	const known = new Set(registries.map(hostOf));
	const found = (search.discovery?.found ?? []).filter(({draft}) => !known.has(hostOf(draft)));

	return [
		...registries.map(registry => ({kind: 'saved', id: registry.id, registry}) as const),
		...found.map(item => ({kind: 'found', id: `found ${hostOf(item.draft)}`, found: item}) as const),
	];
}

export const markedRows = (state: PickerState, naming: Naming): readonly RegistryRow[] =>
	registryRows(state, naming).filter(({id}) => state.marked.has(id));

/** Returns all marked rows if a marked row is visible. If no marked row is visible, only the selected row runs. */
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

/** Returns the index of the selected row. Returns the first row if the filter hides the selected row. */
export const selectedIn = (rows: readonly PickerRow[], {selected}: PickerState): number =>
	Math.max(
		0,
		rows.findIndex(({id}) => id === selected),
	);
