import type {Facts, JudgeContext, LookContext, Seen, Source, Values} from './check.ts';
import {keyOf} from './plan.ts';
import type {Job} from './plan.ts';
import {reduceReport} from './report.ts';
import type {Outcome, RegistryEntry, Report, RunEvent} from './report.ts';
import {jobsToRetry} from './retry.ts';
import {createStore} from './store.ts';
import type {Store} from './store.ts';
import type {System} from './system.ts';

export type RunInput = {
	readonly jobs: readonly Job[];
	readonly registries: readonly RegistryEntry[];
	readonly system: System;
	/** What each check may take, ms. */
	readonly timeout: number;
};

/** A run that can be watched, and its checks retried, until it is cancelled. */
export type Run = {
	readonly report: Pick<Store<Report, RunEvent>, 'get' | 'subscribe'>;
	/** Every event as it happens; returns what ends the listening. */
	readonly listen: (listener: (event: RunEvent) => void) => () => void;
	readonly start: () => void;
	/** Runs these again, with what they need that is not passing and everything that waited for them. */
	readonly retry: (keys: readonly string[]) => void;
	/** Ends whatever runs; its rows are skipped as cancelled. */
	readonly cancel: () => void;
	/** Settles when nothing runs. */
	readonly settled: () => Promise<void>;
};

/** How long past its time-out a look may take to notice, ms; then it is given up as broken. */
const grace = 400;

export function createRun({jobs, registries, system, timeout}: RunInput): Run {
	const byKey = new Map(jobs.map(job => [job.key, job]));
	const store = createStore(reduceReport, {startedAt: 0, registries, rows: jobs.map(emptyRow)});
	const listeners = new Set<(event: RunEvent) => void>();
	const memory = createMemory();
	const attempts = new Map<string, {readonly controller: AbortController; readonly done: Promise<void>}>();
	let running = 0;
	let waiters: Array<() => void> = [];

	const send = (event: RunEvent): void => {
		store.send(event);
		listeners.forEach(listener => listener(event));
	};

	const launch = (keys: ReadonlySet<string>): void => {
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
		await Promise.all([...job.needs, ...job.uses].map(async key => attempts.get(key)?.done));

		if (controller.signal.aborted) {
			return;
		}

		const outcome = outcomeBefore(job) ?? (await runJob(job, controller));

		if (!controller.signal.aborted) {
			send({type: 'check-finished', key: job.key, outcome, at: system.now()});
		}
	};

	const outcomeOf = (key: string): Outcome | undefined =>
		store.get().rows.find(row => row.key === key)?.outcome;

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
			const context: LookContext = {system, target, facts, secretOf: memory.secretFor(job), signal};
			const {seen, secret} = await endBy(check.look(context), limit + grace, controller.signal);
			const learnedAt = system.now();

			if (!controller.signal.aborted) {
				memory.keep(job.key, seen, secret);
			}

			return judgeSeen(job, seen, {target, facts, learnedAt}, inheritedValues(job));
		} catch (error) {
			return {status: 'error', message: error instanceof Error ? error.message : String(error)};
		}
	};

	/** A sentence may name what the checks before it learned: the login server, the address. */
	const inheritedValues = (job: Job): Values => {
		const values: Record<string, string | number | undefined> = {...targetValues(job)};

		for (const key of job.needs) {
			const outcome = outcomeOf(key);
			const learned = Object.entries(outcome && 'values' in outcome ? outcome.values : {});
			// A check of an identity knows no registry: that must not undo what another knows.
			Object.assign(values, Object.fromEntries(learned.filter(([, value]) => value !== undefined)));
		}

		return values;
	};

	return {
		report: store,
		listen(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		start: () => launch(new Set(byKey.keys())),
		retry(keys) {
			const chosen = jobsToRetry(keys, jobs, key => {
				const row = store.get().rows.find(candidate => candidate.key === key);
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

/** Judges a fact; a saved one can be judged again with the same call. */
export function judgeSeen(
	{check}: Pick<Job, 'check'>,
	seen: Seen,
	context: JudgeContext,
	inherited: Values,
): Outcome {
	const {finding, values, status} = check.judge(seen, context);

	return {
		status: status ?? check.findings[finding]!.status,
		finding,
		values: {...inherited, ...values},
		seen,
		learnedAt: context.learnedAt,
	};
}

/** Only failed, error and skipped block. */
const isPassing = (outcome: Outcome | undefined): boolean =>
	outcome?.status === 'passed' || outcome?.status === 'warning';

function isStale(job: Job | undefined, outcome: Outcome | undefined, now: number): boolean {
	if (job === undefined || outcome === undefined || !('seen' in outcome)) {
		return false;
	}

	return (job.check.staleAt?.(outcome.seen) ?? Infinity) <= now;
}

const targetValues = ({target: {cloud, tenant, subscription, registry}}: Job): Values => ({
	cloud: cloud.name,
	tenant,
	subscription,
	registry: registry?.name,
	repository: registry?.repository,
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

/** Ends when the work does, at the limit (ms) with a throw, and at once when the signal aborts. */
async function endBy<Value>(work: Promise<Value>, limit: number, signal: AbortSignal): Promise<Value> {
	const {promise, reject} = Promise.withResolvers<never>();
	const abort = () => reject(new Error('Ended before its answer.'));
	const timer = setTimeout(() => reject(new Error(`Gave no answer within ${limit} ms.`)), limit);
	signal.addEventListener('abort', abort);

	try {
		return await Promise.race([work, promise]);
	} finally {
		clearTimeout(timer);
		signal.removeEventListener('abort', abort);
	}
}

/** Facts and secrets by job; a job reads those of its own registry, identity or machine. */
function createMemory() {
	const facts = new Map<string, Seen>();
	const secrets = new Map<string, string>();
	return {
		keep(key: string, seen: Seen, secret: string | undefined): void {
			facts.set(key, seen);

			if (secret !== undefined) {
				secrets.set(key, secret);
			}
		},
		forget(key: string): void {
			facts.delete(key);
			secrets.delete(key);
		},
		secretFor:
			(job: Job) =>
			({id}: Source<Seen>) =>
				find(secrets, id, job),
		factsFor: (job: Job): Facts => {
			const use = <Fact extends Seen>({id}: Source<Fact>) =>
				// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- kept under the id of the check whose type this is
				find(facts, id, job) as Fact | undefined;

			return {
				use,
				need(check) {
					const fact = use(check);

					if (fact === undefined) {
						throw new Error(`${job.check.id} reads the facts of ${check.id} without needing it.`);
					}

					return fact;
				},
			};
		},
	};
}

/** What the check of this id learned for the job's registry, identity or machine: its scope is not known here. */
const find = <Value>(values: ReadonlyMap<string, Value>, id: string, job: Job): Value | undefined =>
	(['registry', 'identity', 'machine'] as const)
		.map(scope => values.get(keyOf({id, scope}, job.registries[0] ?? '', job.target)))
		.find(value => value !== undefined);
