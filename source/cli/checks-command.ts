import {checks} from '../checks/index.ts';

/** `acr-doctor checks`: every check as a table, or as JSON. */
export function listChecks(asJson: boolean): string {
	if (asJson) {
		const list = checks.map(({id, group, scope, needs, uses, title}) => ({
			id,
			group,
			scope,
			needs,
			uses,
			title,
		}));
		return JSON.stringify(list, undefined, 2);
	}

	const rows = checks.map(({id, group, scope, needs, title}) => [
		id,
		group,
		scope,
		needs.join(', ') || '-',
		title,
	]);
	const widths = [0, 1, 2, 3].map(column => Math.max(...rows.map(row => row[column]?.length ?? 0)));

	return rows
		.map(row => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
		.map(line => line.trimEnd())
		.join('\n');
}
