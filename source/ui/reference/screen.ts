import {createStore} from '../../engine/store.ts';
import type {Store} from '../../engine/store.ts';
import {formatSentence} from '../../text/fill.ts';
import {copyNotice} from '../copy-notice.ts';
import type {CopyResult} from '../copy-notice.ts';
import {commandOf} from '../keys.ts';
import type {Command} from '../keys.ts';
import {layOutReference} from './frame.ts';
import type {ScreenContext} from '../screen-context.ts';
import {resolveSelection, initialReferenceState, stepBack, stepInReference} from './state.ts';
import type {ReferenceState} from './state.ts';
import type {Size} from '../screen-layout.ts';
import {editText, emptyField, valueOf} from '../text-field.ts';
import type {Edit} from '../text-field.ts';
import {editOrTextOf} from '../field-keys.ts';

/** The state is outside React, so that the second of two keys in a read uses the latest state. */
export type ReferenceScreen = {
	/** The state is undefined while the reference is closed. */
	readonly state: Pick<Store<ReferenceState | undefined, never>, 'get' | 'subscribe'>;
	readonly open: (context: ScreenContext, word?: string) => void;
	readonly close: () => void;
	/** Handles a key, and returns commands that the caller must run. */
	readonly press: (key: string, view: ReferenceView) => DelegatedCommand | undefined;
	readonly insert: (text: string, view: Pick<ReferenceView, 'context'>) => void;
};

function pinSelection(state: ReferenceState, {context}: ReferenceView): ReferenceState {
	const {found, selected} = resolveSelection(context.language.reference, state);
	const code = found[selected]?.code;
	return code === undefined ? state : {...state, selected: code};
}

/** The caller must run the command. The command `back` closes the reference. */
export type DelegatedCommand = 'back' | (typeof delegatedCommands)[number];

export const delegatedCommands = ['interrupt', 'suspend', 'redraw', 'language'] as const;

type ReferenceView = {readonly context: ScreenContext; readonly size: Size};

export function createReferenceScreen(copy: (text: string) => Promise<CopyResult>): ReferenceScreen {
	const store = createStore<ReferenceState | undefined, ReferenceState | undefined>(
		(_, next) => next,
		undefined,
	);

	const edit = (state: ReferenceState, change: Edit, {context}: Pick<ReferenceView, 'context'>): void => {
		const {selected: _, ...rest} = state;
		store.send({...rest, field: editText(state.field, change), listTop: 0, textTop: 0});
		void loadOtherLanguages(context);
	};

	/** Loads the other languages for a search. Results in the current language come first. */
	const loadOtherLanguages = async ({language}: ScreenContext): Promise<void> => {
		const state = store.get();
		const {otherLanguages} = language.reference;

		if (state && otherLanguages?.topics().length === 0 && valueOf(state.field).length > 1) {
			await otherLanguages.load();
			const latest = store.get();
			store.send(latest && {...latest});
		}
	};

	const showNotice = (notice: string): void => {
		const state = store.get();

		if (state) {
			store.send({...state, notice});
		}
	};

	const copyCommand = async (
		number: number | undefined,
		state: ReferenceState,
		{context}: ReferenceView,
	): Promise<void> => {
		const {notices} = context.language.words.screen;
		const {found, selected} = resolveSelection(context.language.reference, state);
		const {fixes = [], manualSteps = []} = found[selected] ?? {};
		const first = [...fixes, ...manualSteps].find(({command}) => command);
		const command = (number === undefined ? first : fixes[number - 1])?.command;

		if (command === undefined) {
			showNotice(
				number === undefined ? notices.nothingToCopy : formatSentence(notices.noSuchCommand, {number}),
			);
			return;
		}

		showNotice(copyNotice(await copy(command.text), command, notices, context.language.reference.list));
	};

	const search = (key: string, state: ReferenceState, view: ReferenceView): void => {
		const move = ['up', 'down', 'pageUp', 'pageDown'].includes(key) ? commandOf(key) : undefined;
		const moved = move && stepInReference(state, layOutReference({...view, state}).metrics, move);

		if (moved) {
			store.send(moved);
		} else if (key === 'enter') {
			const kept = pinSelection(state, view);
			store.send({...kept, isSearching: false, isReading: kept.selected !== undefined});
		} else if (key === 'escape') {
			store.send({...pinSelection(state, view), isSearching: false, field: emptyField});
		} else {
			const change = editOrTextOf(key);

			if (change) {
				edit(state, change, view);
			}
		}
	};

	const goBack = (state: ReferenceState, view: ReferenceView): DelegatedCommand | undefined => {
		if (state.isHelping) {
			store.send({...state, isHelping: false});
		} else if (stepBack(state)) {
			store.send(stepBack(state));
		} else if (state.isReading && !state.isOpenedDirectly) {
			const {marked: _, ...list} = state;
			store.send({...list, isReading: false});
		} else if (!state.isReading && valueOf(state.field) !== '') {
			store.send({...pinSelection(state, view), field: emptyField});
		} else {
			return 'back';
		}

		return undefined;
	};

	const runCommand = (
		command: Command,
		key: string,
		state: ReferenceState,
		view: ReferenceView,
	): DelegatedCommand | undefined => {
		const {metrics} = layOutReference({...view, state});
		const next = stepInReference(state, metrics, command);

		if (next) {
			store.send(next);
			return undefined;
		}

		if (command === 'copy' || command === 'copyNumber') {
			void copyCommand(command === 'copy' ? undefined : Number(key), state, view);
			return undefined;
		}

		if (command === 'link') {
			showNotice(
				metrics.found[metrics.selected]?.documentation ?? view.context.language.words.screen.notices.noLink,
			);
			return undefined;
		}

		if (command === 'back' || command === 'quit' || command === 'explain') {
			return goBack(state, view);
		}

		// Commands of a run have no effect.
		return delegatedCommands.find(name => name === command);
	};

	return {
		state: store,
		open: (context, word) => store.send(initialReferenceState(context.language.reference.topics, word)),
		close: () => store.send(undefined),
		press(key, view) {
			const current = store.get();

			if (current === undefined) {
				return undefined;
			}

			const {notice: _, ...state} = current;
			const command = commandOf(key);

			// The language key is a letter during a search.
			if (
				state.isSearching &&
				(command === 'language' || !delegatedCommands.some(name => name === command))
			) {
				search(key, state, view);
				return undefined;
			}

			store.send(state);
			return command && runCommand(command, key, state, view);
		},
		insert(text, view) {
			const state = store.get();

			if (state?.isSearching) {
				edit(state, {type: 'insert', text: text.trim()}, view);
			}
		},
	};
}
