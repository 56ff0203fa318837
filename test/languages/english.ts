import type {LanguagePack} from '../../source/cli/language.ts';
import {en} from '../../source/languages/en/index.ts';

/** The language of the tests. */
export const english: LanguagePack = {code: 'en', words: en};
