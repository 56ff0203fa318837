import type {Report} from './report.ts';

/** What the shell gets, in every mode. */
export const exitCodes = {
	healthy: 0,
	failed: 1,
	usage: 2,
	notRun: 3,
	fault: 70,
	interrupted: 130,
	terminated: 143,
} as const;

export type ExitRules = {
	readonly ignoreErrors: boolean;
	/** True where a warning counts as a failure. */
	readonly failOnWarning: boolean;
};

/** The exit code of a finished run. */
export function exitCodeOf({rows}: Pick<Report, 'rows'>, {ignoreErrors, failOnWarning}: ExitRules): number {
	const statuses = new Set(rows.map(({outcome}) => outcome?.status));

	if (statuses.has('failed') || (failOnWarning && statuses.has('warning'))) {
		return ignoreErrors ? exitCodes.healthy : exitCodes.failed;
	}

	const wasEnded = rows.some(({outcome}) => outcome && 'reason' in outcome && outcome.reason === 'cancelled');
	return statuses.has('error') || wasEnded ? exitCodes.notRun : exitCodes.healthy;
}
