import {closest, distance} from 'fastest-levenshtein';

/** The closest known word, or undefined if none is close enough to suggest. */
export function suggest(word: string, known: readonly string[]): string | undefined {
	const found = closestMatch(word, known);
	const [typed, like] = [normalize(word), normalize(found)];
	// A typo may change up to half of the letters, for example 3 of 5.
	const isSimilar = isSubstring(typed, like) || distance(typed, like) <= Math.ceil(typed.length / 2);
	return known.includes(found) && isSimilar ? found : undefined;
}

/** The closest known word in any case. A word that contains the typed one is closer than any other. */
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

/** Two letters are in too many words. */
const isSubstring = (typed: string, name: string): boolean => typed.length > 2 && name.includes(typed);

/**
 * The known word that was mistyped: one letter is wrong, missing, added or swapped with the next one. A long word may
 * have two such typos, or another ending (`registry` for `registries`).
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

/** The edit distance, with two swapped letters as one edit. */
function typos(typed: string, name: string): number {
	const swapped = Array.from(
		{length: typed.length - 1},
		(_, at) => `${typed.slice(0, at)}${typed[at + 1]}${typed[at]}${typed.slice(at + 2)}`,
	);
	return Math.min(distance(typed, name), ...swapped.map(word => distance(word, name) + 1));
}
