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
	/** The outcome in the row. Undefined if the row has no outcome. */
	readonly lastOutcome: Outcome | undefined;
};

/**
 * Returns an expected outcome, and stores the evidence for the checks that accept assumptions. The evidence is from
 * `lastOutcome` if that outcome is passing (`isPassing`), or else from `factsFor`. Returns undefined if there is no
 * evidence, if the outcome of the evidence is not passing, or after an error.
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
		// Without an assumption, dependent checks wait for the real outcome, so an error here does no harm.
		return undefined;
	}
}

/** Returns true if the real outcome is passing and has the assumed values in all `fields` of the assumption. */
export const isConfirmed = ({check}: Job, assumed: AssumedOutcome, outcome: Outcome): boolean =>
	isPassingWithEvidence(outcome) &&
	(check.assumption?.fields ?? []).every(
		field => JSON.stringify(assumed.evidence[field]) === JSON.stringify(outcome.evidence[field]),
	);

const isPassingWithEvidence = (outcome: Outcome | undefined): outcome is AssumedOutcome =>
	outcome !== undefined && 'evidence' in outcome && isPassing(outcome);
