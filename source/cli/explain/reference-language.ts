import {checkMetadata} from '../../checks/check-metadata.ts';
import type {Shell} from '../../text/shell.ts';
import {createLanguagePack} from '../language-pack.ts';
import type {Language, LanguagePack} from '../language.ts';

/** Uses only the metadata of the checks, so that the checks themselves are not loaded. */
export const createReferenceLanguage = (language: Language, shell: Shell): LanguagePack =>
	createLanguagePack(language, shell, {checks: checkMetadata, causes: []});
