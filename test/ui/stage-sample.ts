import {screen as words} from '../../source/languages/en/screen.ts';
import {createStage} from '../../source/ui/create-stage.ts';
import type {Stage} from '../../source/ui/stage.ts';
import {reference} from '../languages/reference.ts';
import type {createSample} from './sample.ts';

/** What a screen over this sample is made with. */
export const stageOf = (
	{describe, diagnose}: Pick<ReturnType<typeof createSample>, 'describe' | 'diagnose'>,
	changes: Partial<Stage> = {},
): Stage => ({
	...createStage({
		describe,
		diagnose,
		words,
		look: {animate: false, ascii: false},
		title: 'acr-doctor 0.1.0',
		nameOf: ({name}) => `${name}.azurecr.io`,
		limitOf: () => 10_000,
		continuation: '\\',
		canSuspend: true,
		reference,
	}),
	...changes,
});
