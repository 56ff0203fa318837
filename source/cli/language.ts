import type {LanguagePack as AnyLanguagePack} from '../describe/run-context.ts';
import {languages} from '../languages/index.ts';
import type {LanguageCode} from '../languages/index.ts';
import type {Words} from '../languages/pack-types.ts';
import type {Preferences} from '../saved/saved.ts';
import type {CommandLine} from './command-line.ts';

/** A language pack of this program. The pack contains every word of the command line. */
export type LanguagePack = AnyLanguagePack<Words, LanguageCode>;

/** The code and the words of a language. A language pack is derived from the words. */
export type Language = Pick<LanguagePack, 'code' | 'words'>;

type Environment = Readonly<Record<string, string | undefined>>;

export const languageCodes = Object.keys(languages).filter(isLanguageCode);

export const loadLanguage = async (code: LanguageCode): Promise<Language> => ({
	code,
	words: await languages[code].load(),
});

/** Returns the next language in the list. The first language follows the last. */
export const languageAfter = (code: LanguageCode): LanguageCode =>
	languageCodes[(languageCodes.indexOf(code) + 1) % languageCodes.length] ?? code;

/** Returns the language of `--lang`, the settings or the locale, in this order. English is the default. */
export const chooseLanguage = (
	{values}: Pick<CommandLine, 'values'>,
	env: Environment,
	{language}: Preferences = {},
): LanguageCode =>
	parseLanguage(values.lang?.at(-1)) ?? parseLanguage(language) ?? languageOfLocale(env) ?? 'en';

/**
 * Returns the language of a code or a locale, for example `ko_KR.UTF-8`. Returns undefined for an unsupported language.
 */
export function parseLanguage(word = ''): LanguageCode | undefined {
	const [language, ...subtags] = word.toLowerCase().split(/[_.@-]/);
	const isOther = subtags.some(subtag => traditional.includes(subtag));
	return isOther ? undefined : languageOf(language);
}

/** The script and regions of traditional Chinese in lower case (BCP 47). Traditional Chinese is not supported. */
const traditional = ['hant', 'tw', 'hk', 'mo'];

/** Applies the POSIX order of the variables. `zh_TW.UTF-8` falls back to simplified Chinese. */
const languageOfLocale = ({LC_ALL, LC_MESSAGES, LANG}: Environment): LanguageCode | undefined =>
	languageOf((LC_ALL || LC_MESSAGES || LANG || '').split(/[_.@-]/)[0]?.toLowerCase());

const languageOf = (language: string | undefined): LanguageCode | undefined =>
	languageCodes.find(code => code.split('-')[0] === language);

function isLanguageCode(code: string): code is LanguageCode {
	return Object.hasOwn(languages, code);
}
