import type {LanguagePack} from '../../source/describe/run-context.ts';
import type {RunScreenContext} from '../../source/ui/screen-context.ts';

export const contextOf = (
	{language}: {readonly language: LanguagePack},
	changes: Partial<RunScreenContext> = {},
): RunScreenContext => ({
	language,
	display: {animate: false, ascii: false},
	title: 'acr-doctor 0.1.0',
	nameOf: ({name}) => `${name}.azurecr.io`,
	timeoutOf: () => 10_000,
	continuation: '\\',
	canSuspend: true,
	...changes,
});
