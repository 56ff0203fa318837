import type {Layout} from '../app.tsx';
import {clampIndex} from '../keys/movement.ts';
import {initialNavigation} from './navigation-state.ts';
import type {NavigationState} from './navigation-state.ts';
import {minRegistriesForOverview, problemRows} from './view-model.ts';
import type {ListItem, ProblemRow, RunView} from './view-model.ts';
import type {Report} from '../../engine/report.ts';

export type NavigationInput = {
	readonly report: Report;
	readonly view: RunView;
	readonly details: Layout['details'];
};

export type Step = (state: NavigationState, input: NavigationInput) => NavigationState;

/** Ends the automatic selection, and removes the notice and the question. */
export const settleNavigation: Step = (state, {view}) => ({
	...state,
	notice: undefined,
	question: undefined,
	isTouched: true,
	// A filter can hide the row that the user reads.
	isReading: state.isReading && view.row !== undefined,
	registry: view.index,
	selected:
		view.item && !view.isOverview && !standsForSelection(view.item, state, view)
			? selectionOf(view.item, view)
			: state.selected,
	open: view.open,
});

/** Returns true if the item is the group of the selected check. */
const standsForSelection = (item: ListItem, {selected}: NavigationState, {rows}: RunView): boolean =>
	item.row === undefined &&
	rows.some(({checkId, group}) => checkId === selected?.checkId && group === item.group);

/** Selects the item at the index. An index outside the list selects the first or the last item. */
export function selectItem(state: NavigationState, {view}: NavigationInput, index: number): NavigationState {
	const item = view.items[clampIndex(index, view.items)];
	return item ? {...state, selected: selectionOf(item, view)} : state;
}

const selectionOf = ({id, group, row}: ListItem, {rows}: RunView) => ({
	id,
	checkId: (row ?? rows.find(other => other.group === group))?.checkId,
});

/**
 * Opens or closes the details of the row, or unfolds or folds the group. In the overview, opens the selected registry,
 * and selects the first problem of the registry, if any.
 */
export function toggle(state: NavigationState, input: NavigationInput): NavigationState {
	const {isOverview, problem} = input.view;

	if (isOverview) {
		const selected = problem ? {id: problem.key, checkId: problem.checkId} : state.selected;
		return {...state, view: 'registry', isReading: false, selected};
	}

	return setOpen(state, input, !isOpen(state, input));
}

export const open: Step = (state, input) => setOpen(state, input, true);

export const close: Step = (state, input) => setOpen(state, input, false);

function setOpen(state: NavigationState, input: NavigationInput, isNowOpen: boolean): NavigationState {
	const {view, details} = input;
	const {item} = view;

	if (item === undefined || view.isOverview) {
		return state;
	}

	if (item.row === undefined) {
		const folds = {...state.folds, [item.group]: !isNowOpen};
		return {...state, selected: selectionOf(item, view), folds};
	}

	if (details !== 'inline') {
		return {...state, isReading: isNowOpen};
	}

	const others = [...state.open].filter(id => id !== item.id);
	return {...state, open: new Set(isNowOpen ? [...others, item.id] : others)};
}

function isOpen(state: NavigationState, {view: {item}, details}: NavigationInput): boolean {
	if (item?.row === undefined) {
		return item !== undefined && state.folds[item.group] === false;
	}

	return details === 'inline' ? state.open.has(item.id) : state.isReading;
}

/**
 * Clears the filter, else closes the details, else shows the default view of the run. Returns `state` itself if nothing
 * changes.
 */
export function goBack(state: NavigationState, input: NavigationInput): NavigationState {
	const {view, report} = input;

	if (state.filter.field.characters.length > 0) {
		return {...state, filter: initialNavigation.filter};
	}

	if (!view.isOverview && view.row && isOpen(state, input)) {
		return close(state, input);
	}

	const first = report.registries.length >= minRegistriesForOverview ? 'overview' : 'registry';
	return view.isOverview === (first === 'overview') ? state : {...state, view: first};
}

export const toggleOverview: Step = (state, {view, report}) =>
	report.registries.length < 2
		? state
		: {...state, view: view.isOverview ? 'registry' : 'overview', isReading: false};

export const openSearch = (state: NavigationState): NavigationState => ({
	...state,
	view: 'registry',
	isReading: false,
	filter: {...initialNavigation.filter, isTyping: true},
});

export function goToRegistry(state: NavigationState, {view, report}: NavigationInput, by: 1 | -1) {
	const {length} = report.registries;
	return length < 2 ? state : {...state, registry: (view.index + by + length) % length, isReading: false};
}

/**
 * Selects the next or previous failure with wraparound. If nothing failed, selects a warning. The selected row is
 * skipped in all registries.
 */
export function goToFailure(
	state: NavigationState,
	{view, report}: NavigationInput,
	by: 1 | -1,
): NavigationState {
	const {index, row, rows} = view;
	const others = problemRows(report).filter(({key}) => key !== row?.key);
	const positionOf = (key: string | undefined): number => rows.findIndex(item => item.key === key);
	const isAfterSelection = ({registry, key}: ProblemRow): boolean =>
		registry === index ? positionOf(key) > positionOf(row?.key) : registry > index;
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
