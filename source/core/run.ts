import {isPassing, isStale, valuesBefore} from './judgement.ts';
import {createMemory} from './memory.ts';
import type {Job} from './plan.ts';
import {endedReport, reduceReport} from './report.ts';
import type {Moment, Outcome, RegistryEntry, Report, RunEvent} from './report.ts';
import {jobsToRetry} from './retry.ts';
import {runJob} from './run-job.ts';
import {createStore} from './store.ts';
import type {Store} from './store.ts';
import type {System} from './system.ts';

export type RunInput = {
	readonly jobs: readonly Job[];
	readonly registries: readonly RegistryEntry[];
	readonly system: System;
	/** What each check may take, ms. */
	readonly timeout: number;
	/** True where the person agreed to everything beforehand. */
	readonly agrees?: boolean;
};

/** A run that can be watched, and its checks retried, until it is cancelled. */
export type Run = {
	readonly report: Pick<Store<Report, RunEvent>, 'get' | 'subscribe'>;
	/** Every event as it happens; returns what ends the listening. */
	readonly listen: (listener: (event: RunEvent) => void) => () => void;
	readonly start: () => void;
	/**
	 * Runs these again, with what they need that is not passing and everything that waited for them; `agreed` are
	 * those whose question was answered with yes, from now on.
	 */
	readonly retry: (keys: readonly string[], agreed?: readonly string[]) => void;
	/** Ends whatever runs; its rows are skipped as cancelled. */
	readonly cancel: () => void;
	/** Settles when nothing runs. */
	readonly settled: () => Promise<void>;
	/** The report as it would be if the run were cancelled now; changes nothing. */
	readonly endedReport: () => Report;
	/** The clock of the report's durations, ms; only differences mean something. */
	readonly elapsed: () => number;
};

export function createRun({jobs, registries, system, timeout, agrees = false}: RunInput): Run {
	const byKey = new Map(jobs.map(job => [job.key, job]));
	const store = createStore(reduceReport, {
		startedAt: 0,
		launchedAt: 0,
		registries,
		rows: jobs.map(emptyRow),
	});
	const listeners = new Set<(event: RunEvent) => void>();
	const memory = createMemory();
	const attempts = new Map<string, {readonly controller: AbortController; readonly done: Promise<void>}>();
	const agreed = new Set(agrees ? byKey.keys() : []);
	let running = 0;
	let waiters: Array<() => void> = [];

	const now = (): Moment => ({at: system.now(), elapsed: system.elapsed()});

	const send = (event: RunEvent): void => {
		store.send(event);
		listeners.forEach(listener => listener(event));
	};

	const launch = (keys: ReadonlySet<string>): void => {
		memory.begin();
		send({type: 'run-started', ...now()});

		for (const job of jobs) {
			if (keys.has(job.key)) {
				attempts.get(job.key)?.controller.abort(new Error('Replaced by a retry.'));
				memory.forget(job.key);
				send({type: 'check-waiting', key: job.key});
				const controller = new AbortController();
				running += 1;
				attempts.set(job.key, {controller, done: attempt(job, controller).finally(settle)});
			}
		}

		if (running === 0) {
			send({type: 'run-finished', ...now()});
		}
	};

	const settle = (): void => {
		running -= 1;

		if (running === 0) {
			send({type: 'run-finished', ...now()});
			waiters.forEach(resolve => resolve());
			waiters = [];
		}
	};

	/** Waits for what the job waits for, then runs it; a replaced attempt ends without a word. */
	const attempt = async (job: Job, controller: AbortController): Promise<void> => {
		await Promise.all([waitFor(job.needs), waitFor(job.uses, job.check.patience)]);

		if (controller.signal.aborted) {
			return;
		}

		const outcome = outcomeBefore(job) ?? (await runNow(job, controller.signal));

		if (!controller.signal.aborted) {
			send({type: 'check-finished', key: job.key, outcome, ...now()});
		}
	};

	const runNow = async (job: Job, replaced: AbortSignal): Promise<Outcome> => {
		send({type: 'check-started', key: job.key, ...now()});
		return runJob(job, {
			system,
			memory,
			timeout,
			isAgreed: agreed.has(job.key),
			progress: text => send({type: 'check-progress', key: job.key, text}),
			before: () => valuesBefore(job, outcomeOf),
			replaced,
		});
	};

	const waitFor = async (keys: readonly string[], patience?: number): Promise<void> => {
		const all = Promise.all(keys.map(async key => attempts.get(key)?.done));
		await (patience === undefined ? all : Promise.race([all, pause(patience)]));
	};

	const rowOf = (key: string) => store.get().rows.find(row => row.key === key);
	const outcomeOf = (key: string): Outcome | undefined => rowOf(key)?.outcome;

	/** What a job comes to without being run. */
	const outcomeBefore = (job: Job): Outcome | undefined => {
		if (job.isLeftOut) {
			return {status: 'skipped', reason: 'left-out'};
		}

		const blocker = job.needs.find(key => !isPassing(outcomeOf(key)));
		return blocker === undefined
			? undefined
			: {status: 'skipped', reason: 'blocked', blockedBy: byKey.get(blocker)?.check.id ?? blocker};
	};

	return {
		report: store,
		listen(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		start: () => launch(new Set(byKey.keys())),
		retry(keys, consents = []) {
			system.renew();
			consents.forEach(key => agreed.add(key));
			const chosen = jobsToRetry(keys, jobs, key => {
				const row = rowOf(key);
				return (
					row?.state !== 'finished' ||
					(isPassing(row.outcome) && !isStale(byKey.get(key), row.outcome, system.now()))
				);
			});
			launch(chosen);
		},
		cancel() {
			for (const {key, state} of store.get().rows) {
				attempts.get(key)?.controller.abort(new Error('Cancelled.'));

				if (state !== 'finished') {
					send({
						type: 'check-finished',
						key,
						outcome: {status: 'skipped', reason: 'cancelled'},
						...now(),
					});
				}
			}
		},
		settled: async () => (running === 0 ? undefined : new Promise(resolve => waiters.push(resolve))),
		endedReport: () => endedReport(store.get(), now()),
		elapsed: system.elapsed,
	};
}

/** Keeps no process alive. */
const pause = async (time: number): Promise<void> =>
	new Promise(resolve => {
		setTimeout(resolve, time).unref();
	});

const emptyRow = ({key, check, registries}: Job) => ({
	key,
	checkId: check.id,
	group: check.group,
	scope: check.scope,
	registries,
	state: 'waiting' as const,
	attempts: 0,
});
