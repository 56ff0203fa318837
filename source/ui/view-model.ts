import {groups} from '../engine/check.ts';
import type {RegistryEntry, Report, Row} from '../engine/report.ts';
import type {ProblemRow} from './layout-metrics.ts';
import {clamp} from './clamp.ts';
import type {NavigationState} from './navigation-state.ts';

export type ViewModel = {
	readonly index: number;
	/** The field is undefined if the program checks only the machine. */
	readonly registry: RegistryEntry | undefined;
	readonly rows: readonly Row[];
	readonly selected: number;
	readonly open: ReadonlySet<string>;
	/** The value is true if the overview replaces the list of the registry. */
	readonly isOverview: boolean;
};

type Severity = 'failure' | 'warning';

export function buildViewModel(report: Report, navigation: NavigationState): ViewModel {
	const problem = navigation.isTouched ? undefined : firstProblem(report);
	const index = problem
		? Math.max(0, indexOfRegistry(report, problem))
		: clamp(0, navigation.registry, report.registries.length - 1);
	const rows = rowsOf(report, report.registries[index]);
	const isOverview = showsOverview(report, navigation);
	const requested = problem ? {key: problem.key, checkId: problem.checkId} : navigation.selected;

	return {
		index,
		registry: report.registries[index],
		rows,
		selected: indexOfRow(rows, requested),
		// Details stay closed in the overview.
		open: problem && !isOverview ? new Set([problem.key]) : navigation.open,
		isOverview,
	};
}

/** The minimum number of registries for an automatic overview. The Esc key leads back to the overview. */
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

export function severityOf({state, outcome}: Row): Severity | undefined {
	if (state !== 'finished') {
		return undefined;
	}

	switch (outcome?.status) {
		case 'failed':
		case 'error':
			return 'failure';
		case 'warning':
			return 'warning';
		case 'passed':
		case 'skipped':
		case undefined:
			return undefined;
	}
}

/** Returns all failures in screen order. If nothing failed, the function returns all warnings. */
export function problemsOf(report: Report): readonly ProblemRow[] {
	const severity = report.rows.some(row => severityOf(row) === 'failure') ? 'failure' : 'warning';
	const shown = report.registries.length > 0 ? report.registries : [undefined];

	return shown.flatMap((entry, registry) =>
		rowsOf(report, entry).flatMap((row, index) =>
			severityOf(row) === severity ? [{registry, row: index, key: row.key, checkId: row.checkId}] : [],
		),
	);
}

/** Returns the failure that appeared first, so that the selection does not jump while the user reads. */
function firstProblem({rows, finishedAt}: Report): Row | undefined {
	const failures = rows.filter(row => severityOf(row) === 'failure');
	const found =
		failures.length === 0 && finishedAt !== undefined
			? rows.filter(row => severityOf(row) === 'warning')
			: failures;

	return found.toSorted((first, second) => shownAt(first) - shownAt(second))[0];
}

const shownAt = ({shownElapsed, startedElapsed, startedAt = 0, durationMs = 0}: Row): number =>
	shownElapsed ?? (startedElapsed ?? startedAt) + durationMs;

const indexOfRegistry = ({registries}: Report, row: Row): number =>
	registries.findIndex(({key}) => row.registries.includes(key));

function indexOfRow(rows: readonly Row[], requested: NavigationState['selected']): number {
	const index = rows.findIndex(({key}) => key === requested?.key);
	return Math.max(0, index === -1 ? rows.findIndex(({checkId}) => checkId === requested?.checkId) : index);
}
