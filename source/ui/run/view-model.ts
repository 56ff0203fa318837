import {groups} from '../../engine/check.ts';
import type {Group} from '../../engine/check.ts';
import {diagnose} from '../../engine/diagnosis.ts';
import type {CauseRule} from '../../engine/diagnosis.ts';
import {overallStatusOf} from '../../engine/overall-status.ts';
import {statusOf} from '../../engine/report.ts';
import type {RegistryEntry, Report, Row} from '../../engine/report.ts';
import type {NavigationState} from './navigation-state.ts';
import {clampIndex} from '../keys/movement.ts';
import {valueOf} from '../text-field.ts';

export type RunView = {
	readonly index: number;
	/** Undefined if the run has no registry. */
	readonly registry: RegistryEntry | undefined;
	readonly rows: readonly Row[];
	readonly groups: readonly GroupView[];
	/** The items that the user can select, in screen order. */
	readonly items: readonly ListItem[];
	/** The index of the selected item in `items`, or 0 if there are no items. */
	readonly selected: number;
	/** Undefined if there are no items. */
	readonly item: ListItem | undefined;
	readonly row: Row | undefined;
	/** The first failure of the registry, else the first warning. The checks of this machine do not count. */
	readonly problem: Row | undefined;
	readonly open: ReadonlySet<string>;
	/** True if the overview replaces the list of the registry. */
	readonly isOverview: boolean;
	readonly isHealthy: boolean;
};

export type GroupView = {
	readonly group: Group;
	readonly id: string;
	/** All rows of the group, also hidden rows. */
	readonly rows: readonly Row[];
	readonly visible: readonly Row[];
	readonly canFold: boolean;
};

export type ListItem = {readonly id: string; readonly group: Group; readonly row?: Row};

/** The texts of a row that the filter searches. */
type TextsOf = (row: Row) => readonly string[];

export function buildRunView(
	report: Report,
	navigation: NavigationState,
	{textsOf, causes}: {readonly textsOf: TextsOf; readonly causes: readonly CauseRule[]},
): RunView {
	const problem = navigation.isTouched ? undefined : firstProblem(report, causes);
	const index = problem
		? Math.max(0, indexOfRegistry(report, problem))
		: clampIndex(navigation.registry, report.registries);
	const registry = report.registries[index];
	const rows = rowsOf(report, registry);
	const wanted = problem ? {id: problem.key, checkId: problem.checkId} : navigation.selected;
	const shown = groups.flatMap(group => {
		const view = groupView(group, {rows, navigation, wanted, report, textsOf});
		return view.visible.length > 0 || view.canFold ? [view] : [];
	});
	const items = shown.flatMap(itemsOf);
	const selected = Math.max(0, indexOfItem(items, wanted, rows));
	const isOverview = showsOverview(report, navigation);

	return {
		index,
		registry,
		rows,
		groups: shown,
		items,
		selected,
		item: items[selected],
		row: items[selected]?.row,
		problem: ownProblem(rows),
		// Before the first key, the details of the selected problem are open, except in the overview.
		open: problem && !isOverview ? new Set([problem.key]) : navigation.open,
		isOverview,
		isHealthy: report.finishedAt !== undefined && overallStatusOf(rows).verdict === 'healthy',
	};
}

type GroupInput = {
	readonly rows: readonly Row[];
	readonly navigation: NavigationState;
	readonly wanted: NavigationState['selected'];
	readonly report: Report;
	readonly textsOf: TextsOf;
};

function groupView(group: Group, {rows, navigation, wanted, report, textsOf}: GroupInput): GroupView {
	const own = rows.filter(row => row.group === group);
	const found = {group, id: `group ${group}`, rows: own, visible: own, canFold: false};
	const query = valueOf(navigation.filter.field).trim().toLowerCase();

	if (query !== '') {
		const matches = (row: Row) => textsOf(row).some(text => text.toLowerCase().includes(query));
		return {...found, visible: own.filter(matches)};
	}

	const isRunning = report.finishedAt === undefined;
	const isQuiet = own.every(hasNothingToSay);

	if (own.length === 0 || !(isQuiet || isRunning)) {
		return found;
	}

	if (navigation.folds[group] === false) {
		return {...found, canFold: true};
	}

	// The selected row with open details stays visible in a folded group.
	const isRead = own.some(
		({key}) => key === wanted?.id && (navigation.isReading || navigation.open.has(key)),
	);
	const isShown = (row: Row) => row.state === 'running' || severityOf(row) || row.key === wanted?.id;
	return {...found, visible: isQuiet && !isRead ? [] : own.filter(isShown), canFold: true};
}

/** Returns true for a row that passed, does not apply or was excluded. */
function hasNothingToSay({state, outcome}: Row): boolean {
	return (
		state === 'finished' &&
		(outcome?.status === 'passed' ||
			(outcome?.status === 'skipped' && !('reason' in outcome && outcome.reason !== 'excluded')))
	);
}

const itemsOf = ({group, id, visible, canFold}: GroupView): readonly ListItem[] => [
	...(canFold ? [{id, group}] : []),
	...visible.map(row => ({id: row.key, group, row})),
];

/**
 * Returns the index of the item, else of the row with the same check. If the row is hidden, returns the index of the
 * first item in the group of the row. Returns -1 if no item matches.
 */
function indexOfItem(
	items: readonly ListItem[],
	wanted: NavigationState['selected'],
	rows: readonly Row[],
): number {
	const index = items.findIndex(({id}) => id === wanted?.id);

	if (index >= 0) {
		return index;
	}

	const row = rows.find(({checkId}) => checkId === wanted?.checkId);
	const same = items.findIndex(item => item.row !== undefined && item.row === row);
	return same >= 0 || row === undefined ? same : items.findIndex(({group}) => group === row.group);
}

/** The minimum number of registries for an automatic overview. */
export const minRegistriesForOverview = 3;

const showsOverview = ({registries}: Report, {view}: NavigationState): boolean =>
	registries.length >= 2 &&
	(view === undefined ? registries.length >= minRegistriesForOverview : view === 'overview');

export function rowsOf({rows}: Report, registry: RegistryEntry | undefined): readonly Row[] {
	const own = rows.filter(
		({registries}) => registries.length === 0 || registry === undefined || registries.includes(registry.key),
	);

	return groups.flatMap(group => own.filter(row => row.group === group));
}

export const severityOf = (row: Row): 'failure' | 'warning' | undefined => severities[statusOf(row)];

const severities = {
	failed: 'failure',
	error: 'failure',
	warning: 'warning',
	passed: undefined,
	skipped: undefined,
	running: undefined,
	waiting: undefined,
} as const;

/** `registry` is an index. A row of several registries, or of this machine, occurs once per registry. */
export type ProblemRow = {readonly registry: number; readonly key: string; readonly checkId: string};

/** Returns all failures in screen order, or all warnings if nothing failed. */
export function problemRows(report: Report): readonly ProblemRow[] {
	const severity = report.rows.some(row => severityOf(row) === 'failure') ? 'failure' : 'warning';
	const shown = report.registries.length > 0 ? report.registries : [undefined];

	return shown.flatMap((entry, registry) =>
		rowsOf(report, entry).flatMap(row =>
			severityOf(row) === severity ? [{registry, key: row.key, checkId: row.checkId}] : [],
		),
	);
}

function ownProblem(rows: readonly Row[]): Row | undefined {
	const own = rows.filter(({registries}) => registries.length > 0);
	return own.find(row => severityOf(row) === 'failure') ?? own.find(severityOf);
}

/**
 * Returns the problem to select before the first key, or undefined if there is no problem. During a run, returns the
 * failure that appeared first, so that the selection does not jump. After the run, returns the root of a cause. A
 * failed root comes before a warning. With the same severity, a root of a registry comes before a root of this machine.
 */
function firstProblem(report: Report, causes: readonly CauseRule[]): Row | undefined {
	if (report.finishedAt !== undefined) {
		const roots = diagnose(report, causes).map(({root}) => root.key);
		const all = rowsOf(report, undefined).filter(({key}) => roots.includes(key));
		const failures = all.filter(row => severityOf(row) === 'failure');
		return ownProblem(failures) ?? failures[0] ?? ownProblem(all) ?? all.find(severityOf);
	}

	const failures = report.rows.filter(row => severityOf(row) === 'failure');
	return failures.toSorted((one, other) => shownAt(one) - shownAt(other))[0];
}

/**
 * Returns milliseconds, only for comparison. A saved run has no `shownElapsed`, so the end of the check is returned.
 */
const shownAt = ({shownElapsed, startedElapsed, startedAt = 0, durationMs = 0}: Row): number =>
	shownElapsed ?? (startedElapsed ?? startedAt) + durationMs;

const indexOfRegistry = ({registries}: Report, row: Row): number =>
	registries.findIndex(({key}) => row.registries.includes(key));
