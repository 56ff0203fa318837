import {checks} from '../checks/index.ts';
import {translateChecks} from '../core/translate.ts';
import type {Words} from '../words/words.ts';

/** `acr-doctor checks`: every check as a table, or as JSON. */
export function listChecks(asJson: boolean, words: Words): string {
	const spoken = translateChecks(checks, words);
	const titleOf = (id: string): string => spoken.get(id)?.title ?? id;

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

	return rows
		.map(row => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
		.map(line => line.trimEnd())
		.join('\n');
}
