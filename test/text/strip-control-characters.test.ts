import {expect, test} from 'vitest';
import {stripControlCharacters, excerpt} from '../../source/text/strip-control-characters.ts';
import {nastyPieces, randomTexts} from './random-text.ts';

test.each([
	['colours', '\u001B[31mred\u001B[0m', 'red'],
	['a cleared screen', '\u001B[2J\u001B[1;1Hgone', 'gone'],
	['8-bit sequences', '\u009B31mred', 'red'],
	['a title', '\u001B]0;owned\u0007text', 'text'],
	['a title ended by ST', '\u001B]0;owned\u001B\\text', 'text'],
	['an 8-bit title', '\u009D0;owned\u009Ctext', 'text'],
	['a clipboard write', '\u001B]52;c;cm0gLXJm\u0007text', 'text'],
	['a link', '\u001B]8;;https://evil.example\u0007Azure\u001B]8;;\u0007', 'Azure'],
	['a title never ended', 'text\u001B]0;the rest', 'text'],
	['a lone escape', 'te\u001Bcxt\u001B', 'text'],
	['C1 controls', 'te\u0084\u0085\u008Dxt', 'text'],
	['other controls', 'te\u0000\u0007\b\u007Fxt', 'text'],
	['bidi controls', '\u202Etxet\u202C \u2066a\u2069\u200F\u061C', 'txet a'],
	['invisible characters', 'te\u200B\u00AD\u2060\uFEFFxt', 'text'],
	['tags', `te${String.fromCodePoint(0xe0041)}xt`, 'text'],
	['line and paragraph separators', 'te\u2028\u2029xt', 'text'],
	['halves of a character', 'te\uD83Dxt\uDE00', 'text'],
	['a sequence that is left when another is taken out', '\u001B\u001B[31m[32mtext', '[32mtext'],
])('%s cannot control the terminal', (_, text, clean) => {
	expect(stripControlCharacters(text)).toBe(clean);
});

test('line breaks and tabs become a space', () => {
	expect(stripControlCharacters('one\r\n\ttwo\nthree')).toBe('one two three');
});

test('letters of any script are not changed', () => {
	const text = 'Ünïcödé レジストリ 컨테이너 防火墙 😀';
	expect(stripControlCharacters(text)).toBe(text);
});

test('no text keeps a control, an escape or an invisible character', () => {
	for (const text of randomTexts(2000, nastyPieces)) {
		const clean = stripControlCharacters(text);
		expect(clean).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/u);
		expect(stripControlCharacters(clean)).toBe(clean);
	}
});

test('an excerpt is one trimmed line with a maximum length', () => {
	expect(excerpt('  a   b \n c ', 20)).toBe('a b c');
	expect(excerpt('abcdefghij', 10)).toBe('abcdefghij');
	expect(excerpt('abcdefghijk', 10)).toBe('abcdefg...');
	expect(excerpt('😀'.repeat(20), 10)).toBe(`${'😀'.repeat(7)}...`);
});
