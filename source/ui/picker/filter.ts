/**
 * Returns the items in which every word of the query occurs. If no item matches, returns the items in which the letters
 * of each word occur in order.
 */
export function filterBy<Item>(
	items: readonly Item[],
	query: string,
	textsOf: (item: Item) => readonly string[],
): readonly Item[] {
	const words = query.toLowerCase().split(' ').filter(Boolean);
	const itemsWith = (matches: (text: string, word: string) => boolean) =>
		items.filter(item => {
			const texts = textsOf(item).map(text => text.toLowerCase());
			return words.every(word => texts.some(text => matches(text, word)));
		});

	const exactMatches = itemsWith((text, word) => text.includes(word));
	return exactMatches.length > 0 ? exactMatches : itemsWith(isSubsequence);
}

function isSubsequence(text: string, word: string): boolean {
	let from = 0;

	return Array.from(word).every(letter => {
		const at = text.indexOf(letter, from);
		from = at + letter.length;
		return at >= 0;
	});
}
