import type {Speech} from '../../source/cli/speech.ts';
import {en} from '../../source/words/en/index.ts';

/** What tests speak. */
export const english: Speech = {code: 'en', words: en};
