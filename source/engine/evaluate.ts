import type {EvaluateContext, Evidence} from './check.ts';
import type {Values} from '../text/template.ts';
import type {Job} from './plan.ts';
import type {Outcome} from './report.ts';

/**
 * Returns the outcome of the evidence. The sentences can also use the `inherited` values, but a value of the check with
 * the same name takes precedence.
 */
export function evaluateEvidence(
	{check}: Pick<Job, 'check'>,
	evidence: Evidence,
	context: EvaluateContext,
	inherited: Values,
): Outcome {
	const {finding, values, status} = check.evaluate(evidence, context);

	return {
		// The finding exists, because `defineCheck` accepts only listed findings.
		status: status ?? check.findings[finding]!.status,
		finding,
		values: {...inherited, ...values},
		evidence,
		collectedAt: context.collectedAt,
	};
}

/** Returns true if the check passed or has only a warning. Checks that need this check can then run. */
export const isPassing = (outcome: Outcome | undefined): boolean =>
	outcome?.status === 'passed' || outcome?.status === 'warning';

/**
 * Returns true if the evidence has expired (`staleAt`). Returns false if there is no evidence. `now` is in milliseconds
 * since 1970, UTC.
 */
export function isStale(job: Job | undefined, outcome: Outcome | undefined, now: number): boolean {
	if (job === undefined || outcome === undefined || !('evidence' in outcome)) {
		return false;
	}

	return (job.check.staleAt?.(outcome.evidence) ?? Infinity) <= now;
}

/** Returns values for the sentences of a job from the target and from the checks that the job needs. */
export function inheritedValuesOf(job: Job, outcomeOf: (key: string) => Outcome | undefined): Values {
	const values: Record<string, string | number | undefined> = {...targetValues(job)};

	for (const key of job.needs) {
		const outcome = outcomeOf(key);
		const found = Object.entries(outcome && 'values' in outcome ? outcome.values : {});
		// An undefined value must not remove a known value, for example the name of the registry.
		Object.assign(values, Object.fromEntries(found.filter(([, value]) => value !== undefined)));
	}

	return values;
}

const targetValues = ({target: {cloud, tenant, subscription, client, network, registry}}: Job): Values => ({
	cloud: cloud.name,
	tenant,
	subscription,
	client,
	network,
	registry: registry?.name,
	repository: registry?.repository,
});
