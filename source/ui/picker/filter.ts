/** Items with every word of the query; without a match, items with the letters of each word in order. */
export function filterBy<Item>(
	items: readonly Item[],
	query: string,
	textsOf: (item: Item) => readonly string[],
): readonly Item[] {
	const words = query.toLowerCase().split(' ').filter(Boolean);
	const thatHold = (holds: (text: string, word: string) => boolean) =>
		items.filter(item => {
			const texts = textsOf(item).map(text => text.toLowerCase());
			return words.every(word => texts.some(text => holds(text, word)));
		});

	const whole = thatHold((text, word) => text.includes(word));
	return whole.length > 0 ? whole : thatHold(hasInOrder);
}

function hasInOrder(text: string, word: string): boolean {
	let from = 0;

	return Array.from(word).every(letter => {
		const at = text.indexOf(letter, from);
		from = at + letter.length;
		return at >= 0;
	});
}
