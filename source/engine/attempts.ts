import {assumeOutcome, isConfirmed} from './assumption.ts';
import type {AssumedOutcome} from './assumption.ts';
import {inheritedValuesOf, isPassing} from './evaluate.ts';
import type {createJobStore} from './job-store.ts';
import type {Job} from './plan.ts';
import type {Moment, Outcome, RunEvent} from './report.ts';
import {findReplacement, replacementsOf} from './replacement.ts';
import {jobsToRetry} from './retry.ts';

type AttemptsInput = {
	readonly jobs: readonly Job[];
	readonly jobStore: ReturnType<typeof createJobStore>;
	readonly now: () => Moment;
	readonly send: (event: RunEvent) => void;
	/** Runs the check of a job. The signal aborts when a newer attempt replaces the attempt or the run is canceled. */
	readonly collect: (job: Job, replaced: AbortSignal) => Promise<Outcome>;
	readonly lastOutcomeOf: (key: string) => Outcome | undefined;
	/** Called when no attempt is running or waiting any more. */
	readonly onIdle: () => void;
};

/** The promises also resolve if the attempt is replaced or canceled. */
type Attempt = {
	readonly controller: AbortController;
	/** Resolves when dependent checks that accept assumptions no longer wait for this attempt. */
	readonly assumed: Promise<void>;
	/**
	 * Resolves when the outcome is known. If the outcome is not passing, the row shows the outcome later, after all
	 * dependencies are confirmed.
	 */
	readonly known: Promise<void>;
	/** Resolves when this attempt and the attempts of all dependencies have ended. */
	readonly confirmed: Promise<unknown>;
};

type AttemptSignals = {
	readonly signal: AbortSignal;
	readonly assumed: () => void;
	readonly known: () => void;
	readonly dependenciesConfirmed: Promise<unknown>;
};

/**
 * Returns functions that start and abort attempts. A job runs after its dependencies. A check that accepts assumptions
 * can start earlier, with the assumed evidence of needed checks. If an assumption was wrong, the check runs again.
 */
export function createAttempts({jobs, jobStore, now, send, collect, lastOutcomeOf, onIdle}: AttemptsInput) {
	const attempts = new Map<string, Attempt>();
	/** The real and assumed outcomes, by job key. Assumed outcomes are never shown. */
	const outcomes = new Map<string, Outcome>();
	const outcomeOf = (key: string): Outcome | undefined => outcomes.get(key);
	let running = 0;

	/** Starts a new attempt for each job in `keys`. An older attempt of the same job is aborted. */
	const start = (keys: ReadonlySet<string>, type: 'check-waiting' | 'check-withdrawn'): void => {
		for (const job of jobs) {
			if (keys.has(job.key)) {
				attempts.get(job.key)?.controller.abort(new Error('Replaced by a newer attempt.'));
				jobStore.delete(job.key);
				outcomes.delete(job.key);
				send({type, key: job.key});
				running += 1;
				attempts.set(job.key, startAttempt(job));
			}
		}
	};

	const endAttempt = (): void => {
		running -= 1;

		if (running === 0) {
			onIdle();
		}
	};

	const startAttempt = (job: Job): Attempt => {
		const controller = new AbortController();
		const assumed = Promise.withResolvers<void>();
		const known = Promise.withResolvers<void>();
		const dependencies = [...job.needs, ...job.uses].flatMap(key => attempts.get(key) ?? []);
		const dependenciesConfirmed = Promise.all(dependencies.map(async ({confirmed}) => confirmed));
		const done = perform(job, {
			signal: controller.signal,
			assumed: assumed.resolve,
			known: known.resolve,
			dependenciesConfirmed,
		}).finally(() => {
			assumed.resolve();
			known.resolve();
			endAttempt();
		});

		return {
			controller,
			assumed: assumed.promise,
			known: known.promise,
			confirmed: Promise.all([dependenciesConfirmed, done]),
		};
	};

	/** A replaced or canceled attempt sends no outcome. */
	const perform = async (
		job: Job,
		{signal, assumed, known, dependenciesConfirmed}: AttemptSignals,
	): Promise<void> => {
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

		const outcome = skippedOutcomeOf(job) ?? (await collect(job, signal));
		const end = now();

		if (signal.aborted) {
			return;
		}

		outcomes.set(job.key, outcome);

		if (assumption !== undefined && !('evidence' in outcome)) {
			jobStore.delete(job.key);
		}

		if (assumption !== undefined && !isConfirmed(job, assumption, outcome)) {
			start(
				jobsToRetry(dependentsOf(job), jobs, () => true),
				'check-withdrawn',
			);
		}

		known();
		assumed();

		// A wrong assumption can cause this outcome. The row therefore shows the outcome only after the dependencies
		// are confirmed.
		if (!isPassing(outcome)) {
			await dependenciesConfirmed;
			await Promise.all(replacementsOf(job, jobs).map(async ({key}) => attempts.get(key)?.known));
		}

		if (!signal.aborted) {
			send({
				type: 'check-finished',
				key: job.key,
				outcome: replaceOutcome(job, outcome),
				...end,
				shownElapsed: now().elapsed,
			});
		}
	};

	const replaceOutcome = (job: Job, outcome: Outcome): Outcome => {
		const replacedBy =
			outcome.status === 'failed' || outcome.status === 'warning'
				? findReplacement(job, jobs, outcomeOf)
				: undefined;
		return replacedBy !== undefined && 'finding' in outcome
			? {...outcome, status: 'skipped', replacedBy}
			: outcome;
	};

	/**
	 * Returns undefined if the job will be skipped, if all jobs in `uses` have outcomes, or if `assumeOutcome` returns
	 * undefined.
	 */
	const assume = (job: Job): AssumedOutcome | undefined => {
		if (skippedOutcomeOf(job) !== undefined || job.uses.every(key => outcomes.has(key))) {
			return undefined;
		}

		const assumption = assumeOutcome(job, {
			jobStore,
			now: now().at,
			inheritedValues: inheritedValuesOf(job, outcomeOf),
			lastOutcome: lastOutcomeOf(job.key),
		});

		if (assumption !== undefined) {
			outcomes.set(job.key, assumption);
		}

		return assumption;
	};

	const dependentsOf = ({key}: Job): readonly string[] =>
		jobs.filter(({check, needs}) => check.acceptsAssumptions && needs.includes(key)).map(job => job.key);

	const skippedOutcomeOf = (job: Job): Outcome | undefined => {
		if (job.isExcluded) {
			return {status: 'skipped', reason: 'excluded'};
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
		start,
		abort: (key: string): void => attempts.get(key)?.controller.abort(new Error('Canceled.')),
		isIdle: () => running === 0,
		inheritedValuesOf: (job: Job) => inheritedValuesOf(job, outcomeOf),
	};
}
