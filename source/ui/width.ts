import stringWidth from 'string-width';
import {stripControlCharacters} from '../text/strip-control-characters.ts';

/** What stands at the end of text that was cut; every terminal draws it one column wide. */
const mark = '~';

let knownSegmenter: Intl.Segmenter | undefined;

/** Made when the first text needs it: Node takes 8 ms over it. */
const segmentsOf = (text: string): Intl.Segments =>
	(knownSegmenter ??= new Intl.Segmenter(undefined, {granularity: 'grapheme'})).segment(text);

/** The characters a person sees, each of which is drawn whole or not at all. */
export const graphemesOf = (text: string): readonly string[] =>
	Array.from(segmentsOf(text), ({segment}) => segment);

export const widthOf = (text: string): number => (isPlain(text) ? text.length : measure(text));

/** Measuring what is not ASCII is slow, and the same texts come back with every frame. */
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

/** Safe to draw: no control, and nothing whose width terminals disagree about (variation selectors, skin tones). */
export const drawable = (text: string): string =>
	isPlain(text)
		? text
		: stripControlCharacters(text).replaceAll(/[\p{Variation_Selector}\p{Emoji_Modifier}]/gu, '');

/** Most text is, and every text is looked at for every frame. */
const isPlain = (text: string): boolean => /^[ -~]*$/.test(text);

/** The text in at most `width` columns, marked where it was cut. */
export function cut(text: string, width: number): string {
	if (widthOf(text) <= width) {
		return text;
	}

	return width < 1 ? '' : `${take(text, width - 1).trimEnd()}${mark}`;
}

/** Exactly `width` columns: cut or filled with spaces at the right. */
export function pad(text: string, width: number): string {
	const fitting = cut(text, width);
	return fitting + ' '.repeat(Math.max(0, width - widthOf(fitting)));
}

/** The same, filled at the left. */
export function padLeft(text: string, width: number): string {
	const fitting = cut(text, width);
	return ' '.repeat(Math.max(0, width - widthOf(fitting))) + fitting;
}

/** Lines of at most `width` columns, broken at spaces and between CJK characters, and within a word that fits on none. */
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
			// A character wider than the whole line cannot be drawn.
			lines.push(widthOf(head) <= limit ? head.trimEnd() : '');
			rest = rest.slice(head.length);
		}

		line = rest;
		used = widthOf(rest);
	}

	return line.trimEnd() === '' && lines.length > 0 ? lines : [...lines, line.trimEnd()];
}

/** What of a word that fits on no line stands on this one: no mark that clings is left alone for the next. */
function headOf(word: string, limit: number): string {
	const head = take(word, limit);
	const rest = word.slice(head.length).trimEnd();
	return onlyMarks().test(rest) ? graphemesOf(head).slice(0, -1).join('') : head;
}

/** What may not be parted: words with the space behind them, single CJK characters with the marks that cling to them. */
const piecesOf = (text: string): readonly string[] => text.split(isPlain(text) ? atSpaces : atBreaks());

const atSpaces = /(?<= )/;

const wide = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\u30FC\uFF00-\uFFEF]`;

/** https://www.w3.org/TR/jlreq/#characters_not_starting_a_line, those that our sentences use. */
const notFirst = String.raw`[、。，．：；！？）」』】〉》〕’”・ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ\p{M}\u200D)\]!?.,:;% ]`;
const notLast = String.raw`[（「『【〈《〔‘“(\[]`;

let knownBreaks: RegExp | undefined;

/** Made when the first text needs it: Node takes 9 ms over the scripts. */
const atBreaks = (): RegExp =>
	(knownBreaks ??= new RegExp(
		String.raw`(?<= )|(?<=${wide})(?<!${notLast})(?!${notFirst})|(?<!${notLast})(?=${wide})(?!${notFirst})`,
		'u',
	));

let knownMarks: RegExp | undefined;

const onlyMarks = (): RegExp => (knownMarks ??= new RegExp(String.raw`^${notFirst}+$`, 'u'));

/** The longest beginning of whole characters in at most `width` columns. */
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
