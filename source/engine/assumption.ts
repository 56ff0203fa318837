import type {Evidence} from './check.ts';
import type {Values} from '../text/template.ts';
import {isPassing, evaluateEvidence} from './evaluate.ts';
import type {createJobStore} from './job-context.ts';
import type {Job} from './plan.ts';
import type {Outcome} from './report.ts';

/** An outcome with evidence. */
export type AssumedOutcome = Extract<Outcome, {readonly evidence: Evidence}>;

type AssumptionInput = {
	readonly jobStore: ReturnType<typeof createJobStore>;
	/** Milliseconds since 1970, UTC. */
	readonly now: number;
	readonly inheritedValues: Values;
	/** The outcome before the retry, if the job ran before. */
	readonly lastOutcome: Outcome | undefined;
};

/**
 * Returns the outcome that a check assumes while the check waits for its dependencies. The assumption is the last
 * passing outcome, or else the expected outcome. The evidence stays in the store until the check replaces the evidence.
 * Returns undefined if the check has no assumption, or if the assumed outcome would not pass.
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
		// The check reports this error when the check runs.
		return undefined;
	}
}

/** Returns true if the real outcome has the assumed values in the fields that other checks depend on. */
export const isConfirmed = ({check}: Job, assumed: AssumedOutcome, outcome: Outcome): boolean =>
	isPassingWithEvidence(outcome) &&
	(check.assumption?.fields ?? []).every(
		field => JSON.stringify(assumed.evidence[field]) === JSON.stringify(outcome.evidence[field]),
	);

const isPassingWithEvidence = (outcome: Outcome | undefined): outcome is AssumedOutcome =>
	outcome !== undefined && 'evidence' in outcome && isPassing(outcome);
