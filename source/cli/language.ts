import type {LanguagePack as AnyLanguagePack} from '../describe/run-context.ts';
import {languages} from '../languages/index.ts';
import type {LanguageCode} from '../languages/index.ts';
import type {Words} from '../languages/pack-types.ts';
import type {Preferences} from '../saved/saved.ts';
import type {CommandLine} from './command-line.ts';

/** A language pack with all words that the program uses. */
export type LanguagePack = AnyLanguagePack<Words, LanguageCode>;

/** The code and the words of a language. `createLanguagePack` creates a language pack from them. */
export type Language = Pick<LanguagePack, 'code' | 'words'>;

type Environment = Readonly<Record<string, string | undefined>>;

export const languageCodes = Object.keys(languages).filter(isLanguageCode);

export const loadLanguage = async (code: LanguageCode): Promise<Language> => ({
	code,
	words: await languages[code].load(),
});

/** Returns the next language in the list. The last language is followed by the first. */
export const languageAfter = (code: LanguageCode): LanguageCode =>
	languageCodes[(languageCodes.indexOf(code) + 1) % languageCodes.length] ?? code;

/** Order of precedence: `--lang`, the settings file, the locale. The default is English. */
export const chooseLanguage = (
	{values}: Pick<CommandLine, 'values'>,
	env: Environment,
	{language}: Preferences = {},
): LanguageCode =>
	parseLanguage(values.lang?.at(-1)) ?? parseLanguage(language) ?? languageOfLocale(env) ?? 'en';

/** Parses a language code, or a locale such as `ko_KR.UTF-8`. Returns undefined if the language is not supported. */
export function parseLanguage(word = ''): LanguageCode | undefined {
	const [language, ...subtags] = word.toLowerCase().split(/[_.@-]/);
	const isOther = subtags.some(subtag => traditional.includes(subtag));
	return isOther ? undefined : languageOf(language);
}

/** Script and regions of traditional Chinese (BCP 47) in lower case. Only simplified Chinese is supported. */
const traditional = ['hant', 'tw', 'hk', 'mo'];

/**
 * Returns the language of the locale. LC_ALL overrides LC_MESSAGES, and LC_MESSAGES overrides LANG (POSIX). Unlike in
 * `parseLanguage`, a traditional Chinese locale such as `zh_TW.UTF-8` means simplified Chinese here.
 */
const languageOfLocale = ({LC_ALL, LC_MESSAGES, LANG}: Environment): LanguageCode | undefined =>
	languageOf((LC_ALL || LC_MESSAGES || LANG || '').split(/[_.@-]/)[0]?.toLowerCase());

const languageOf = (language: string | undefined): LanguageCode | undefined =>
	languageCodes.find(code => code.split('-')[0] === language);

function isLanguageCode(code: string): code is LanguageCode {
	return Object.hasOwn(languages, code);
}
