import {randomUUID} from 'node:crypto';
import {exitCodes} from '../../engine/exit-code.ts';
import {createStore} from '../../engine/store.ts';
import {shellOf} from '../../text/shell.ts';
import type {PickerChoice} from '../../ui/picker/picker.tsx';
import type {PickerContext} from '../../ui/picker/state.ts';
import {readArguments} from '../arguments.ts';
import {languageAfter, chooseLanguage, loadLanguage} from '../language.ts';
import type {Language} from '../language.ts';
import {applyColorChoice, disableEcho, terminalOf} from '../run/interactive.ts';
import {createRunLanguage} from '../run/run-context.ts';
import type {RunEnd, RunTools} from '../run/run-command.ts';
import type {Session} from '../session.ts';
import {readSavedTargets, readTargets} from '../targets/targets.ts';
import type {ProcessContext} from '../terminal/terminal.ts';
import {UsageError} from '../usage-error.ts';
import {createDiscoverIn} from './discover.ts';
import {createPickerContext} from './picker-context.ts';

/** Shows the picker and then the chosen run, until the user quits. Returns the exit code of the last run. */
export async function chooseAndCheck(session: Session, tools: RunTools, first?: RunEnd): Promise<number> {
	const {processContext, options} = session;
	const {settings, cloudChoice} = tools;
	let language = first?.language ?? session.language;
	let last = first;

	applyColorChoice(processContext, options.color);
	const {createPickerScreen} = await import('../../ui/picker/screen.ts');
	const {createSettingsScreen} = await import('../../ui/settings/screen.ts');
	const {openPicker} = await import('../../ui/picker/picker.tsx');
	const currentContext = (): PickerContext => {
		const {platform, env} = processContext;
		const pack = createRunLanguage(language, shellOf(platform, env));
		return createPickerContext(withCurrentPreferences(processContext, tools), pack, cloudChoice);
	};
	const contexts = createStore((_: PickerContext, next: PickerContext) => next, currentContext());
	const changeLanguage = async (code: Language['code']): Promise<void> => {
		language = await loadLanguage(code);
		contexts.send(currentContext());
	};
	const picker = createPickerScreen({
		settings,
		createId: randomUUID,
		discover: createDiscoverIn(options, tools),
	});
	const settingsScreen = createSettingsScreen({
		...settings,
		loadLanguage: async preferred =>
			changeLanguage(
				chooseLanguage(processContext.line, processContext.env, preferred ? {language: preferred} : {}),
			),
	});

	for (;;) {
		disableEcho(processContext);
		contexts.send(currentContext());
		const chosen = await openPicker({
			...terminalOf(processContext),
			picker,
			settings: settingsScreen,
			contexts,
			changeLanguage: async () => changeLanguage(languageAfter(language.code)),
			now: () => Date.now(),
		});

		if (chosen.type === 'quit' || chosen.type === 'interrupt') {
			last?.printSummary?.();
			await picker.settled();
			return chosen.type === 'interrupt' ? exitCodes.interrupted : (last?.code ?? exitCodes.healthy);
		}

		try {
			last = await run(chosen, {...session, language}, tools);
			({language} = last);
		} catch (error) {
			// The picker shows the error of an invalid saved registry, and the user can choose another one.
			if (!(error instanceof UsageError)) {
				throw error;
			}

			picker.showNotice(error.describe(language.words));
			continue;
		}

		if (!last.printSummary) {
			await picker.settled();
			return last.code;
		}
	}
}

type Chosen = Exclude<PickerChoice, {readonly type: 'quit'} | {readonly type: 'interrupt'}>;

async function run(chosen: Chosen, session: Session, tools: RunTools): Promise<RunEnd> {
	const {cloudChoice, check} = tools;
	const processContext = withCurrentPreferences(session.processContext, tools);
	// The user can change the preferences in the picker, so each run reads them. `stay` keeps the run open.
	const options = {...readArguments(processContext.line, processContext.preferences), stay: true};
	const input = {...session, processContext, options, picker: 'behind'} as const;

	switch (chosen.type) {
		case 'run':
			return check({...input, targets: readSavedTargets(chosen.registries, options, cloudChoice)});
		case 'machine':
			return check({...input, targets: readTargets({...options, words: []}, cloudChoice)});
		case 'demo': {
			const {runDemo} = await import('../demo/demo-command.ts');
			const {timeout, output, consents, ignoreErrors, failOnWarning, stay, color} = options;
			const shown = {timeout, output, consents, ignoreErrors, failOnWarning, stay, color, words: []};
			return runDemo({...input, options: {...shown, command: 'demo'}}, 'behind');
		}
	}
}

const withCurrentPreferences = (
	processContext: ProcessContext,
	{settings}: Pick<RunTools, 'settings'>,
): ProcessContext => ({...processContext, preferences: settings.read().settings});
