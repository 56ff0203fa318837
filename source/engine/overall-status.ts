import {countRows} from './report.ts';
import type {Counts, Row} from './report.ts';

export type OverallStatus = 'running' | 'healthy' | 'warned' | 'failed' | 'incomplete';

/**
 * Returns the overall result and the counts of the rows. A check that was excluded or does not apply does not affect
 * the result.
 */
export function overallStatusOf(rows: readonly Row[]): {
	readonly verdict: OverallStatus;
	readonly counts: Counts;
} {
	const counts = countRows(rows);

	if (counts.running + counts.waiting > 0) {
		return {verdict: 'running', counts};
	}

	if (counts.failed > 0) {
		return {verdict: 'failed', counts};
	}

	const inapplicable = inapplicableChecks(rows);

	if (counts.error > 0 || rows.some(row => wasPrevented(row, inapplicable))) {
		return {verdict: 'incomplete', counts};
	}

	return {verdict: counts.warning > 0 ? 'warned' : 'healthy', counts};
}

/**
 * Returns true if the check did not run because the user canceled the run, or because a check that it needs failed.
 * Returns false if the needed check is in `inapplicable`.
 */
function wasPrevented({outcome}: Row, inapplicable: ReadonlySet<string>): boolean {
	if (outcome === undefined || !('reason' in outcome) || outcome.reason === 'excluded') {
		return false;
	}

	return !(outcome.reason === 'blocked' && inapplicable.has(outcome.blockedBy));
}

/**
 * Returns the IDs of inapplicable checks, and of the dependent checks that were skipped because of an inapplicable
 * check.
 */
function inapplicableChecks(rows: readonly Row[]): ReadonlySet<string> {
	const inapplicable = new Set<string>();
	let size: number;

	do {
		({size} = inapplicable);

		for (const {checkId, outcome} of rows) {
			if (
				outcome?.status === 'skipped' &&
				('finding' in outcome || (outcome.reason === 'blocked' && inapplicable.has(outcome.blockedBy)))
			) {
				inapplicable.add(checkId);
			}
		}
	} while (inapplicable.size > size);

	return inapplicable;
}
