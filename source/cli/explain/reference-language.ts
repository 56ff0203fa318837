import {checkMetadata} from '../../checks/check-metadata.ts';
import type {Shell} from '../../text/shell.ts';
import {createLanguagePack} from '../language-pack.ts';
import type {Language, LanguagePack} from '../language.ts';

/** Creates a language pack for the reference. The pack has no fixes, because no check is loaded. */
export const createReferenceLanguage = (language: Language, shell: Shell): LanguagePack =>
	createLanguagePack(language, shell, {checks: checkMetadata, causes: []});
