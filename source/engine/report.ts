import type {Group, Scope, Evidence, Status} from './check.ts';
import type {Values} from '../text/template.ts';

/** The result of a check. */
export type Outcome =
	| {
			readonly status: Exclude<Status, 'error'>;
			readonly finding: string;
			/** The code in a saved run, for a finding that this version does not know. */
			readonly code?: string;
			readonly values: Values;
			readonly evidence: Evidence;
			/** ms since 1970, UTC. */
			readonly collectedAt: number;
	  }
	/** A check that it needs did not pass. */
	| {readonly status: 'skipped'; readonly reason: 'blocked'; readonly blockedBy: string}
	/** The user canceled the run, or excluded the check from it. */
	| {readonly status: 'skipped'; readonly reason: 'canceled' | 'excluded'}
	/** The check itself broke; `message` is the internal error. */
	| {readonly status: 'error'; readonly message: string};

/** One check about one subject. */
export type Row = {
	/** `dns contoso.azurecr.io`: unique in the run. */
	readonly key: string;
	readonly checkId: string;
	readonly group: Group;
	readonly scope: Scope;
	/** Keys of the registries that it is about; empty for a check of the machine. */
	readonly registries: readonly string[];
	readonly state: 'waiting' | 'running' | 'finished';
	/** While a retry runs, the outcome before it. */
	readonly outcome?: Outcome;
	/** Start of the newest attempt, ms since 1970, UTC. */
	readonly startedAt?: number;
	/** The same moment on the clock of `System.elapsed`, ms; absent in a saved run. */
	readonly startedElapsed?: number;
	/** Duration of the newest attempt, ms; absent until it is finished. Zero for a check that was not run. */
	readonly durationMs?: number;
	/** When the newest outcome was shown, on the clock of `System.elapsed`, ms; absent in a saved run. */
	readonly shownElapsed?: number;
	readonly attempts: number;
	/** Progress of a running check, in the words of the program that it runs. */
	readonly progress?: string;
};

export type RegistryEntry = {
	/** The word that the user typed, in lower case; unique in the run. */
	readonly key: string;
	readonly name: string;
	readonly cloud: string;
	/** The repository that pull permission is checked for. */
	readonly repository?: string;
};

export type Report = {
	/** ms since 1970, UTC. */
	readonly startedAt: number;
	/** Start of the newest run or retry, ms since 1970, UTC. */
	readonly lastRunStartedAt: number;
	/**
	 * Absent while checks run; ms since 1970, UTC. `lastRunStartedAt` plus `lastRunDurationMs`, so that it is never before
	 * `lastRunStartedAt`, even if the clock is set back during the run.
	 */
	readonly finishedAt?: number;
	/** From the first start to the end, ms; absent while checks run. */
	readonly durationMs?: number;
	/** From the start of the newest run or retry to the end, ms; absent while checks run. */
	readonly lastRunDurationMs?: number;
	/** Starts of the first and of the newest run, on the clock of `System.elapsed`, ms; absent in a saved run. */
	readonly clock?: {readonly started: number; readonly lastRunStarted: number};
	readonly registries: readonly RegistryEntry[];
	/** In the order they are shown. */
	readonly rows: readonly Row[];
};

/** One moment on two clocks: `at` is ms since 1970, UTC; `elapsed` is ms of `System.elapsed`. */
export type Moment = {readonly at: number; readonly elapsed: number};

export type RunEvent =
	| ({readonly type: 'run-started'} & Moment)
	| {readonly type: 'check-waiting'; readonly key: string}
	/** The newest attempt used a wrong assumption. It does not count, and the check runs again. */
	| {readonly type: 'check-withdrawn'; readonly key: string}
	| ({readonly type: 'check-started'; readonly key: string} & Moment)
	| {readonly type: 'check-progress'; readonly key: string; readonly text: string}
	/** The moment is the end of the check. The outcome was shown at `shownElapsed`, which can be later. */
	| ({
			readonly type: 'check-finished';
			readonly key: string;
			readonly outcome: Outcome;
			readonly shownElapsed?: number;
	  } & Moment)
	| ({readonly type: 'run-finished'} & Moment);

/** The reducer of a run: returns the report after an event. */
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

/** Also removes the outcome of the withdrawn attempt. The outcome before it is no longer known. */
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

/** Whole ms. Never negative, even if a tool such as faketime fakes this clock too. */
const durationFrom = (start: number, end: number): number => Math.max(0, Math.round(end - start));

/** Duration of the check until now or until its end, ms; undefined for a check that was not started. */
export const durationOf = ({state, startedElapsed, durationMs}: Row, elapsed: number): number | undefined =>
	state === 'running' && startedElapsed !== undefined ? durationFrom(startedElapsed, elapsed) : durationMs;

/** Duration of the newest run or retry until now or until its end, ms. */
export const lastRunDurationOf = ({clock, lastRunDurationMs}: Report, elapsed: number): number =>
	lastRunDurationMs ?? (clock ? durationFrom(clock.lastRunStarted, elapsed) : 0);

/** The report as if the run were canceled now. */
export function canceledReport(report: Report, now: Moment): Report {
	const rows = report.rows.map(row =>
		row.state === 'finished' ? row : finishRow(row, {status: 'skipped', reason: 'canceled'}, now),
	);
	return {...(report.finishedAt === undefined ? finishReport(report, now) : report), rows};
}

/** True if the run was canceled before all checks had finished. */
export const wasCanceled = ({rows}: Pick<Report, 'rows'>): boolean =>
	rows.some(({outcome}) => outcome && 'reason' in outcome && outcome.reason === 'canceled');

const withRow = (report: Report, key: string, change: (row: Row) => Row): Report => ({
	...report,
	rows: report.rows.map(row => (row.key === key ? change(row) : row)),
});

export type Counts = Readonly<Record<Status | 'running' | 'waiting', number>>;

/** Counts each row once, also a row that registries share. */
export function countRows(rows: readonly Row[]): Counts {
	const counts = {passed: 0, warning: 0, failed: 0, skipped: 0, error: 0, running: 0, waiting: 0};

	for (const row of rows) {
		counts[statusOf(row)] += 1;
	}

	return counts;
}

/** The status of the outcome, or the state of a row that is not finished. */
export const statusOf = (row: Row): Status | 'running' | 'waiting' =>
	row.state === 'finished' ? (row.outcome?.status ?? 'waiting') : row.state;

/** The name of the finding; undefined if the check passed, was not run or broke. */
export const problemOf = (row: Row): string | undefined =>
	row.state === 'finished' &&
	row.outcome !== undefined &&
	'finding' in row.outcome &&
	row.outcome.status !== 'passed'
		? row.outcome.finding
		: undefined;

/** The host that the checks of the registry used; null if it is unknown. */
export function loginServerOf(report: Report, {key}: RegistryEntry): string | null {
	const row = report.rows.find(
		({checkId, registries}) => checkId === 'login-server' && registries.includes(key),
	);
	const host = row?.outcome && 'values' in row.outcome ? row.outcome.values.host : undefined;
	return typeof host === 'string' && host.trim() !== '' ? host : null;
}
