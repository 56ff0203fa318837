type HideSecrets = (text: string) => string;

/** Applies `hide` to every text in a value, but not to the names of fields. */
export function hideSecretsIn<Value>(value: Value, hide: HideSecrets): Value;
export function hideSecretsIn(value: unknown, hide: HideSecrets): unknown {
	if (typeof value === 'string') {
		return hide(value);
	}

	if (Array.isArray(value)) {
		return value.map((item: unknown) => hideSecretsIn(item, hide));
	}

	return typeof value === 'object' && value !== null
		? Object.fromEntries(
				Object.entries(value).map(([name, part]) => [name, hideSecretsIn<unknown>(part, hide)]),
			)
		: value;
}
