import type {CollectContext} from './check.ts';
import type {Values} from '../text/template.ts';
import {hideIn} from '../text/hide-in.ts';
import {evaluateEvidence} from './evaluate.ts';
import type {createJobStore} from './job-context.ts';
import type {Job} from './plan.ts';
import {platformOf} from './platform.ts';
import type {Outcome} from './report.ts';
import {cleanLine} from '../text/sanitise.ts';
import type {System} from './system.ts';
import {endBy} from './time-limit.ts';

export type JobContext = {
	readonly system: System;
	readonly jobStore: ReturnType<typeof createJobStore>;
	/** What a check without a time-out of its own may take, ms. */
	readonly timeout: number;
	readonly isAgreed: boolean;
	/** How far it has come, in one clean line. */
	readonly progress: (text: string) => void;
	/** Values of checks before it, for its sentences. */
	readonly before: () => Values;
	/** Aborts when the run is cancelled or a retry takes its place: then nothing of it is kept or told. */
	readonly replaced: AbortSignal;
};

/** How long past its time-out a look may take to notice, ms; then it is given up as broken. */
const grace = 400;

/** Lets a check look within its time-out, keeps what it saw and judges it; whatever it throws is its own breakage. */
export async function runJob(job: Job, context: JobContext): Promise<Outcome> {
	const {check, target, key} = job;
	const {system, jobStore, timeout, isAgreed, progress, before, replaced} = context;
	const limit = check.timeout ?? timeout;
	const facts = jobStore.factsFor(job);
	const signal = AbortSignal.any([replaced, AbortSignal.timeout(limit)]);

	try {
		const collect: CollectContext = {
			system,
			target,
			facts,
			secretOf: jobStore.secretFor(job),
			isFresh: jobStore.isFreshFor(job),
			isAgreed,
			progress(text) {
				if (!signal.aborted) {
					progress(system.hide(cleanLine(text)));
				}
			},
			signal,
		};
		const {evidence, secrets} = await endBy(check.collect(collect), limit + grace, replaced);
		const learnedAt = system.now();

		if (!replaced.aborted) {
			jobStore.keep(key, evidence, secrets);
		}

		const inherited = {platform: platformOf(system.runtimeEnvironment()), ...before()};
		return hideIn(evaluateEvidence(job, evidence, {target, facts, learnedAt}, inherited), system.hide);
	} catch (error) {
		return {status: 'error', message: system.hide(error instanceof Error ? error.message : String(error))};
	}
}
