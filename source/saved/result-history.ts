import {countProblems} from '../engine/count-problems.ts';
import type {ProblemCounts} from '../engine/count-problems.ts';
import {reportFor} from '../engine/diagnosis.ts';
import type {CauseRule} from '../engine/diagnosis.ts';
import {isList} from '../text/json.ts';
import {countRows, loginServerOf, problemOf} from '../engine/report.ts';
import type {RegistryEntry, Report, Row} from '../engine/report.ts';
import type {LastResult, HistoryEntry, Saved, SavedRegistry} from './saved.ts';

export const maxHistoryResults = 20;
export const maxHistoryRegistries = 30;

/** The key contains the cloud, because registries in two clouds can have the same name. */
export const historyKeyOf = ({key, cloud}: Pick<RegistryEntry, 'key' | 'cloud'>): string => `${cloud} ${key}`;

/** Extracts one registry's result from the report of a run, without the checks of the local machine. */
export function historyEntryOf(report: Report, entry: RegistryEntry): HistoryEntry {
	const {rows} = reportFor(report, entry.key);
	const {passed, warning, failed, skipped, error} = countRows(rows);
	const loginServer = loginServerOf(report, entry);
	const addresses = addressesOf(rows);

	return {
		counts: {passed, warning, failed, skipped, error},
		finishedAt: report.finishedAt ?? report.lastRunStartedAt,
		...(loginServer !== null && {loginServer}),
		...(addresses && {addresses}),
		checks: Object.fromEntries(rows.flatMap(row => checkOf(row))),
	};
}

function checkOf(row: Row) {
	const finding = problemOf(row);
	return row.outcome
		? [[row.checkId, {status: row.outcome.status, ...(finding !== undefined && {finding})}] as const]
		: [];
}

function addressesOf(rows: readonly Row[]): readonly string[] | undefined {
	const outcome = rows.find(({checkId}) => checkId === 'dns')?.outcome;
	const addresses = outcome && 'evidence' in outcome ? outcome.evidence.addresses : undefined;
	return isList(addresses) ? addresses.filter(address => typeof address === 'string').toSorted() : undefined;
}

type ResultOptions = {
	/** Returns true if the saved registry and the registry of the report are the same. */
	readonly matches?: typeof matchesEntry;
	/** The causes that join several rows into one problem. */
	readonly causes?: readonly CauseRule[];
};

/**
 * Adds the results of a finished run to the history. Sets the last result of each matching saved registry, unless an
 * overlapping run has saved a newer result.
 */
export function addResults(
	saved: Saved,
	report: Report,
	{matches = matchesEntry, causes = []}: ResultOptions = {},
): Saved {
	return report.registries.reduce((rest, entry) => {
		const result = historyEntryOf(report, entry);
		const problems = countProblems(reportFor(report, entry.key), causes);
		return {
			...rest,
			registries: rest.registries.map(registry =>
				matches(registry, entry) ? setLastResult(registry, {...result, ...problems}) : registry,
			),
			results: addToHistory(rest.results, historyKeyOf(entry), result),
		};
	}, saved);
}

/** A registry that is saved without a cloud matches any cloud. */
export const matchesEntry = ({name, cloud, repository}: SavedRegistry, entry: RegistryEntry): boolean =>
	`${name}${repository === undefined ? '' : `/${repository}`}` === entry.key &&
	(cloud === undefined || cloud === entry.cloud);

function setLastResult(
	registry: SavedRegistry,
	{counts, finishedAt, problems, warnings}: HistoryEntry & ProblemCounts,
): SavedRegistry {
	const {lastResult} = registry;
	return lastResult && lastResult.finishedAt > finishedAt && !isInFuture(lastResult, finishedAt)
		? registry
		: {...registry, lastResult: {counts, problems, warnings, finishedAt}};
}

/**
 * The tolerance of `isInFuture` in milliseconds. If two runs overlap, the run that ends later can save its result
 * first. A slightly newer result is therefore not a sign of a wrong clock.
 */
const maxOverlap = 600_000;

/** A saved result can be from the future, for example if the clock was set back after the run. */
const isInFuture = ({finishedAt}: LastResult, now: number): boolean => finishedAt > now + maxOverlap;

/** Keeps only the newest results and registries. Removes results from the future before all other results. */
function addToHistory(results: Saved['results'], key: string, result: HistoryEntry): Saved['results'] {
	const now = result.finishedAt;
	const kept = [...(results[key] ?? []).filter(({finishedAt}) => finishedAt !== now), result]
		.toSorted(
			(first, second) =>
				Number(isInFuture(first, now)) - Number(isInFuture(second, now)) ||
				second.finishedAt - first.finishedAt,
		)
		.slice(0, maxHistoryResults);

	return Object.fromEntries(
		Object.entries({...results, [key]: kept})
			.toSorted(([, [first]], [, [second]]) => (second?.finishedAt ?? 0) - (first?.finishedAt ?? 0))
			.slice(0, maxHistoryRegistries),
	);
}
