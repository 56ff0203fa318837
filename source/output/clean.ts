import type {Json} from '../core/check.ts';
import {isList} from '../core/json.ts';
import {redact} from '../core/redact.ts';
import {cleanLine} from '../core/sanitise.ts';

/** Text from outside on one line, without secrets: whoever prints a document must not be steered by it. */
export const cleanText = (text: string): string => redact(cleanLine(text));

/** The same for everything in a value, and for the names in it. */
export function clean(value: Json): Json {
	if (typeof value === 'string') {
		return cleanText(value);
	}

	if (isList(value)) {
		return value.map(clean);
	}

	return typeof value === 'object' && value !== null ? cleanRecord(value) : value;
}

/** What is not known is left out. */
export const cleanRecord = (record: {readonly [key: string]: Json | undefined}): {[key: string]: Json} =>
	Object.fromEntries(
		Object.entries(record).flatMap(([name, part]) =>
			part === undefined ? [] : [[cleanText(name), clean(part)] as const],
		),
	);
