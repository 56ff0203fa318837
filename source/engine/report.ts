import type {Group, Scope, Evidence, Status} from './check.ts';
import type {Values} from '../text/template.ts';

export type Outcome =
	| {
			readonly status: Exclude<Status, 'error'>;
			readonly finding: string;
			/** The error code from a saved run. Needed only for a finding that this version does not know. */
			readonly code?: string;
			readonly values: Values;
			readonly evidence: Evidence;
			/** The time when the evidence was collected, in milliseconds since 1970, UTC. */
			readonly collectedAt: number;
			/** The ID of the check that makes this failure irrelevant. The status is then `skipped`. */
			readonly replacedBy?: string;
	  }
	/** The check did not run, because a needed check did not pass. `blockedBy` is the ID of the needed check. */
	| {readonly status: 'skipped'; readonly reason: 'blocked'; readonly blockedBy: string}
	/** The run was canceled, or a flag or setting excluded the check. */
	| {readonly status: 'skipped'; readonly reason: 'canceled' | 'excluded'}
	/** The check threw an error or did not end in time. `message` is the message of the error, for example TIMEOUT. */
	| {readonly status: 'error'; readonly message: string};

/** The state and result of a check for one target. */
export type Row = {
	/** The unique key of the row in the run, for example `dns contoso.azurecr.io`. */
	readonly key: string;
	readonly checkId: string;
	readonly group: Group;
	readonly scope: Scope;
	/** The keys of the registries that the row belongs to. The list is empty for a check of the machine. */
	readonly registries: readonly string[];
	readonly state: 'waiting' | 'running' | 'finished';
	/** The newest outcome. During a retry, the row keeps the outcome of the last attempt. */
	readonly outcome?: Outcome;
	/**
	 * The start of the newest attempt, in milliseconds since 1970, UTC. If the check did not run, the time of the
	 * outcome.
	 */
	readonly startedAt?: number;
	/** The same time as `startedAt`, in milliseconds of `System.elapsed`. Absent in a saved run. */
	readonly startedElapsed?: number;
	/**
	 * The duration of the newest attempt in milliseconds, or zero if the check did not run. Absent before the first
	 * outcome and while the check runs.
	 */
	readonly durationMs?: number;
	/**
	 * The time when the row started to show the newest outcome, in milliseconds of `System.elapsed`. Absent in a
	 * saved run.
	 */
	readonly shownElapsed?: number;
	readonly attempts: number;
	/** The newest progress line of a running check, for example of a pull. */
	readonly progress?: string;
};

export type RegistryEntry = {
	/** The key of the registry, unique in the run, for example `contoso.azurecr.io/team/app`. */
	readonly key: string;
	readonly name: string;
	readonly cloud: string;
	/** The repository for which the pull permission is checked. */
	readonly repository?: string;
	/** The user's own name for the saved registry. */
	readonly displayName?: string;
};

export type Report = {
	/** The start of the first run, before any retry, in milliseconds since 1970, UTC. */
	readonly startedAt: number;
	/** The start of the newest run or retry, in milliseconds since 1970, UTC. */
	readonly lastRunStartedAt: number;
	/**
	 * The end of the run, in milliseconds since 1970, UTC. Absent while checks run. The value is `lastRunStartedAt` plus
	 * `lastRunDurationMs`, so that a clock set back never moves the end before the start.
	 */
	readonly finishedAt?: number;
	/** The time from `startedAt` to the end, in milliseconds. Absent while checks run. */
	readonly durationMs?: number;
	/** The time from `lastRunStartedAt` to the end, in milliseconds. Absent while checks run. */
	readonly lastRunDurationMs?: number;
	/**
	 * The start of the first run and of the newest run or retry, in milliseconds of `System.elapsed`. Absent in a
	 * saved run.
	 */
	readonly clock?: {readonly started: number; readonly lastRunStarted: number};
	readonly registries: readonly RegistryEntry[];
	/** The rows in the order of the screen. */
	readonly rows: readonly Row[];
};

/**
 * One moment on two clocks. `at` is the time of day, in milliseconds since 1970, UTC. `elapsed` is for durations, in
 * milliseconds of `System.elapsed`.
 */
export type Moment = {readonly at: number; readonly elapsed: number};

export type RunEvent =
	| ({readonly type: 'run-started'} & Moment)
	| {readonly type: 'check-waiting'; readonly key: string}
	/** A newer attempt replaces the attempt, because an assumption was wrong. The replaced attempt does not count. */
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

/** Removes the withdrawn attempt and the outcome of that attempt from the row. */
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

/**
 * Returns whole milliseconds, never less than zero. Tools such as libfaketime can set even a monotonic clock back
 * (https://github.com/wolfcw/libfaketime).
 */
const durationFrom = (start: number, end: number): number => Math.max(0, Math.round(end - start));

/**
 * Returns the duration of the check in milliseconds. For a running check, the duration is the time until now. Returns
 * undefined before the first attempt, and zero for a check that did not run.
 */
export const durationOf = ({state, startedElapsed, durationMs}: Row, elapsed: number): number | undefined =>
	state === 'running' && startedElapsed !== undefined ? durationFrom(startedElapsed, elapsed) : durationMs;

/**
 * Returns the duration of the newest run or retry in milliseconds. If the run has not ended, the duration is the time
 * until now. Returns zero before the first run.
 */
export const lastRunDurationOf = ({clock, lastRunDurationMs}: Report, elapsed: number): number =>
	lastRunDurationMs ?? (clock ? durationFrom(clock.lastRunStarted, elapsed) : 0);

/** Returns the report as if the user canceled the run now. */
export function canceledReport(report: Report, now: Moment): Report {
	const rows = report.rows.map(row =>
		row.state === 'finished' ? row : finishRow(row, {status: 'skipped', reason: 'canceled'}, now),
	);
	return {...(report.finishedAt === undefined ? finishReport(report, now) : report), rows};
}

export const wasCanceled = ({rows}: Pick<Report, 'rows'>): boolean =>
	rows.some(({outcome}) => outcome && 'reason' in outcome && outcome.reason === 'canceled');

const withRow = (report: Report, key: string, change: (row: Row) => Row): Report => ({
	...report,
	rows: report.rows.map(row => (row.key === key ? change(row) : row)),
});

export type Counts = Readonly<Record<Status | 'running' | 'waiting', number>>;

/** Counts the rows by status. A row that several registries share counts once. */
export function countRows(rows: readonly Row[]): Counts {
	const counts = {passed: 0, warning: 0, failed: 0, skipped: 0, error: 0, running: 0, waiting: 0};

	for (const row of rows) {
		counts[statusOf(row)] += 1;
	}

	return counts;
}

/** Returns the status of a finished row, or the state of any other row. */
export const statusOf = (row: Row): Status | 'running' | 'waiting' =>
	row.state === 'finished' ? (row.outcome?.status ?? 'waiting') : row.state;

/** Returns the name of the finding. Returns undefined if the check passed, broke, was not run or has not finished. */
export const problemOf = (row: Row): string | undefined =>
	row.state === 'finished' &&
	row.outcome !== undefined &&
	'finding' in row.outcome &&
	row.outcome.status !== 'passed'
		? row.outcome.finding
		: undefined;

/** Returns the host that the `login-server` check found, or null if the host is unknown. */
export function loginServerOf(report: Report, {key}: RegistryEntry): string | null {
	const row = report.rows.find(
		({checkId, registries}) => checkId === 'login-server' && registries.includes(key),
	);
	const host = row?.outcome && 'values' in row.outcome ? row.outcome.values.host : undefined;
	return typeof host === 'string' && host.trim() !== '' ? host : null;
}

/** Returns the user's own name for a registry, else the login server, else the given name. */
export const registryNameOf = (report: Report, registry: RegistryEntry): string =>
	registry.displayName ?? loginServerOf(report, registry) ?? registry.name;
