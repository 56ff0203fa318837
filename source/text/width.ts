import stringWidth from 'string-width';
import {stripControlCharacters} from './strip-control-characters.ts';

let cachedSegmenter: Intl.Segmenter | undefined;

/** Creates the segmenter for the first text that needs segmentation, because the creation takes about 8 ms. */
const segmentsOf = (text: string): Intl.Segments =>
	(cachedSegmenter ??= new Intl.Segmenter(undefined, {granularity: 'grapheme'})).segment(text);

export const graphemesOf = (text: string): readonly string[] =>
	Array.from(segmentsOf(text), ({segment}) => segment);

/** Returns the width of a text in terminal columns. */
export const widthOf = (text: string): number => (isPrintableAscii(text) ? text.length : measure(text));

/** Measuring text beyond ASCII is slow, and most texts occur again in the next frame. */
const widths = new Map<string, number>();
const maxCachedWidths = 5000;

function measure(text: string): number {
	const known = widths.get(text);

	if (known !== undefined) {
		return known;
	}

	if (widths.size >= maxCachedWidths) {
		widths.clear();
	}

	const width = stringWidth(text);
	widths.set(text, width);
	return width;
}

/** Removes control characters, variation selectors and emoji modifiers. */
export const toDrawableText = (text: string): string =>
	isPrintableAscii(text)
		? text
		: stripControlCharacters(text).replaceAll(/[\p{Variation_Selector}\p{Emoji_Modifier}]/gu, '');

/** In printable ASCII, each character is one column wide. */
const isPrintableAscii = (text: string): boolean => /^[ -~]*$/.test(text);

/**
 * Breaks text into lines of at most `width` columns. A break is at a space, next to a CJK character, or in a word wider
 * than a line.
 */
export function wrap(text: string, width: number): readonly string[] {
	const limit = Math.max(1, width);
	const lines: string[] = [];
	let line = '';
	let used = 0;

	for (const piece of splitIntoPieces(text)) {
		if (used + widthOf(piece.trimEnd()) <= limit) {
			line += piece;
			used += widthOf(piece);
			continue;
		}

		if (line !== '') {
			lines.push(line.trimEnd());
		}

		let rest = piece;

		while (widthOf(rest.trimEnd()) > limit) {
			const head = fittingHead(rest, limit) || (graphemesOf(rest)[0] ?? '');
			// A character that is wider than the line becomes an empty line.
			lines.push(widthOf(head) <= limit ? head.trimEnd() : '');
			rest = rest.slice(head.length);
		}

		line = rest;
		used = widthOf(rest);
	}

	return line.trimEnd() === '' && lines.length > 0 ? lines : [...lines, line.trimEnd()];
}

/**
 * Returns the start of a long word that fits on a line. If only punctuation would follow, the start is one grapheme
 * shorter.
 */
function fittingHead(word: string, limit: number): string {
	const head = takeColumns(word, limit);
	const rest = word.slice(head.length).trimEnd();
	return onlyMarks().test(rest) ? graphemesOf(head).slice(0, -1).join('') : head;
}

/** Splits text into unbreakable pieces: a word with the space after it, or a CJK character with its punctuation. */
const splitIntoPieces = (text: string): readonly string[] =>
	text.split(isPrintableAscii(text) ? atSpaces : atBreaks());

const atSpaces = /(?<= )/;

const cjk = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\u30FC\uFF00-\uFFEF]`;

/** Characters that cannot start a line (https://www.w3.org/TR/jlreq/#characters_not_starting_a_line). */
const notAtLineStart = String.raw`[、。，．：；！？）」』】〉》〕’”・ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ\p{M}\u200D)\]!?.,:;% ]`;
const notAtLineEnd = String.raw`[（「『【〈《〔‘“(\[]`;

let cachedBreaks: RegExp | undefined;

/** Creates the expression for the first text that needs a line break, because the creation takes about 9 ms. */
const atBreaks = (): RegExp =>
	(cachedBreaks ??= new RegExp(
		String.raw`(?<= )|(?<=${cjk})(?<!${notAtLineEnd})(?!${notAtLineStart})|(?<!${notAtLineEnd})(?=${cjk})(?!${notAtLineStart})`,
		'u',
	));

let cachedMarks: RegExp | undefined;

const onlyMarks = (): RegExp => (cachedMarks ??= new RegExp(String.raw`^${notAtLineStart}+$`, 'u'));

/** Returns the longest prefix of whole graphemes in at most `width` columns. */
function takeColumns(text: string, width: number): string {
	if (isPrintableAscii(text)) {
		return text.slice(0, Math.max(0, width));
	}

	let end = 0;
	let used = 0;

	for (const {segment} of segmentsOf(text)) {
		used += widthOf(segment);

		if (used > width) {
			break;
		}

		end += segment.length;
	}

	return text.slice(0, end);
}
