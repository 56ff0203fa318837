import type {Language} from '../../source/cli/language.ts';
import {en} from '../../source/languages/en/index.ts';

/** The language of most tests. */
export const english: Language = {code: 'en', words: en};
