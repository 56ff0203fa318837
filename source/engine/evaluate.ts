import type {EvaluateContext, Evidence} from './check.ts';
import type {Values} from '../text/template.ts';
import type {Job} from './plan.ts';
import type {Outcome} from './report.ts';

/** Evaluates evidence. `inherited` values fill the sentences too, unless the check has a value with the same name. */
export function evaluateEvidence(
	{check}: Pick<Job, 'check'>,
	evidence: Evidence,
	context: EvaluateContext,
	inherited: Values,
): Outcome {
	const {finding, values, status} = check.evaluate(evidence, context);

	return {
		// `defineCheck` accepts only listed findings.
		status: status ?? check.findings[finding]!.status,
		finding,
		values: {...inherited, ...values},
		evidence,
		collectedAt: context.collectedAt,
	};
}

/** Returns true if the outcome blocks no other check. */
export const isPassing = (outcome: Outcome | undefined): boolean =>
	outcome?.status === 'passed' || outcome?.status === 'warning';

/** Returns true if the evidence is too old for other checks. `now` is in milliseconds since 1970, UTC. */
export function isStale(job: Job | undefined, outcome: Outcome | undefined, now: number): boolean {
	if (job === undefined || outcome === undefined || !('evidence' in outcome)) {
		return false;
	}

	return (job.check.staleAt?.(outcome.evidence) ?? Infinity) <= now;
}

/** Returns the values for the sentences of a job. The values come from the target and from the needed checks. */
export function inheritedValuesOf(job: Job, outcomeOf: (key: string) => Outcome | undefined): Values {
	const values: Record<string, string | number | undefined> = {...targetValues(job)};

	for (const key of job.needs) {
		const outcome = outcomeOf(key);
		const found = Object.entries(outcome && 'values' in outcome ? outcome.values : {});
		// A check of an identity has no registry. The undefined name must not replace the name of a known registry.
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
