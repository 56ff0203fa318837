import type {Facts, Evidence, Observation, Source} from './check.ts';
import {jobKeyOf} from './plan.ts';
import type {Job} from './plan.ts';

/**
 * Creates the store for the evidence and secrets of all jobs. A job can read entries of its own registry, its
 * identity and the machine.
 */
export function createJobStore() {
	const evidenceByJob = new Map<string, Evidence>();
	const secretsByJob = new Map<string, NonNullable<Observation<Evidence>['secrets']>>();
	/** The jobs whose evidence was stored in the current run or retry. */
	const fresh = new Map<string, true>();

	return {
		/** Marks all stored evidence as older than the run or retry that starts now. */
		startRun: () => fresh.clear(),
		set(key: string, evidence: Evidence, secrets: Observation<Evidence>['secrets']): void {
			evidenceByJob.set(key, evidence);
			fresh.set(key, true);

			if (secrets !== undefined) {
				secretsByJob.set(key, secrets);
			}
		},
		delete(key: string): void {
			evidenceByJob.delete(key);
			fresh.delete(key);
			secretsByJob.delete(key);
		},
		isFreshFor:
			(job: Job) =>
			({id}: Source<Evidence>) =>
				find(fresh, id, job) ?? false,
		secretFor:
			(job: Job) =>
			({id}: Source<Evidence>, name: string) =>
				find(secretsByJob, id, job)?.[name],
		factsFor: (job: Job): Facts => {
			const use = <Fact extends Evidence>({id}: Source<Fact>) =>
				// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- stored under the id of the check with this type
				find(evidenceByJob, id, job) as Fact | undefined;

			return {
				use,
				need(check) {
					const fact = use(check);

					if (fact === undefined) {
						throw new Error(
							`${job.check.id} reads the evidence of ${check.id}, but does not need that check.`,
						);
					}

					return fact;
				},
			};
		},
	};
}

/**
 * Finds the value that the check with this id stored for the registry, identity or machine of the job. The scope of
 * that check is not known here, so each scope is tried. Returns undefined if the check stored no value.
 */
const find = <Value>(values: ReadonlyMap<string, Value>, id: string, job: Job): Value | undefined =>
	(['registry', 'identity', 'machine'] as const)
		.map(scope => values.get(jobKeyOf({id, scope}, job.registries[0] ?? '', job.target)))
		.find(value => value !== undefined);
