import type {Evidence} from './check.ts';
import type {Values} from '../text/template.ts';
import {isPassing, evaluateEvidence} from './evaluate.ts';
import type {createJobStore} from './job-context.ts';
import type {Job} from './plan.ts';
import type {Outcome} from './report.ts';

/** The outcome that a check is expected to have. */
export type AssumedOutcome = Extract<Outcome, {readonly evidence: Evidence}>;

type AssumptionInput = {
	readonly jobStore: ReturnType<typeof createJobStore>;
	/** ms since 1970, UTC */
	readonly now: number;
	readonly inheritedValues: Values;
	/** The outcome before a retry. */
	readonly lastOutcome: Outcome | undefined;
};

/**
 * Returns the outcome that a check assumes while it waits for the checks it uses: its last passing outcome, or else the
 * expected one. The evidence stays in the store until the check replaces it. Returns undefined if the check has no
 * assumption, or if the assumed outcome would not pass.
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
		// The check reports its own error when it runs.
		return undefined;
	}
}

/** True if the fields that other checks depend on are as assumed. */
export const isConfirmed = ({check}: Job, assumed: AssumedOutcome, outcome: Outcome): boolean =>
	isPassingWithEvidence(outcome) &&
	(check.assumption?.fields ?? []).every(
		field => JSON.stringify(assumed.evidence[field]) === JSON.stringify(outcome.evidence[field]),
	);

const isPassingWithEvidence = (outcome: Outcome | undefined): outcome is AssumedOutcome =>
	outcome !== undefined && 'evidence' in outcome && isPassing(outcome);
