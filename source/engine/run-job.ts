import type {CollectContext} from './check.ts';
import type {Values} from '../text/template.ts';
import {mapTexts} from '../text/map-texts.ts';
import {evaluateEvidence} from './evaluate.ts';
import type {createJobStore} from './job-store.ts';
import type {Job} from './plan.ts';
import {platformOf} from './platform.ts';
import type {Outcome} from './report.ts';
import type {System} from './system.ts';
import {withTimeLimit} from './time-limit.ts';

type JobContext = {
	readonly system: System;
	readonly jobStore: ReturnType<typeof createJobStore>;
	/** The timeout in milliseconds of a check without its own timeout. */
	readonly timeout: number;
	readonly hasConsent: boolean;
	readonly progress: (text: string) => void;
	readonly inheritedValues: () => Values;
	/** Aborts when the run is canceled or a newer attempt of the job starts. The caller then discards the result. */
	readonly replaced: AbortSignal;
};

/**
 * After the timeout of a check, acr-doctor waits this time in milliseconds for the evidence so far. A check that takes
 * longer gets the status `error`, unless `withTimeLimit` adds time.
 */
const gracePeriod = 400;

/**
 * Runs the check, stores the evidence, and returns the outcome. Returns the status `error` if the check throws, takes
 * too long or is replaced. The evidence of a replaced attempt is not stored.
 */
export async function runJob(job: Job, context: JobContext): Promise<Outcome> {
	const {check, target, key} = job;
	const {system, jobStore, timeout, hasConsent, progress, inheritedValues, replaced} = context;
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
			hasConsent: hasConsent,
			progress(text) {
				if (!signal.aborted) {
					progress(system.hide(text));
				}
			},
			signal,
		};
		const {evidence, secrets} = await withTimeLimit(check.collect(collect), limit + gracePeriod, replaced);
		const collectedAt = system.now();

		if (!replaced.aborted) {
			jobStore.set(key, evidence, secrets);
		}

		const inherited = {platform: platformOf(system.runtimeEnvironment()), ...inheritedValues()};
		return mapTexts(evaluateEvidence(job, evidence, {target, facts, collectedAt}, inherited), system.hide);
	} catch (error) {
		return {status: 'error', message: system.hide(error instanceof Error ? error.message : String(error))};
	}
}
