import {closest, distance} from 'fastest-levenshtein';

/** Returns the known word that is most similar to `word`. Returns undefined if no word is similar enough. */
export function suggest(word: string, known: readonly string[]): string | undefined {
	const found = closestMatch(word, known);
	const [typed, like] = [normalize(word), normalize(found)];
	// Without a substring match, at most half of the typed letters (rounded up) can differ, for example 3 of 5.
	const isSimilar = isSubstring(typed, like) || distance(typed, like) <= Math.ceil(typed.length / 2);
	return known.includes(found) && isSimilar ? found : undefined;
}

/**
 * Returns the known word with the smallest edit distance, or `word` if `known` is empty. If `isSubstring` applies to
 * some known words, only these words are compared.
 */
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

/** A word of one or two letters never matches, because short words occur in too many names. */
const isSubstring = (typed: string, name: string): boolean => typed.length > 2 && name.includes(typed);

/**
 * Returns the first known word within the allowed edit distance. Returns undefined if no word matches, or if `word`
 * does not consist of letters only. The allowed distance is 1 for a known word of up to 7 letters, and 2 for a longer
 * word. If the first 7 letters of the longer word are correct, the allowed distance is 3 (`registry` for `registries`).
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

/** Returns the edit distance. One swap of two adjacent letters counts as one edit instead of two. */
function typos(typed: string, name: string): number {
	const swapped = Array.from(
		{length: typed.length - 1},
		(_, at) => `${typed.slice(0, at)}${typed[at + 1]}${typed[at]}${typed.slice(at + 2)}`,
	);
	return Math.min(distance(typed, name), ...swapped.map(word => distance(word, name) + 1));
}
