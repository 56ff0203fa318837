/** A value that JSON can hold. */
export type Json =
	string | number | boolean | null | readonly Json[] | {readonly [key: string]: Json | undefined};

/** Parses a JSON object, with or without the byte order mark that az writes; undefined for anything else. */
export function parseJson(text: string): Readonly<Record<string, unknown>> | undefined {
	try {
		const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
		return isRecord(value) ? value : undefined;
	} catch {
		return undefined;
	}
}

/** True for an object that is not an array. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** `Array.isArray`, which would turn a readonly array into `any[]`. */
export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);
