import type {Json} from '../text/json.ts';
import {isList} from '../text/json.ts';
import {redactSecrets} from '../text/redact-secrets.ts';
import {stripControlCharacters} from '../text/strip-control-characters.ts';

/**
 * Cuts the text to 64 Ki UTF-16 code units, removes control characters, and hides the secrets that `redactSecrets`
 * recognizes. Returns one line.
 */
export const cleanText = (text: string): string => redactSecrets(stripControlCharacters(text));

function clean<Value extends Json>(value: Value): Value;
function clean(value: Json): Json {
	if (typeof value === 'string') {
		return cleanText(value);
	}

	if (isList(value)) {
		return value.map(clean);
	}

	return typeof value === 'object' && value !== null ? cleanRecord(value) : value;
}

/** Cleans all names and texts in a record with `cleanText`. Leaves out fields that are undefined, NaN or infinite. */
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
