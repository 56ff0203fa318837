import {say} from '../text/fill.ts';

/** How long ago something was, each with its {count}. */
export type AgeWords = Readonly<Record<(typeof units)[number][0], string>>;

/** Seconds in each; the greatest that fits is said. */
const units = [
	['days', 86_400],
	['hours', 3600],
	['minutes', 60],
	['seconds', 1],
] as const;

/** `2 h` for a duration in ms; what lies ahead, by a clock that was put back, is no time ago. */
export function ageText(duration: number, words: AgeWords): string {
	const seconds = Math.max(0, Math.floor(duration / 1000));
	const [unit, size] = units.find(([, least]) => seconds >= least) ?? units[3];
	return say(words[unit], {count: Math.floor(seconds / size)});
}
