import type {RegistryEntry, Report, Row} from '../../engine/report.ts';
import {rowsOf} from '../run/view-model.ts';

export type OverviewGrid = {
	readonly machine: readonly Row[];
	readonly columns: readonly string[];
	readonly lines: ReadonlyArray<{readonly entry: RegistryEntry; readonly rows: readonly Row[]}>;
};

export function overviewGridOf(report: Report): OverviewGrid {
	const ordered = rowsOf(report, undefined);
	const byRegistry = new Map<string, Row[]>(report.registries.map(({key}) => [key, []]));
	const columns = new Set<string>();

	for (const row of ordered) {
		for (const key of row.registries) {
			byRegistry.get(key)?.push(row);
			columns.add(row.checkId);
		}
	}

	return {
		machine: ordered.filter(({registries}) => registries.length === 0),
		columns: [...columns],
		lines: report.registries.map(entry => ({entry, rows: byRegistry.get(entry.key) ?? []})),
	};
}
