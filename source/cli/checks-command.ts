import {checks} from '../checks/index.ts';
import {translateChecks} from '../describe/translate.ts';
import type {Words} from '../languages/pack-types.ts';
import type {Page} from './help-text.ts';

/**
 * Returns the checks as a table or as a JSON array. If a line of the table is wider than `columns`, each title moves to
 * a separate line.
 */
export function listChecks(asJson: boolean, words: Words, {columns = Infinity, wrap}: Page = {}): string {
	const translated = translateChecks(checks, words);
	const titleOf = (id: string): string => translated.get(id)?.title ?? id;

	if (asJson) {
		const list = checks.map(({id, group, scope, needs, uses}) => ({
			id,
			group,
			scope,
			needs,
			uses,
			title: titleOf(id),
		}));
		return JSON.stringify(list, undefined, 2);
	}

	const rows = checks.map(({id, group, scope, needs}) => [
		id,
		group,
		scope,
		needs.join(', ') || '-',
		titleOf(id),
	]);
	const widths = [0, 1, 2, 3].map(column => Math.max(...rows.map(row => row[column]?.length ?? 0)));

	const lines = rows.map(row =>
		row
			.map((cell, column) => cell.padEnd(widths[column] ?? 0))
			.join('  ')
			.trimEnd(),
	);
	const isTooWide = lines.some(line => (wrap?.(line, columns) ?? [line]).length > 1);

	const fit = (line: string): readonly string[] => wrap?.(line, columns) ?? [line];

	return (isTooWide ? rows.flatMap(stacked).flatMap(fit) : lines).join('\n');
}

const stacked = (row: readonly string[]): readonly string[] => [
	row.slice(0, -1).join('  '),
	`    ${row.at(-1)}`,
];
