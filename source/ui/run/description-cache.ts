import type {DescribedRow, DescribedDiagnosis} from '../../describe/describe.ts';
import type {LanguagePack} from '../../describe/run-context.ts';
import {diagnose} from '../../engine/diagnosis.ts';
import type {RegistryEntry, Report, Row} from '../../engine/report.ts';
import {rowsOf} from './view-model.ts';

type Context = {readonly language: LanguagePack};

/** Rows and reports are immutable. The caches prevent a new description in each frame. */
const rows = new WeakMap<LanguagePack, WeakMap<Row, DescribedRow>>();
const diagnoses = new WeakMap<LanguagePack, WeakMap<Report, Map<string, readonly DescribedDiagnosis[]>>>();

export const describeRow = ({language}: Context, row: Row): DescribedRow =>
	getOrCreate(
		getOrCreate(rows, language, () => new WeakMap()),
		row,
		() => language.describe.row(row),
	);

export function diagnoseFor(
	{language}: Context,
	report: Report,
	registry: RegistryEntry | undefined,
): readonly DescribedDiagnosis[] {
	const ofLanguage = getOrCreate(diagnoses, language, () => new WeakMap());
	const ofReport = getOrCreate(ofLanguage, report, () => new Map());

	return getOrCreate(ofReport, registry?.key ?? '', () =>
		diagnose({...report, rows: rowsOf(report, registry)}, language.causes).map(language.describe.diagnosis),
	);
}

type Cache<Key, Value> = {
	readonly get: (key: Key) => Value | undefined;
	readonly set: (key: Key, value: Value) => unknown;
};

function getOrCreate<Key, Value>(cache: Cache<Key, Value>, key: Key, create: () => Value): Value {
	const known = cache.get(key);

	if (known !== undefined) {
		return known;
	}

	const value = create();
	cache.set(key, value);
	return value;
}
