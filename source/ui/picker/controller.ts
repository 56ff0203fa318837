import {createValue} from '../../engine/store.ts';
import {orderRegistries} from '../../saved/edit-saved.ts';
import type {Settings} from '../../saved/settings.ts';
import type {KeyPress} from '../app.tsx';
import {createWriteBehind} from '../settings/write-behind.ts';
import {createScroll, rowsPerPage} from '../widgets/scroll.ts';
import {createDiscoverySearch} from './discovery-search.ts';
import type {Discover} from './discovery-search.ts';
import {listOf} from './rows.ts';
import {initialPickerState, listMode} from './state.ts';
import type {PickerContext, PickerState} from './state.ts';
import {pasteIntoPicker, handlePickerKey} from './handle-key.ts';

export type PickerController = ReturnType<typeof createPickerController>;

type PickerControllerInput = {
	readonly settings: Settings;
	readonly createId: () => string;
	readonly discover: Discover;
};

export function createPickerController({settings, createId, discover}: PickerControllerInput) {
	// The state is outside React, so that marks and the filter persist between runs.
	const store = createValue(initialPickerState);
	const scrolls = {start: createScroll(), list: createScroll(), form: createScroll()};
	const withoutNotice = (): PickerState => ({...store.get(), notice: undefined});
	const show = (state: PickerState): void =>
		store.send({
			...state,
			registries: orderRegistries(saved.read().registries),
			warning: settings.warnings().at(-1),
		});
	const saved = createWriteBehind(settings, () => show(store.get()));
	const discoverySearch = createDiscoverySearch(discover, search => {
		const state = store.get();
		store.send({...state, search: {...state.search, ...search}});
	});

	return {
		state: store,
		scrolls,
		resume() {
			settings.reload();
			show({...store.get(), mode: listMode});
		},
		showNotice: (notice: string) => store.send({...store.get(), notice}),
		rest: () => discoverySearch.stop(),
		settled: saved.settled,
		/** Handles a key. Returns a request that the caller must handle, or undefined. */
		press(typed: Pick<KeyPress, 'key' | 'isFromHelp'>, context: PickerContext) {
			if (typed.key === 'enter' && store.get().mode.type === 'form') {
				// The form must be compared with the latest saved registries.
				settings.reload();
				show(store.get());
			}

			const {change, search, request, ...step} = handlePickerKey({
				...listOf(withoutNotice(), context),
				...typed,
				saved: saved.read(),
				page: rowsPerPage(scrolls.list),
				createId,
			});

			if (change) {
				saved.change(change);
			}

			show(step.state);

			if (search) {
				discoverySearch[search]();
			}

			return request;
		},
		paste: (text: string, context: PickerContext) =>
			store.send(pasteIntoPicker(withoutNotice(), text.trim(), context)),
	};
}
