import type {DiscoveredRegistry} from '../../engine/discovery.ts';
import {displayNameOf} from '../../saved/saved.ts';
import type {SavedRegistry} from '../../saved/saved.ts';
import {clampIndex} from '../keys/movement.ts';
import {valueOf} from '../text-field.ts';
import {filterBy} from './filter.ts';
import type {PickerContext, PickerState} from './state.ts';

export type PickerRow = {readonly kind: 'start'; readonly id: StartChoice} | RegistryRow;

export type RegistryRow = {readonly id: string} & (
	{readonly kind: 'saved'; readonly draft: SavedRegistry} | ({readonly kind: 'found'} & DiscoveredRegistry)
);

type StartChoice = (typeof startChoices)[number];

/** `field` is a text field for a registry. */
const startChoices = ['field', 'machine', 'demo'] as const;

export const isRegistry = (row: PickerRow): row is RegistryRow => row.kind !== 'start';

function rowsOf(state: PickerState, context: PickerContext): readonly PickerRow[] {
	const {hostOf, cloudOf} = context;
	const textsOf = ({draft}: RegistryRow) => [
		displayNameOf(draft),
		draft.repository ?? '',
		hostOf(draft),
		cloudOf(draft),
	];
	const rows = registryRows(state, context);
	const query = valueOf(state.filter);
	const shown = query === '' ? rows : filterBy(rows, query, textsOf);
	return hasStart(state) ? [...startChoices.map(id => ({kind: 'start', id}) as const), ...shown] : shown;
}

export const hasStart = ({registries, filter}: PickerState): boolean =>
	registries.length === 0 && valueOf(filter) === '';

/**
 * Returns the saved registries, then the discovered registries, without a filter. Omits a discovered registry if a
 * saved registry has the same host.
 */
export function registryRows(
	{registries, search}: Pick<PickerState, 'registries' | 'search'>,
	{hostOf}: PickerContext,
): readonly RegistryRow[] {
	const found = search.discovery?.found ?? [];
	const known = new Set(found.length === 0 ? [] : registries.map(hostOf));

	return [
		...registries.map(registry => ({kind: 'saved', id: registry.id, draft: registry}) as const),
		...found
			.filter(({draft}) => !known.has(hostOf(draft)))
			.map(item => ({kind: 'found', id: `found ${hostOf(item.draft)}`, ...item}) as const),
	];
}

export const markedRows = (state: PickerState, context: PickerContext): readonly RegistryRow[] =>
	state.marked.size === 0 ? [] : registryRows(state, context).filter(({id}) => state.marked.has(id));

/** Returns all marked rows if at least one marked row is visible, else only `row`. */
export const rowsToRun = (row: RegistryRow, {rows, state, context}: PickerList): readonly RegistryRow[] =>
	rows.some(({id}) => state.marked.has(id)) ? markedRows(state, context) : [row];

export type PickerList = ReturnType<typeof listOf>;

/**
 * Returns the state with the rows that match the filter. If no row has the selected ID, the first row is selected.
 * `selected` is undefined if there are no rows.
 */
export function listOf(state: PickerState, context: PickerContext) {
	const rows = rowsOf(state, context);
	const index = Math.max(
		0,
		rows.findIndex(({id}) => id === state.selected),
	);
	return {state, context, rows, index, selected: rows[index]};
}

export function moveSelection({state, rows, index}: PickerList, distance: number): PickerState {
	const next = rows[clampIndex(index + distance, rows)];
	return next ? {...state, selected: next.id} : state;
}
