import type {Job} from './plan.ts';
import type {Outcome} from './report.ts';

/** Returns the jobs that can replace this job (`replacedBy` of its check), in the order of the run. */
export const replacementsOf = ({check, registries}: Job, jobs: readonly Job[]): readonly Job[] =>
	jobs.filter(
		other =>
			check.replacedBy?.some(pattern => pattern.startsWith(`${other.check.id} `)) &&
			other.registries.some(registry => registries.includes(registry)),
	);

/**
 * Returns the ID of the check that replaces this job for each of its registries. Returns undefined if a registry has no
 * replacement. If the user chose another identity than the sign-in of this shell, each replacement counts.
 */
export function findReplacement(
	job: Job,
	jobs: readonly Job[],
	outcomeOf: (key: string) => Outcome | undefined,
): string | undefined {
	const {identity} = job.target;
	const hasOtherIdentity = identity !== undefined && identity !== 'entra';
	const isReplacement = ({check: {id}, key}: Job): boolean => {
		const outcome = outcomeOf(key);
		return (
			outcome !== undefined &&
			'finding' in outcome &&
			outcome.status !== 'skipped' &&
			(hasOtherIdentity || job.check.replacedBy?.includes(`${id} ${outcome.finding}`) === true)
		);
	};
	const found = replacementsOf(job, jobs).filter(isReplacement);
	const isComplete = job.registries.every(registry =>
		found.some(({registries}) => registries.includes(registry)),
	);
	return isComplete ? found[0]?.check.id : undefined;
}
