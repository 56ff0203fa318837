/**
 * Names with the lower-case phrases of programs and operating systems. An `=` at the start of a phrase means that the
 * phrase is the whole text. An ellipsis stands for any text between two parts of a phrase.
 */
export type PhraseTable<Name extends string> = ReadonlyArray<readonly [Name, readonly string[]]>;

/** Returns the first name in the table with a phrase in the text, which must be in lower case. */
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
