import type {Json} from '../text/json.ts';
import {isList} from '../text/json.ts';
import {redact} from '../text/redact.ts';
import {cleanLine} from '../text/sanitise.ts';

/** Text from outside on one line, without secrets: whoever prints a document must not be steered by it. */
export const cleanText = (text: string): string => redact(cleanLine(text));

/** The same for everything in a value, and for the names in it. */
export function clean<Value extends Json>(value: Value): Value;
export function clean(value: Json): Json {
	if (typeof value === 'string') {
		return cleanText(value);
	}

	if (isList(value)) {
		return value.map(clean);
	}

	return typeof value === 'object' && value !== null ? cleanRecord(value) : value;
}

/** What is not known, and numbers that JSON cannot write, are left out. */
export const cleanRecord = <Part extends Json>(record: {
	readonly [key: string]: Part | undefined;
}): {readonly [key: string]: Part} =>
	Object.fromEntries(
		Object.entries(record).flatMap(([name, part]) =>
			part === undefined || (typeof part === 'number' && !Number.isFinite(part))
				? []
				: [[cleanText(name), clean(part)] as const],
		),
	);
