import type {Result} from '../../engine/result.ts';
import type {Run} from '../../engine/run.ts';
import type {KeyPress, ScreenControl} from '../app.tsx';
import {typeInSearch} from '../keys/field-keys.ts';
import type {SearchField} from '../keys/field-keys.ts';
import {commandOf} from '../keys/keymap.ts';
import type {Command} from '../keys/keymap.ts';
import {isMovement} from '../keys/movement.ts';
import type {Movement} from '../keys/movement.ts';
import type {ReferenceScreen} from '../reference/screen.ts';
import {editText} from '../text-field.ts';
import {createFixActions} from './fix-actions.ts';
import type {FixEffects} from './fix-actions.ts';
import {createMoveOrScroll} from './move-or-scroll.ts';
import type {NavigationState} from './navigation-state.ts';
import * as navigation from './navigation.ts';
import {createRetry} from './retry.ts';
import {refusedForSavedRun} from './run-help.ts';
import {createRunState} from './run-state.ts';
import type {RunState} from './run-state.ts';
import {rerunNotice, savedNotice} from './saved-notice.ts';
import type {SavedFile} from './saved-notice.ts';
import {severityOf} from './view-model.ts';

export type Ending = 'quit' | 'left' | 'interrupted' | 'picker';

export type Effects = FixEffects & {
	readonly run: Pick<Run, 'report' | 'retry' | 'elapsed'>;
	readonly save?: (() => Promise<Result<SavedFile>>) | undefined;
	readonly exit: (ending: Ending) => void;
	readonly reference: ReferenceScreen;
};

export type RunController = Pick<RunState, 'store' | 'scrolls'> & {
	/** Handles a key. The second of two keys in one read uses the state after the first key. */
	readonly press: (press: KeyPress) => void;
	readonly paste: (text: string) => void;
	readonly leave: (command: 'quit' | 'interrupt') => void;
	readonly isAsking: () => boolean;
};

/** The keys that move the selection while the user types a filter. */
const arrowKeys: ReadonlySet<string> = new Set(['up', 'down', 'pageUp', 'pageDown']);

export function createRunController(effects: Effects): RunController {
	const {run, exit, reference, contexts} = effects;
	const runState = createRunState(run, contexts);
	const {store, scrolls, view, go, notify, selectedRow, describeSelected} = runState;
	const move = createMoveOrScroll(run, runState);
	const {retry, retrySelected} = createRetry(run, runState);
	const fixes = createFixActions(effects, runState);
	const notices = () => contexts.get().language.words.screen.notices;

	const end = (ending: Ending, control: ScreenControl): void => {
		control.dropKeys();
		exit(ending);
	};

	const setFilter = (filter: SearchField | undefined): void => {
		if (filter) {
			store.send({...store.get(), filter});
		}

		if (filter?.isTyping) {
			scrolls.list.toTop();
		}
	};

	const step =
		(change: navigation.Step) =>
		({layout}: KeyPress): void =>
			go(change, layout.details);

	const goToFailure = (by: 1 | -1, {layout}: KeyPress): void => {
		go((state, input) => navigation.goToFailure(state, input, by), layout.details);
		return run.report.get().rows.some(severityOf) ? undefined : notify({text: notices().noFailures});
	};

	/** `before` is the state before the key removed the notice and the question. */
	const actions: Readonly<
		Record<Exclude<Command, Movement>, (press: KeyPress, before: NavigationState) => void>
	> = {
		nextFailure: press => goToFailure(1, press),
		previousFailure: press => goToFailure(-1, press),
		nextRegistry: step((state, input) => navigation.goToRegistry(state, input, 1)),
		previousRegistry: step((state, input) => navigation.goToRegistry(state, input, -1)),
		overview: step(navigation.toggleOverview),
		toggle: step(navigation.toggle),
		open: step(navigation.open),
		close: step(navigation.close),
		back({layout, control}, {notice}) {
			const current = store.get();
			go(navigation.goBack, layout.details);
			const isOutermost = notice === undefined && store.get() === current;
			return isOutermost && contexts.get().hasPicker === true && end('picker', control);
		},
		evidence: step(state => ({...state, showsEvidence: !state.showsEvidence})),
		search: () => store.send(navigation.openSearch(store.get())),
		retry: retrySelected,
		agree: ({control}, {question}) =>
			question?.type === 'fix'
				? fixes.run(question, control)
				: question && run.retry([question.key], [question.key]),
		retryFailed() {
			const failed = run.report.get().rows.filter(row => severityOf(row) === 'failure');
			return failed.length > 0 ? retry(failed) : notify({text: notices().nothingToRetry});
		},
		retryAll: () => retry(run.report.get().rows),
		copy: () => void fixes.copy(),
		copyNumber: ({key}) => void fixes.copy(Number(key)),
		explain: () => reference.open(describeSelected()?.code ?? selectedRow()?.checkId ?? ''),
		link: () => notify({text: describeSelected()?.documentation ?? notices().noLink}),
		save: () => void effects.save?.().then(answer => notify(savedNotice(answer, notices()))),
		fix: () => fixes.ask(),
		picker: ({control}) => contexts.get().hasPicker === true && end('picker', control),
		help: ({control}) => control.openMenu('help'),
		language: ({control}) => control.openMenu('language'),
		quit: ({layout: {details}, control}, {isReading}) =>
			// A text that covers the list closes first.
			isReading && details === 'screen' && !view().isOverview
				? go(navigation.goBack, details)
				: end('quit', control),
	};

	const pressInRun = (press: KeyPress): void => {
		const {key, layout} = press;
		const before = store.get();
		const {filter, question} = before;
		const command = commandOf(question ? key.toLowerCase() : key);

		if (filter.isTyping && !(arrowKeys.has(key) && command)) {
			return setFilter(typeInSearch(filter.field, key));
		}

		// Every key closes an open question. `before` still contains the question.
		go(navigation.settleNavigation, layout.details);
		const {saved} = contexts.get();

		if (question?.type === 'fix' && /^[1-9]$/.test(key)) {
			fixes.ask(Number(key));
		} else if (command && (!question || command === 'agree')) {
			if (saved && refusedForSavedRun.has(command)) {
				notify({text: rerunNotice(saved, notices())});
			} else if (isMovement(command)) {
				move(command, layout.details);
			} else {
				actions[command](press, before);
			}
		}
	};

	return {
		store,
		scrolls,
		press(press) {
			if (reference.state.get() === undefined) {
				pressInRun(press);
			} else if (reference.press(press)) {
				reference.close();
			}
		},
		paste(text) {
			reference.insert(text);

			const {field, isTyping} = store.get().filter;

			if (isTyping) {
				setFilter({field: editText(field, {type: 'insert', text: text.trim()}), isTyping});
			}
		},
		leave: command => exit(command === 'quit' ? 'quit' : 'interrupted'),
		isAsking: () => store.get().question !== undefined,
	};
}
