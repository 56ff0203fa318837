import stringWidth from 'string-width';
import {expect, test} from 'vitest';
import {simpleWidth} from '../../bundling/simple-width.ts';
import {createRandom} from '../ui/random.ts';

const simple = Array.from({length: 0x1_00_00}, (_, unit) => String.fromCharCode(unit)).filter(
	character => simpleWidth(character) !== undefined,
);

test('every simple character has the width that the library computes', () => {
	expect(simple.length).toBeGreaterThan(30_000);
	expect(simple.filter(character => simpleWidth(character) !== stringWidth(character))).toEqual([]);
});

test('simple characters keep their width next to any other simple character', () => {
	const {below} = createRandom(7);
	const pick = (): string => simple[below(simple.length)] ?? '';
	const pairs = Array.from({length: 20_000}, () => pick() + pick());
	// The characters other than Han and Hangul are also tested in pairs.
	const rare = simple.filter(character => !/[\p{Script=Han}\p{Script=Hangul}]/u.test(character));
	const close = rare.flatMap(first => [first + (rare[below(rare.length)] ?? ''), first + pick()]);
	expect([...pairs, ...close].filter(text => simpleWidth(text) !== stringWidth(text))).toEqual([]);
});

test.each([
	'e\u0301',
	'か\u3099',
	'ｶﾞ',
	'⚠️',
	'✅',
	'👍🏽',
	'각\u11A8',
	'\u001B[31m',
	'\u00AD',
	'\t',
	'〰\uFE0F',
])('the library measures %j', text => {
	expect(simpleWidth(text)).toBeUndefined();
});
