import {randomUUID} from 'node:crypto';
import {exitCodes} from '../../engine/exit-code.ts';
import {createStore} from '../../engine/store.ts';
import type {PickerChoice} from '../../ui/picker/picker.tsx';
import type {PickerStage} from '../../ui/picker/state.ts';
import {readArguments} from '../arguments.ts';
import type {Session} from '../session.ts';
import {discoverIn} from './discover.ts';
import {quietTerminal, screenOf, settleColor} from '../run/interactive.ts';
import {createPickerStage} from './picker-context.ts';
import type {RunEnd} from '../run/run-command.ts';
import {languageAfter, languageFor, loadLanguage} from '../language.ts';
import type {LanguagePack} from '../language.ts';
import {readSavedTargets, readTargets} from '../targets/targets.ts';
import {UsageError} from '../usage-error.ts';

/**
 * From the picker to a run and back, until the person leaves one of them; gives the exit code of the last run. `first`
 * is a run that was there before the picker.
 */
export async function chooseAndCheck(
	session: Session,
	languagePack: LanguagePack,
	first?: RunEnd,
): Promise<number> {
	const {world, given, settings} = session;
	let spoken = first?.languagePack ?? languagePack;
	let last = first;

	settleColor(world, given.color);
	const {createPickerScreen} = await import('../../ui/picker/screen.ts');
	const {createSettingsScreen} = await import('../../ui/settings/screen.ts');
	const {openPicker} = await import('../../ui/picker/picker.tsx');
	const stageNow = () => createPickerStage(worldNow(session), spoken, session.choice);
	const stages = createStore((_: PickerStage, next: PickerStage) => next, stageNow());
	const speakNow = async (code: LanguagePack['code']): Promise<void> => {
		spoken = await loadLanguage(code);
		stages.send(stageNow());
	};
	const picker = createPickerScreen({settings, createId: randomUUID, discover: discoverIn(session)});
	const settingsScreen = createSettingsScreen({
		...settings,
		loadLanguage: async language => speakNow(languageFor(world.line, world.env, language ? {language} : {})),
	});

	for (;;) {
		quietTerminal(world);
		stages.send(stageNow());
		const chosen = await openPicker({
			...screenOf(world),
			picker,
			settings: settingsScreen,
			stages,
			changeLanguage: async () => speakNow(languageAfter(spoken.code)),
			now: () => Date.now(),
		});

		if (chosen.type === 'quit' || chosen.type === 'interrupt') {
			last?.toPicker?.();
			await picker.settled();
			return chosen.type === 'interrupt' ? exitCodes.interrupted : (last?.code ?? exitCodes.healthy);
		}

		try {
			last = await carryOut(chosen, session, spoken);
			spoken = last.languagePack;
		} catch (error) {
			// A registry that can no longer be read as one keeps nobody from the others.
			if (!(error instanceof UsageError)) {
				throw error;
			}

			picker.tell(error.tell(spoken.words));
			continue;
		}

		if (!last.toPicker) {
			await picker.settled();
			return last.code;
		}
	}
}

type Chosen = Exclude<PickerChoice, {readonly type: 'quit'} | {readonly type: 'interrupt'}>;

async function carryOut(chosen: Chosen, session: Session, languagePack: LanguagePack): Promise<RunEnd> {
	const {choice, check} = session;
	const world = worldNow(session);
	// Who chooses leaves when they want to, however healthy it is; what they set by now holds.
	const given = {...readArguments(world.line, world.preferences), stay: true};
	const rest = {given, world, languagePack, picker: 'behind'} as const;

	switch (chosen.type) {
		case 'run':
			return check({...rest, targets: readSavedTargets(chosen.registries, given, choice)});
		case 'machine':
			return check({...rest, targets: readTargets({...given, words: []}, choice)});
		case 'demo': {
			const {runDemo} = await import('../demo/demo-command.ts');
			const {timeout, output, consents, ignoreErrors, failOnWarning, stay, color} = given;
			const shown = {timeout, output, consents, ignoreErrors, failOnWarning, stay, color, words: []};
			return runDemo({...shown, command: 'demo'}, world, languagePack, 'behind');
		}
	}
}

/** The world, with what is set for good by now. */
const worldNow = ({world, settings}: Session) => ({...world, preferences: settings.read().settings});
