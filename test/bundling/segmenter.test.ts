import {expect, test} from 'vitest';
import {createSegmenter} from '../../bundling/segmenter.ts';
import {createRandom, hostile} from '../ui/random.ts';

const segmenter = createSegmenter(undefined, {granularity: 'grapheme'});
const full = new Intl.Segmenter(undefined, {granularity: 'grapheme'});
const partsOf = ({segment}: Pick<typeof segmenter, 'segment'>, text: string) =>
	Array.from(segment(text), part => [part.segment, part.index]);

test('simple and other text is segmented as in Node', () => {
	const {pick, below} = createRandom(11);
	const pieces = [
		'a',
		' ',
		'é',
		'レ',
		'一',
		'각',
		'。',
		'✔',
		'\u001B[31m',
		'\n',
		'\r',
		'\u3099',
		'👍🏽',
		'\uFE0F',
	] as const;
	const texts = Array.from({length: 3000}, () =>
		Array.from({length: below(12)}, () => pick(pieces)).join(''),
	);

	for (const text of [...texts, ...hostile]) {
		expect(partsOf(segmenter, text)).toEqual(partsOf({segment: words => full.segment(words)}, text));
	}
});

test.each(['contoso', 'か\u3099\u3099 two'])('the segment around an index in %j is found', text => {
	for (let index = -1; index <= text.length; index += 1) {
		const {segment, index: start} = full.segment(text).containing(index) ?? {};
		const found = segmenter.segment(text).containing(index);
		expect([found?.segment, found?.index]).toEqual([segment, start]);
	}
});
