import {closest} from 'fastest-levenshtein';

/** The word most like the one typed, whatever its case. */
export const nearest = (word: string, known: readonly string[]): string => {
	const lowered = known.map(name => name.toLowerCase());
	return known[lowered.indexOf(closest(word.toLowerCase(), lowered))] ?? word;
};
