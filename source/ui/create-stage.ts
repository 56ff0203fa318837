import type {Describe, DescribedRow, DescribedDiagnosis} from '../describe/describe.ts';
import type {RegistryEntry, Report, Row} from '../engine/report.ts';
import {rowsOf} from './scene.ts';
import type {Stage} from './stage.ts';

export type StageInput = Omit<Stage, 'describe' | 'titleOf' | 'list' | 'diagnose'> & {
	readonly describe: Describe;
	readonly diagnose: (report: Report) => readonly DescribedDiagnosis[];
};

/** Words are made once for each row and report, which never change, and not for each frame. */
export function createStage({describe, diagnose, ...rest}: StageInput): Stage {
	const rows = new WeakMap<Row, DescribedRow>();
	const reports = new WeakMap<Report, Map<string, readonly DescribedDiagnosis[]>>();

	return {
		...rest,
		titleOf: describe.titleOf,
		list: describe.list,
		describe: row => remember(rows, row, () => describe.row(row)),
		diagnose(report: Report, registry: RegistryEntry | undefined) {
			const known = remember(reports, report, () => new Map());
			return remember(known, registry?.key ?? '', () =>
				diagnose({...report, rows: rowsOf(report, registry)}),
			);
		},
	};
}

type JobStore<Key, Value> = {
	readonly get: (key: Key) => Value | undefined;
	readonly set: (key: Key, value: Value) => unknown;
};

function remember<Key, Value>(jobStore: JobStore<Key, Value>, key: Key, make: () => Value): Value {
	const known = jobStore.get(key);

	if (known !== undefined) {
		return known;
	}

	const value = make();
	jobStore.set(key, value);
	return value;
}
