import {createValue} from '../../engine/store.ts';
import type {Store} from '../../engine/store.ts';
import type {Settings} from '../../saved/settings.ts';
import type {TypedKey} from '../app.tsx';
import {createScroll, rowsPerPage} from '../widgets/scroll.ts';
import type {Scroll} from '../widgets/scroll.ts';
import {createDiscoverySearch} from './discovery-search.ts';
import type {Discover} from './discovery-search.ts';
import {pasteIntoForm} from './form-steps.ts';
import type {PickerRequest} from './press.ts';
import {initialPickerState, listMode} from './state.ts';
import type {PickerContext, PickerState} from './state.ts';
import {editFilter, stepInPicker} from './step.ts';
import {createWriteBehind} from './write-behind.ts';

/** The state of the picker is outside React. Marks and the filter persist between runs. */
export type PickerController = {
	readonly state: Pick<Store<PickerState, never>, 'get' | 'subscribe'>;
	readonly scrolls: Readonly<Record<'start' | 'list' | 'form', Scroll>>;
	readonly resume: () => void;
	readonly showNotice: (notice: string) => void;
	readonly rest: () => void;
	/** Handles a key, and returns a request for the caller. */
	readonly press: (typed: TypedKey, context: PickerContext) => PickerRequest | undefined;
	readonly paste: (text: string, context: PickerContext) => void;
	/** Settles after the last write, also if the write failed. */
	readonly settled: () => Promise<void>;
};

type PickerControllerInput = {
	readonly settings: Settings;
	readonly createId: () => string;
	readonly discover: Discover;
};

export function createPickerController({
	settings,
	createId,
	discover,
}: PickerControllerInput): PickerController {
	const store = createValue(initialPickerState);
	const scrolls = {start: createScroll(), list: createScroll(), form: createScroll()};
	const refresh = (state = store.get()): void => store.send({...state, ...writeBehind.snapshot()});
	const writeBehind = createWriteBehind(settings, () => refresh());
	const discoverySearch = createDiscoverySearch(discover, search => {
		const state = store.get();
		store.send({...state, search: {...state.search, ...search}});
	});
	refresh();

	return {
		state: store,
		scrolls,
		resume() {
			writeBehind.reload();
			refresh({...store.get(), mode: listMode});
		},
		showNotice: notice => store.send({...store.get(), notice}),
		rest: discoverySearch.stop,
		settled: writeBehind.settled,
		press({key, isFromHelp, isFirstInRead}, context) {
			if (key === 'enter' && store.get().mode.type === 'form') {
				// Reloads the settings, so that the form is compared with the latest saved data.
				writeBehind.reload();
				refresh();
			}

			const {notice: _, ...state} = store.get();
			const {change, search, request, ...step} = stepInPicker({
				state,
				key,
				context,
				saved: writeBehind.read(),
				isFromHelp,
				isFirstInRead,
				page: rowsPerPage(scrolls.list),
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
		paste(text, context) {
			const {notice: _, ...state} = store.get();
			const clean = text.trim();

			switch (state.mode.type) {
				case 'filter':
					return store.send(editFilter(state, {type: 'insert', text: clean}));
				case 'list':
				case 'form':
					return store.send(pasteIntoForm(state, clean, context));
				case 'question':
					return undefined;
			}
		},
	};
}
