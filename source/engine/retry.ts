import type {Job} from './plan.ts';

/**
 * The jobs a retry runs: those asked for, whatever they need that cannot be built on, and everything that
 * waited for any of these.
 */
export function jobsToRetry(
	keys: readonly string[],
	jobs: readonly Job[],
	canBuildOn: (key: string) => boolean,
): ReadonlySet<string> {
	const chosen = new Set(keys);

	// Jobs stand behind what they wait for: backwards meets every need, forwards everything that waited.
	for (const job of jobs.toReversed()) {
		if (chosen.has(job.key)) {
			job.needs.filter(key => !canBuildOn(key)).forEach(key => chosen.add(key));
		}
	}

	for (const job of jobs) {
		if ([...job.needs, ...job.uses].some(key => chosen.has(key))) {
			chosen.add(job.key);
		}
	}

	return chosen;
}
