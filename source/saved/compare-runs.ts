import type {Status} from '../engine/check.ts';
import {historyEntryOf} from './result-history.ts';
import type {RegistryEntry, Report, Row} from '../engine/report.ts';
import type {HistoryCheck, HistoryEntry} from './saved.ts';

/** What a registry came to, its own checks alone. */
export type State = 'healthy' | 'warned' | 'incomplete' | 'failed';

/** What is otherwise than in the run before. */
export type Change = {
	/** When that run ended, ms since 1970, UTC. */
	readonly since: number;
	readonly before: State;
	/** Absent while that cannot be said yet. */
	readonly after?: State;
	readonly loginServer?: BeforeAndAfter<string>;
	readonly addresses?: BeforeAndAfter<readonly string[]>;
	/** Those whose status or problem is another. */
	readonly checks: readonly (BeforeAndAfter<HistoryCheck> & {readonly id: string})[];
};

export type BeforeAndAfter<Value> = {readonly before: Value; readonly after: Value};

/** Tells what changed of a registry, where anything is known of before. */
export type ChangeOf = (report: Report, entry: RegistryEntry) => Change | undefined;

/** Compares a registry with an earlier result of it, by the checks that this run has made; undefined where all is as it was. */
export function changeSince(report: Report, entry: RegistryEntry, past: HistoryEntry): Change | undefined {
	const rows = report.rows.filter(row => row.registries.includes(entry.key) && !wasLeft(row));
	const now = historyEntryOf({...report, rows}, entry);
	const checks = Object.entries(now.checks).flatMap(([id, after]) => {
		const before = Object.hasOwn(past.checks, id) ? past.checks[id] : undefined;
		return before ? [{id, before, after}] : [];
	});
	const before = stateOf(checks.map(check => check.before.status));
	const after = stateOf(Object.values(now.checks).map(({status}) => status));
	const isDone = rows.every(({state}) => state === 'finished') || after === 'failed';
	const changed = checks.filter(check => !isSame(check));
	const servers = bothOf(past.loginServer, now.loginServer);
	const addresses = bothOf(past.addresses, now.addresses);
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

/** What was left out, or ended before it was done, is no news. */
const wasLeft = ({outcome}: Row): boolean =>
	outcome !== undefined &&
	'reason' in outcome &&
	(outcome.reason === 'left-out' || outcome.reason === 'cancelled');

const bothOf = <Value>(before: Value | undefined, after: Value | undefined) =>
	before === undefined || after === undefined ? undefined : {before, after};

const isSame = ({before, after}: BeforeAndAfter<HistoryCheck>): boolean =>
	before.status === after.status && before.finding === after.finding;

function stateOf(statuses: readonly Status[]): State {
	const worst = (['failed', 'error', 'warning'] as const).find(status => statuses.includes(status));
	return worst === undefined
		? 'healthy'
		: ({failed: 'failed', error: 'incomplete', warning: 'warned'} as const)[worst];
}
