import {formatSentence} from '../text/fill.ts';

/** Texts for an age in each unit. Placeholder: {count} */
export type AgeWords = Readonly<Record<(typeof units)[number][0], string>>;

/** Units with their seconds, from the longest to the shortest. */
const units = [
	['days', 86_400],
	['hours', 3600],
	['minutes', 60],
	['seconds', 1],
] as const;

/**
 * Formats an age in milliseconds, for example as `2 h`. A negative age counts as 0. The age is negative if the user
 * sets the clock back.
 */
export function formatAge(duration: number, words: AgeWords): string {
	const seconds = Math.max(0, Math.floor(duration / 1000));
	const [unit, size] = units.find(([, least]) => seconds >= least) ?? units[3];
	return formatSentence(words[unit], {count: Math.floor(seconds / size)});
}
