/**
 * Maximum length of a text for a regular expression, in UTF-16 code units (64 Ki). The limit bounds the matching time.
 */
export const maxTextLength = 64 * 1024;

/** Keeps the first 64 Ki code units of a text. Never splits a surrogate pair. */
export function truncateEnd(text: string): string {
	if (text.length <= maxTextLength) {
		return text;
	}

	return text.slice(0, isHighSurrogate(text, maxTextLength - 1) ? maxTextLength - 1 : maxTextLength);
}

/**
 * Keeps the last 64 Ki code units of a text, because programs usually print the cause of a failure last. Never splits a
 * surrogate pair.
 */
export function truncateStart(text: string): string {
	if (text.length <= maxTextLength) {
		return text;
	}

	const start = text.length - maxTextLength;
	return text.slice(isHighSurrogate(text, start - 1) ? start + 1 : start);
}

const isHighSurrogate = (text: string, index: number): boolean =>
	(text.charCodeAt(index) & 0xfc_00) === 0xd8_00;
