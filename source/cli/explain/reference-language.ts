import {checkMetadata} from '../../checks/check-metadata.ts';
import type {Shell} from '../../text/shell.ts';
import {createLanguagePack} from '../language-pack.ts';
import type {Language, LanguagePack} from '../language.ts';

/**
 * Creates a language pack for the reference, without causes. The bundle contains `checkMetadata` as a constant
 * (bundling/constants.ts), so this function loads no checks.
 */
export const createReferenceLanguage = (language: Language, shell: Shell): LanguagePack =>
	createLanguagePack(language, shell, {checks: checkMetadata, causes: []});
