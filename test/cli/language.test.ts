import {expect, test} from 'vitest';
import {readCommandLine} from '../../source/cli/command-line.ts';
import {
	languageAfter,
	languageCodes,
	chooseLanguage,
	parseLanguage,
	loadLanguage,
} from '../../source/cli/language.ts';
import {UsageError} from '../../source/cli/usage-error.ts';

test('--lang overrides the locale, its last value overrides the first, and an unknown value is ignored', () => {
	const env = {LANG: 'de_DE.UTF-8'};
	expect(chooseLanguage(readCommandLine(['contoso', '--lang', 'EN']), {})).toBe('en');
	expect(chooseLanguage(readCommandLine(['contoso', '--lang=xx']), env)).toBe('en');
	expect(chooseLanguage(readCommandLine(['contoso', '--', '--lang', 'xx']), env)).toBe('en');
	expect(chooseLanguage(readCommandLine([]), {})).toBe('en');
});

test('--lang overrides the settings, which override the locale; an unknown language in the settings is ignored', () => {
	expect(chooseLanguage(readCommandLine([]), {}, {language: 'EN'})).toBe('en');
	expect(chooseLanguage(readCommandLine(['--lang', 'en']), {}, {language: 'xx'})).toBe('en');
	expect(chooseLanguage(readCommandLine([]), {LANG: 'en_GB.UTF-8'}, {language: 'xx'})).toBe('en');
});

test('a language has a code in any case or a locale; traditional Chinese is not supported', () => {
	expect(languageCodes.map(code => parseLanguage(code.toUpperCase()))).toEqual(languageCodes);
	expect(['zh', 'zh-CN', 'zh_CN.UTF-8', 'ja-JP', 'ko_KR'].map(parseLanguage)).toEqual([
		'zh-hans',
		'zh-hans',
		'zh-hans',
		'ja',
		'ko',
	]);
	expect(['zh-TW', 'zh-Hant-HK', 'jap', 'fr'].map(parseLanguage)).toEqual(Array(4).fill(undefined));
	expect(parseLanguage('')).toBeUndefined();
	expect(parseLanguage('toString')).toBeUndefined();
	expect(parseLanguage(undefined)).toBeUndefined();
});

test('the language key reaches every language', () => {
	const met = languageCodes.reduce<readonly (typeof languageCodes)[number][]>(
		codes => [...codes, languageAfter(codes.at(-1) ?? 'en')],
		['en'],
	);
	expect(met.toSorted()).toEqual([...languageCodes, 'en'].toSorted());
});

test('a usage error is shown in the language of the person, and its message is in English', async () => {
	const {words} = await loadLanguage('en');
	const error = new UsageError(usage => usage.timeout, {word: 'soon'});
	expect(error.describe({...words, usage: {...words.usage, timeout: '<{word}>'}})).toBe('<soon>');
	expect(error.message).toContain('"soon"');
});
