import type {LayoutMetrics, OverviewMetrics} from '../layout-metrics.ts';
import type {Movement, NavigationState} from '../navigation-state.ts';

/** Moves the selection in the overview. The machine is above the first registry. */
export function moveInOverview(
	state: NavigationState,
	metrics: LayoutMetrics,
	overview: OverviewMetrics,
	step: Movement,
): NavigationState {
	const first = overview.machine.length > 0 ? -1 : 0;
	const last = metrics.registries - 1;
	const from = isOnMachine(metrics, overview) ? -1 : metrics.registry;
	const by = {move: 1, page: Math.max(1, overview.height - 1), end: last + 1}[step.type];
	const to = Math.max(first, Math.min(from + by * step.by, last));
	const isStaying = to === from || (to >= 0 && from >= 0);
	const next = {...state, registry: Math.max(0, to), listTop: 0, detailTop: 0};

	// The machine has other checks. The selection stays in the same column.
	return isStaying
		? next
		: goToColumn(next, to < 0 ? overview.machine : overview.columns, columnOf(metrics, overview));
}

export function moveHorizontally(
	state: NavigationState,
	metrics: LayoutMetrics,
	overview: OverviewMetrics,
	by: 1 | -1,
): NavigationState {
	const checks = isOnMachine(metrics, overview) ? overview.machine : overview.columns;
	return state.isHelping ? state : goToColumn(state, checks, columnOf(metrics, overview) + by);
}

function goToColumn(
	state: NavigationState,
	checks: readonly string[],
	requestedIndex: number,
): NavigationState {
	const checkId = checks[Math.max(0, Math.min(requestedIndex, checks.length - 1))];
	// The view model finds the row by the check ID in any registry.
	return checkId === undefined ? state : {...state, selected: {key: checkId, checkId}, detailTop: 0};
}

const selectedOf = ({rows, selected}: LayoutMetrics): string => rows[selected]?.checkId ?? '';

const isOnMachine = (metrics: LayoutMetrics, {machine}: OverviewMetrics): boolean =>
	machine.includes(selectedOf(metrics));

const columnOf = (metrics: LayoutMetrics, overview: OverviewMetrics): number =>
	(isOnMachine(metrics, overview) ? overview.machine : overview.columns).indexOf(selectedOf(metrics));
