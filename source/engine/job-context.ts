import type {Facts, Evidence, Observation, Source} from './check.ts';
import {keyOf} from './plan.ts';
import type {Job} from './plan.ts';

/** Facts and secrets by job; a job reads those of its own registry, identity or machine. */
export function createJobStore() {
	const facts = new Map<string, Evidence>();
	const secrets = new Map<string, NonNullable<Observation<Evidence>['secrets']>>();
	/** Grows from one run or retry to the next. */
	const fresh = new Map<string, true>();

	return {
		/** A run or retry begins: what is known is of before. */
		begin: () => fresh.clear(),
		keep(key: string, evidence: Evidence, kept: Observation<Evidence>['secrets']): void {
			facts.set(key, evidence);
			fresh.set(key, true);

			if (kept !== undefined) {
				secrets.set(key, kept);
			}
		},
		forget(key: string): void {
			facts.delete(key);
			secrets.delete(key);
		},
		isFreshFor:
			(job: Job) =>
			({id}: Source<Evidence>) =>
				find(fresh, id, job) ?? false,
		secretFor:
			(job: Job) =>
			({id}: Source<Evidence>, name: string) =>
				find(secrets, id, job)?.[name],
		factsFor: (job: Job): Facts => {
			const use = <Fact extends Evidence>({id}: Source<Fact>) =>
				// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- kept under the id of the check whose type this is
				find(facts, id, job) as Fact | undefined;

			return {
				use,
				need(check) {
					const fact = use(check);

					if (fact === undefined) {
						throw new Error(`${job.check.id} reads the facts of ${check.id} without needing it.`);
					}

					return fact;
				},
			};
		},
	};
}

/** What the check of this id learned for the job's registry, identity or machine: its scope is not known here. */
const find = <Value>(values: ReadonlyMap<string, Value>, id: string, job: Job): Value | undefined =>
	(['registry', 'identity', 'machine'] as const)
		.map(scope => values.get(keyOf({id, scope}, job.registries[0] ?? '', job.target)))
		.find(value => value !== undefined);
