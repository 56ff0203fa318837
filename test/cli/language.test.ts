import {expect, test} from 'vitest';
import {readCommandLine} from '../../source/cli/command-line.ts';
import {languageCodes, chooseLanguage, parseLanguage, loadLanguage} from '../../source/cli/language.ts';
import type {Preferences} from '../../source/saved/saved.ts';
import {UsageError} from '../../source/cli/usage-error.ts';

/** Returns the language of a command line in a locale with UTF-8. */
const languageOf = (
	argv: readonly string[],
	env: Readonly<Record<string, string>> = {},
	preferences: Preferences = {},
) =>
	chooseLanguage({
		line: readCommandLine(argv),
		env: {LC_CTYPE: 'C.UTF-8', ...env},
		platform: 'linux',
		preferences,
	});

test('--lang overrides the locale, its last value overrides the first, and an unknown value is ignored', () => {
	const env = {LANG: 'de_DE.UTF-8'};
	expect(languageOf(['contoso', '--lang', 'EN'])).toBe('en');
	expect(languageOf(['contoso', '--lang=xx'], env)).toBe('en');
	expect(languageOf(['contoso', '--', '--lang', 'xx'], env)).toBe('en');
	expect(languageOf([])).toBe('en');
	expect(languageOf(['--lang', 'ja'], {LANG: 'ko_KR.UTF-8'})).toBe('ja');
});

test('--lang overrides the settings, which override the locale; an unknown language in the settings is ignored', () => {
	expect(languageOf([], {}, {language: 'EN'})).toBe('en');
	expect(languageOf([], {LANG: 'ko_KR.UTF-8'}, {language: 'ja'})).toBe('ja');
	expect(languageOf(['--lang', 'en'], {}, {language: 'xx'})).toBe('en');
	expect(languageOf([], {LANG: 'en_GB.UTF-8'}, {language: 'xx'})).toBe('en');
});

test.each([
	[{LANG: 'zh_CN.UTF-8'}, 'zh-hans'],
	[{LANG: 'ja_JP.utf8'}, 'ja'],
	[{LANG: 'ko_KR.utf-8'}, 'ko'],
	[{LANG: 'zh_CN.GB18030'}, 'en'],
	[{LANG: 'ja_JP.eucJP'}, 'en'],
	[{LANG: 'ko_KR.EUC-KR'}, 'en'],
	[{LANG: 'ja_JP'}, 'en'],
	[{LANG: 'ja_JP.eucJP', LC_CTYPE: 'ja_JP.UTF-8'}, 'ja'],
	[{LANG: 'ja_JP.UTF-8', LC_CTYPE: 'C'}, 'en'],
	[{LANG: 'en_US.UTF-8', LC_MESSAGES: 'ja_JP.eucJP'}, 'ja'],
	[{LANG: 'ja_JP.UTF-8', LC_ALL: 'ko_KR.UTF-8'}, 'ko'],
	[{LANG: 'ja_JP.UTF-8', LC_ALL: 'C'}, 'en'],
	[{LANG: 'ja_JP.UTF-8', TERM: 'linux'}, 'en'],
	[{LANG: 'C'}, 'en'],
	[{}, 'en'],
] as const)('in the locale %j the language is %s', (env, language) => {
	expect(chooseLanguage({line: readCommandLine([]), env, platform: 'linux'})).toBe(language);
});

test('without UTF-8 only --lang chooses another language than English, except on Windows', () => {
	const [env, preferences] = [{LANG: 'ja_JP.eucJP'}, {language: 'ja'}];
	const line = readCommandLine([]);
	expect(chooseLanguage({line, env, platform: 'linux', preferences})).toBe('en');
	expect(chooseLanguage({line, env, platform: 'win32', preferences})).toBe('ja');
	expect(chooseLanguage({line: readCommandLine(['--lang', 'ja']), env, platform: 'linux'})).toBe('ja');
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

test('a usage error is shown in the language of the user, and its message is in English', async () => {
	const {words} = await loadLanguage('en');
	const error = new UsageError(usage => usage.timeout, {word: 'soon'});
	expect(error.describe({...words, usage: {...words.usage, timeout: '<{word}>'}})).toBe('<soon>');
	expect(error.message).toContain('"soon"');
});
