import type {Settings} from '../../saved/settings.ts';
import {createStore} from '../../engine/store.ts';
import type {Store} from '../../engine/store.ts';
import {editOrTextOf} from '../field-keys.ts';
import {editText, emptyField} from '../text-field.ts';
import type {Edit} from '../text-field.ts';
import {pasteIntoForm, stepInForm} from './form-steps.ts';
import {layOutPicker} from './frame.ts';
import {createWriteBehind} from './write-behind.ts';
import {pickerCommandOf, terminalCommandOf} from './keys.ts';
import {stepInList, stepInQuestion} from './list-steps.ts';
import {moveInPicker} from './move.ts';
import {createDiscoverySearch} from './discovery-search.ts';
import type {Discover} from './discovery-search.ts';
import {initialPickerState} from './state.ts';
import type {PickerState} from './state.ts';
import type {PickerRequest, PickerPress, PickerStep, PickerView} from './step.ts';

/** The state of the picker is outside React. Marks and the filter persist between runs. */
export type PickerScreen = {
	readonly state: Pick<Store<PickerState, never>, 'get' | 'subscribe'>;
	readonly resume: () => void;
	readonly showNotice: (notice: string) => void;
	readonly rest: () => void;
	/** Handles a key, and returns a request for the caller. */
	readonly press: (key: string, view: PickerView) => PickerRequest | undefined;
	readonly paste: (text: string, view: PickerView) => void;
	/** Settles after the last write, also if the write failed. */
	readonly settled: () => Promise<void>;
};

type PickerScreenInput = {
	readonly settings: Settings;
	readonly createId: () => string;
	readonly discover: Discover;
};

export function createPickerScreen({settings, createId, discover}: PickerScreenInput): PickerScreen {
	const store = createStore((_: PickerState, next: PickerState) => next, initialPickerState);
	const refresh = (state = store.get()): void => store.send({...state, ...writeBehind.snapshot()});
	const writeBehind = createWriteBehind(settings, () => refresh());
	const discoverySearch = createDiscoverySearch(discover, search => {
		const state = store.get();
		store.send({...state, search: {...state.search, ...search}});
	});
	refresh();

	return {
		state: store,
		resume() {
			writeBehind.reload();
			const {form: _, asking: __, ...state} = store.get();
			refresh({...state, isFiltering: false, isHelping: false});
		},
		showNotice: notice => store.send({...store.get(), notice}),
		rest: discoverySearch.stop,
		settled: writeBehind.settled,
		press(key, view) {
			if (key === 'enter' && store.get().form) {
				// Reloads the settings, so that the form is compared with the latest saved data.
				writeBehind.reload();
				refresh();
			}

			const {notice: _, ...state} = store.get();
			const {change, search, request, ...step} = stepFor({
				state,
				key,
				view,
				saved: writeBehind.read(),
				createId,
			});

			if (change) {
				writeBehind.change(change);
			}

			refresh(step.state);

			if (search) {
				discoverySearch[search]();
			}

			return request;
		},
		paste(text, view) {
			const {notice: _, asking: __, ...state} = store.get();
			const clean = text.trim();

			if (state.isHelping) {
				return;
			}

			store.send(
				state.isFiltering
					? editFilter(state, {type: 'insert', text: clean})
					: pasteIntoForm(state, clean, view),
			);
		},
	};
}

function stepFor(press: PickerPress): PickerStep {
	const {state, key, view} = press;
	const terminal = terminalCommandOf(key);

	if (terminal) {
		return {state, request: {type: terminal}};
	}

	if (state.asking) {
		return stepInQuestion(press, state.asking);
	}

	if (state.form) {
		return stepInForm(press, state.form);
	}

	const command = pickerCommandOf(key);
	const isArrow = ['up', 'down', 'pageUp', 'pageDown'].includes(key);
	const moved =
		state.isFiltering && !isArrow
			? undefined
			: moveInPicker(state, layOutPicker({...view, state}).metrics, command);

	if (moved) {
		return {state: moved};
	}

	if (state.isFiltering) {
		return {state: stepInFilter(state, key)};
	}

	if (state.isHelping && command !== 'language') {
		const closes = command === 'help' || command === 'back' || command === 'quit';
		return {state: closes ? {...state, isHelping: false} : state};
	}

	return command ? stepInList(command, press) : {state};
}

function stepInFilter(state: PickerState, key: string): PickerState {
	if (key === 'enter') {
		return {...state, isFiltering: false};
	}

	if (key === 'escape') {
		return {...state, isFiltering: false, filter: emptyField};
	}

	const edit = editOrTextOf(key);
	return edit ? editFilter(state, edit) : state;
}

/** Edits the filter and resets the selection to the first row. The first row is the best match. */
function editFilter({selected: _, ...state}: PickerState, edit: Edit): PickerState {
	return {...state, filter: editText(state.filter, edit), listTop: 0};
}
