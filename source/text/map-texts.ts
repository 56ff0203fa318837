/** Returns a copy of the value with `change` applied to each text, but not to the names of fields. */
export function mapTexts<Value>(value: Value, change: (text: string) => string): Value;
export function mapTexts(value: unknown, change: (text: string) => string): unknown {
	if (typeof value === 'string') {
		return change(value);
	}

	if (Array.isArray(value)) {
		return value.map((item: unknown) => mapTexts(item, change));
	}

	return typeof value === 'object' && value !== null
		? Object.fromEntries(Object.entries(value).map(([name, part]) => [name, mapTexts<unknown>(part, change)]))
		: value;
}
