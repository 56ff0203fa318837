import type {PickerChoice} from '../../ui/picker/key-result.ts';
import {readArguments} from '../arguments.ts';
import type {RunEnd, RunInput, RunTools} from '../run/run-command.ts';
import type {Session} from '../session.ts';
import {readSavedTargets, readTargets} from '../targets/targets.ts';
import type {ProcessContext} from '../terminal/terminal.ts';

export type ChosenRun = Exclude<PickerChoice, {readonly type: 'quit'} | {readonly type: 'interrupt'}>;

/**
 * Checks saved registries or only the machine, or runs the demo. Throws a UsageError, for example for an invalid saved
 * registry or cloud.
 */
export async function runChoice(
	chosen: ChosenRun,
	session: Session,
	tools: RunTools,
	picker: NonNullable<RunInput['picker']>,
): Promise<RunEnd> {
	const {cloudChoice, check} = tools;
	const processContext = withCurrentPreferences(session.processContext, tools);
	// The preferences can change in the picker. A run from the picker never closes automatically.
	const options = {...readArguments(processContext.line, processContext.preferences), exit: false};
	const input = {...session, processContext, options, picker};

	switch (chosen.type) {
		case 'run':
			return check({...input, targets: readSavedTargets(chosen.registries, options, cloudChoice)});
		case 'machine':
			return check({...input, targets: readTargets({...options, words: []}, cloudChoice)});
		case 'demo': {
			const {runDemo} = await import('../demo/demo-command.ts');
			const {timeout, output, consents, ignoreErrors, failOnWarning, exit, color} = options;
			const shown = {timeout, output, consents, ignoreErrors, failOnWarning, exit, color, words: []};
			return runDemo({...input, options: {...shown, hasPasswordOnStdin: false, command: 'demo'}}, picker);
		}
	}
}

export const withCurrentPreferences = (
	processContext: ProcessContext,
	{settings}: Pick<RunTools, 'settings'>,
): ProcessContext => ({...processContext, preferences: settings.read().settings});
