import type {Status} from './check.ts';
import type {Sentence} from '../text/template.ts';
import {problemOf} from './report.ts';
import type {Report, Row} from './report.ts';

/**
 * A cause that more than one row can show. A pattern is `check problem`, tried in order: the first row that
 * matches lends the diagnosis its code and fixes.
 */
export type Cause = {
	readonly cause: string;
	readonly patterns: readonly string[];
	readonly summary: Sentence;
	/** Patterns of which one must be found: the others are no more than what follows from it. */
	readonly mustShow?: readonly string[];
	/** True where one check of several registries is enough to show it: what lies on this machine or its network. */
	readonly isShared?: boolean;
};

/** One cause, named once. */
export type Diagnosis = {
	readonly cause: string;
	/** The row that explains it best. */
	readonly root: Row;
	/** The rows that show it, the root first. */
	readonly because: readonly Row[];
	/** The rows that could not run because of it. */
	readonly consequences: readonly Row[];
	/** The rule that joined them; absent where one row stands for itself. */
	readonly rule?: Cause;
};

/** Joins what failed and warned into causes: failures first, each in the order of the screen. */
export function diagnose(report: Report, causes: readonly Cause[]): readonly Diagnosis[] {
	const troubled = report.rows.filter(row => isTroubled(row));
	const explained = new Set<string>();
	const joined = causes.flatMap(rule => {
		const found = join(
			rule,
			troubled.filter(row => !explained.has(row.key)),
		);
		found.forEach(({because}) => because.forEach(row => explained.add(row.key)));
		return found;
	});

	const alone = troubled
		.filter(row => !explained.has(row.key))
		.map(row => ({cause: problemOf(row) ?? 'check-broken', root: row, because: [row]}));

	return [...joined, ...alone]
		.map(found => ({...found, consequences: blockedBy(found.because, report.rows)}))
		.toSorted(
			(first, second) =>
				weightOf(first) - weightOf(second) ||
				report.rows.indexOf(first.root) - report.rows.indexOf(second.root),
		);
}

/** The part of a report that belongs to one registry. */
export const reportFor = (report: Report, registry: string): Report => ({
	...report,
	registries: report.registries.filter(({key}) => key === registry),
	rows: report.rows.filter(row => row.registries.includes(registry)),
});

/** A rule joins what more than one check of a registry shows, or what registries show where they share the cause. */
function join(rule: Cause, rows: readonly Row[]) {
	const found = rule.patterns.flatMap(pattern => rows.filter(row => nameOf(row) === pattern));

	return (rule.isShared ? [found] : groupByRegistry(found)).flatMap(because => {
		const [root] = because;
		const shows = rule.isShared ? because.length : new Set(because.map(row => row.checkId)).size;
		const isSure = because.some(row => rule.mustShow?.includes(nameOf(row)) ?? true);
		return root && shows > 1 && isSure ? [{cause: rule.cause, root, because, rule}] : [];
	});
}

const nameOf = (row: Row): string => `${row.checkId} ${problemOf(row)}`;

/** A row of an identity ties its registries together, and one of the machine all of them. */
function groupByRegistry(rows: readonly Row[]): ReadonlyArray<readonly Row[]> {
	let groups: ReadonlyArray<readonly Row[]> = [];

	for (const row of rows) {
		const tied = groups.filter(group => group.some(other => isTied(other, row)));
		groups = [...groups.filter(group => !tied.includes(group)), [...tied.flat(), row]];
	}

	return groups.map(group => rows.filter(row => group.includes(row)));
}

const isTied = (row: Row, other: Row): boolean =>
	row.registries.length === 0 ||
	other.registries.length === 0 ||
	row.registries.some(key => other.registries.includes(key));

/** Rows skipped for want of these, directly or through another. */
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

const isTroubled = ({state, outcome}: Row): boolean =>
	state === 'finished' && ['failed', 'warning', 'error'].includes(outcome?.status ?? '');

/** The worst of the rows that show it: a warning can be what explains a failure. */
export const statusOfCause = ({because}: Pick<Diagnosis, 'because'>): Status =>
	(['failed', 'error', 'warning'] as const).find(status =>
		because.some(({outcome}) => outcome?.status === status),
	) ?? 'error';

const weights: Readonly<Partial<Record<Status, number>>> = {failed: 0, error: 1, warning: 2};

const weightOf = (diagnosis: Pick<Diagnosis, 'because'>): number => weights[statusOfCause(diagnosis)] ?? 3;
