import {checkMetadata} from '../../checks/check-metadata.ts';
import type {Shell} from '../../text/shell.ts';
import {createLanguagePack} from '../language-pack.ts';
import type {Language, LanguagePack} from '../language.ts';

/**
 * Uses `checkMetadata` instead of the checks. The bundle contains `checkMetadata` as a constant
 * (bundling/constants.ts), so the bundle loads no checks here.
 */
export const createReferenceLanguage = (language: Language, shell: Shell): LanguagePack =>
	createLanguagePack(language, shell, {checks: checkMetadata, causes: []});
