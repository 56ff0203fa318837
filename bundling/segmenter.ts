import {simpleWidth} from './simple-width.ts';

/** The parts of Intl.Segmenter that the packages use. */
export type Segmenter = {readonly segment: (text: string) => Segments};

type Segments = Iterable<Segment> & {readonly containing: (index: number) => Segment | undefined};
type Segment = {readonly segment: string; readonly index: number};

/**
 * Creates a segmenter that creates Intl.Segmenter only for text that is not simple. Intl.Segmenter takes 8 ms to
 * create. Simple text splits at every character.
 */
export function createSegmenter(...words: ConstructorParameters<typeof Intl.Segmenter>): Segmenter {
	let segmenter: Intl.Segmenter | undefined;

	return {
		segment: text =>
			isSimple(text) ? splitCharacters(text) : (segmenter ??= new Intl.Segmenter(...words)).segment(text),
	};
}

/** Returns true if the text splits at every character. CR LF is the only cluster of control characters. */
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
