import {reportFor} from '../engine/diagnosis.ts';
import {isList} from '../text/json.ts';
import {countRows, loginServerOf, problemOf} from '../engine/report.ts';
import type {RegistryEntry, Report, Row} from '../engine/report.ts';
import type {LastResult, HistoryEntry, Saved, SavedRegistry} from './saved.ts';

/** How many results of a registry are kept, and of how many registries. */
export const keptResults = 20;
export const maxHistoryRegistries = 30;

/** What results are kept by: the cloud, the registry as it was named, and the repository. */
export const subjectOf = ({key, cloud}: Pick<RegistryEntry, 'key' | 'cloud'>): string => `${cloud} ${key}`;

/** What a finished run found of a registry; the checks of the machine are not among it. */
export function historyEntryOf(report: Report, entry: RegistryEntry): HistoryEntry {
	const {rows} = reportFor(report, entry.key);
	const {passed, warning, failed, skipped, error} = countRows(rows);
	const loginServer = loginServerOf(report, entry);
	const addresses = addressesOf(rows);

	return {
		counts: {passed, warning, failed, skipped, error},
		finishedAt: report.finishedAt ?? report.launchedAt,
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

/** Keeps what a finished run found, newest first, and tells the saved registries it was about; who chose them knows which. */
export function keepResults(saved: Saved, report: Report, isOne: typeof isAbout = isAbout): Saved {
	return report.registries.reduce((rest, entry) => {
		const result = historyEntryOf(report, entry);
		return {
			...rest,
			registries: rest.registries.map(registry =>
				isOne(registry, entry) ? withResult(registry, result) : registry,
			),
			results: withNewest(rest.results, subjectOf(entry), result),
		};
	}, saved);
}

/** True where a run's registry is the saved one. */
export const isAbout = ({name, cloud, repository}: SavedRegistry, entry: RegistryEntry): boolean =>
	`${name}${repository === undefined ? '' : `/${repository}`}` === entry.key &&
	(cloud === undefined || cloud === entry.cloud);

function withResult(registry: SavedRegistry, {counts, finishedAt}: HistoryEntry): SavedRegistry {
	const {lastResult} = registry;
	return lastResult && lastResult.finishedAt > finishedAt && !isOfWrongClock(lastResult, finishedAt)
		? registry
		: {...registry, lastResult: {counts, finishedAt}};
}

/** Two runs may end in another order than they are kept, by this much, ms. */
const overlap = 600_000;

/** What lies further ahead was seen by a clock that has been put back since. */
const isOfWrongClock = ({finishedAt}: LastResult, now: number): boolean => finishedAt > now + overlap;

/** The registries seen last outlast the others, and results of a wrong clock stand behind those of the right one. */
function withNewest(results: Saved['results'], subject: string, result: HistoryEntry): Saved['results'] {
	const now = result.finishedAt;
	const kept = [...(results[subject] ?? []).filter(({finishedAt}) => finishedAt !== now), result]
		.toSorted(
			(first, second) =>
				Number(isOfWrongClock(first, now)) - Number(isOfWrongClock(second, now)) ||
				second.finishedAt - first.finishedAt,
		)
		.slice(0, keptResults);

	return Object.fromEntries(
		Object.entries({...results, [subject]: kept})
			.toSorted(([, [first]], [, [second]]) => (second?.finishedAt ?? 0) - (first?.finishedAt ?? 0))
			.slice(0, maxHistoryRegistries),
	);
}
