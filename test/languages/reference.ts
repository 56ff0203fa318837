import {createReferenceLanguage} from '../../source/cli/explain/reference-language.ts';
import {english} from './english.ts';

/** The English language pack that `acr-doctor explain` uses. */
export const referenceLanguage = createReferenceLanguage(english, 'posix');

export const {reference} = referenceLanguage;
