/** A value that JSON can hold. */
export type Json =
	string | number | boolean | null | readonly Json[] | {readonly [key: string]: Json | undefined};

/** A JSON object with or without a byte order mark, which az writes; undefined for anything else. */
export function parseJson(text: string): Readonly<Record<string, unknown>> | undefined {
	try {
		const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
		return isRecord(value) ? value : undefined;
	} catch {
		return undefined;
	}
}

/** True for an object that is no list. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** As `Array.isArray`, which makes of a list that is only read one of anything. */
export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);
