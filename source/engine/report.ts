import type {Group, Scope, Evidence, Status} from './check.ts';
import type {Values} from '../text/template.ts';

export type Outcome =
	| {
			readonly status: Exclude<Status, 'error'>;
			readonly finding: string;
			/** The code of the finding in a saved run. `code` is present if this version does not know the finding. */
			readonly code?: string;
			readonly values: Values;
			readonly evidence: Evidence;
			/** Milliseconds since 1970, UTC. */
			readonly collectedAt: number;
	  }
	/** The check needs another check, which did not pass. */
	| {readonly status: 'skipped'; readonly reason: 'blocked'; readonly blockedBy: string}
	/** The user canceled the run or excluded the check. */
	| {readonly status: 'skipped'; readonly reason: 'canceled' | 'excluded'}
	/** The check broke. `message` is the internal error. */
	| {readonly status: 'error'; readonly message: string};

/** A check with its subject. */
export type Row = {
	/** The unique key of the row in the run, for example `dns contoso.azurecr.io`. */
	readonly key: string;
	readonly checkId: string;
	readonly group: Group;
	readonly scope: Scope;
	/** The keys of the registries of the check. The list is empty for a check of the machine. */
	readonly registries: readonly string[];
	readonly state: 'waiting' | 'running' | 'finished';
	/** The newest outcome. During a retry, the row keeps the outcome of the last attempt. */
	readonly outcome?: Outcome;
	/** The start of the newest attempt, in milliseconds since 1970, UTC. */
	readonly startedAt?: number;
	/**
	 * The start of the newest attempt, in milliseconds of `System.elapsed`. `startedElapsed` is absent in a saved run.
	 */
	readonly startedElapsed?: number;
	/**
	 * The duration of the newest attempt in milliseconds. `durationMs` is absent until the attempt ends. The duration
	 * is zero if the check did not run.
	 */
	readonly durationMs?: number;
	/**
	 * The time when the row showed the newest outcome, in milliseconds of `System.elapsed`. `shownElapsed` is absent in
	 * a saved run.
	 */
	readonly shownElapsed?: number;
	readonly attempts: number;
	/** A line of output from the program that the check runs. */
	readonly progress?: string;
};

export type RegistryEntry = {
	/** The word that the user typed, in lower case. The key is unique in the run. */
	readonly key: string;
	readonly name: string;
	readonly cloud: string;
	/** The repository of the pull permission check. */
	readonly repository?: string;
};

export type Report = {
	/** The first start, in milliseconds since 1970, UTC. */
	readonly startedAt: number;
	/** The start of the newest run or retry, in milliseconds since 1970, UTC. */
	readonly lastRunStartedAt: number;
	/**
	 * The end of the run, in milliseconds since 1970, UTC. `finishedAt` is absent while checks run. The value is
	 * `lastRunStartedAt` plus `lastRunDurationMs`. The end is never before the start, even if the user sets the clock
	 * back.
	 */
	readonly finishedAt?: number;
	/** The time from the first start to the end, in milliseconds. `durationMs` is absent while checks run. */
	readonly durationMs?: number;
	/**
	 * The time from the start of the newest run or retry to the end, in milliseconds. `lastRunDurationMs` is absent
	 * while checks run.
	 */
	readonly lastRunDurationMs?: number;
	/**
	 * The start times of the first and of the newest run, in milliseconds of `System.elapsed`. `clock` is absent in a
	 * saved run.
	 */
	readonly clock?: {readonly started: number; readonly lastRunStarted: number};
	readonly registries: readonly RegistryEntry[];
	/** The rows have the order of the screen. */
	readonly rows: readonly Row[];
};

/**
 * One moment on two clocks. `at` is in milliseconds since 1970, UTC, and `elapsed` is in milliseconds of
 * `System.elapsed`.
 */
export type Moment = {readonly at: number; readonly elapsed: number};

export type RunEvent =
	| ({readonly type: 'run-started'} & Moment)
	| {readonly type: 'check-waiting'; readonly key: string}
	/** The newest attempt used a wrong assumption. The attempt does not count, and the check runs again. */
	| {readonly type: 'check-withdrawn'; readonly key: string}
	| ({readonly type: 'check-started'; readonly key: string} & Moment)
	| {readonly type: 'check-progress'; readonly key: string; readonly text: string}
	/** The moment is the end of the check. The row can show the outcome later, at `shownElapsed`. */
	| ({
			readonly type: 'check-finished';
			readonly key: string;
			readonly outcome: Outcome;
			readonly shownElapsed?: number;
	  } & Moment)
	| ({readonly type: 'run-finished'} & Moment);

/** Returns the report after an event. */
export function reduceReport(report: Report, event: RunEvent): Report {
	switch (event.type) {
		case 'run-started': {
			const {finishedAt: _, durationMs: __, lastRunDurationMs: ___, ...rest} = report;
			return {
				...rest,
				startedAt: report.clock ? report.startedAt : event.at,
				lastRunStartedAt: event.at,
				clock: {started: report.clock?.started ?? event.elapsed, lastRunStarted: event.elapsed},
			};
		}

		case 'check-waiting':
			return withRow(report, event.key, row => ({...row, state: 'waiting'}));

		case 'check-withdrawn':
			return withRow(report, event.key, withdrawRow);

		case 'check-started':
			return withRow(report, event.key, ({durationMs: _, progress: __, ...row}) => ({
				...row,
				state: 'running',
				startedAt: event.at,
				startedElapsed: event.elapsed,
				attempts: row.attempts + 1,
			}));

		case 'check-progress':
			return withRow(report, event.key, row =>
				row.state === 'running' ? {...row, progress: event.text} : row,
			);

		case 'check-finished':
			return withRow(report, event.key, row => finishRow(row, event.outcome, event, event.shownElapsed));

		case 'run-finished':
			return finishReport(report, event);
	}
}

/** Removes the withdrawn attempt and its outcome. The earlier outcome is no longer known. */
function withdrawRow({progress: _, durationMs: __, shownElapsed: ___, outcome, ...row}: Row): Row {
	const wasFinished = row.state === 'finished';
	const wasRun = row.state === 'running' || (wasFinished && outcome !== undefined && !('reason' in outcome));

	return {
		...row,
		state: 'waiting',
		attempts: row.attempts - (wasRun ? 1 : 0),
		...(!wasFinished && outcome && {outcome}),
	};
}

function finishRow(
	{progress: _, ...row}: Row,
	outcome: Outcome,
	{at, elapsed}: Moment,
	shownElapsed = elapsed,
): Row {
	const wasRunning = row.state === 'running';
	const startedElapsed = wasRunning ? (row.startedElapsed ?? elapsed) : elapsed;

	return {
		...row,
		state: 'finished',
		outcome,
		startedAt: wasRunning ? (row.startedAt ?? at) : at,
		startedElapsed,
		durationMs: durationFrom(startedElapsed, elapsed),
		shownElapsed,
	};
}

function finishReport(report: Report, {elapsed}: Moment): Report {
	const {started, lastRunStarted} = report.clock ?? {started: elapsed, lastRunStarted: elapsed};
	const lastRunDurationMs = durationFrom(lastRunStarted, elapsed);
	return {
		...report,
		finishedAt: report.lastRunStartedAt + lastRunDurationMs,
		durationMs: durationFrom(started, elapsed),
		lastRunDurationMs,
	};
}

/** Returns whole milliseconds. The result is never negative, even if a tool such as faketime changes this clock. */
const durationFrom = (start: number, end: number): number => Math.max(0, Math.round(end - start));

/**
 * Returns the duration of the check until now or until its end, in milliseconds. Returns undefined if the check has not
 * started.
 */
export const durationOf = ({state, startedElapsed, durationMs}: Row, elapsed: number): number | undefined =>
	state === 'running' && startedElapsed !== undefined ? durationFrom(startedElapsed, elapsed) : durationMs;

/** Returns the duration of the newest run or retry until now or until its end, in milliseconds. */
export const lastRunDurationOf = ({clock, lastRunDurationMs}: Report, elapsed: number): number =>
	lastRunDurationMs ?? (clock ? durationFrom(clock.lastRunStarted, elapsed) : 0);

/** Returns the report as if the user canceled the run now. */
export function canceledReport(report: Report, now: Moment): Report {
	const rows = report.rows.map(row =>
		row.state === 'finished' ? row : finishRow(row, {status: 'skipped', reason: 'canceled'}, now),
	);
	return {...(report.finishedAt === undefined ? finishReport(report, now) : report), rows};
}

/** Returns true if the user canceled the run before all checks finished. */
export const wasCanceled = ({rows}: Pick<Report, 'rows'>): boolean =>
	rows.some(({outcome}) => outcome && 'reason' in outcome && outcome.reason === 'canceled');

const withRow = (report: Report, key: string, change: (row: Row) => Row): Report => ({
	...report,
	rows: report.rows.map(row => (row.key === key ? change(row) : row)),
});

export type Counts = Readonly<Record<Status | 'running' | 'waiting', number>>;

/** Counts each row once, even if registries share the row. */
export function countRows(rows: readonly Row[]): Counts {
	const counts = {passed: 0, warning: 0, failed: 0, skipped: 0, error: 0, running: 0, waiting: 0};

	for (const row of rows) {
		counts[statusOf(row)] += 1;
	}

	return counts;
}

/** Returns the status of the outcome. Returns the state if the row is not finished. */
export const statusOf = (row: Row): Status | 'running' | 'waiting' =>
	row.state === 'finished' ? (row.outcome?.status ?? 'waiting') : row.state;

/** Returns the name of the finding. Returns undefined if the check passed, did not run or broke. */
export const problemOf = (row: Row): string | undefined =>
	row.state === 'finished' &&
	row.outcome !== undefined &&
	'finding' in row.outcome &&
	row.outcome.status !== 'passed'
		? row.outcome.finding
		: undefined;

/** Returns the host that the checks of the registry used. Returns null if the host is unknown. */
export function loginServerOf(report: Report, {key}: RegistryEntry): string | null {
	const row = report.rows.find(
		({checkId, registries}) => checkId === 'login-server' && registries.includes(key),
	);
	const host = row?.outcome && 'values' in row.outcome ? row.outcome.values.host : undefined;
	return typeof host === 'string' && host.trim() !== '' ? host : null;
}
