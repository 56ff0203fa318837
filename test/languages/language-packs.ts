import {loadLanguage} from '../../source/cli/language.ts';
import type {LanguagePack} from '../../source/cli/language.ts';
import {createRunLanguage} from '../../source/cli/run/run-context.ts';
import type {LanguageCode} from '../../source/languages/index.ts';
import {english} from './english.ts';

/** Returns the language pack that runs use on Linux. */
export const packIn = async (code: LanguageCode): Promise<LanguagePack> =>
	createRunLanguage(await loadLanguage(code), 'posix');

export const englishPack: LanguagePack = createRunLanguage(english, 'posix');
