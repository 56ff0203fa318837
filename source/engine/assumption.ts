import type {Evidence} from './check.ts';
import type {Values} from '../text/template.ts';
import {isPassing, evaluateEvidence} from './evaluate.ts';
import type {createJobStore} from './job-store.ts';
import type {Job} from './plan.ts';
import type {Outcome} from './report.ts';

export type AssumedOutcome = Extract<Outcome, {readonly evidence: Evidence}>;

type AssumptionInput = {
	readonly jobStore: ReturnType<typeof createJobStore>;
	/** The current time, in milliseconds since 1970, UTC. */
	readonly now: number;
	readonly inheritedValues: Values;
	/** The outcome that the row shows, or undefined if the job has no outcome yet. */
	readonly lastOutcome: Outcome | undefined;
};

/**
 * Returns the outcome that other checks use until this check has run, and stores the evidence for these checks. The
 * evidence comes from the last outcome if that outcome is passing, or else from `factsFor`. Returns undefined if there
 * is no such evidence, if the outcome would not pass, or after an error.
 */
export function assumeOutcome(
	job: Job,
	{jobStore, now, inheritedValues, lastOutcome}: AssumptionInput,
): AssumedOutcome | undefined {
	const {check, target, key} = job;

	if (check.assumption === undefined) {
		return undefined;
	}

	try {
		const evidence = isPassingWithEvidence(lastOutcome)
			? lastOutcome.evidence
			: check.assumption.factsFor(target);
		const context = {target, facts: jobStore.factsFor(job), collectedAt: now};
		const outcome = evidence && evaluateEvidence(job, evidence, context, inheritedValues);

		if (evidence === undefined || !isPassingWithEvidence(outcome)) {
			return undefined;
		}

		jobStore.set(key, evidence, undefined);
		return outcome;
	} catch {
		// Without an assumption, the other checks wait for the real outcome, so an error here does no harm.
		return undefined;
	}
}

/** Returns true if the real outcome passes and has the assumed values in all fields that other checks depend on. */
export const isConfirmed = ({check}: Job, assumed: AssumedOutcome, outcome: Outcome): boolean =>
	isPassingWithEvidence(outcome) &&
	(check.assumption?.fields ?? []).every(
		field => JSON.stringify(assumed.evidence[field]) === JSON.stringify(outcome.evidence[field]),
	);

const isPassingWithEvidence = (outcome: Outcome | undefined): outcome is AssumedOutcome =>
	outcome !== undefined && 'evidence' in outcome && isPassing(outcome);
