/** Takes the secrets of a run out of a text. */
export type Hide = (text: string) => string;

/** A value with every text in it hidden by `hide`; the names of its fields stay. */
export function hideIn<Value>(value: Value, hide: Hide): Value;
export function hideIn(value: unknown, hide: Hide): unknown {
	if (typeof value === 'string') {
		return hide(value);
	}

	if (Array.isArray(value)) {
		return value.map((item: unknown) => hideIn(item, hide));
	}

	return typeof value === 'object' && value !== null
		? Object.fromEntries(Object.entries(value).map(([name, part]) => [name, hideIn<unknown>(part, hide)]))
		: value;
}
