import type {DescribedRow} from '../../describe/describe.ts';
import type {LanguagePack} from '../../describe/run-context.ts';
import type {Row} from '../../engine/report.ts';

const caches = new WeakMap<LanguagePack, WeakMap<Row, DescribedRow>>();

/** Caches the description of each row, because every frame needs the descriptions. Rows are immutable. */
export function describeRow({language}: {readonly language: LanguagePack}, row: Row): DescribedRow {
	const cache = caches.get(language) ?? new WeakMap<Row, DescribedRow>();
	const described = cache.get(row) ?? language.describe.row(row);
	caches.set(language, cache.set(row, described));
	return described;
}
