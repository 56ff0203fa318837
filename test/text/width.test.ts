import {expect, test} from 'vitest';
import {toDrawableText, widthOf, wrap} from '../../source/text/width.ts';
import {hostile} from '../ui/random.ts';

test('a sentence breaks at spaces, and within a word only if the word fits on no line', () => {
	expect(wrap('the registry refuses you', 12)).toEqual(['the registry', 'refuses you']);
	expect(wrap('see https://aka.ms/acr/errors now', 10)).toEqual([
		'see',
		'https://ak',
		'a.ms/acr/e',
		'rrors now',
	]);
});

test('a sentence without spaces breaks between characters', () => {
	expect(wrap('レジストリに 接続できない', 8)).toEqual(['レジスト', 'リに 接', '続できな', 'い']);
});

test('an address in CJK text is not broken, and punctuation stays with its character', () => {
	expect(wrap('場合は、203.0.113.7 を追加', 14)).toEqual(['場合は、', '203.0.113.7 を', '追加']);
	expect(wrap('请允许 203.0.113.7（需要）。', 12)).toEqual(['请允许', '203.0.113.7', '（需要）。']);
	expect(wrap('ああああ。「ああ」', 8)).toEqual(['あああ', 'あ。「あ', 'あ」']);
});

test('punctuation is never alone on a line, even after a long word', () => {
	expect(wrap('docker.sock。次', 11)).toEqual(['docker.soc', 'k。次']);
	expect(wrap('docker.sock).', 11)).toEqual(['docker.soc', 'k).']);
	expect(wrap('docker.sock', 11)).toEqual(['docker.sock']);
});

test('Korean breaks at spaces', () => {
	expect(wrap('레지스트리가 대답하지 않습니다', 13)).toEqual(['레지스트리가', '대답하지', '않습니다']);
});

test('no line is wider than the limit', () => {
	for (const text of hostile) {
		for (let width = 1; width <= 60; width += 1) {
			expect(Math.max(...wrap(text, width).map(widthOf))).toBeLessThanOrEqual(width);
		}
	}
});

test('drawable text has no control characters, and no characters that change the width of others', () => {
	expect(toDrawableText('a\u001B[31mb\u202Ec\uFE0F👍🏽')).toBe('abc👍');
	expect(hostile.map(toDrawableText).join('')).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Variation_Selector}]/u);
});
