import {simpleWidth} from './simple-width.ts';

/** The part of Intl.Segmenter that the patched packages use. */
export type Segmenter = {readonly segment: (text: string) => Segments};

type Segments = Iterable<Segment> & {readonly containing: (index: number) => Segment | undefined};
type Segment = {readonly segment: string; readonly index: number};

/**
 * Creating an Intl.Segmenter takes 8 ms, so this function creates one only for text that is not simple
 * (bundling/simple-width.ts). In simple text, every character is a segment.
 */
export function createSegmenter(...words: ConstructorParameters<typeof Intl.Segmenter>): Segmenter {
	let segmenter: Intl.Segmenter | undefined;

	return {
		segment: text =>
			isSimple(text) ? splitCharacters(text) : (segmenter ??= new Intl.Segmenter(...words)).segment(text),
	};
}

/**
 * Returns false if a segment can have several characters. ESC and LF are allowed, because only CR LF is a segment with
 * two characters, and text with CR is not simple.
 */
const isSimple = (text: string): boolean =>
	simpleWidth(text.replaceAll('\u001B', '').replaceAll('\n', '')) !== undefined;

function splitCharacters(text: string): Segments {
	const at = (index: number): Segment => ({segment: text.charAt(index), index});

	return {
		*[Symbol.iterator]() {
			for (let index = 0; index < text.length; index += 1) {
				yield at(index);
			}
		},
		containing: index => (index >= 0 && index < text.length ? at(index) : undefined),
	};
}
