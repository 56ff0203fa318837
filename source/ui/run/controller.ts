import type {Result} from '../../engine/result.ts';
import type {Run} from '../../engine/run.ts';
import type {Store} from '../../engine/store.ts';
import type {KeyPress, Layout, ScreenControl} from '../app.tsx';
import {canAnswer} from '../keys/can-answer.ts';
import {commandOf} from '../keys/keymap.ts';
import type {Command} from '../keys/keymap.ts';
import type {ReferenceScreen} from '../reference/screen.ts';
import {emptyField} from '../text-field.ts';
import type {Scroll} from '../widgets/scroll.ts';
import {describeRow} from './description-cache.ts';
import {createFilterKeys} from './filter-keys.ts';
import {createFixActions} from './fix-actions.ts';
import type {FixEffects} from './fix-actions.ts';
import {createMove} from './move.ts';
import type {NavigationState} from './navigation-state.ts';
import * as navigation from './navigation.ts';
import {refusedForSavedRun} from './run-help.ts';
import {createRunState} from './run-state.ts';
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

/** The state of the screen of a run, and the effects of its keys. */
export type RunController = {
	readonly state: Pick<Store<NavigationState, NavigationState>, 'get' | 'subscribe'>;
	readonly scrolls: Readonly<Record<'list' | 'details' | 'overview', Scroll>>;
	/** Handles a key. The second of two keys in one read uses the state after the first key. */
	readonly press: (press: KeyPress) => void;
	readonly paste: (text: string) => void;
	readonly leave: (command: 'quit' | 'interrupt') => void;
};

/** The key repeat delay in milliseconds. The screen ignores a second retry within the delay. */
const keyRepeatMs = 250;

export function createRunController(effects: Effects): RunController {
	const {run, exit, reference, context: contexts} = effects;
	const runState = createRunState(run, contexts);
	const {store, scrolls, view, go, notify, ask, selectedRow} = runState;
	const move = createMove(run, runState);
	const fixes = createFixActions(effects, runState);
	const filterKeys = createFilterKeys(runState);
	const lastRetries = new Map<string, number>();

	const retry = (keys: readonly string[]): void => {
		const name = keys.join('\n');
		const before = lastRetries.get(name) ?? -Infinity;
		const now = run.elapsed();
		lastRetries.set(name, now);

		if (now - before >= keyRepeatMs) {
			run.retry(keys);
		}
	};

	const saveRun = async (): Promise<void> => {
		const answer = await effects.save?.();

		if (answer) {
			const {text, command} = savedNotice(answer, contexts.get().language.words.screen);
			notify(text, command);
		}
	};

	const retrySelected = (): void => {
		const current = view();
		const row = selectedRow();
		const item = current.items[current.selected];
		const question = row && describeRow(contexts.get(), row).question;

		if (row && question !== undefined) {
			ask({type: 'consent', key: row.key, text: question});
		} else if (row) {
			retry([row.key]);
		} else {
			// A group has no row of its own, so all rows of the group run again.
			const rows = current.isOverview
				? current.rows
				: current.rows.filter(({group}) => group === item?.group);

			if (rows.length > 0) {
				retry(rows.map(({key}) => key));
			}
		}
	};

	const leave = (ending: Ending, control: ScreenControl): void => {
		control.dropKeys();
		exit(ending);
	};

	const runCommand = (
		command: Command,
		key: string,
		details: Layout['details'],
		control: ScreenControl,
	): void => {
		const {screen: words} = contexts.get().language.words;
		const {saved, hasPicker = false} = contexts.get();
		const {question, isReading, notice} = store.get();
		go(navigation.settleNavigation, details);

		if (saved && refusedForSavedRun.has(command)) {
			return notify(rerunNotice(saved, words));
		}

		switch (command) {
			case 'up':
				return move('line', -1, details);
			case 'down':
				return move('line', 1, details);
			case 'pageUp':
				return move('page', -1, details);
			case 'pageDown':
				return move('page', 1, details);
			case 'first':
				return move('end', -1, details);
			case 'last':
				return move('end', 1, details);
			case 'nextFailure':
			case 'previousFailure':
				go(
					(state, found) => navigation.goToFailure(state, found, command === 'nextFailure' ? 1 : -1),
					details,
				);
				return run.report.get().rows.some(severityOf) ? undefined : notify(words.notices.noFailures);
			case 'nextRegistry':
				return go((state, found) => navigation.goToRegistry(state, found, 1), details);
			case 'previousRegistry':
				return go((state, found) => navigation.goToRegistry(state, found, -1), details);
			case 'overview':
				return go(navigation.toggleOverview, details);
			case 'toggle':
				return go(navigation.toggle, details);
			case 'open':
				return go(navigation.open, details);
			case 'close':
				return go(navigation.close, details);
			case 'back': {
				const before = store.get();
				go(navigation.goBack, details);
				const isOutermost = notice === undefined && store.get() === before;
				return isOutermost && hasPicker ? leave('picker', control) : undefined;
			}
			case 'evidence':
				return store.send({...store.get(), showsEvidence: !store.get().showsEvidence});
			case 'search':
				return store.send({
					...store.get(),
					view: 'registry',
					isReading: false,
					filter: {field: emptyField, isTyping: true},
				});
			case 'retry':
				return retrySelected();
			case 'agree':
				return question?.type === 'fix'
					? fixes.run(question, control)
					: question && run.retry([question.key], [question.key]);
			case 'retryFailed': {
				const failed = run.report.get().rows.filter(row => severityOf(row) === 'failure');
				return failed.length > 0 ? retry(failed.map(row => row.key)) : notify(words.notices.nothingToRetry);
			}
			case 'retryAll':
				return retry(run.report.get().rows.map(row => row.key));
			case 'copy':
				return void fixes.copy();
			case 'copyNumber':
				return void fixes.copy(Number(key));
			case 'explain': {
				const row = selectedRow();
				const word = row ? (describeRow(contexts.get(), row).code ?? row.checkId) : '';
				return reference.open(contexts.get(), word);
			}
			case 'link': {
				const row = selectedRow();
				return notify((row && describeRow(contexts.get(), row).documentation) ?? words.notices.noLink);
			}
			case 'save':
				return void saveRun();
			case 'fix':
				return fixes.ask();
			case 'picker':
				return hasPicker ? leave('picker', control) : undefined;
			case 'help':
			case 'language':
				return control.openMenu(command);
			case 'quit':
				// A text that covers the list closes first.
				return isReading && details === 'screen' && !view().isOverview
					? go(navigation.goBack, details)
					: leave('quit', control);
		}
	};

	const pressInRun = (press: KeyPress): void => {
		const {
			key,
			layout: {details},
			control,
		} = press;
		const {filter, question} = store.get();
		const command = commandOf(question ? key.toLowerCase() : key);

		if (filter.isTyping && !(arrowKeys.has(key) && command)) {
			filterKeys.press(key);
		} else if (question?.type === 'fix' && /^[1-9]$/.test(key)) {
			go(navigation.settleNavigation, details);
			fixes.ask(Number(key));
		} else if (question && !canAnswer(press)) {
			return;
		} else if (command && (!question || command === 'agree')) {
			runCommand(command, key, details, control);
		} else {
			// Every key except y cancels the question.
			go(navigation.settleNavigation, details);
		}
	};

	const pressInReference = (key: string, control: ScreenControl): void => {
		const command = reference.press(key, contexts.get());

		if (command === 'back') {
			reference.close();
		} else if (command) {
			control.openMenu(command);
		}
	};

	return {
		state: store,
		scrolls,
		press(press) {
			if (reference.state.get() === undefined) {
				pressInRun(press);
			} else {
				pressInReference(press.key, press.control);
			}
		},
		paste(text) {
			reference.insert(text, contexts.get());

			if (store.get().filter.isTyping) {
				filterKeys.edit({type: 'insert', text: text.trim()});
			}
		},
		leave: command => exit(command === 'quit' ? 'quit' : 'interrupted'),
	};
}

/** The keys that move the selection while the user types a filter. */
const arrowKeys: ReadonlySet<string> = new Set(['up', 'down', 'pageUp', 'pageDown']);
