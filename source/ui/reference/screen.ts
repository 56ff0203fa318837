import type {Topic} from '../../describe/reference.ts';
import {createStore} from '../../engine/store.ts';
import type {Store} from '../../engine/store.ts';
import {formatSentence} from '../../text/fill.ts';
import {copyNotice} from '../copy-notice.ts';
import type {CopyResult} from '../copy-notice.ts';
import {stepInHelp} from '../help/help.ts';
import {commandOf} from '../keys/keymap.ts';
import type {Command} from '../keys/keymap.ts';
import type {ScreenContext} from '../screen-context.ts';
import {valueOf} from '../text-field.ts';
import {createScroll} from '../widgets/scroll.ts';
import type {Scroll} from '../widgets/scroll.ts';
import {referenceHelp} from './keys.ts';
import {editSearch, initialState, selectionOf, stepBack, stepInSearch, steps} from './state.ts';
import type {ReferenceState} from './state.ts';

/** The state is outside React, so that the second of two keys in a read uses the latest state. */
export type ReferenceScreen = {
	/** The state is undefined while the reference is closed. */
	readonly state: Pick<Store<ReferenceState | undefined, never>, 'get' | 'subscribe'>;
	readonly scrolls: Readonly<Record<'list' | 'text' | 'help', Scroll>>;
	readonly open: (context: ScreenContext, word?: string) => void;
	readonly close: () => void;
	/** Handles a key, and returns a command that the caller must run. */
	readonly press: (key: string, view: View) => DelegatedCommand | undefined;
	readonly insert: (text: string, view: View) => void;
};

type View = {readonly context: ScreenContext};

const delegatedCommands = ['interrupt', 'suspend', 'redraw', 'language'] as const;

/** The command `back` closes the reference. */
export type DelegatedCommand = 'back' | (typeof delegatedCommands)[number];

/** The distances of the movement keys in lines. */
const distances: Readonly<Partial<Record<Command, (page: number) => number>>> = {
	up: () => -1,
	down: () => 1,
	pageUp: page => -page,
	pageDown: page => page,
	first: () => -Infinity,
	last: () => Infinity,
};

export function createReferenceScreen(copy: (text: string) => Promise<CopyResult>): ReferenceScreen {
	const store = createStore<ReferenceState | undefined, ReferenceState | undefined>(
		(_, next) => next,
		undefined,
	);
	const scrolls = {list: createScroll(), text: createScroll(), help: createScroll()};

	/** Changes the state, if the reference is still open. The text of another code starts at its first line. */
	const change = (changes: Partial<ReferenceState>, {language: {reference}}: ScreenContext): void => {
		const state = store.get();

		if (state) {
			const next = {...state, ...changes};
			store.send(next);

			const {topic} = selectionOf(reference, next);

			if (topic !== selectionOf(reference, state).topic) {
				scrolls.text.toTop();
			}

			// The next frame already shows the selected item, if its position is known.
			scrolls.list.reveal(topic?.code ?? '');
			scrolls.text.reveal(next.related ?? '');
		}
	};

	/** The other languages load at the first search. Results in the current language are visible before. */
	const search = async (next: ReferenceState, context: ScreenContext): Promise<void> => {
		const {otherLanguages} = context.language.reference;
		change(next, context);

		if (otherLanguages?.topics().length === 0 && valueOf(next.field).length > 1) {
			await otherLanguages.load();
			change({}, context);
		}
	};

	/** Scrolls the text, or selects another code. */
	const move = (
		distanceOf: (page: number) => number,
		state: ReferenceState,
		context: ScreenContext,
	): void => {
		const distance = distanceOf(pageOf(state.isReading ? scrolls.text : scrolls.list));

		if (state.isReading) {
			change({related: undefined}, context);
			scrolls.text.by(distance);
		} else {
			const {found, index} = selectionOf(context.language.reference, state);
			change({code: found[Math.max(0, Math.min(index + distance, found.length - 1))]?.code}, context);
		}
	};

	/** Copies a command, and returns the notice. Only fixes have numbers. */
	const copyFix = async (number: number | undefined, topic: Topic | undefined, {language}: ScreenContext) => {
		const {notices} = language.words.screen;
		const {fixes = [], manualSteps = []} = topic ?? {};
		const offered = number === undefined ? [...fixes, ...manualSteps] : fixes.slice(number - 1, number);
		const command = offered.find(fix => fix.command)?.command;

		if (command) {
			return copyNotice(await copy(command.text), command, notices, language.reference.list);
		}

		return number === undefined ? notices.nothingToCopy : formatSentence(notices.noSuchCommand, {number});
	};

	// During a search, the keys of other commands edit the field.
	const press: ReferenceScreen['press'] = (key, {context}) => {
		change({notice: undefined}, context);
		const state = store.get();
		const command = commandOf(key);
		const delegated = delegatedCommands.find(name => name === command);

		if (state === undefined || (delegated && !(state.isSearching && delegated === 'language'))) {
			return state && delegated;
		}

		if (state.help !== undefined) {
			const step = stepInHelp(key, state.help, referenceHelp(context), pageOf(scrolls.help));
			change({help: step.selected}, context);
			return step.press === undefined ? undefined : press(step.press, {context});
		}

		const selection = selectionOf(context.language.reference, state);
		const next = state.isSearching
			? stepInSearch(key, state, selection)
			: command && steps[command]?.(state, selection);
		const distanceOf = command && distances[command];

		if (next) {
			void search(next, context);
		} else if (distanceOf) {
			move(distanceOf, state, context);
		} else if (command === 'copy' || command === 'copyNumber') {
			const number = command === 'copy' ? undefined : Number(key);
			void copyFix(number, selection.topic, context).then(notice => change({notice}, context));
		} else if (command === 'link') {
			change({notice: selection.topic?.documentation}, context);
		} else if (command === 'back' || command === 'quit' || command === 'explain') {
			const earlier = stepBack(state, selection);

			if (earlier === undefined) {
				return 'back';
			}

			change(earlier, context);
		}

		return undefined;
	};

	return {
		state: store,
		scrolls,
		open(context, word) {
			store.send(initialState(context.language.reference.topics, word));
			scrolls.text.toTop();
		},
		close: () => store.send(undefined),
		press,
		insert(text, {context}) {
			const state = store.get();

			if (state?.isSearching) {
				void search(editSearch(state, {type: 'insert', text: text.trim()}), context);
			}
		},
	};
}

const pageOf = (scroll: Scroll): number => Math.max(1, scroll.get().height - 1);
