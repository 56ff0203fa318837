import {closest, distance} from 'fastest-levenshtein';

/** Returns the closest known word. Returns undefined if no word is similar enough. */
export function suggest(word: string, known: readonly string[]): string | undefined {
	const found = closestMatch(word, known);
	const [typed, like] = [normalize(word), normalize(found)];
	// Up to half of the letters can differ, for example 3 of 5.
	const isSimilar = isSubstring(typed, like) || distance(typed, like) <= Math.ceil(typed.length / 2);
	return known.includes(found) && isSimilar ? found : undefined;
}

/** Returns the closest known word and ignores case. A word that contains the typed word is closer than any other. */
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

/** Returns true if the name contains the typed letters. Two letters occur in too many names. */
const isSubstring = (typed: string, name: string): boolean => typed.length > 2 && name.includes(typed);

/**
 * Returns the known word that the user mistyped. One letter can be wrong, missing, added or swapped with the next
 * letter. A long word can have two such typos or a different ending, for example `registry` for `registries`.
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

/** Returns the edit distance. Two swapped letters count as one edit. */
function typos(typed: string, name: string): number {
	const swapped = Array.from(
		{length: typed.length - 1},
		(_, at) => `${typed.slice(0, at)}${typed[at + 1]}${typed[at]}${typed.slice(at + 2)}`,
	);
	return Math.min(distance(typed, name), ...swapped.map(word => distance(word, name) + 1));
}
