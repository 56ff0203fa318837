import {referenceIn} from '../../source/cli/explain/reference-in.ts';
import {en} from '../../source/languages/en/index.ts';

/** The whole reference in English. */
export const reference = referenceIn(en, 'posix');
