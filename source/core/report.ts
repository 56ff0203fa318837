import type {Group, Scope, Seen, Status, Values} from './check.ts';

/** What became of a check. */
export type Outcome =
	| {
			readonly status: Exclude<Status, 'error'>;
			readonly finding: string;
			/** As a saved run says it, for a finding that this version does not know. */
			readonly code?: string;
			readonly values: Values;
			readonly seen: Seen;
			/** ms since 1970, UTC. */
			readonly learnedAt: number;
	  }
	/** A check it needs did not pass. */
	| {readonly status: 'skipped'; readonly reason: 'blocked'; readonly blockedBy: string}
	/** The person ended the run, or left the check out of it. */
	| {readonly status: 'skipped'; readonly reason: 'cancelled' | 'left-out'}
	/** `message` is the check's own breakage, for the report of a fault. */
	| {readonly status: 'error'; readonly message: string};

/** One check about one subject. */
export type Row = {
	/** `dns contoso.azurecr.io`: unique in the run. */
	readonly key: string;
	readonly checkId: string;
	readonly group: Group;
	readonly scope: Scope;
	/** Keys of the registries it belongs to; empty for a machine's check. */
	readonly registries: readonly string[];
	readonly state: 'waiting' | 'running' | 'finished';
	/** While a retry runs, the outcome before it. */
	readonly outcome?: Outcome;
	/** ms since 1970, UTC. */
	readonly startedAt?: number;
	readonly finishedAt?: number;
	readonly attempts: number;
	/** How far it has come, in the words of who does the work; while it runs. */
	readonly progress?: string;
};

export type RegistryEntry = {
	/** What the person typed, lowered: unique in the run. */
	readonly key: string;
	readonly name: string;
	readonly cloud: string;
	/** The repository whose pull is to be proved. */
	readonly repository?: string;
};

export type Report = {
	/** ms since 1970, UTC. */
	readonly startedAt: number;
	/** When the newest run or retry began, ms since 1970, UTC. */
	readonly launchedAt: number;
	/** Absent while something runs. */
	readonly finishedAt?: number;
	readonly registries: readonly RegistryEntry[];
	/** In the order they are shown. */
	readonly rows: readonly Row[];
};

export type RunEvent =
	| {readonly type: 'run-started'; readonly at: number}
	| {readonly type: 'check-waiting'; readonly key: string}
	| {readonly type: 'check-started'; readonly key: string; readonly at: number}
	| {readonly type: 'check-progress'; readonly key: string; readonly text: string}
	| {readonly type: 'check-finished'; readonly key: string; readonly outcome: Outcome; readonly at: number}
	| {readonly type: 'run-finished'; readonly at: number};

/** Folds what happens in a run into its report. */
export function reduceReport(report: Report, event: RunEvent): Report {
	switch (event.type) {
		case 'run-started': {
			const {finishedAt: _, ...rest} = report;
			return {...rest, startedAt: report.startedAt === 0 ? event.at : report.startedAt, launchedAt: event.at};
		}

		case 'check-waiting':
			return withRow(report, event.key, row => ({...row, state: 'waiting'}));

		case 'check-started':
			return withRow(report, event.key, ({finishedAt: _, progress: __, ...row}) => ({
				...row,
				state: 'running',
				startedAt: event.at,
				attempts: row.attempts + 1,
			}));

		case 'check-progress':
			return withRow(report, event.key, row =>
				row.state === 'running' ? {...row, progress: event.text} : row,
			);

		case 'check-finished':
			return withRow(report, event.key, ({progress: _, ...row}) => ({
				...row,
				state: 'finished',
				outcome: event.outcome,
				startedAt: row.state === 'running' ? (row.startedAt ?? event.at) : event.at,
				finishedAt: event.at,
			}));

		case 'run-finished':
			return {...report, finishedAt: event.at};
	}
}

/** The report as it stands, where somebody cannot wait: what is not done by then is as if it had been cancelled. */
export const endedReport = (report: Report, now: number): Report => ({
	...report,
	finishedAt: report.finishedAt ?? now,
	rows: report.rows.map(({progress: _, ...row}) =>
		row.state === 'finished' && row.outcome
			? row
			: {...row, state: 'finished', outcome: {status: 'skipped', reason: 'cancelled'}, finishedAt: now},
	),
});

/** True where somebody ended the run before it was done. */
export const wasCut = ({rows}: Pick<Report, 'rows'>): boolean =>
	rows.some(({outcome}) => outcome && 'reason' in outcome && outcome.reason === 'cancelled');

const withRow = (report: Report, key: string, change: (row: Row) => Row): Report => ({
	...report,
	rows: report.rows.map(row => (row.key === key ? change(row) : row)),
});

export type Counts = Readonly<Record<Status | 'running' | 'waiting', number>>;

/** Counts each row once, an identity check shared by registries too. */
export function countRows(rows: readonly Row[]): Counts {
	const counts = {passed: 0, warning: 0, failed: 0, skipped: 0, error: 0, running: 0, waiting: 0};

	for (const row of rows) {
		counts[statusOf(row)] += 1;
	}

	return counts;
}

/** The state of a row while it is not finished, its outcome's status after. */
export const statusOf = (row: Row): Status | 'running' | 'waiting' =>
	row.state === 'finished' ? (row.outcome?.status ?? 'waiting') : row.state;

/** The name of the problem found; undefined for a pass, a blocked check and one that broke. */
export const problemOf = (row: Row): string | undefined =>
	row.state === 'finished' &&
	row.outcome !== undefined &&
	'finding' in row.outcome &&
	row.outcome.status !== 'passed'
		? row.outcome.finding
		: undefined;

/** The host that the registry's checks went to; null where none was found. */
export function loginServerOf(report: Report, {key}: RegistryEntry): string | null {
	const row = report.rows.find(
		({checkId, registries}) => checkId === 'login-server' && registries.includes(key),
	);
	const host = row?.outcome && 'values' in row.outcome ? row.outcome.values.host : undefined;
	return typeof host === 'string' && host.trim() !== '' ? host : null;
}
