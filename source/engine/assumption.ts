import type {Evidence} from './check.ts';
import type {Values} from '../text/template.ts';
import {isPassing, evaluateEvidence} from './evaluate.ts';
import type {createJobStore} from './job-context.ts';
import type {Job} from './plan.ts';
import type {Outcome} from './report.ts';

/** The outcome that a check is expected to have. */
export type Assumed = Extract<Outcome, {readonly evidence: Evidence}>;

export type AssumptionInput = {
	readonly jobStore: ReturnType<typeof createJobStore>;
	/** ms since 1970, UTC */
	readonly now: number;
	/** Values of the checks that the check needs, for its sentences. */
	readonly before: Values;
	/** The outcome before a retry. */
	readonly last: Outcome | undefined;
};

/**
 * What a check assumes while it waits for the checks it uses: what it found before a retry, else what it expects. The
 * facts are kept until the check replaces them with its own. Undefined if the check assumes nothing, or something that
 * no other check can start with.
 */
export function assumeFor(job: Job, {jobStore, now, before, last}: AssumptionInput): Assumed | undefined {
	const {check, target, key} = job;

	if (check.assumption === undefined) {
		return undefined;
	}

	try {
		const evidence = isAssumed(last) ? last.evidence : check.assumption.factsFor(target);
		const context = {target, facts: jobStore.factsFor(job), learnedAt: now};
		const outcome = evidence && evaluateEvidence(job, evidence, context, before);

		if (evidence === undefined || !isAssumed(outcome)) {
			return undefined;
		}

		jobStore.keep(key, evidence, undefined);
		return outcome;
	} catch {
		// The check says what is wrong with it when it looks.
		return undefined;
	}
}

/** True if the check found what it had assumed, in the fields that other checks build on. */
export const isConfirmed = ({check}: Job, assumed: Assumed, outcome: Outcome): boolean =>
	isAssumed(outcome) &&
	(check.assumption?.fields ?? []).every(
		field => JSON.stringify(assumed.evidence[field]) === JSON.stringify(outcome.evidence[field]),
	);

const isAssumed = (outcome: Outcome | undefined): outcome is Assumed =>
	outcome !== undefined && 'evidence' in outcome && isPassing(outcome);
