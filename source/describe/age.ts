import {formatSentence} from '../text/fill.ts';

/** Each with {count}. */
export type AgeWords = Readonly<Record<(typeof units)[number][0], string>>;

/** Seconds in each unit, longest first. */
const units = [
	['days', 86_400],
	['hours', 3600],
	['minutes', 60],
	['seconds', 1],
] as const;

/** `2 h` for an age in ms. A negative age, after the clock was set back, counts as 0. */
export function formatAge(duration: number, words: AgeWords): string {
	const seconds = Math.max(0, Math.floor(duration / 1000));
	const [unit, size] = units.find(([, least]) => seconds >= least) ?? units[3];
	return formatSentence(words[unit], {count: Math.floor(seconds / size)});
}
