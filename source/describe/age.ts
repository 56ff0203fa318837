import {formatSentence} from '../text/fill.ts';

/** The text of an age for each unit, for example `{count} h` for hours. Placeholder: {count} */
export type AgeWords = Readonly<Record<(typeof units)[number][0], string>>;

/** Units of time with their length in seconds, longest first. */
const units = [
	['days', 86_400],
	['hours', 3600],
	['minutes', 60],
	['seconds', 1],
] as const;

/**
 * Formats a duration in milliseconds, rounded down to one unit, for example `2 h`. A negative duration counts as zero.
 */
export function formatAge(duration: number, words: AgeWords): string {
	const seconds = Math.max(0, Math.floor(duration / 1000));
	const [unit, size] = units.find(([, least]) => seconds >= least) ?? units[3];
	return formatSentence(words[unit], {count: Math.floor(seconds / size)});
}
