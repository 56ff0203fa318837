type Range = readonly [first: number, last: number, columns: 1 | 2];

/**
 * Ranges of UTF-16 code units that do not combine with each other, and their width in columns. The ranges cover nearly
 * all characters on the screen, but no combining marks, variation selectors or surrogates.
 */
const simple: readonly Range[] = [
	// Latin letters, dashes, quotes, arrows, box characters, status glyphs and braille for the spinner.
	[0xb7, 0xb7, 1],
	[0xc0, 0x2_4f, 1],
	[0x20_10, 0x20_15, 1],
	[0x20_18, 0x20_1f, 1],
	[0x20_26, 0x20_26, 1],
	[0x21_90, 0x21_93, 1],
	[0x23_ce, 0x23_ce, 1],
	[0x25_00, 0x25_9f, 1],
	[0x27_14, 0x27_14, 1],
	[0x27_16, 0x27_16, 1],
	[0x28_00, 0x28_ff, 1],
	// CJK punctuation, kana, Han, Hangul syllables and full-width forms.
	[0x30_00, 0x30_29, 2],
	[0x30_41, 0x30_96, 2],
	[0x30_9b, 0x30_ff, 2],
	[0x4e_00, 0x9f_ff, 2],
	[0xac_00, 0xd7_a3, 2],
	[0xff_01, 0xff_60, 2],
];

/**
 * Returns the width in columns of simple text. Returns undefined for other text. The package string-width can measure
 * any text, but its tables take 40 ms to build.
 */
export function simpleWidth(text: string): number | undefined {
	let width = 0;

	for (let at = 0; at < text.length; at += 1) {
		const unit = text.charCodeAt(at);
		const columns = isPrintableAscii(unit) ? 1 : columnsOf(unit);

		if (columns === undefined) {
			return undefined;
		}

		width += columns;
	}

	return width;
}

const isPrintableAscii = (unit: number): boolean => unit >= 0x20 && unit <= 0x7e;

const columnsOf = (unit: number): 1 | 2 | undefined =>
	simple.find(([first, last]) => unit >= first && unit <= last)?.[2];
