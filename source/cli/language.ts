import type {LanguagePack as AnyLanguagePack} from '../describe/run-context.ts';
import {languages} from '../languages/index.ts';
import type {LanguageCode} from '../languages/index.ts';
import type {Words} from '../languages/pack-types.ts';
import type {CommandLine} from './command-line.ts';
import {drawsUnicode} from './terminal/charset.ts';
import type {ProcessContext} from './terminal/terminal.ts';

export type LanguagePack = AnyLanguagePack<Words, LanguageCode>;

export type Language = Pick<LanguagePack, 'code' | 'words'>;

type Environment = Readonly<Record<string, string | undefined>>;

export const languageCodes = Object.keys(languages).filter(isLanguageCode);

export const loadLanguage = async (code: LanguageCode): Promise<Language> => ({
	code,
	words: await languages[code].load(),
});

/**
 * Returns the language of `--lang`, the settings file or the locale, in this order of precedence. The default is
 * English. If the terminal cannot draw Unicode, only `--lang` can choose another language.
 */
export function chooseLanguage({line, env, platform, preferences}: LanguageChoice): LanguageCode {
	const wanted = parseLanguage(line.values.lang?.at(-1));
	const usual = parseLanguage(preferences?.language) ?? languageOfLocale(env) ?? 'en';
	return wanted ?? (drawsUnicode(env, platform) ? usual : 'en');
}

type LanguageChoice = Pick<ProcessContext, 'env' | 'platform' | 'preferences'> & {
	readonly line: Pick<CommandLine, 'values'>;
};

/** Parses a language code, or a locale such as `ko_KR.UTF-8`. Returns undefined if the language is not supported. */
export function parseLanguage(word = ''): LanguageCode | undefined {
	const [language, ...subtags] = word.toLowerCase().split(/[_.@-]/);
	const isOther = subtags.some(subtag => traditional.includes(subtag));
	return isOther ? undefined : languageOf(language);
}

/** Script and regions of traditional Chinese (BCP 47) in lower case. The program supports only simplified Chinese. */
const traditional = ['hant', 'tw', 'hk', 'mo'];

/**
 * Returns undefined if the language is not supported. LC_ALL overrides LC_MESSAGES, and LC_MESSAGES overrides LANG:
 * https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap08.html. Unlike in `parseLanguage`, a traditional
 * Chinese locale such as `zh_TW.UTF-8` means simplified Chinese here.
 */
const languageOfLocale = ({LC_ALL, LC_MESSAGES, LANG}: Environment): LanguageCode | undefined =>
	languageOf((LC_ALL || LC_MESSAGES || LANG || '').split(/[_.@-]/)[0]?.toLowerCase());

const languageOf = (language: string | undefined): LanguageCode | undefined =>
	languageCodes.find(code => code.split('-')[0] === language);

function isLanguageCode(code: string): code is LanguageCode {
	return Object.hasOwn(languages, code);
}
