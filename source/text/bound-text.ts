/** No regular expression runs over more text from outside than this, UTF-16 code units (64 Ki). */
export const longestText = 64 * 1024;

/**
 * The first 64 Ki of a text from outside. Every reader cuts before it matches, so that an answer of any size costs a
 * bounded time. A surrogate pair is never split.
 */
export function boundText(text: string): string {
	if (text.length <= longestText) {
		return text;
	}

	return text.slice(0, isHighSurrogate(text, longestText - 1) ? longestText - 1 : longestText);
}

/** The last 64 Ki of a text from outside: a program names the cause of its failure at the end of its output. */
export function boundEnd(text: string): string {
	if (text.length <= longestText) {
		return text;
	}

	const start = text.length - longestText;
	return text.slice(isHighSurrogate(text, start - 1) ? start + 1 : start);
}

const isHighSurrogate = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc_00) === 0xd8_00;
