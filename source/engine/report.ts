import type {Group, Scope, Evidence, Status} from './check.ts';
import type {Values} from '../text/template.ts';

/** What became of a check. */
export type Outcome =
	| {
			readonly status: Exclude<Status, 'error'>;
			readonly finding: string;
			/** As a saved run says it, for a finding that this version does not know. */
			readonly code?: string;
			readonly values: Values;
			readonly evidence: Evidence;
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
	/** When the newest attempt began, ms since 1970, UTC. */
	readonly startedAt?: number;
	/** The same moment by the clock of `System.elapsed`, ms; absent in a saved run. */
	readonly startedElapsed?: number;
	/** How long the newest attempt took, ms; absent until it is finished. Zero for a check that was not run. */
	readonly durationMs?: number;
	/** When the newest outcome was shown, by the clock of `System.elapsed`, ms; absent in a saved run. */
	readonly shownElapsed?: number;
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
	/**
	 * Absent while something runs; ms since 1970, UTC. It is `launchedAt` plus `launchDurationMs`, so that it stays
	 * after `launchedAt` when somebody sets the clock during a run: the time of day then follows the clock of the start.
	 */
	readonly finishedAt?: number;
	/** From the first start to the end, ms; absent while something runs. */
	readonly durationMs?: number;
	/** From the start of the newest run or retry to the end, ms; absent while something runs. */
	readonly launchDurationMs?: number;
	/** When the first run and the newest run or retry began, by the clock of `System.elapsed`, ms; absent in a saved run. */
	readonly clock?: {readonly started: number; readonly launched: number};
	readonly registries: readonly RegistryEntry[];
	/** In the order they are shown. */
	readonly rows: readonly Row[];
};

/** One moment on both clocks: the time of day for people (ms since 1970, UTC), and `System.elapsed` for durations (ms). */
export type Moment = {readonly at: number; readonly elapsed: number};

export type RunEvent =
	| ({readonly type: 'run-started'} & Moment)
	| {readonly type: 'check-waiting'; readonly key: string}
	/** The newest attempt started from an assumption that was wrong: it does not count, and the check runs again. */
	| {readonly type: 'check-withdrawn'; readonly key: string}
	| ({readonly type: 'check-started'; readonly key: string} & Moment)
	| {readonly type: 'check-progress'; readonly key: string; readonly text: string}
	/** The moment is the end of the check; its outcome may have been held back until `shownElapsed`. */
	| ({
			readonly type: 'check-finished';
			readonly key: string;
			readonly outcome: Outcome;
			readonly shownElapsed?: number;
	  } & Moment)
	| ({readonly type: 'run-finished'} & Moment);

/** Folds what happens in a run into its report. */
export function reduceReport(report: Report, event: RunEvent): Report {
	switch (event.type) {
		case 'run-started': {
			const {finishedAt: _, durationMs: __, launchDurationMs: ___, ...rest} = report;
			return {
				...rest,
				startedAt: report.clock ? report.startedAt : event.at,
				launchedAt: event.at,
				clock: {started: report.clock?.started ?? event.elapsed, launched: event.elapsed},
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

/** Also removes the outcome of the withdrawn attempt; the outcome of the attempt before it is lost by then. */
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
	const {started, launched} = report.clock ?? {started: elapsed, launched: elapsed};
	const launchDurationMs = durationFrom(launched, elapsed);
	return {
		...report,
		finishedAt: report.launchedAt + launchDurationMs,
		durationMs: durationFrom(started, elapsed),
		launchDurationMs,
	};
}

/** Whole ms; never negative, even where a tool that fakes the clock fakes this one too. */
const durationFrom = (start: number, end: number): number => Math.max(0, Math.round(end - start));

/** How long the check has taken so far, or took, ms; `elapsed` is the time now. Undefined for one that was not started. */
export const durationOf = ({state, startedElapsed, durationMs}: Row, elapsed: number): number | undefined =>
	state === 'running' && startedElapsed !== undefined ? durationFrom(startedElapsed, elapsed) : durationMs;

/** How long the newest run or retry has taken so far, or took, ms; `elapsed` is the time now. */
export const launchDurationOf = ({clock, launchDurationMs}: Report, elapsed: number): number =>
	launchDurationMs ?? (clock ? durationFrom(clock.launched, elapsed) : 0);

/** The report as it would be if the run were cancelled now. */
export function endedReport(report: Report, now: Moment): Report {
	const rows = report.rows.map(row =>
		row.state === 'finished' ? row : finishRow(row, {status: 'skipped', reason: 'cancelled'}, now),
	);
	return {...(report.finishedAt === undefined ? finishReport(report, now) : report), rows};
}

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
