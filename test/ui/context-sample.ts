import {languageCodes} from '../../source/cli/language.ts';
import {languages} from '../../source/languages/index.ts';
import type {LanguagePack} from '../../source/describe/run-context.ts';
import type {RunScreenContext} from '../../source/ui/screen-context.ts';

export const contextOf = (
	{language}: {readonly language: LanguagePack},
	changes: Partial<RunScreenContext> = {},
): RunScreenContext => ({
	language,
	display: {animate: false, ascii: false, hasColor: true},
	languages: languageCodes.map(code => ({code, name: languages[code].name})),
	title: 'acr-doctor 0.1.0',
	nameOf: ({name}) => `${name}.azurecr.io`,
	timeoutOf: () => 10_000,
	continuation: '\\',
	canSuspend: true,
	...changes,
});
