import {createReferenceLanguage} from '../../source/cli/explain/reference-language.ts';
import {english} from './english.ts';

/** English, as `acr-doctor explain` describes it. */
export const referenceLanguage = createReferenceLanguage(english, 'posix');

export const {reference} = referenceLanguage;
