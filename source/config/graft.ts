import {isDeepStrictEqual} from 'node:util';
import {isRecord} from '../core/json.ts';

/**
 * Puts a change into the file as it lies there: what was understood goes from `before` to `after`, and what was
 * not, of a newer version for instance, stays as it is.
 */
export function graft(raw: unknown, before: unknown, after: unknown): unknown {
	// Most is the very same: of hundreds of results one is new.
	if (raw !== undefined && (before === after || isDeepStrictEqual(before, after))) {
		return raw;
	}

	// A list that has become something else in a newer version is not ours to change.
	if (raw !== undefined && before !== undefined && kindOf(raw) !== kindOf(before)) {
		return raw;
	}

	if (isRecord(raw) && isRecord(before) && isRecord(after)) {
		return graftRecord(raw, before, after);
	}

	return Array.isArray(raw) && Array.isArray(before) && Array.isArray(after)
		? graftList(raw, before, after)
		: after;
}

const kindOf = (value: unknown): 'list' | 'record' | 'other' =>
	Array.isArray(value) ? 'list' : isRecord(value) ? 'record' : 'other';

type Fields = Readonly<Record<string, unknown>>;

function graftRecord(raw: Fields, before: Fields, after: Fields): Fields {
	const strange = Object.entries(raw).filter(
		([name]) => !Object.hasOwn(before, name) && !Object.hasOwn(after, name),
	);

	return Object.fromEntries([
		...Object.entries(after).map(
			([name, part]) => [name, graft(own(raw, name), own(before, name), part)] as const,
		),
		...strange,
	]);
}

const own = (record: Fields, name: string): unknown =>
	Object.hasOwn(record, name) ? record[name] : undefined;

/** Items are known by what stays the same of them; those that were not understood come last. */
function graftList(raw: readonly unknown[], before: readonly unknown[], after: readonly unknown[]) {
	const strange = raw.filter(
		item => isRecord(item) && findLike(item, before) === undefined && findLike(item, after) === undefined,
	);

	return [...after.map(item => graft(findLike(item, raw), findLike(item, before), item)), ...strange];
}

const findLike = (item: unknown, items: readonly unknown[]): unknown =>
	items.find(other => markOf(item) !== undefined && markOf(other) === markOf(item));

const markOf = (item: unknown): unknown => (isRecord(item) ? (item.id ?? item.finishedAt) : undefined);
