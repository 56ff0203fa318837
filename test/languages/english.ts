import type {LanguagePack} from '../../source/cli/language.ts';
import {en} from '../../source/languages/en/index.ts';

/** What tests speak. */
export const english: LanguagePack = {code: 'en', words: en};
