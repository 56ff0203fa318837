import {closest, distance} from 'fastest-levenshtein';

/** Returns the known word that is most similar to `word`. Returns undefined if no word is similar enough. */
export function suggest(word: string, known: readonly string[]): string | undefined {
	const found = closestMatch(word, known);
	const [typed, like] = [normalize(word), normalize(found)];
	// At most half of the letters (rounded up) can differ, for example 3 of 5.
	const isSimilar = isSubstring(typed, like) || distance(typed, like) <= Math.ceil(typed.length / 2);
	return known.includes(found) && isSimilar ? found : undefined;
}

/** Returns the known word with the smallest edit distance. If known words contain `word`, compares only these. */
export const closestMatch = (word: string, known: readonly string[]): string => {
	const lowerCaseNames = known.map(name => name.toLowerCase());
	const containing = lowerCaseNames.filter(name => isSubstring(normalize(word), name));
	return (
		known[
			lowerCaseNames.indexOf(closest(word.toLowerCase(), containing.length > 0 ? containing : lowerCaseNames))
		] ?? word
	);
};

const normalize = (word: string): string => word.toLowerCase().replace(/^-+/, '');

/** A word of one or two letters never matches, because it occurs in too many names. */
const isSubstring = (typed: string, name: string): boolean => typed.length > 2 && name.includes(typed);

/**
 * Returns the known word of which `word` is a typo, or undefined. One letter can be wrong, missing, added or swapped
 * with the next letter. A known word of more than 7 letters allows two such typos, or three if its first 7 letters are
 * correct (`registry` for `registries`).
 */
export function mistyped(word: string, known: readonly string[]): string | undefined {
	const typed = word.toLowerCase();
	return /^[a-z]+$/.test(typed)
		? known.find(name => typos(typed, name) <= allowedTypos(typed, name))
		: undefined;
}

function allowedTypos(typed: string, name: string): number {
	const isLong = name.length > 7;
	return isLong && typed.startsWith(name.slice(0, 7)) ? 3 : isLong ? 2 : 1;
}

/** Returns the edit distance, but counts two swapped letters as one edit instead of two. */
function typos(typed: string, name: string): number {
	const swapped = Array.from(
		{length: typed.length - 1},
		(_, at) => `${typed.slice(0, at)}${typed[at + 1]}${typed[at]}${typed.slice(at + 2)}`,
	);
	return Math.min(distance(typed, name), ...swapped.map(word => distance(word, name) + 1));
}
