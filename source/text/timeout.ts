/** The allowed range and the default of the timeout of a check, in seconds. */
export const timeoutRange = {min: 0.1, max: 3600, default: 10} as const;

/**
 * Returns the timeout in seconds. Returns undefined unless the text is a number in the allowed range with at most three
 * decimals.
 */
export function parseTimeout(word: string): number | undefined {
	const seconds = /^\d{1,4}(?:\.\d{1,3})?$/.test(word) ? Number(word) : NaN;
	return seconds >= timeoutRange.min && seconds <= timeoutRange.max ? seconds : undefined;
}

export const clampTimeout = (seconds: number): number =>
	Math.min(timeoutRange.max, Math.max(timeoutRange.min, seconds));
