import type {Job} from './plan.ts';

/** Keys of the jobs that a retry runs: the given ones, their needs that cannot be reused, and all dependents. */
export function jobsToRetry(
	keys: readonly string[],
	jobs: readonly Job[],
	canReuse: (key: string) => boolean,
): ReadonlySet<string> {
	const chosen = new Set(keys);

	// Jobs are in the order of their dependencies: needs are found backward, dependents forward.
	for (const job of jobs.toReversed()) {
		if (chosen.has(job.key)) {
			job.needs.filter(key => !canReuse(key)).forEach(key => chosen.add(key));
		}
	}

	for (const job of jobs) {
		if ([...job.needs, ...job.uses].some(key => chosen.has(key))) {
			chosen.add(job.key);
		}
	}

	return chosen;
}
