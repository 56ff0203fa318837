import type {Bearings, BearingsTrouble} from './bearings.ts';
import {moveInList, select} from './move-in-list.ts';
import {moveAcross, moveInOverview} from './overview/move.ts';
import type {Movement, Navigation, Step} from './place.ts';
import {enoughForOverview} from './scene.ts';

export type NavigationAction = {
	readonly step: Step;
	readonly bearingsOf: (navigation: Navigation) => Bearings;
};

export function navigate(navigation: Navigation, {step, bearingsOf}: NavigationAction): Navigation {
	if (step.type === 'notice') {
		return {...navigation, notice: step.notice};
	}

	const bearings = bearingsOf(navigation);
	const here = normalizeState(navigation, bearings);

	switch (step.type) {
		case 'touch':
			return here;
		case 'ask':
			return {...here, asking: step.question};
		case 'help':
			return {...here, isHelping: !here.isHelping, helpTop: 0};
		case 'back':
			return goBack(here, bearings);
		case 'registry':
			return goToRegistry(here, bearings, step.by);
		case 'failure':
			return goToFailure(here, bearings, step.by);
		case 'overview':
			return toggleOverview(here, bearings);
		case 'toggle':
			return isOpen(here, bearings) ? close(here, bearings) : enter(here, bearings);
		case 'open':
			return bearings.overview ? moveAcross(here, bearings, bearings.overview, 1) : open(here, bearings);
		case 'close':
			return bearings.overview ? moveAcross(here, bearings, bearings.overview, -1) : close(here, bearings);
		case 'move':
		case 'page':
		case 'end':
			return move(here, bearings, step);
	}
}

function move(here: Navigation, bearings: Bearings, step: Movement): Navigation {
	if (here.isHelping || bearings.isReading) {
		return scroll(here, bearings, step);
	}

	return bearings.overview
		? moveInOverview(here, bearings, bearings.overview, step)
		: moveInList(here, bearings, step);
}

/** Makes the automatic selection explicit, and removes the notice and the question. */
function normalizeState({notice: _, asking: __, ...navigation}: Navigation, bearings: Bearings): Navigation {
	const selected = bearings.rows[bearings.selected];

	return {
		...navigation,
		isTouched: true,
		registry: bearings.registry,
		...(selected && {selected: {key: selected.key, checkId: selected.checkId}}),
		open: navigation.isTouched ? navigation.open : bearings.open,
		listTop: bearings.list.top,
		overviewTop: bearings.overview?.top ?? navigation.overviewTop,
	};
}

/** Closes one level: help, details, registry. */
function goBack(here: Navigation, bearings: Bearings): Navigation {
	if (here.isHelping) {
		return {...here, isHelping: false};
	}

	const isAtTop = bearings.overview === undefined && !isOpen(here, bearings);
	return isAtTop && bearings.registries >= enoughForOverview
		? {...here, view: 'overview'}
		: close(here, bearings);
}

function toggleOverview(here: Navigation, {overview, registries}: Bearings): Navigation {
	if (registries < 2) {
		return here;
	}

	return {
		...here,
		view: overview && !here.isHelping ? 'registry' : 'overview',
		isHelping: false,
		isReading: false,
	};
}

function goToRegistry(here: Navigation, {registry, registries}: Bearings, by: 1 | -1): Navigation {
	if (registries < 2 || here.isHelping) {
		return here;
	}

	return {...here, registry: (registry + by + registries) % registries, listTop: 0, detailTop: 0};
}

/** The next failure, with wraparound; a shared row is not its own successor. */
function goToFailure(here: Navigation, bearings: Bearings, by: 1 | -1): Navigation {
	const {registry, selected, rows} = bearings;
	const others = bearings.troubles.filter(({key}) => key !== rows[selected]?.key);
	const isBehind = (trouble: BearingsTrouble): boolean =>
		trouble.registry === registry ? trouble.row > selected : trouble.registry > registry;
	const next =
		by === 1
			? (others.find(isBehind) ?? others[0])
			: (others.findLast(trouble => !isBehind(trouble)) ?? others.at(-1));

	if (next === undefined || here.isHelping) {
		return here;
	}

	const {key, checkId} = next;
	return next.registry === registry
		? select(here, bearings, next.row)
		: {...here, registry: next.registry, selected: {key, checkId}, listTop: 0, detailTop: 0};
}

const isOpen = (here: Navigation, {details, isReading, rows, selected, overview}: Bearings): boolean =>
	overview === undefined && (details === 'inline' ? here.open.has(rows[selected]?.key ?? '') : isReading);

const enter = (here: Navigation, bearings: Bearings): Navigation =>
	bearings.overview && !here.isHelping
		? {...here, view: 'registry', isReading: false, listTop: 0, detailTop: 0}
		: open(here, bearings);

function open(here: Navigation, {details, rows, selected, overview}: Bearings): Navigation {
	const key = rows[selected]?.key;

	if (here.isHelping || key === undefined || overview) {
		return here;
	}

	return details === 'inline'
		? {...here, open: new Set([...here.open, key])}
		: {...here, isReading: true, detailTop: details === 'screen' ? 0 : here.detailTop};
}

function close(here: Navigation, {details, rows, selected, overview}: Bearings): Navigation {
	if (here.isHelping || overview) {
		return here;
	}

	return details === 'inline'
		? {...here, open: new Set([...here.open].filter(key => key !== rows[selected]?.key))}
		: {...here, isReading: false};
}

function scroll(here: Navigation, bearings: Bearings, step: Movement): Navigation {
	const {height, total, top} = here.isHelping ? bearings.help : bearings.detail;
	const by = {move: 1, page: Math.max(1, height - 1), end: total}[step.type];
	const next = Math.max(0, Math.min(top + by * step.by, total - height));
	return here.isHelping ? {...here, helpTop: next} : {...here, detailTop: next};
}
