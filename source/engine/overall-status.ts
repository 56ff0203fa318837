import {countRows} from './report.ts';
import type {Counts, Row} from './report.ts';

/** What a run has come to. */
export type OverallStatus = 'running' | 'healthy' | 'warned' | 'failed' | 'incomplete';

/** What has come out for these rows; a check that does not apply here, or was left out, takes no health away. */
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

	const idle = checksThatDoNotApply(rows);

	if (counts.error > 0 || rows.some(row => isKeptFromRunning(row, idle))) {
		return {verdict: 'incomplete', counts};
	}

	return {verdict: counts.warning > 0 ? 'warned' : 'healthy', counts};
}

function isKeptFromRunning({outcome}: Row, idle: ReadonlySet<string>): boolean {
	if (outcome === undefined || !('reason' in outcome) || outcome.reason === 'left-out') {
		return false;
	}

	return !(outcome.reason === 'blocked' && idle.has(outcome.blockedBy));
}

/** What waits for a check that does not apply here does not apply either. */
function checksThatDoNotApply(rows: readonly Row[]): ReadonlySet<string> {
	const idle = new Set<string>();
	let size: number;

	do {
		({size} = idle);

		for (const {checkId, outcome} of rows) {
			if (
				outcome?.status === 'skipped' &&
				('finding' in outcome || (outcome.reason === 'blocked' && idle.has(outcome.blockedBy)))
			) {
				idle.add(checkId);
			}
		}
	} while (idle.size > size);

	return idle;
}
