import {simpleWidth} from './simple-width.ts';

/** What of Intl.Segmenter the packages use. */
export type Segmenter = {readonly segment: (text: string) => Segments};

type Segments = Iterable<Segment> & {readonly containing: (index: number) => Segment | undefined};
type Segment = {readonly segment: string; readonly index: number};

/** One that is made when text needs it: Node takes 8 ms over the first, and simple text parts at every character. */
export function createSegmenter(...words: ConstructorParameters<typeof Intl.Segmenter>): Segmenter {
	let known: Intl.Segmenter | undefined;

	return {
		segment: text =>
			isSimple(text) ? charactersOf(text) : (known ??= new Intl.Segmenter(...words)).segment(text),
	};
}

/** Of a control character and what stands beside it nothing clings together, but for the two that end a line. */
const isSimple = (text: string): boolean =>
	simpleWidth(text.replaceAll('\u001B', '').replaceAll('\n', '')) !== undefined;

function charactersOf(text: string): Segments {
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
