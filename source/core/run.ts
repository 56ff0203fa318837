import type {LookContext} from './check.ts';
import {isPassing, isStale, judgeSeen, valuesBefore} from './judgement.ts';
import {createMemory} from './memory.ts';
import type {Job} from './plan.ts';
import {reduceReport} from './report.ts';
import type {Outcome, RegistryEntry, Report, RunEvent} from './report.ts';
import {jobsToRetry} from './retry.ts';
import {cleanLine} from './sanitise.ts';
import {createStore} from './store.ts';
import type {Store} from './store.ts';
import type {System} from './system.ts';
import {endBy} from './time-limit.ts';

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
};

/** How long past its time-out a look may take to notice, ms; then it is given up as broken. */
const grace = 400;

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

	const send = (event: RunEvent): void => {
		store.send(event);
		listeners.forEach(listener => listener(event));
	};

	const launch = (keys: ReadonlySet<string>): void => {
		memory.begin();
		send({type: 'run-started', at: system.now()});

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
			send({type: 'run-finished', at: system.now()});
		}
	};

	const settle = (): void => {
		running -= 1;

		if (running === 0) {
			send({type: 'run-finished', at: system.now()});
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

		const outcome = outcomeBefore(job) ?? (await runJob(job, controller));

		if (!controller.signal.aborted) {
			send({type: 'check-finished', key: job.key, outcome, at: system.now()});
		}
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

	const runJob = async (job: Job, controller: AbortController): Promise<Outcome> => {
		const {check, target} = job;
		const limit = check.timeout ?? timeout;
		const facts = memory.factsFor(job);
		const signal = AbortSignal.any([controller.signal, AbortSignal.timeout(limit)]);
		send({type: 'check-started', key: job.key, at: system.now()});

		try {
			const context: LookContext = {
				system,
				target,
				facts,
				secretOf: memory.secretFor(job),
				isFresh: memory.isFreshFor(job),
				isAgreed: agreed.has(job.key),
				progress(text) {
					if (!signal.aborted) {
						send({type: 'check-progress', key: job.key, text: cleanLine(text)});
					}
				},
				signal,
			};
			const {seen, secrets} = await endBy(check.look(context), limit + grace, controller.signal);
			const learnedAt = system.now();

			if (!controller.signal.aborted) {
				memory.keep(job.key, seen, secrets);
			}

			return judgeSeen(job, seen, {target, facts, learnedAt}, valuesBefore(job, outcomeOf));
		} catch (error) {
			return {status: 'error', message: error instanceof Error ? error.message : String(error)};
		}
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
						at: system.now(),
					});
				}
			}
		},
		settled: async () => (running === 0 ? undefined : new Promise(resolve => waiters.push(resolve))),
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
