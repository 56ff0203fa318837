type HideSecrets = (text: string) => string;

/** Applies `hide` to every text in a value, but not to the names of its fields. */
export function hideIn<Value>(value: Value, hide: HideSecrets): Value;
export function hideIn(value: unknown, hide: HideSecrets): unknown {
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
