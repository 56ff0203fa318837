import type {DescribedRow} from '../../describe/describe.ts';
import type {LanguagePack} from '../../describe/run-context.ts';
import type {Row} from '../../engine/report.ts';

const caches = new WeakMap<LanguagePack, WeakMap<Row, DescribedRow>>();

/** Describes a row. Rows are immutable, so the cache prevents a new description in each frame. */
export function describeRow({language}: {readonly language: LanguagePack}, row: Row): DescribedRow {
	const cache = caches.get(language) ?? new WeakMap<Row, DescribedRow>();
	const described = cache.get(row) ?? language.describe.row(row);
	caches.set(language, cache.set(row, described));
	return described;
}
