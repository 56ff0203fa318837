import {findTopics, searchReference} from '../../reference/find-topics.ts';
import type {Reference, Topic} from '../../describe/reference.ts';
import {typeInSearch} from '../keys/field-keys.ts';
import type {Command} from '../keys/keymap.ts';
import {editText, emptyField, valueOf} from '../text-field.ts';
import type {TextField} from '../text-field.ts';

export type ReferenceState = {
	readonly field: TextField;
	readonly isSearching: boolean;
	/** The selected code. If the search excludes the code, the first result is selected. */
	readonly code: string | undefined;
	/** True if movement keys scroll the text of the code. */
	readonly isReading: boolean;
	/** True if the reference opened directly on the text of a code, and the user has not opened the list yet. */
	readonly isOpenedDirectly: boolean;
	/** The selected related code. */
	readonly related: string | undefined;
	/** The state before each opened related code. The oldest state is first. */
	readonly history: readonly Pick<ReferenceState, 'field' | 'code' | 'related'>[];
	readonly notice: string | undefined;
};

export function initialState(topics: readonly Topic[], word: string | undefined): ReferenceState {
	const found = word === undefined ? undefined : findTopics(topics, word);
	const isOpenedDirectly = found?.by === 'code';

	return {
		field: emptyField,
		isSearching: false,
		code: found?.topics[0]?.code,
		isReading: isOpenedDirectly,
		isOpenedDirectly,
		related: undefined,
		history: [],
		notice: undefined,
	};
}

export type Selection = {
	readonly found: readonly Topic[];
	readonly index: number;
	/** Undefined if the search has no results. */
	readonly topic: Topic | undefined;
};

export function selectionOf(reference: Reference, {field, code}: ReferenceState): Selection {
	const found = searchReference(reference, valueOf(field));
	const index = Math.max(
		0,
		found.findIndex(topic => topic.code === code),
	);
	return {found, index, topic: found[index]};
}

type Step = (state: ReferenceState, selection: Selection) => ReferenceState;

export const steps: Readonly<Partial<Record<Command, Step>>> = {
	toggle: (state, selection) =>
		!state.isReading
			? openText(state, selection)
			: state.related === undefined
				? closeText(state)
				: openRelated(state, selection),
	open: (state, selection) => openText(state, selection),
	close: state => closeText(state),
	nextRegistry: (state, selection) => selectRelated(state, selection, 1),
	previousRegistry: (state, selection) => selectRelated(state, selection, -1),
	search: state => ({...closeText(state), isSearching: true, field: emptyField}),
};

const openText: Step = (state, {topic}) => (topic ? {...state, code: topic.code, isReading: true} : state);

const closeText = (state: ReferenceState): ReferenceState => ({
	...state,
	isReading: false,
	isOpenedDirectly: false,
	related: undefined,
	history: [],
});

/** Selects a related code while the user reads a text. In the list of codes, opens the text instead. */
function selectRelated(state: ReferenceState, selection: Selection, by: 1 | -1): ReferenceState {
	const {related = []} = selection.topic ?? {};
	const at = related.findIndex(code => code === state.related);
	const from = at < 0 && by === -1 ? related.length : at;

	return state.isReading
		? {...state, related: related[(from + by + related.length) % related.length]}
		: openText(state, selection);
}

/** Opens the related code and saves the current state in `history`. Clears a search that excludes the related code. */
const openRelated: Step = (state, {found, topic}) => ({
	...state,
	field: found.some(({code}) => code === state.related) ? state.field : emptyField,
	code: state.related,
	related: undefined,
	history: [...state.history, {field: state.field, code: topic?.code, related: state.related}],
});

/** Goes back by one level. Returns undefined if the reference must close. */
export function stepBack(state: ReferenceState, {topic}: Selection): ReferenceState | undefined {
	const {history, isReading, isOpenedDirectly, field} = state;
	const earlier = history.at(-1);

	if (earlier) {
		return {...state, ...earlier, history: history.slice(0, -1)};
	}

	if (isReading) {
		return isOpenedDirectly ? undefined : closeText(state);
	}

	return valueOf(field) === '' ? undefined : {...state, code: topic?.code, field: emptyField};
}

/** Handles a key of the search field. Returns undefined for a key that the field does not use. */
export function handleSearchKey(
	key: string,
	state: ReferenceState,
	selection: Selection,
): ReferenceState | undefined {
	const next = typeInSearch(state.field, key);

	if (next === undefined || next.isTyping) {
		return next && {...state, field: next.field, code: undefined};
	}

	const {field} = next;
	const closed = key === 'enter' ? openText(state, selection) : {...state, code: selection.topic?.code};
	return {...closed, field, isSearching: false};
}

export const insertInSearch = (state: ReferenceState, text: string): ReferenceState => ({
	...state,
	field: editText(state.field, {type: 'insert', text: text.trim()}),
	code: undefined,
});
