import {createValue} from '../../engine/store.ts';
import type {Store} from '../../engine/store.ts';
import type {KeyPress} from '../app.tsx';
import {copyFix} from '../copy-fix.ts';
import type {CopyResult} from '../copy-fix.ts';
import {commandOf} from '../keys/keymap.ts';
import type {ScreenContext} from '../screen-context.ts';
import {valueOf} from '../text-field.ts';
import {clampIndex, distanceOf, isMovement} from '../keys/movement.ts';
import type {Movement} from '../keys/movement.ts';
import {createScroll, rowsPerPage} from '../widgets/scroll.ts';
import type {Scroll} from '../widgets/scroll.ts';
import {initialState, insertInSearch, selectionOf, stepBack, handleSearchKey, steps} from './state.ts';
import type {ReferenceState} from './state.ts';

export type ReferenceScreen = {
	/** Undefined while the reference is closed. */
	readonly state: Pick<Store<ReferenceState | undefined, never>, 'get' | 'subscribe'>;
	readonly scrolls: Readonly<Record<'list' | 'text', Scroll>>;
	readonly open: (word?: string) => void;
	readonly close: () => void;
	/** Handles a key. Returns true if the key leaves the reference. */
	readonly press: (press: Pick<KeyPress, 'key' | 'control'>) => boolean;
	readonly insert: (text: string) => void;
};

type ReferenceEffects = {
	readonly contexts: Pick<Store<ScreenContext, never>, 'get'>;
	readonly copy: (text: string) => Promise<CopyResult>;
};

export function createReferenceScreen({contexts, copy}: ReferenceEffects): ReferenceScreen {
	// The state is outside React, so that the second of two keys in a read uses the latest state.
	const store = createValue<ReferenceState | undefined>(undefined);
	const scrolls = {list: createScroll(), text: createScroll()};
	const selectionIn = (state: ReferenceState) => selectionOf(contexts.get().language.reference, state);

	// Copying a command can end after the user closes the reference.
	const change = (changes: Partial<ReferenceState>): void => {
		const state = store.get();

		if (state) {
			const next = {...state, ...changes};
			store.send(next);

			const {topic} = selectionIn(next);

			if (topic !== selectionIn(state).topic) {
				scrolls.text.toTop();
			}

			// Scroll before the next frame, if the position of the item is known.
			scrolls.list.reveal(topic?.code ?? '');
			scrolls.text.reveal(next.related ?? '');
		}
	};

	/**
	 * The first query with at least two characters loads the other languages. While the languages load, only results in
	 * the current language are visible.
	 */
	const search = async (next: ReferenceState): Promise<void> => {
		const {otherLanguages} = contexts.get().language.reference;
		change(next);

		if (otherLanguages?.topics().length === 0 && valueOf(next.field).length > 1) {
			await otherLanguages.load();
			change({});
		}
	};

	const move = (movement: Movement, state: ReferenceState): void => {
		if (state.isReading) {
			change({related: undefined});
			scrolls.text.by(distanceOf(movement, rowsPerPage(scrolls.text)));
		} else {
			const {found, index} = selectionIn(state);
			const next = clampIndex(index + distanceOf(movement, rowsPerPage(scrolls.list)), found);
			change({code: found[next]?.code});
		}
	};

	/** Copies the first command of the fixes, else of the manual steps, if `number` is undefined. */
	const copyFixOf = async (state: ReferenceState, number?: number): Promise<void> => {
		const {words, reference} = contexts.get().language;
		const {fixes = [], manualSteps = []} = selectionIn(state).topic ?? {};
		const offered = number === undefined ? [...fixes, ...manualSteps] : fixes;
		const {notices} = words.screen;
		const {text} = await copyFix({fixes: offered, number, copy, notices, list: reference.list});
		change({notice: text});
	};

	const runCommand = (state: ReferenceState, {key, control}: Pick<KeyPress, 'key' | 'control'>): boolean => {
		const command = commandOf(key);
		const selection = selectionIn(state);
		const next = command && steps[command]?.(state, selection);

		if (command === 'help' || command === 'language') {
			control.openMenu(command);
		} else if (next) {
			change(next);
		} else if (isMovement(command)) {
			move(command, state);
		} else if (command === 'copy' || command === 'copyNumber') {
			void copyFixOf(state, command === 'copy' ? undefined : Number(key));
		} else if (command === 'link') {
			change({notice: selection.topic?.documentation});
		} else if (command === 'back' || command === 'quit' || command === 'explain') {
			const earlier = stepBack(state, selection);
			change(earlier ?? {});
			return earlier === undefined;
		}

		return false;
	};

	return {
		state: store,
		scrolls,
		open(word) {
			store.send(initialState(contexts.get().language.reference.topics, word));
			scrolls.text.toTop();
		},
		close: () => store.send(undefined),
		press(press) {
			change({notice: undefined});
			const state = store.get();
			// During a search, a key that the search field uses has no other effect.
			const next = state?.isSearching ? handleSearchKey(press.key, state, selectionIn(state)) : undefined;

			if (next) {
				void search(next);
				return false;
			}

			return state !== undefined && runCommand(state, press);
		},
		insert(text) {
			const state = store.get();

			if (state?.isSearching) {
				void search(insertInSearch(state, text));
			}
		},
	};
}
