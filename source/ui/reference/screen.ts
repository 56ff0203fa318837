import type {Topic} from '../../describe/reference.ts';
import {createValue} from '../../engine/store.ts';
import type {Store} from '../../engine/store.ts';
import {formatSentence} from '../../text/fill.ts';
import {copyNotice} from '../copy-notice.ts';
import type {CopyResult} from '../copy-notice.ts';
import {commandOf} from '../keys/keymap.ts';
import type {Command} from '../keys/keymap.ts';
import type {ScreenContext} from '../screen-context.ts';
import {valueOf} from '../text-field.ts';
import {clampIndex, distanceOf, isMovement} from '../keys/movement.ts';
import type {Movement} from '../keys/movement.ts';
import {createScroll, rowsPerPage} from '../widgets/scroll.ts';
import type {Scroll} from '../widgets/scroll.ts';
import {editSearch, initialState, selectionOf, stepBack, stepInSearch, steps} from './state.ts';
import type {ReferenceState} from './state.ts';

/** The state is outside React, so that the second of two keys in a read uses the latest state. */
export type ReferenceScreen = {
	/** The state is undefined while the reference is closed. */
	readonly state: Pick<Store<ReferenceState | undefined, never>, 'get' | 'subscribe'>;
	readonly scrolls: Readonly<Record<'list' | 'text', Scroll>>;
	readonly open: (context: ScreenContext, word?: string) => void;
	readonly close: () => void;
	/** Handles a key, and returns a command that the caller must run. */
	readonly press: (key: string, context: ScreenContext) => DelegatedCommand | undefined;
	readonly insert: (text: string, context: ScreenContext) => void;
};

/** The command `back` closes the reference. The others open a menu. */
type DelegatedCommand = 'back' | 'help' | 'language';

export function createReferenceScreen(copy: (text: string) => Promise<CopyResult>): ReferenceScreen {
	const store = createValue<ReferenceState | undefined>(undefined);
	const scrolls = {list: createScroll(), text: createScroll()};

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
	const move = (movement: Movement, state: ReferenceState, context: ScreenContext): void => {
		if (state.isReading) {
			change({related: undefined}, context);
			scrolls.text.by(distanceOf(movement, rowsPerPage(scrolls.text)));
		} else {
			const {found, index} = selectionOf(context.language.reference, state);
			const next = clampIndex(index + distanceOf(movement, rowsPerPage(scrolls.list)), found);
			change({code: found[next]?.code}, context);
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

	const runCommand = (
		command: Command | undefined,
		key: string,
		state: ReferenceState,
		context: ScreenContext,
	): DelegatedCommand | undefined => {
		const selection = selectionOf(context.language.reference, state);

		const next = command && steps[command]?.(state, selection);

		if (command === 'help' || command === 'language') {
			return command;
		}

		if (next) {
			change(next, context);
		} else if (isMovement(command)) {
			move(command, state, context);
		} else if (command === 'copy' || command === 'copyNumber') {
			const number = command === 'copy' ? undefined : Number(key);
			void copyFix(number, selection.topic, context).then(notice => change({notice}, context));
		} else if (command === 'link') {
			change({notice: selection.topic?.documentation}, context);
		} else if (command === 'back' || command === 'quit' || command === 'explain') {
			const earlier = stepBack(state, selection);
			change(earlier ?? {}, context);
			return earlier ? undefined : 'back';
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
		press(key, context) {
			change({notice: undefined}, context);
			const state = store.get();

			if (!state?.isSearching) {
				return state && runCommand(commandOf(key), key, state, context);
			}

			// During a search, the keys of commands edit the field, except the arrows.
			const next = stepInSearch(key, state, selectionOf(context.language.reference, state));

			if (next) {
				void search(next, context);
				return undefined;
			}

			return runCommand(commandOf(key), key, state, context);
		},
		insert(text, context) {
			const state = store.get();

			if (state?.isSearching) {
				void search(editSearch(state, {type: 'insert', text: text.trim()}), context);
			}
		},
	};
}
