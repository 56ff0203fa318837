import type {Status} from '../engine/check.ts';
import {historyEntryOf} from './result-history.ts';
import type {RegistryEntry, Report, Row} from '../engine/report.ts';
import type {HistoryCheck, HistoryEntry} from './saved.ts';

/** The overall result of one registry in a run. The checks of the local machine do not count. */
export type RegistryState = 'healthy' | 'warned' | 'incomplete' | 'failed';

/** The differences between an earlier run of a registry and the current run. */
export type Change = {
	/** The end of the earlier run, in milliseconds since 1970, UTC. */
	readonly since: number;
	readonly before: RegistryState;
	/** The state in the current run. Absent while checks are unfinished, unless a check has already failed. */
	readonly after?: RegistryState;
	readonly loginServer?: BeforeAndAfter<string>;
	readonly addresses?: BeforeAndAfter<readonly string[]>;
	/** The checks whose status or problem changed. */
	readonly checks: readonly (BeforeAndAfter<HistoryCheck> & {readonly id: string})[];
};

type BeforeAndAfter<Value> = {readonly before: Value; readonly after: Value};

/**
 * Compares a registry with the registry's previous run. Returns undefined if nothing changed, or if no previous run has
 * a result to compare.
 */
export type FindChange = (report: Report, entry: RegistryEntry) => Change | undefined;

/**
 * Compares the login server, the addresses, and each check that has a result in both runs. Returns undefined if nothing
 * changed, or if no check has a result in both runs.
 */
export function changeSince(report: Report, entry: RegistryEntry, past: HistoryEntry): Change | undefined {
	const own = report.rows.filter(row => row.registries.includes(entry.key) && !wasNotRun(row));
	// A row that runs again still contains an old outcome.
	const rows = own.filter(({state}) => state === 'finished');
	const now = historyEntryOf({...report, rows}, entry);
	const checks = Object.entries(now.checks).flatMap(([id, after]) => {
		const before = Object.hasOwn(past.checks, id) ? past.checks[id] : undefined;
		return before ? [{id, before, after}] : [];
	});
	const before = stateOf(checks.map(check => check.before.status));
	const after = stateOf(Object.values(now.checks).map(({status}) => status));
	const isDone = own.length === rows.length || after === 'failed';
	const changed = checks.filter(check => !isSame(check));
	const servers = pairOf(past.loginServer, now.loginServer);
	const addresses = pairOf(nonEmpty(past.addresses), nonEmpty(now.addresses));
	const change = {
		since: past.finishedAt,
		before,
		...(isDone && {after}),
		...(servers && servers.before !== servers.after && {loginServer: servers}),
		...(addresses && addresses.before.join() !== addresses.after.join() && {addresses}),
		checks: changed,
	};

	return checks.length > 0 && (changed.length > 0 || 'loginServer' in change || 'addresses' in change)
		? change
		: undefined;
}

/** An excluded or canceled check has no result to compare. */
const wasNotRun = ({outcome}: Row): boolean =>
	outcome !== undefined &&
	'reason' in outcome &&
	(outcome.reason === 'excluded' || outcome.reason === 'canceled');

const pairOf = <Value>(before: Value | undefined, after: Value | undefined) =>
	before === undefined || after === undefined ? undefined : {before, after};

/** A run in which the name did not resolve has no addresses to compare. */
const nonEmpty = (addresses: readonly string[] | undefined): readonly string[] | undefined =>
	addresses?.length === 0 ? undefined : addresses;

const isSame = ({before, after}: BeforeAndAfter<HistoryCheck>): boolean =>
	before.status === after.status && before.finding === after.finding;

function stateOf(statuses: readonly Status[]): RegistryState {
	const worst = (['failed', 'error', 'warning'] as const).find(status => statuses.includes(status));
	return worst === undefined
		? 'healthy'
		: ({failed: 'failed', error: 'incomplete', warning: 'warned'} as const)[worst];
}
