import type {Status} from './check.ts';
import type {Sentence} from '../text/template.ts';
import {problemOf} from './report.ts';
import type {Report, Row} from './report.ts';

/**
 * A cause that can explain the problems of several checks. A pattern has the form `CHECK FINDING`. The root of the
 * diagnosis is the row that matches the earliest pattern. The root supplies the code and the fixes.
 */
export type CauseRule = {
	readonly cause: string;
	readonly patterns: readonly string[];
	readonly summary: Sentence;
	/**
	 * At least one of these patterns must match. The other patterns are only consequences and do not prove the cause.
	 */
	readonly mustShow?: readonly string[];
	/**
	 * True if the cause is on this machine or in its network. Problems of several registries can then have this cause.
	 */
	readonly isShared?: boolean;
};

export type Diagnosis = {
	readonly cause: string;
	/** The row that explains the cause best. */
	readonly root: Row;
	/** The rows that show the cause. The root is the first row. */
	readonly symptoms: readonly Row[];
	/** The rows that did not run because of the cause. */
	readonly blocked: readonly Row[];
	/** Absent if the diagnosis is a single row that matches no `CauseRule`. */
	readonly rule?: CauseRule;
};

/**
 * Groups the rows with failures, errors and warnings by cause. Failures come first, then errors, then warnings. Causes
 * with the same status have the order of the root rows on the screen.
 */
export function diagnose(report: Report, causes: readonly CauseRule[]): readonly Diagnosis[] {
	const problemRows = report.rows.filter(row => hasProblem(row));
	const explained = new Set<string>();
	const joined = causes.flatMap(rule => {
		const found = join(
			rule,
			problemRows.filter(row => !explained.has(row.key)),
		);
		found.forEach(({symptoms}) => symptoms.forEach(row => explained.add(row.key)));
		return found;
	});

	const single = problemRows
		.filter(row => !explained.has(row.key))
		.map(row => ({cause: problemOf(row) ?? 'check-broken', root: row, symptoms: [row]}));

	return [...joined, ...single]
		.map(found => ({...found, blocked: blockedBy(found.symptoms, report.rows)}))
		.toSorted(
			(first, second) =>
				weightOf(first) - weightOf(second) ||
				report.rows.indexOf(first.root) - report.rows.indexOf(second.root),
		);
}

/** Returns the part of a report that belongs to one registry, without the rows of the machine. */
export const reportFor = (report: Report, registry: string): Report => ({
	...report,
	registries: report.registries.filter(({key}) => key === registry),
	rows: report.rows.filter(row => row.registries.includes(registry)),
});

/**
 * Returns a diagnosis for each set of rows that proves the cause. A cause needs the problems of at least two checks in
 * one group of `groupByRegistry`. A shared cause needs at least two rows, of any registries.
 */
function join(rule: CauseRule, rows: readonly Row[]) {
	const found = rule.patterns.flatMap(pattern => rows.filter(row => nameOf(row) === pattern));

	return (rule.isShared ? [found] : groupByRegistry(found)).flatMap(symptoms => {
		const [root] = symptoms;
		const count = rule.isShared ? symptoms.length : new Set(symptoms.map(row => row.checkId)).size;
		const isProven = symptoms.some(row => rule.mustShow?.includes(nameOf(row)) ?? true);
		return root && count > 1 && isProven ? [{cause: rule.cause, root, symptoms, rule}] : [];
	});
}

const nameOf = (row: Row): string => `${row.checkId} ${problemOf(row)}`;

/**
 * Puts rows that share a registry, directly or through other rows, into the same group. The row of an identity belongs
 * to the registries of that identity. The row of the machine belongs to all registries.
 */
function groupByRegistry(rows: readonly Row[]): ReadonlyArray<readonly Row[]> {
	let groups: ReadonlyArray<readonly Row[]> = [];

	for (const row of rows) {
		const connected = groups.filter(group => group.some(other => shareRegistry(other, row)));
		groups = [...groups.filter(group => !connected.includes(group)), [...connected.flat(), row]];
	}

	return groups.map(group => rows.filter(row => group.includes(row)));
}

const shareRegistry = (row: Row, other: Row): boolean =>
	row.registries.length === 0 ||
	other.registries.length === 0 ||
	row.registries.some(key => other.registries.includes(key));

/** Returns the rows that were skipped because of these rows, directly or through another skipped row. */
function blockedBy(roots: readonly Row[], rows: readonly Row[]): readonly Row[] {
	const blockers = [...roots];
	const blocked: Row[] = [];

	for (const row of rows) {
		if (blockers.some(blocker => isBlockedBy(row, blocker))) {
			blockers.push(row);
			blocked.push(row);
		}
	}

	return blocked;
}

const isBlockedBy = ({outcome, registries}: Row, blocker: Row): boolean =>
	outcome?.status === 'skipped' &&
	'reason' in outcome &&
	outcome.reason === 'blocked' &&
	outcome.blockedBy === blocker.checkId &&
	(blocker.registries.length === 0 || registries.some(key => blocker.registries.includes(key)));

const hasProblem = ({state, outcome}: Row): boolean =>
	state === 'finished' && ['failed', 'warning', 'error'].includes(outcome?.status ?? '');

/** Returns the worst status of all symptoms, because the root can be a warning while another symptom failed. */
export const statusOfCause = ({symptoms}: Pick<Diagnosis, 'symptoms'>): Status =>
	(['failed', 'error', 'warning'] as const).find(status =>
		symptoms.some(({outcome}) => outcome?.status === status),
	) ?? 'error';

const weights: Readonly<Partial<Record<Status, number>>> = {failed: 0, error: 1, warning: 2};

const weightOf = (diagnosis: Pick<Diagnosis, 'symptoms'>): number => weights[statusOfCause(diagnosis)] ?? 3;
