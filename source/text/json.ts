export type Json =
	string | number | boolean | null | readonly Json[] | {readonly [key: string]: Json | undefined};

/** Parses a JSON object, with or without a byte order mark. Returns undefined for any other text. */
export function parseJson(text: string): Readonly<Record<string, unknown>> | undefined {
	try {
		const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
		return isRecord(value) ? value : undefined;
	} catch {
		return undefined;
	}
}

/** Returns true for an object that is not an array. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Returns true for an array. `Array.isArray` would change the type to `any[]`. */
export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);
