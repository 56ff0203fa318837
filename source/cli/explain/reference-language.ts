import {checkMetadata} from '../../checks/check-metadata.ts';
import type {Shell} from '../../text/shell.ts';
import {createLanguagePack} from '../language-pack.ts';
import type {Language, LanguagePack} from '../language.ts';

/** A language pack for the reference. It loads no check, so it describes findings without fixes. */
export const createReferenceLanguage = (language: Language, shell: Shell): LanguagePack =>
	createLanguagePack(language, shell, {checks: checkMetadata, causes: []});
