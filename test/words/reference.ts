import {referenceIn} from '../../source/cli/reference-in.ts';
import {en} from '../../source/words/en/index.ts';

/** The whole reference, as English readers have it. */
export const reference = referenceIn(en, 'posix');
