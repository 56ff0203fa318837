import stringWidth from 'string-width';
import {stripControlCharacters} from '../text/strip-control-characters.ts';

/** Mark of truncated text; one column wide in every terminal. */
const mark = '~';

let knownSegmenter: Intl.Segmenter | undefined;

/** Created for the first text that needs it, because Node takes 8 ms. */
const segmentsOf = (text: string): Intl.Segments =>
	(knownSegmenter ??= new Intl.Segmenter(undefined, {granularity: 'grapheme'})).segment(text);

export const graphemesOf = (text: string): readonly string[] =>
	Array.from(segmentsOf(text), ({segment}) => segment);

export const widthOf = (text: string): number => (isPlain(text) ? text.length : measure(text));

/** Cached: measuring text beyond ASCII is slow, and most texts occur again in the next frame. */
const widths = new Map<string, number>();
const mostWidths = 5000;

function measure(text: string): number {
	const known = widths.get(text);

	if (known !== undefined) {
		return known;
	}

	if (widths.size >= mostWidths) {
		widths.clear();
	}

	const width = stringWidth(text);
	widths.set(text, width);
	return width;
}

/** Removes control characters, and characters whose width depends on the terminal. */
export const drawable = (text: string): string =>
	isPlain(text)
		? text
		: stripControlCharacters(text).replaceAll(/[\p{Variation_Selector}\p{Emoji_Modifier}]/gu, '');

/** The fast path: most text is ASCII. */
const isPlain = (text: string): boolean => /^[ -~]*$/.test(text);

export function cut(text: string, width: number): string {
	if (widthOf(text) <= width) {
		return text;
	}

	return width < 1 ? '' : `${take(text, width - 1).trimEnd()}${mark}`;
}

export function pad(text: string, width: number): string {
	const fitting = cut(text, width);
	return fitting + ' '.repeat(Math.max(0, width - widthOf(fitting)));
}

export function padLeft(text: string, width: number): string {
	const fitting = cut(text, width);
	return ' '.repeat(Math.max(0, width - widthOf(fitting))) + fitting;
}

/** Breaks at spaces, between CJK characters, or within a word that fits on no line. */
export function wrap(text: string, width: number): readonly string[] {
	const limit = Math.max(1, width);
	const lines: string[] = [];
	let line = '';
	let used = 0;

	for (const piece of piecesOf(text)) {
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
			const head = headOf(rest, limit) || (graphemesOf(rest)[0] ?? '');
			// A character that is wider than the line cannot be drawn.
			lines.push(widthOf(head) <= limit ? head.trimEnd() : '');
			rest = rest.slice(head.length);
		}

		line = rest;
		used = widthOf(rest);
	}

	return line.trimEnd() === '' && lines.length > 0 ? lines : [...lines, line.trimEnd()];
}

/** The part of a long word for this line; punctuation is not left alone on the next line. */
function headOf(word: string, limit: number): string {
	const head = take(word, limit);
	const rest = word.slice(head.length).trimEnd();
	return onlyMarks().test(rest) ? graphemesOf(head).slice(0, -1).join('') : head;
}

/** Unbreakable pieces: a word and its space, or a CJK character with punctuation. */
const piecesOf = (text: string): readonly string[] => text.split(isPlain(text) ? atSpaces : atBreaks());

const atSpaces = /(?<= )/;

const wide = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\u30FC\uFF00-\uFFEF]`;

/** Characters that start no line: https://www.w3.org/TR/jlreq/#characters_not_starting_a_line. */
const notFirst = String.raw`[、。，．：；！？）」』】〉》〕’”・ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ\p{M}\u200D)\]!?.,:;% ]`;
const notLast = String.raw`[（「『【〈《〔‘“(\[]`;

let knownBreaks: RegExp | undefined;

/** Created for the first text that needs it, because Node takes 9 ms. */
const atBreaks = (): RegExp =>
	(knownBreaks ??= new RegExp(
		String.raw`(?<= )|(?<=${wide})(?<!${notLast})(?!${notFirst})|(?<!${notLast})(?=${wide})(?!${notFirst})`,
		'u',
	));

let knownMarks: RegExp | undefined;

const onlyMarks = (): RegExp => (knownMarks ??= new RegExp(String.raw`^${notFirst}+$`, 'u'));

/** The longest prefix of whole graphemes in at most `width` columns. */
function take(text: string, width: number): string {
	if (isPlain(text)) {
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
