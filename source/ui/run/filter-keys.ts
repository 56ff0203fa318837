import {editOrTextOf} from '../keys/field-keys.ts';
import {editText, emptyField} from '../text-field.ts';
import type {Edit} from '../text-field.ts';
import type {RunState} from './run-state.ts';

/** The keys and the pasted text of the filter. */
type FilterKeys = {readonly edit: (edit: Edit) => void; readonly press: (key: string) => void};

export function createFilterKeys({store, scrolls}: RunState): FilterKeys {
	const editFilter = (edit: Edit): void => {
		const state = store.get();
		store.send({...state, filter: {field: editText(state.filter.field, edit), isTyping: true}});
		scrolls.list.toTop();
	};

	const typeFilter = (key: string): void => {
		const state = store.get();

		if (key === 'enter') {
			store.send({...state, filter: {...state.filter, isTyping: false}});
		} else if (key === 'escape') {
			store.send({...state, filter: {field: emptyField, isTyping: false}});
		} else {
			const edit = editOrTextOf(key);
			return edit && editFilter(edit);
		}
	};

	return {edit: editFilter, press: typeFilter};
}
