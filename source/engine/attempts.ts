import {assumeFor, isConfirmed} from './assumption.ts';
import type {Assumed} from './assumption.ts';
import {isPassing, valuesBefore} from './evaluate.ts';
import type {createJobStore} from './job-context.ts';
import type {Job} from './plan.ts';
import type {Moment, Outcome, RunEvent} from './report.ts';
import {jobsToRetry} from './retry.ts';

export type AttemptsInput = {
	readonly jobs: readonly Job[];
	readonly jobStore: ReturnType<typeof createJobStore>;
	readonly now: () => Moment;
	readonly send: (event: RunEvent) => void;
	/** Runs the check of a job; the signal aborts when the attempt is replaced. */
	readonly collect: (job: Job, replaced: AbortSignal) => Promise<Outcome>;
	/** The outcome in the job's row. */
	readonly lastOutcomeOf: (key: string) => Outcome | undefined;
	/** Called when nothing runs any more. */
	readonly idle: () => void;
};

/** One attempt at a job. The promises also resolve when it is replaced or cancelled. */
type Attempt = {
	readonly controller: AbortController;
	/** Checks that accept assumptions can start: there is an assumption, or the outcome is known. */
	readonly assumed: Promise<void>;
	/** The outcome is known. Its row may have to wait until it is certain. */
	readonly known: Promise<void>;
	/** The attempt has ended, and so have all those that it builds on. */
	readonly certain: Promise<unknown>;
};

type Stages = {
	readonly signal: AbortSignal;
	readonly assumed: () => void;
	readonly known: () => void;
	/** Resolves when everything that the job needs or uses is certain. */
	readonly basis: Promise<unknown>;
};

/** Runs jobs in the order of what they wait for. A check that accepts assumptions starts before they are confirmed. */
export function createAttempts({jobs, jobStore, now, send, collect, lastOutcomeOf, idle}: AttemptsInput) {
	const attempts = new Map<string, Attempt>();
	/** What each check came to, or is assumed to: known before its row says it. */
	const outcomes = new Map<string, Outcome>();
	const outcomeOf = (key: string): Outcome | undefined => outcomes.get(key);
	let running = 0;

	/** Replaces the attempts at these jobs by new ones. */
	const begin = (keys: ReadonlySet<string>, type: 'check-waiting' | 'check-withdrawn'): void => {
		for (const job of jobs) {
			if (keys.has(job.key)) {
				attempts.get(job.key)?.controller.abort(new Error('Replaced by a newer attempt.'));
				jobStore.forget(job.key);
				outcomes.delete(job.key);
				send({type, key: job.key});
				running += 1;
				attempts.set(job.key, attempt(job));
			}
		}
	};

	const ended = (): void => {
		running -= 1;

		if (running === 0) {
			idle();
		}
	};

	const attempt = (job: Job): Attempt => {
		const controller = new AbortController();
		const assumed = Promise.withResolvers<void>();
		const known = Promise.withResolvers<void>();
		const before = [...job.needs, ...job.uses].flatMap(key => attempts.get(key) ?? []);
		const basis = Promise.all(before.map(async ({certain}) => certain));
		const done = perform(job, {
			signal: controller.signal,
			assumed: assumed.resolve,
			known: known.resolve,
			basis,
		}).finally(() => {
			assumed.resolve();
			known.resolve();
			ended();
		});

		return {
			controller,
			assumed: assumed.promise,
			known: known.promise,
			certain: Promise.all([basis, done]),
		};
	};

	/** Waits for what the job waits for, then runs it; a replaced attempt ends without a word. */
	const perform = async (job: Job, {signal, assumed, known, basis}: Stages): Promise<void> => {
		const uses = Promise.all(job.uses.map(async key => attempts.get(key)?.known));
		await Promise.all(
			job.needs.map(async key =>
				job.check.acceptsAssumptions ? attempts.get(key)?.assumed : attempts.get(key)?.known,
			),
		);
		const assumption = signal.aborted ? undefined : assume(job);

		if (assumption !== undefined) {
			assumed();
		}

		await uses;

		if (signal.aborted) {
			return;
		}

		const outcome = outcomeBefore(job) ?? (await collect(job, signal));
		const end = now();

		if (signal.aborted) {
			return;
		}

		outcomes.set(job.key, outcome);

		if (assumption !== undefined && !('evidence' in outcome)) {
			jobStore.forget(job.key);
		}

		if (assumption !== undefined && !isConfirmed(job, assumption, outcome)) {
			begin(
				jobsToRetry(buildingOn(job), jobs, () => true),
				'check-withdrawn',
			);
		}

		known();

		// A failure that follows from a wrong assumption is never shown.
		if (!isPassing(outcome)) {
			await basis;
		}

		if (!signal.aborted) {
			send({type: 'check-finished', key: job.key, outcome, ...end, shownElapsed: now().elapsed});
		}
	};

	/** Undefined too if the job waits for nothing: then its facts are about to be known. */
	const assume = (job: Job): Assumed | undefined => {
		if (outcomeBefore(job) !== undefined || job.uses.every(key => outcomes.has(key))) {
			return undefined;
		}

		const last = lastOutcomeOf(job.key);
		const before = valuesBefore(job, outcomeOf);
		const assumption = assumeFor(job, {jobStore, now: now().at, before, last});

		if (assumption !== undefined) {
			outcomes.set(job.key, assumption);
		}

		return assumption;
	};

	const buildingOn = ({key}: Job): readonly string[] =>
		jobs.filter(({check, needs}) => check.acceptsAssumptions && needs.includes(key)).map(job => job.key);

	/** What a job comes to without being run. */
	const outcomeBefore = (job: Job): Outcome | undefined => {
		if (job.isLeftOut) {
			return {status: 'skipped', reason: 'left-out'};
		}

		const blocker = job.needs.find(key => !isPassing(outcomeOf(key)));
		return blocker === undefined
			? undefined
			: {
					status: 'skipped',
					reason: 'blocked',
					blockedBy: jobs.find(({key}) => key === blocker)?.check.id ?? blocker,
				};
	};

	return {
		begin,
		abort: (key: string): void => attempts.get(key)?.controller.abort(new Error('Cancelled.')),
		isIdle: () => running === 0,
		/** Values of the checks that a job needs, for its sentences. */
		valuesBefore: (job: Job) => valuesBefore(job, outcomeOf),
	};
}
