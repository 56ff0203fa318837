import {closest, distance} from 'fastest-levenshtein';

/** The word most like the one typed; undefined where none is like it, so that it was hardly meant. */
export function suggest(word: string, known: readonly string[]): string | undefined {
	const found = closestMatch(word, known);
	const [typed, like] = [bare(word), bare(found)];
	// Of five letters three may be others.
	const isLike = isSubstring(typed, like) || distance(typed, like) <= Math.ceil(typed.length / 2);
	return known.includes(found) && isLike ? found : undefined;
}

/** The word most like the one typed, however little, whatever its case; one that holds it whole goes before one that is only near. */
export const closestMatch = (word: string, known: readonly string[]): string => {
	const lowered = known.map(name => name.toLowerCase());
	const holding = lowered.filter(name => isSubstring(bare(word), name));
	return known[lowered.indexOf(closest(word.toLowerCase(), holding.length > 0 ? holding : lowered))] ?? word;
};

const bare = (word: string): string => word.toLowerCase().replace(/^-+/, '');

/** Two letters stand in many words. */
const isSubstring = (typed: string, name: string): boolean => typed.length > 2 && name.includes(typed);

/**
 * The known word that was mistyped: one letter is wrong, missing, added or swapped with its neighbour. A long word may
 * have two such slips, or another ending (`registry` for `registries`).
 */
export function mistyped(word: string, known: readonly string[]): string | undefined {
	const typed = word.toLowerCase();
	return /^[a-z]+$/.test(typed)
		? known.find(name => slips(typed, name) <= slipsAllowed(typed, name))
		: undefined;
}

function slipsAllowed(typed: string, name: string): number {
	const isLong = name.length > 7;
	return isLong && typed.startsWith(name.slice(0, 7)) ? 3 : isLong ? 2 : 1;
}

/** The edit distance, with two swapped letters as one edit. */
function slips(typed: string, name: string): number {
	const swapped = Array.from(
		{length: typed.length - 1},
		(_, at) => `${typed.slice(0, at)}${typed[at + 1]}${typed[at]}${typed.slice(at + 2)}`,
	);
	return Math.min(distance(typed, name), ...swapped.map(word => distance(word, name) + 1));
}
