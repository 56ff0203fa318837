import {randomUUID} from 'node:crypto';
import {exitCodes} from '../../engine/exit-code.ts';
import {createValue} from '../../engine/store.ts';
import {shellOf} from '../../text/shell.ts';
import type {PickerContext} from '../../ui/picker/state.ts';
import {chooseLanguage, loadLanguage, parseLanguage} from '../language.ts';
import type {Language} from '../language.ts';
import {prepareTerminal, terminalOf} from '../run/interactive.ts';
import {createRunLanguage} from '../run/run-context.ts';
import type {RunEnd, RunTools} from '../run/run-command.ts';
import type {Session} from '../session.ts';
import {UsageError} from '../usage-error.ts';
import {createDiscoverIn} from './discover.ts';
import {createPickerContext} from './picker-context.ts';
import {runChoice, withCurrentPreferences} from './run-choice.ts';

/** Shows the picker and the chosen runs until the user leaves. Returns the exit code of acr-doctor. */
export async function chooseAndCheck(session: Session, tools: RunTools, first?: RunEnd): Promise<number> {
	const {processContext, options} = session;
	const {settings, cloudChoice} = tools;
	let language = first?.language ?? session.language;
	let last = first;

	const {createPickerController} = await import('../../ui/picker/controller.ts');
	const {createSettingsController} = await import('../../ui/settings/controller.ts');
	const {openPicker} = await import('../../ui/picker/open-picker.tsx');
	const currentContext = (): PickerContext => {
		const {platform, env} = processContext;
		const pack = createRunLanguage(language, shellOf(platform, env));
		return createPickerContext(withCurrentPreferences(processContext, tools), pack, cloudChoice);
	};
	const contexts = createValue(currentContext());
	let chosenLanguage = language.code;
	const changeLanguage = async (code: Language['code']): Promise<void> => {
		chosenLanguage = code;
		const loaded = await loadLanguage(code);

		// If two languages load at the same time, the language that was chosen last wins.
		if (code === chosenLanguage) {
			language = loaded;
			contexts.send(currentContext());
		}
	};
	const picker = createPickerController({
		settings,
		createId: randomUUID,
		discover: createDiscoverIn(options, tools),
	});
	const settingsController = createSettingsController({
		...settings,
		loadLanguage: async preferred =>
			changeLanguage(
				chooseLanguage({...processContext, preferences: preferred ? {language: preferred} : {}}),
			),
	});

	for (;;) {
		await prepareTerminal(processContext, language.code);
		contexts.send(currentContext());
		const chosen = await openPicker({
			...terminalOf(processContext),
			picker,
			settings: settingsController,
			contexts,
			chooseLanguage: async code => changeLanguage(parseLanguage(code) ?? language.code),
			now: () => Date.now(),
		});

		if (chosen.type === 'quit' || chosen.type === 'interrupt') {
			last?.printSummary?.();
			await picker.settled();
			return chosen.type === 'interrupt' ? exitCodes.interrupted : (last?.code ?? exitCodes.healthy);
		}

		try {
			last = await runChoice(chosen, {...session, language}, tools, 'behind');
			({language} = last);
		} catch (error) {
			// The picker shows the error, for example of an invalid saved registry. The user can then choose another
			// registry.
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
