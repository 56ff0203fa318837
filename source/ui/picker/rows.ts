import type {DiscoveredRegistry} from '../../engine/discovery.ts';
import {displayNameOf} from '../../saved/saved.ts';
import type {SavedRegistry} from '../../saved/saved.ts';
import {clampIndex} from '../keys/movement.ts';
import {valueOf} from '../text-field.ts';
import {filterBy} from './filter.ts';
import type {PickerContext, PickerState} from './state.ts';

export type PickerRow = {readonly kind: 'start'; readonly id: StartChoice} | RegistryRow;

export type RegistryRow =
	| {readonly kind: 'saved'; readonly id: string; readonly registry: SavedRegistry}
	| {readonly kind: 'found'; readonly id: string; readonly found: DiscoveredRegistry};

type StartChoice = (typeof startChoices)[number];

/** The choices of the first run. The field is a text field for a registry. */
const startChoices = ['field', 'machine', 'demo'] as const;

type Naming = Pick<PickerContext, 'hostOf' | 'cloudOf'>;

/** The part of the state that decides which rows are visible. */
type Listed = Pick<PickerState, 'registries' | 'search' | 'filter'>;

export const isRegistry = (row: PickerRow): row is RegistryRow => row.kind !== 'start';

/** Returns the rows that match the filter. If no registry is saved, the list starts with choices. */
export function rowsOf(state: Listed, naming: Naming): readonly PickerRow[] {
	const rows = registryRows(state, naming);
	const query = valueOf(state.filter);
	const shown = query === '' ? rows : filterBy(rows, query, row => searchTextsOf(row, naming));
	return hasStart(state) ? [...startChoices.map(id => ({kind: 'start', id}) as const), ...shown] : shown;
}

export const hasStart = ({registries, filter}: Listed): boolean =>
	registries.length === 0 && valueOf(filter) === '';

/** Returns all registries without the filter. The function omits discovered registries that are also saved. */
export function registryRows(
	{registries, search}: Omit<Listed, 'filter'>,
	{hostOf}: Naming,
): readonly RegistryRow[] {
	const found = search.discovery?.found ?? [];
	const known = new Set(found.length === 0 ? [] : registries.map(hostOf));

	return [
		...registries.map(registry => ({kind: 'saved', id: registry.id, registry}) as const),
		...found
			.filter(({draft}) => !known.has(hostOf(draft)))
			.map(item => ({kind: 'found', id: `found ${hostOf(item.draft)}`, found: item}) as const),
	];
}

export const markedRows = (state: PickerState, naming: Naming): readonly RegistryRow[] =>
	state.marked.size === 0 ? [] : registryRows(state, naming).filter(({id}) => state.marked.has(id));

/** Returns all marked rows if a marked row is visible. If no marked row is visible, only the selected row runs. */
export const rowsToRun = (
	selected: RegistryRow,
	inView: readonly PickerRow[],
	state: PickerState,
	naming: Naming,
): readonly RegistryRow[] =>
	inView.some(({id}) => state.marked.has(id)) ? markedRows(state, naming) : [selected];

export const draftOf = (row: RegistryRow) => (row.kind === 'saved' ? row.registry : row.found.draft);

const searchTextsOf = (row: RegistryRow, {hostOf, cloudOf}: Naming): readonly string[] => {
	const draft = draftOf(row);
	return [displayNameOf(draft), draft.repository ?? '', hostOf(draft), cloudOf(draft)];
};

/** Returns the index of the selected row. Returns the first row if the filter hides the selected row. */
export const selectedIn = (rows: readonly PickerRow[], {selected}: PickerState): number =>
	Math.max(
		0,
		rows.findIndex(({id}) => id === selected),
	);

export function selectedRow(state: PickerState, naming: Naming): PickerRow | undefined {
	const rows = rowsOf(state, naming);
	return rows[selectedIn(rows, state)];
}

/** Moves the selection by a number of rows. */
export function moveSelection(state: PickerState, naming: Naming, distance: number): PickerState {
	const rows = rowsOf(state, naming);
	const next = rows[clampIndex(selectedIn(rows, state) + distance, rows)];
	return next ? {...state, selected: next.id} : state;
}
