import type {Speech} from '../../source/cli/language.ts';
import {en} from '../../source/languages/en/index.ts';

/** What tests speak. */
export const english: Speech = {code: 'en', words: en};
