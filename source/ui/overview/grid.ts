import type {RegistryEntry, Report, Row} from '../../engine/report.ts';
import {rowsOf} from '../scene.ts';

/** A report with registries down and checks across. */
export type OverviewGrid = {
	readonly machine: readonly Row[];
	/** Ids of the checks that are not the machine's, in the order of the screen. */
	readonly columns: readonly string[];
	/** One for each registry, in its order. */
	readonly lines: readonly OverviewGridLine[];
};

export type OverviewGridLine = {
	readonly entry: RegistryEntry;
	/** Without those of the machine. */
	readonly rows: readonly Row[];
};

/** Made once for each report, which never changes. */
export function overviewGridOf(report: Report): OverviewGrid {
	const known = grids.get(report) ?? makeGrid(report);
	grids.set(report, known);
	return known;
}

const grids = new WeakMap<Report, OverviewGrid>();

function makeGrid(report: Report): OverviewGrid {
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
