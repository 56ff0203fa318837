import type {Job} from './plan.ts';
import type {Row} from './report.ts';

/** Returns the given jobs, the needed jobs whose result cannot be used again, and all jobs that depend on these. */
export function jobsToRetry(
	keys: readonly string[],
	jobs: readonly Job[],
	canReuse: (key: string) => boolean,
): ReadonlySet<string> {
	const chosen = new Set(keys);

	// In `jobs`, each job comes after its dependencies. A backward pass therefore finds the needed jobs, and a forward
	// pass finds the dependent jobs.
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

/** Returns the key of the row of a fix (`own`), then the keys of other rows to check again. */
export const rowsToRecheck = (
	rows: readonly Pick<Row, 'key' | 'checkId'>[],
	own: string,
	checkIds: readonly string[] = [],
): readonly string[] => [
	own,
	...rows.filter(({key, checkId}) => key !== own && checkIds.includes(checkId)).map(({key}) => key),
];
