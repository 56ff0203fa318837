import type {Json} from '../core/check.ts';
import {isRecord} from '../core/json.ts';
import {cleanText} from './clean.ts';

/** Fields of a file that anybody may have written: each comes out safe to show, or not at all. */
export type Fields = Readonly<Record<string, unknown>>;

/** More characters than any of ours has: what patterns look through stays short. */
const longest = 2000;
/** How deep evidence may be, and how much of it there may be; ours has three levels and some dozens. */
const deepest = 8;
const most = 5000;

/** One line of text that says something. */
export function textOf(value: unknown): string | undefined {
	const text = typeof value === 'string' ? cleanText(value.slice(0, longest)) : '';
	return text.trim() === '' ? undefined : text;
}

/** The name of a check or a finding. */
export const nameOf = (value: unknown): string | undefined =>
	typeof value === 'string' && value.length <= 64 && /^[a-z]+(?:-[a-z0-9]+)*$/.test(value)
		? value
		: undefined;

export const codeOf = (value: unknown): string | undefined =>
	typeof value === 'string' && value.length <= 64 && /^[A-Z]+(?:_[A-Z]+)*$/.test(value) ? value : undefined;

/** ISO 8601 to ms since 1970, UTC. */
export function timeOf(value: unknown): number | undefined {
	const time =
		typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value)
			? Date.parse(value)
			: Number.NaN;
	return Number.isNaN(time) ? undefined : time;
}

/** A whole number from nothing to what fits a duration of years in ms. */
export const countOf = (value: unknown): number | undefined =>
	typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 1e11 ? value : undefined;

/** One of these words. */
export const oneOf = <Word extends string>(words: readonly Word[], value: unknown): Word | undefined =>
	words.find(word => word === value);

/** Each of a list; undefined where one of them, or the list, is not what it should be. */
export function listOf<Item>(
	value: unknown,
	read: (item: unknown) => Item | undefined,
): readonly Item[] | undefined {
	const items = Array.isArray(value) ? value.map(item => read(item)) : [undefined];
	return items.every(item => item !== undefined) ? items : undefined;
}

/** Evidence: JSON of any shape within reason. */
export function evidenceOf(value: unknown): {readonly [key: string]: Json} | undefined {
	let left = most;

	const read = (part: unknown, depth: number): Json | undefined => {
		left -= 1;

		if (left < 0 || depth > deepest) {
			return undefined;
		}

		if (typeof part === 'string') {
			return cleanText(part.slice(0, longest));
		}

		if (typeof part === 'number' || typeof part === 'boolean' || part === null) {
			return part;
		}

		if (Array.isArray(part)) {
			return listOf(part, item => read(item, depth + 1));
		}

		return isRecord(part) ? readRecord(part, depth) : undefined;
	};

	const readRecord = (record: Fields, depth: number): {readonly [key: string]: Json} | undefined => {
		const parts = Object.entries(record).map(
			([name, part]) => [cleanText(name.slice(0, 100)), read(part, depth + 1)] as const,
		);
		return parts.every(isKnown) ? Object.fromEntries(parts) : undefined;
	};

	return isRecord(value) ? readRecord(value, 0) : undefined;
}

const isKnown = (part: readonly [string, Json | undefined]): part is readonly [string, Json] =>
	part[1] !== undefined;

/** What fills sentences. */
export function valuesOf(value: unknown): Readonly<Record<string, string | number>> | undefined {
	const entries = Object.entries(evidenceOf(value) ?? {nothing: null}).map(([name, part]) =>
		typeof part === 'string' || typeof part === 'number' ? ([name, part] as const) : undefined,
	);
	return entries.every(entry => entry !== undefined) ? Object.fromEntries(entries) : undefined;
}
