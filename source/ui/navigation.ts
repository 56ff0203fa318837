import type {LayoutMetrics, ProblemRow} from './layout-metrics.ts';
import {moveInList, select} from './move-in-list.ts';
import {moveHorizontally, moveInOverview} from './overview/move.ts';
import type {Movement, NavigationState, Step} from './navigation-state.ts';
import {minRegistriesForOverview} from './view-model.ts';

export type NavigationAction = {
	readonly step: Step;
	readonly metricsOf: (navigation: NavigationState) => LayoutMetrics;
};

export function navigate(navigation: NavigationState, {step, metricsOf}: NavigationAction): NavigationState {
	if (step.type === 'notice') {
		return {...navigation, notice: step.notice};
	}

	const metrics = metricsOf(navigation);
	const state = normalizeState(navigation, metrics);

	switch (step.type) {
		case 'touch':
			return state;
		case 'ask':
			return {...state, asking: step.question};
		case 'help':
			return {...state, isHelping: !state.isHelping, helpTop: 0};
		case 'back':
			return goBack(state, metrics);
		case 'registry':
			return goToRegistry(state, metrics, step.by);
		case 'failure':
			return goToFailure(state, metrics, step.by);
		case 'overview':
			return toggleOverview(state, metrics);
		case 'toggle':
			return isOpen(state, metrics) ? close(state, metrics) : enter(state, metrics);
		case 'open':
			return metrics.overview ? moveHorizontally(state, metrics, metrics.overview, 1) : open(state, metrics);
		case 'close':
			return metrics.overview
				? moveHorizontally(state, metrics, metrics.overview, -1)
				: close(state, metrics);
		case 'move':
		case 'page':
		case 'end':
			return move(state, metrics, step);
	}
}

function move(state: NavigationState, metrics: LayoutMetrics, step: Movement): NavigationState {
	if (state.isHelping || metrics.isReading) {
		return scroll(state, metrics, step);
	}

	return metrics.overview
		? moveInOverview(state, metrics, metrics.overview, step)
		: moveInList(state, metrics, step);
}

/** Stores the automatic selection in the state, and removes the notice and the question. */
function normalizeState(
	{notice: _, asking: __, ...navigation}: NavigationState,
	metrics: LayoutMetrics,
): NavigationState {
	const selected = metrics.rows[metrics.selected];

	return {
		...navigation,
		isTouched: true,
		registry: metrics.registry,
		...(selected && {selected: {key: selected.key, checkId: selected.checkId}}),
		open: navigation.isTouched ? navigation.open : metrics.open,
		listTop: metrics.list.top,
		overviewTop: metrics.overview?.top ?? navigation.overviewTop,
	};
}

/** Closes the help, then the details, then the registry. Each call closes a single level. */
function goBack(state: NavigationState, metrics: LayoutMetrics): NavigationState {
	if (state.isHelping) {
		return {...state, isHelping: false};
	}

	const isAtTop = metrics.overview === undefined && !isOpen(state, metrics);
	return isAtTop && metrics.registries >= minRegistriesForOverview
		? {...state, view: 'overview'}
		: close(state, metrics);
}

function toggleOverview(state: NavigationState, {overview, registries}: LayoutMetrics): NavigationState {
	if (registries < 2) {
		return state;
	}

	return {
		...state,
		view: overview && !state.isHelping ? 'registry' : 'overview',
		isHelping: false,
		isReading: false,
	};
}

function goToRegistry(
	state: NavigationState,
	{registry, registries}: LayoutMetrics,
	by: 1 | -1,
): NavigationState {
	if (registries < 2 || state.isHelping) {
		return state;
	}

	return {...state, registry: (registry + by + registries) % registries, listTop: 0, detailTop: 0};
}

/** Selects the next or previous failure with wraparound. The selected row is skipped in all registries. */
function goToFailure(state: NavigationState, metrics: LayoutMetrics, by: 1 | -1): NavigationState {
	const {registry, selected, rows} = metrics;
	const others = metrics.problems.filter(({key}) => key !== rows[selected]?.key);
	const isAfterSelection = (problem: ProblemRow): boolean =>
		problem.registry === registry ? problem.row > selected : problem.registry > registry;
	const next =
		by === 1
			? (others.find(isAfterSelection) ?? others[0])
			: (others.findLast(problem => !isAfterSelection(problem)) ?? others.at(-1));

	if (next === undefined || state.isHelping) {
		return state;
	}

	const {key, checkId} = next;
	return next.registry === registry
		? select(state, metrics, next.row)
		: {...state, registry: next.registry, selected: {key, checkId}, listTop: 0, detailTop: 0};
}

const isOpen = (
	state: NavigationState,
	{details, isReading, rows, selected, overview}: LayoutMetrics,
): boolean =>
	overview === undefined && (details === 'inline' ? state.open.has(rows[selected]?.key ?? '') : isReading);

const enter = (state: NavigationState, metrics: LayoutMetrics): NavigationState =>
	metrics.overview && !state.isHelping
		? {...state, view: 'registry', isReading: false, listTop: 0, detailTop: 0}
		: open(state, metrics);

function open(state: NavigationState, {details, rows, selected, overview}: LayoutMetrics): NavigationState {
	const key = rows[selected]?.key;

	if (state.isHelping || key === undefined || overview) {
		return state;
	}

	return details === 'inline'
		? {...state, open: new Set([...state.open, key])}
		: {...state, isReading: true, detailTop: details === 'screen' ? 0 : state.detailTop};
}

function close(state: NavigationState, {details, rows, selected, overview}: LayoutMetrics): NavigationState {
	if (state.isHelping || overview) {
		return state;
	}

	return details === 'inline'
		? {...state, open: new Set([...state.open].filter(key => key !== rows[selected]?.key))}
		: {...state, isReading: false};
}

function scroll(state: NavigationState, metrics: LayoutMetrics, step: Movement): NavigationState {
	const {height, total, top} = state.isHelping ? metrics.help : metrics.detail;
	const by = {move: 1, page: Math.max(1, height - 1), end: total}[step.type];
	const next = Math.max(0, Math.min(top + by * step.by, total - height));
	return state.isHelping ? {...state, helpTop: next} : {...state, detailTop: next};
}
