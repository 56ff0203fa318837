import {randomUUID} from 'node:crypto';
import {exitCodes} from '../core/exit-code.ts';
import type {Discover} from '../ui/picker/searching.ts';
import type {PickerChoice} from '../ui/picker/picker.tsx';
import type {Session} from './check-registries.ts';
import {quietTerminal, screenOf, settleColor} from './live.ts';
import {createPickerStage} from './picker-stage.ts';
import type {RunEnd} from './run-command.ts';
import {languageAfter, speak} from './speech.ts';
import type {Speech} from './speech.ts';
import {readSavedTargets, readTargets} from './targets.ts';
import {UsageError} from './usage-error.ts';

/**
 * From the picker to a run and back, until the person leaves one of them; gives the exit code of the last run. `first`
 * is a run that was there before the picker.
 */
export async function chooseAndCheck(
	session: Session,
	speech: Speech,
	first?: RunEnd,
	discover?: Discover,
): Promise<number> {
	const {world, given, settings, choice} = session;
	let spoken = first?.speech ?? speech;
	let last = first;

	if (first && !first.toPicker) {
		return first.code;
	}

	settleColor(world, given.color);
	const {createPickerScreen} = await import('../ui/picker/screen.ts');
	const {openPicker} = await import('../ui/picker/picker.tsx');
	const picker = createPickerScreen({settings, createId: randomUUID, discover});
	const screen = screenOf(world);
	const stageIn = ({words}: Speech) =>
		createPickerStage({
			words,
			choice,
			look: screen.look,
			canSuspend: 'suspend' in screen,
			canDiscover: discover !== undefined,
		});

	for (;;) {
		quietTerminal(world);
		const chosen = await openPicker({
			...screen,
			picker,
			stage: stageIn(spoken),
			async nextLanguage() {
				spoken = await speak(languageAfter(spoken.code));
				return stageIn(spoken);
			},
			now: () => Date.now(),
		});

		if (chosen.type === 'quit' || chosen.type === 'interrupt') {
			last?.toPicker?.();
			await picker.settled();
			return chosen.type === 'interrupt' ? exitCodes.interrupted : (last?.code ?? exitCodes.healthy);
		}

		try {
			last = await carryOut(chosen, session, spoken);
			spoken = last.speech;
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

async function carryOut(chosen: Chosen, session: Session, speech: Speech): Promise<RunEnd> {
	const {given, world, choice, check} = session;
	const options = {speech, picker: 'behind'} as const;

	switch (chosen.type) {
		case 'run':
			return check(readSavedTargets(chosen.registries, given, choice), options);
		case 'machine':
			return check(readTargets({...given, words: []}, choice), options);
		case 'demo': {
			const {runDemo} = await import('./demo-command.ts');
			const {timeout, output, consents, ignoreErrors, failOnWarning, color} = given;
			const shown = {timeout, output, consents, ignoreErrors, failOnWarning, color, words: [], stay: true};
			return runDemo({...shown, command: 'demo'}, world, speech, 'behind');
		}
	}
}
