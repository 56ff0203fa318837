import {searchReference, findTopics} from '../../reference/find-topics.ts';
import type {Reference, Topic} from '../../describe/reference.ts';
import type {Viewport} from '../layout-metrics.ts';
import type {Command} from '../keys.ts';
import {emptyField, valueOf} from '../text-field.ts';
import type {TextField} from '../text-field.ts';

export type ReferenceState = {
	readonly field: TextField;
	readonly isSearching: boolean;
	/** The selected code. If the search excludes the code, the first result is selected. */
	readonly selected?: string;
	readonly isReading: boolean;
	/** The value is true if the reference opened with the text instead of the list. Back then leaves the reference. */
	readonly isOpenedDirectly: boolean;
	readonly isHelping: boolean;
	readonly marked?: number;
	/** The history contains the texts before each related code. The oldest text is first. */
	readonly history: readonly HistoryEntry[];
	readonly listTop: number;
	readonly textTop: number;
	readonly helpTop: number;
	readonly notice?: string;
};

type HistoryEntry = Pick<ReferenceState, 'field' | 'selected' | 'marked' | 'textTop'>;

export type ReferenceMetrics = {
	readonly found: readonly Topic[];
	readonly selected: number;
	readonly isWide: boolean;
	readonly list: Viewport;
	readonly text: Viewport;
	readonly help: Viewport;
};

export function initialReferenceState(topics: readonly Topic[], word: string | undefined): ReferenceState {
	const found = word === undefined ? undefined : findTopics(topics, word);
	const isOpenedDirectly = found?.by === 'code';
	const selected = found?.topics[0]?.code;

	return {
		field: emptyField,
		isSearching: false,
		...(selected !== undefined && {selected}),
		isReading: isOpenedDirectly,
		isOpenedDirectly,
		isHelping: false,
		history: [],
		listTop: 0,
		textTop: 0,
		helpTop: 0,
	};
}

export function resolveSelection(reference: Reference, {field, selected}: ReferenceState) {
	const found = searchReference(reference, valueOf(field));
	return {
		found,
		selected: Math.max(
			0,
			found.findIndex(({code}) => code === selected),
		),
	};
}

type Step = (state: ReferenceState, metrics: ReferenceMetrics) => ReferenceState;

/** Returns the state after a movement. Returns undefined for commands that do not move. */
export const stepInReference = (
	state: ReferenceState,
	metrics: ReferenceMetrics,
	command: Command,
): ReferenceState | undefined => steps[command]?.(state, metrics);

const toggleText: Step = (state, metrics) =>
	!state.isReading
		? open(state, metrics)
		: state.marked === undefined || state.isHelping
			? close(state)
			: openRelated(state, metrics, state.marked);

const steps: Readonly<Partial<Record<Command, Step>>> = {
	up: (state, metrics) => move(state, metrics, 1, -1),
	down: (state, metrics) => move(state, metrics, 1, 1),
	pageUp: (state, metrics) => move(state, metrics, 'page', -1),
	pageDown: (state, metrics) => move(state, metrics, 'page', 1),
	first: (state, metrics) => move(state, metrics, Infinity, -1),
	last: (state, metrics) => move(state, metrics, Infinity, 1),
	toggle: toggleText,
	nextRegistry: (state, metrics) => markRelated(state, metrics, 1),
	previousRegistry: (state, metrics) => markRelated(state, metrics, -1),
	open: (state, metrics) => open(state, metrics),
	close: state => close(state),
	search: state => ({...close(state), isSearching: true, isHelping: false, field: emptyField}),
	help: state => ({...state, isHelping: !state.isHelping, helpTop: 0}),
};

const close = (state: ReferenceState): ReferenceState => ({
	...unmarked(state),
	isReading: false,
	isOpenedDirectly: false,
	history: [],
});

const unmarked = ({marked: _, ...state}: ReferenceState): ReferenceState => state;

function markRelated(state: ReferenceState, metrics: ReferenceMetrics, by: 1 | -1): ReferenceState {
	const {found, selected} = metrics;
	const count = found[selected]?.related.length ?? 0;

	if (!state.isReading) {
		return open(state, metrics);
	}

	const from = state.marked ?? (by === 1 ? -1 : count);
	return count === 0 || state.isHelping
		? state
		: {...state, marked: (from + by + count) % count, textTop: metrics.text.top};
}

/** Opens a related code, and clears a search that excludes the code. */
function openRelated(state: ReferenceState, metrics: ReferenceMetrics, marked: number): ReferenceState {
	const {found, selected, text} = metrics;
	const topic = found[selected];
	const code = topic?.related[marked];

	if (topic === undefined || code === undefined) {
		return state;
	}

	const entry = {field: state.field, selected: topic.code, marked, textTop: text.top};
	const field = found.some(other => other.code === code) ? state.field : emptyField;
	return {...unmarked(state), field, selected: code, textTop: 0, history: [...state.history, entry]};
}

export function stepBack(state: ReferenceState): ReferenceState | undefined {
	const entry = state.history.at(-1);
	return entry && state.isReading ? {...state, ...entry, history: state.history.slice(0, -1)} : undefined;
}

function open(state: ReferenceState, {found, selected}: ReferenceMetrics): ReferenceState {
	const topic = found[selected];
	return topic === undefined || state.isHelping ? state : {...state, isReading: true, selected: topic.code};
}

function move(
	state: ReferenceState,
	metrics: ReferenceMetrics,
	lines: number | 'page',
	by: 1 | -1,
): ReferenceState {
	const {found, selected, list} = metrics;
	const isText = state.isHelping || state.isReading;
	const viewport = state.isHelping ? metrics.help : state.isReading ? metrics.text : list;
	const step = (lines === 'page' ? Math.max(1, viewport.height - 1) : lines) * by;

	if (isText) {
		const top = Math.max(0, Math.min(viewport.top + step, viewport.total - viewport.height));
		return state.isHelping ? {...state, helpTop: top} : {...unmarked(state), textTop: top};
	}

	const next = found[Math.max(0, Math.min(selected + step, found.length - 1))];
	return next === undefined ? state : {...state, selected: next.code, listTop: list.top, textTop: 0};
}
