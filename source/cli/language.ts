import type {Preferences} from '../saved/saved.ts';
import {languages} from '../languages/index.ts';
import type {LanguageCode} from '../languages/index.ts';
import type {Words} from '../languages/pack-types.ts';
import type {CommandLine} from './command-line.ts';

/** A language that is spoken, and all its words. */
export type LanguagePack = {readonly code: LanguageCode; readonly words: Words};

type Environment = Readonly<Record<string, string | undefined>>;

export const languageCodes = Object.keys(languages).filter(isLanguageCode);

/** Loads the words of a language. */
export const loadLanguage = async (code: LanguageCode): Promise<LanguagePack> => ({
	code,
	words: await languages[code].load(),
});

/** The language that comes after this one, and round. */
export const languageAfter = (code: LanguageCode): LanguageCode =>
	languageCodes[(languageCodes.indexOf(code) + 1) % languageCodes.length] ?? code;

/** The language asked for by --lang, else the one set for good, else that of the locale, else English. A command line that is refused has one too. */
export const languageFor = (
	{values}: Pick<CommandLine, 'values'>,
	env: Environment,
	{language}: Preferences = {},
): LanguageCode =>
	languageNamed(values.lang?.at(-1)) ?? languageNamed(language) ?? languageOfLocale(env) ?? 'en';

/** The language of a code or a locale (`ja`, `zh-CN`, `ko_KR.UTF-8`); undefined where there is none. */
export function languageNamed(word = ''): LanguageCode | undefined {
	const [language, ...subtags] = word.toLowerCase().split(/[_.@-]/);
	const isOther = subtags.some(subtag => traditional.includes(subtag));
	return isOther ? undefined : languageOf(language);
}

/** Script and regions of the Chinese that is not written here (BCP 47). */
const traditional = ['hant', 'tw', 'hk', 'mo'];

/** POSIX: LC_ALL goes before LC_MESSAGES, that before LANG; `zh_TW.UTF-8` reads what there is of Chinese. */
const languageOfLocale = ({LC_ALL, LC_MESSAGES, LANG}: Environment): LanguageCode | undefined =>
	languageOf((LC_ALL || LC_MESSAGES || LANG || '').split(/[_.@-]/)[0]?.toLowerCase());

const languageOf = (language: string | undefined): LanguageCode | undefined =>
	languageCodes.find(code => code.split('-')[0] === language);

function isLanguageCode(code: string): code is LanguageCode {
	return Object.hasOwn(languages, code);
}
