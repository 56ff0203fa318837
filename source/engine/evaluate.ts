import type {EvaluateContext, Evidence} from './check.ts';
import type {Values} from '../text/template.ts';
import type {Job} from './plan.ts';
import type {Outcome} from './report.ts';

/** Judges a fact; a saved one can be judged again with the same call. */
export function evaluateEvidence(
	{check}: Pick<Job, 'check'>,
	evidence: Evidence,
	context: EvaluateContext,
	inherited: Values,
): Outcome {
	const {finding, values, status} = check.evaluate(evidence, context);

	return {
		// defineCheck lets no judge name a finding that is not listed.
		status: status ?? check.findings[finding]!.status,
		finding,
		values: {...inherited, ...values},
		evidence,
		learnedAt: context.learnedAt,
	};
}

/** Only failed, error and skipped block. */
export const isPassing = (outcome: Outcome | undefined): boolean =>
	outcome?.status === 'passed' || outcome?.status === 'warning';

/** True when what was seen is too old to build on; `now` is ms since 1970, UTC. */
export function isStale(job: Job | undefined, outcome: Outcome | undefined, now: number): boolean {
	if (job === undefined || outcome === undefined || !('evidence' in outcome)) {
		return false;
	}

	return (job.check.staleAt?.(outcome.evidence) ?? Infinity) <= now;
}

/** What a job's sentences may name besides its own facts: its target, and what the checks it needs learned. */
export function valuesBefore(job: Job, outcomeOf: (key: string) => Outcome | undefined): Values {
	const values: Record<string, string | number | undefined> = {...targetValues(job)};

	for (const key of job.needs) {
		const outcome = outcomeOf(key);
		const learned = Object.entries(outcome && 'values' in outcome ? outcome.values : {});
		// A check of an identity knows no registry: that must not undo what another knows.
		Object.assign(values, Object.fromEntries(learned.filter(([, value]) => value !== undefined)));
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
