import type {LanguagePack as AnyLanguagePack} from '../describe/run-context.ts';
import {languages} from '../languages/index.ts';
import type {LanguageCode} from '../languages/index.ts';
import type {Words} from '../languages/pack-types.ts';
import type {Preferences} from '../saved/saved.ts';
import type {CommandLine} from './command-line.ts';

/** The language packs of this program: every word of the command line is in them. */
export type LanguagePack = AnyLanguagePack<Words, LanguageCode>;

/** A language before anything is derived from its words. */
export type Language = Pick<LanguagePack, 'code' | 'words'>;

type Environment = Readonly<Record<string, string | undefined>>;

export const languageCodes = Object.keys(languages).filter(isLanguageCode);

export const loadLanguage = async (code: LanguageCode): Promise<Language> => ({
	code,
	words: await languages[code].load(),
});

/** The next language in the list; the first after the last. */
export const languageAfter = (code: LanguageCode): LanguageCode =>
	languageCodes[(languageCodes.indexOf(code) + 1) % languageCodes.length] ?? code;

/** The language of --lang, of the settings, of the locale, or English. An invalid command line has a language too. */
export const chooseLanguage = (
	{values}: Pick<CommandLine, 'values'>,
	env: Environment,
	{language}: Preferences = {},
): LanguageCode =>
	parseLanguage(values.lang?.at(-1)) ?? parseLanguage(language) ?? languageOfLocale(env) ?? 'en';

/** The language of a code or a locale (`ja`, `zh-CN`, `ko_KR.UTF-8`); undefined if it is not supported. */
export function parseLanguage(word = ''): LanguageCode | undefined {
	const [language, ...subtags] = word.toLowerCase().split(/[_.@-]/);
	const isOther = subtags.some(subtag => traditional.includes(subtag));
	return isOther ? undefined : languageOf(language);
}

/** Script and regions of traditional Chinese, which is not supported (BCP 47). */
const traditional = ['hant', 'tw', 'hk', 'mo'];

/** POSIX: LC_ALL overrides LC_MESSAGES, which overrides LANG. `zh_TW.UTF-8` falls back to simplified Chinese. */
const languageOfLocale = ({LC_ALL, LC_MESSAGES, LANG}: Environment): LanguageCode | undefined =>
	languageOf((LC_ALL || LC_MESSAGES || LANG || '').split(/[_.@-]/)[0]?.toLowerCase());

const languageOf = (language: string | undefined): LanguageCode | undefined =>
	languageCodes.find(code => code.split('-')[0] === language);

function isLanguageCode(code: string): code is LanguageCode {
	return Object.hasOwn(languages, code);
}
