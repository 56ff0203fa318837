import {expect, test} from 'vitest';
import {readCommandLine} from '../../source/cli/command-line.ts';
import {
	languageAfter,
	languageCodes,
	languageFor,
	languageNamed,
	loadLanguage,
} from '../../source/cli/language.ts';
import {UsageError} from '../../source/cli/usage-error.ts';

test('--lang goes before the locale, its last word before the first, and what is unknown is not heard here', () => {
	const env = {LANG: 'de_DE.UTF-8'};
	expect(languageFor(readCommandLine(['contoso', '--lang', 'EN']), {})).toBe('en');
	expect(languageFor(readCommandLine(['contoso', '--lang=xx']), env)).toBe('en');
	expect(languageFor(readCommandLine(['contoso', '--', '--lang', 'xx']), env)).toBe('en');
	expect(languageFor(readCommandLine([]), {})).toBe('en');
});

test('what is set for good goes behind --lang, before the locale, and is nothing where there is no such language', () => {
	expect(languageFor(readCommandLine([]), {}, {language: 'EN'})).toBe('en');
	expect(languageFor(readCommandLine(['--lang', 'en']), {}, {language: 'xx'})).toBe('en');
	expect(languageFor(readCommandLine([]), {LANG: 'en_GB.UTF-8'}, {language: 'xx'})).toBe('en');
});

test('a language is named by its code in any case, or by a locale; traditional Chinese is another', () => {
	expect(languageCodes.map(code => languageNamed(code.toUpperCase()))).toEqual(languageCodes);
	expect(['zh', 'zh-CN', 'zh_CN.UTF-8', 'ja-JP', 'ko_KR'].map(languageNamed)).toEqual([
		'zh-hans',
		'zh-hans',
		'zh-hans',
		'ja',
		'ko',
	]);
	expect(['zh-TW', 'zh-Hant-HK', 'jap', 'fr'].map(languageNamed)).toEqual(Array(4).fill(undefined));
	expect(languageNamed('')).toBeUndefined();
	expect(languageNamed('toString')).toBeUndefined();
	expect(languageNamed(undefined)).toBeUndefined();
});

test('going from each language to the next meets all of them', () => {
	const met = languageCodes.reduce<readonly (typeof languageCodes)[number][]>(
		codes => [...codes, languageAfter(codes.at(-1) ?? 'en')],
		['en'],
	);
	expect(met.toSorted()).toEqual([...languageCodes, 'en'].toSorted());
});

test('a refusal is told in the words that are spoken, and is an English error', async () => {
	const {words} = await loadLanguage('en');
	const error = new UsageError(usage => usage.timeout, {word: 'soon'});
	expect(error.tell({...words, usage: {...words.usage, timeout: '<{word}>'}})).toBe('<soon>');
	expect(error.message).toContain('"soon"');
});
