import {closest} from 'fastest-levenshtein';

/** The word most like the one typed, whatever its case; one that holds it whole goes before one that is only near. */
export const nearest = (word: string, known: readonly string[]): string => {
	const lowered = known.map(name => name.toLowerCase());
	const typed = word.toLowerCase();
	const bare = typed.replace(/^-+/, '');
	const holding = bare.length < 3 ? [] : lowered.filter(name => name.includes(bare));
	return known[lowered.indexOf(closest(typed, holding.length > 0 ? holding : lowered))] ?? word;
};
