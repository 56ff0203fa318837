import type {Bearings, OverviewBearings} from '../bearings.ts';
import type {Movement, Navigation} from '../place.ts';

/** The machine is above the first registry. */
export function moveInOverview(
	here: Navigation,
	bearings: Bearings,
	overview: OverviewBearings,
	step: Movement,
): Navigation {
	const first = overview.machine.length > 0 ? -1 : 0;
	const last = bearings.registries - 1;
	const from = isOnMachine(bearings, overview) ? -1 : bearings.registry;
	const by = {move: 1, page: Math.max(1, overview.height - 1), end: last + 1}[step.type];
	const to = Math.max(first, Math.min(from + by * step.by, last));
	const isStaying = to === from || (to >= 0 && from >= 0);
	const place = {...here, registry: Math.max(0, to), listTop: 0, detailTop: 0};

	// The machine has other checks: selects the check in the same column.
	return isStaying
		? place
		: goToColumn(place, to < 0 ? overview.machine : overview.columns, columnOf(bearings, overview));
}

export function moveAcross(
	here: Navigation,
	bearings: Bearings,
	overview: OverviewBearings,
	by: 1 | -1,
): Navigation {
	const checks = isOnMachine(bearings, overview) ? overview.machine : overview.columns;
	return here.isHelping ? here : goToColumn(here, checks, columnOf(bearings, overview) + by);
}

function goToColumn(here: Navigation, checks: readonly string[], wanted: number): Navigation {
	const checkId = checks[Math.max(0, Math.min(wanted, checks.length - 1))];
	// The view model finds the row by its check ID in any registry.
	return checkId === undefined ? here : {...here, selected: {key: checkId, checkId}, detailTop: 0};
}

const selectedOf = ({rows, selected}: Bearings): string => rows[selected]?.checkId ?? '';

const isOnMachine = (bearings: Bearings, {machine}: OverviewBearings): boolean =>
	machine.includes(selectedOf(bearings));

const columnOf = (bearings: Bearings, overview: OverviewBearings): number =>
	(isOnMachine(bearings, overview) ? overview.machine : overview.columns).indexOf(selectedOf(bearings));
