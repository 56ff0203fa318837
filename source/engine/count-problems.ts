import {diagnose, statusOfCause} from './diagnosis.ts';
import type {CauseRule} from './diagnosis.ts';
import type {RegistryEntry, Report} from './report.ts';

export type ProblemCounts = {readonly problems: number; readonly warnings: number};

/**
 * Counts causes, not rows: several rows with the same cause are one problem. A registry has the problems of its own
 * rows and of the machine. If `registry` is undefined, all registries are counted.
 */
export function countProblems(
	report: Report,
	causes: readonly CauseRule[],
	registry?: Pick<RegistryEntry, 'key'>,
): ProblemCounts {
	const rows = report.rows.filter(
		({registries}) => registry === undefined || registries.length === 0 || registries.includes(registry.key),
	);
	const found = diagnose({...report, rows}, causes).map(statusOfCause);
	const warnings = found.filter(status => status === 'warning').length;

	return {problems: found.length - warnings, warnings};
}
