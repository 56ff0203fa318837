import {createAttempts} from './attempts.ts';
import {isPassing, isStale} from './evaluate.ts';
import {createJobStore} from './job-store.ts';
import type {Job} from './plan.ts';
import {canceledReport, reduceReport} from './report.ts';
import type {Moment, Outcome, RegistryEntry, Report, RunEvent} from './report.ts';
import {replacementsOf} from './replacement.ts';
import {jobsToRetry} from './retry.ts';
import {runJob} from './run-job.ts';
import {createStore} from './store.ts';
import type {Store} from './store.ts';
import type {System} from './system.ts';

type RunInput = {
	readonly jobs: readonly Job[];
	readonly registries: readonly RegistryEntry[];
	readonly system: System;
	/** The default timeout of a check, in milliseconds. */
	readonly timeout: number;
	/** True if the user agreed to all questions in advance. */
	readonly agrees?: boolean;
};

export type Run = {
	readonly report: Pick<Store<Report, RunEvent>, 'get' | 'subscribe'>;
	/** Adds a listener for all events. Returns a function that removes the listener. */
	readonly listen: (listener: (event: RunEvent) => void) => () => void;
	readonly start: () => void;
	/**
	 * Runs these jobs again, with the dependent jobs and with needed jobs that ended without a usable result. `agreed`
	 * contains the keys of the jobs whose question the user answered with yes. The answer also counts in later retries.
	 */
	readonly retry: (keys: readonly string[], agreed?: readonly string[]) => void;
	/** Ends all checks that are waiting or running, with the outcome `skipped` and the reason `canceled`. */
	readonly cancel: () => void;
	/** Resolves when no check is running or waiting. */
	readonly settled: () => Promise<void>;
	/** Returns the report as if the user canceled the run now. The run continues. */
	readonly canceledReport: () => Report;
	/** Returns the time of `System.elapsed`, the clock of the durations in the report, in milliseconds. */
	readonly elapsed: () => number;
};

export function createRun({jobs, registries, system, timeout, agrees = false}: RunInput): Run {
	const byKey = new Map(jobs.map(job => [job.key, job]));
	const store = createStore(reduceReport, {
		startedAt: 0,
		lastRunStartedAt: 0,
		registries,
		rows: jobs.map(emptyRow),
	});
	const listeners = new Set<(event: RunEvent) => void>();
	const jobStore = createJobStore();
	const agreed = new Set(agrees ? byKey.keys() : []);
	let waiters: Array<() => void> = [];

	const now = (): Moment => ({at: system.now(), elapsed: system.elapsed()});

	const send = (event: RunEvent): void => {
		store.send(event);
		listeners.forEach(listener => listener(event));
	};

	const finish = (): void => {
		send({type: 'run-finished', ...now()});
		waiters.forEach(resolve => resolve());
		waiters = [];
	};

	const startRun = (keys: ReadonlySet<string>): void => {
		jobStore.startRun();
		send({type: 'run-started', ...now()});
		attempts.start(keys, 'check-waiting');

		if (attempts.isIdle()) {
			finish();
		}
	};

	const collect = async (job: Job, replaced: AbortSignal): Promise<Outcome> => {
		send({type: 'check-started', key: job.key, ...now()});
		return runJob(job, {
			system,
			jobStore,
			timeout,
			hasConsent: agreed.has(job.key),
			progress: text => send({type: 'check-progress', key: job.key, text}),
			inheritedValues: () => attempts.inheritedValuesOf(job),
			replaced,
		});
	};

	/** Returns the keys of rows without a pass whose result can change with these rows. */
	const replaceableRows = (keys: readonly string[]): readonly string[] =>
		jobs
			.filter(
				job =>
					!isPassing(rowOf(job.key)?.outcome) &&
					replacementsOf(job, jobs).some(({key}) => keys.includes(key)),
			)
			.map(({key}) => key);

	const rowOf = (key: string) => store.get().rows.find(row => row.key === key);
	const attempts = createAttempts({
		jobs,
		jobStore,
		now,
		send,
		collect,
		lastOutcomeOf: key => rowOf(key)?.outcome,
		onIdle: finish,
	});

	return {
		report: store,
		listen(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		start: () => startRun(new Set(byKey.keys())),
		retry(keys, consents = []) {
			system.clearCaches();
			consents.forEach(key => agreed.add(key));
			const chosen = jobsToRetry([...keys, ...replaceableRows(keys)], jobs, key => {
				const row = rowOf(key);
				return (
					row?.state !== 'finished' ||
					(isPassing(row.outcome) && !isStale(byKey.get(key), row.outcome, system.now()))
				);
			});
			startRun(chosen);
		},
		cancel() {
			for (const {key, state} of store.get().rows) {
				attempts.abort(key);

				if (state !== 'finished') {
					send({
						type: 'check-finished',
						key,
						outcome: {status: 'skipped', reason: 'canceled'},
						...now(),
					});
				}
			}
		},
		settled: async () => (attempts.isIdle() ? undefined : new Promise(resolve => waiters.push(resolve))),
		canceledReport: () => canceledReport(store.get(), now()),
		elapsed: system.elapsed,
	};
}

const emptyRow = ({key, check, registries}: Job) => ({
	key,
	checkId: check.id,
	group: check.group,
	scope: check.scope,
	registries,
	state: 'waiting' as const,
	attempts: 0,
});
