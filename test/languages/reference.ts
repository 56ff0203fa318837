import {referenceIn} from '../../source/cli/explain/reference-in.ts';
import {en} from '../../source/languages/en/index.ts';

/** The whole reference, as English readers have it. */
export const reference = referenceIn(en, 'posix');
