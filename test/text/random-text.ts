/** Returns pseudo-random texts with a fixed seed, so that a failure can be repeated. */
export function randomTexts(count: number, pieces: readonly string[], longest = 24): readonly string[] {
	const below = createDice(0x5eed + count);
	const text = () => Array.from({length: below(longest + 1)}, () => pieces[below(pieces.length)]).join('');
	return Array.from({length: count}, text);
}

/** Pieces that often break code: quotes, escapes, controls, other scripts, lone surrogates. */
export const nastyPieces: readonly string[] = [
	...Array.from('\'"`$\\!*?#~&|;<>()[]{}%^,=@:/+-._ '),
	'\n',
	'\r',
	'\t',
	'\u0007',
	'\u001B[31m',
	'\u001B]0;',
	'\u009B',
	'\u009D',
	'\u0085',
	'\u2028',
	'\u202E',
	'\u2066',
	'\u200B',
	'\uFEFF',
	'\uD83D',
	'\uDE00',
	'é',
	'レ',
	'👩‍👩‍👧',
	'a',
	'Z',
	'0',
	'azurecr.io',
	'eyJ',
];

/** Creates a pseudo-random number generator (mulberry32). */
function createDice(seed: number): (limit: number) => number {
	let state = seed;

	return limit => {
		state = (state + 0x6d_2b_79_f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
	};
}
