/**
 * Names with phrases in lower case. A phrase that starts with `=` matches a whole text, apart from punctuation at both
 * ends. In other phrases, an ellipsis matches any text.
 */
export type PhraseTable<Name extends string> = ReadonlyArray<readonly [Name, readonly string[]]>;

/** Returns the first name with a phrase in the text, or undefined. The text must be in lower case. */
export const findPhrase = <Name extends string>(table: PhraseTable<Name>, text: string): Name | undefined =>
	table.find(([, phrases]) => hasPhrase(text, phrases))?.[0];

export const hasPhrase = (text: string, phrases: readonly string[]): boolean =>
	phrases.some(phrase =>
		phrase.startsWith('=') ? trimPunctuation(text) === phrase.slice(1) : hasParts(text, phrase.split('…')),
	);

function hasParts(text: string, parts: readonly string[]): boolean {
	let from = 0;

	for (const part of parts) {
		const index = text.indexOf(part, from);

		if (index === -1) {
			return false;
		}

		from = index + part.length;
	}

	return true;
}

const punctuation = new Set(' \t.,;:!?"\'`()[]{}\\*');

function trimPunctuation(text: string): string {
	let [start, end] = [0, text.length];

	while (start < end && punctuation.has(text.charAt(start))) {
		start += 1;
	}

	while (end > start && punctuation.has(text.charAt(end - 1))) {
		end -= 1;
	}

	return text.slice(start, end);
}
