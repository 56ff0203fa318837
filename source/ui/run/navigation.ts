import type {Layout} from '../app.tsx';
import type {NavigationState} from './navigation-state.ts';
import {minRegistriesForOverview, problemRows} from './view-model.ts';
import type {ProblemRow, RunView} from './view-model.ts';
import type {Report} from '../../engine/report.ts';

export type NavigationInput = {
	readonly report: Report;
	readonly view: RunView;
	readonly details: Layout['details'];
};

/** Stores the automatic selection in the state, and removes the notice and the question. */
export function settleNavigation(
	{notice: _, question: __, ...state}: NavigationState,
	{view}: Pick<NavigationInput, 'view'>,
): NavigationState {
	const item = view.items[view.selected];

	return {
		...state,
		isTouched: true,
		// Only the details of a row can be read, and a filter can hide the row.
		isReading: state.isReading && view.row !== undefined,
		registry: view.index,
		...(item &&
			!view.isOverview &&
			!standsForSelection(state, view) && {selected: selectionOf(view, view.selected)}),
		open: view.open,
	};
}

/** Returns true if a folded group stands for the selected row, which another registry may show. */
const standsForSelection = ({selected}: NavigationState, {items, rows, ...view}: RunView): boolean =>
	items[view.selected]?.row === undefined &&
	rows.some(({checkId, group}) => checkId === selected?.checkId && group === items[view.selected]?.group);

/** Selects the item at the index. The index is clamped. */
export function selectItem(state: NavigationState, {view}: NavigationInput, index: number): NavigationState {
	const clamped = Math.max(0, Math.min(index, view.items.length - 1));
	return view.items.length === 0 ? state : {...state, selected: selectionOf(view, clamped)};
}

function selectionOf({items, rows}: RunView, index: number) {
	const item = items[index];
	const checkId = item?.row?.checkId ?? rows.find(({group}) => group === item?.group)?.checkId;
	return {id: item?.id ?? '', ...(checkId !== undefined && {checkId})};
}

/**
 * Opens or closes the details of the row, or unfolds or folds the group. In the overview, shows the selected registry
 * with its problem selected.
 */
export function toggle(state: NavigationState, input: NavigationInput): NavigationState {
	const {isOverview, problem} = input.view;

	if (isOverview) {
		const selected = problem && {id: problem.key, checkId: problem.checkId};
		return {...state, view: 'registry', isReading: false, ...(selected && {selected})};
	}

	return isOpen(state, input) ? close(state, input) : open(state, input);
}

export function open(state: NavigationState, {view, details}: NavigationInput): NavigationState {
	const item = view.items[view.selected];

	if (item === undefined || view.isOverview) {
		return state;
	}

	if (item.row === undefined) {
		return foldGroup(state, view, false);
	}

	return details === 'inline'
		? {...state, open: new Set([...state.open, item.id])}
		: {...state, isReading: true};
}

export function close(state: NavigationState, {view, details}: NavigationInput): NavigationState {
	const item = view.items[view.selected];

	if (item === undefined || view.isOverview) {
		return state;
	}

	if (item.row === undefined) {
		return foldGroup(state, view, true);
	}

	return details === 'inline'
		? {...state, open: new Set([...state.open].filter(id => id !== item.id))}
		: {...state, isReading: false};
}

/** Folds or unfolds the selected group. The group stays selected. */
function foldGroup(state: NavigationState, view: RunView, isFolded: boolean): NavigationState {
	const {group = ''} = view.items[view.selected] ?? {};
	const selected = selectionOf(view, view.selected);
	return {...state, selected, folds: {...state.folds, [group]: isFolded}};
}

function isOpen(state: NavigationState, {view, details}: NavigationInput): boolean {
	const item = view.items[view.selected];

	if (item === undefined) {
		return false;
	}

	if (item.row === undefined) {
		return state.folds[item.group] === false;
	}

	return details === 'inline' ? state.open.has(item.id) : state.isReading;
}

/** Closes the filter, the details, and then the registry. Each call closes one of them. */
export function goBack(state: NavigationState, input: NavigationInput): NavigationState {
	const {view, report, details} = input;

	if (state.filter.field.characters.length > 0) {
		return {...state, filter: {field: {characters: [], position: 0}, isTyping: false}};
	}

	const isReading = details !== 'inline' && state.isReading;

	if (!view.isOverview && (isReading || (view.row && isOpen(state, input)))) {
		return close(state, input);
	}

	const first = report.registries.length >= minRegistriesForOverview ? 'overview' : 'registry';
	return view.isOverview === (first === 'overview') ? state : {...state, view: first};
}

export function toggleOverview(state: NavigationState, {view, report}: NavigationInput): NavigationState {
	return report.registries.length < 2
		? state
		: {
				...state,
				view: view.isOverview ? 'registry' : 'overview',
				isReading: false,
			};
}

export function goToRegistry(state: NavigationState, {view, report}: NavigationInput, by: 1 | -1) {
	const {length} = report.registries;
	return length < 2 ? state : {...state, registry: (view.index + by + length) % length, isReading: false};
}

/** Selects the next or previous failure with wraparound. The selected row is skipped in all registries. */
export function goToFailure(
	state: NavigationState,
	{view, report}: NavigationInput,
	by: 1 | -1,
): NavigationState {
	const {index, row, rows} = view;
	const others = problemRows(report).filter(({key}) => key !== row?.key);
	const positionOf = (key: string): number => rows.findIndex(item => item.key === key);
	const from = row ? positionOf(row.key) : -1;
	const isAfterSelection = (problem: ProblemRow): boolean =>
		problem.registry === index ? positionOf(problem.key) > from : problem.registry > index;
	const next =
		by === 1
			? (others.find(isAfterSelection) ?? others[0])
			: (others.findLast(problem => !isAfterSelection(problem)) ?? others.at(-1));

	if (next === undefined) {
		return state;
	}

	const {key, checkId, registry} = next;
	return {...state, registry, selected: {id: key, checkId}, isReading: false};
}
