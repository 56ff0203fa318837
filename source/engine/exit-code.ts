import {wasCanceled} from './report.ts';
import type {Report} from './report.ts';

/** The exit codes of acr-doctor. The codes that a report can have are also described in docs/report.schema.json. */
export const exitCodes = {
	healthy: 0,
	failed: 1,
	usage: 2,
	notRun: 3,
	internalError: 70,
	interrupted: 130,
	terminated: 143,
} as const;

export type ExitRules = {
	readonly ignoreErrors: boolean;
	readonly failOnWarning: boolean;
};

export function exitCodeOf({rows}: Pick<Report, 'rows'>, {ignoreErrors, failOnWarning}: ExitRules): number {
	const statuses = new Set(rows.map(({outcome}) => outcome?.status));

	if (statuses.has('failed') || (failOnWarning && statuses.has('warning'))) {
		return ignoreErrors ? exitCodes.healthy : exitCodes.failed;
	}

	return statuses.has('error') || wasCanceled({rows}) ? exitCodes.notRun : exitCodes.healthy;
}
