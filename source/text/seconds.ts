/** What a check may take at the least, at the most, and where nobody says; s. */
export const timeouts = {shortest: 0.1, longest: 3600, usual: 10} as const;

/** A time-out as it is typed, in seconds; undefined for what cannot be one. */
export function readTimeout(word: string): number | undefined {
	const seconds = /^\d{1,4}(?:\.\d{1,3})?$/.test(word) ? Number(word) : NaN;
	return seconds >= timeouts.shortest && seconds <= timeouts.longest ? seconds : undefined;
}

/** The nearest time-out that can be. */
export const possibleTimeout = (seconds: number): number =>
	Math.min(timeouts.longest, Math.max(timeouts.shortest, seconds));
