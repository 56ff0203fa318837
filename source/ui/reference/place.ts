import {searchReference, findTopics} from '../../reference/find-topics.ts';
import type {Reference, Topic} from '../../describe/reference.ts';
import type {Extent} from '../bearings.ts';
import type {Command} from '../keys.ts';
import {emptyField, valueOf} from '../text-field.ts';
import type {TextField} from '../text-field.ts';

export type ReferencePlace = {
	readonly field: TextField;
	readonly isSearching: boolean;
	/** The selected code; the first result if the search excludes it. */
	readonly selected?: string;
	readonly isReading: boolean;
	/** Whether the text opened directly, so that back leaves the reference. */
	readonly isDirect: boolean;
	readonly isHelping: boolean;
	readonly marked?: number;
	/** History of texts that were left through a related code, oldest first. */
	readonly trail: readonly Stop[];
	readonly listTop: number;
	readonly textTop: number;
	readonly helpTop: number;
	readonly notice?: string;
};

type Stop = Pick<ReferencePlace, 'field' | 'selected' | 'marked' | 'textTop'>;

export type ReferenceBearings = {
	readonly found: readonly Topic[];
	readonly selected: number;
	readonly isWide: boolean;
	readonly list: Extent;
	readonly text: Extent;
	readonly help: Extent;
};

export function startReference(topics: readonly Topic[], word: string | undefined): ReferencePlace {
	const found = word === undefined ? undefined : findTopics(topics, word);
	const isDirect = found?.by === 'code';
	const selected = found?.topics[0]?.code;

	return {
		field: emptyField,
		isSearching: false,
		...(selected !== undefined && {selected}),
		isReading: isDirect,
		isDirect,
		isHelping: false,
		trail: [],
		listTop: 0,
		textTop: 0,
		helpTop: 0,
	};
}

export function lookUp(reference: Reference, {field, selected}: ReferencePlace) {
	const found = searchReference(reference, valueOf(field));
	return {
		found,
		selected: Math.max(
			0,
			found.findIndex(({code}) => code === selected),
		),
	};
}

type Step = (place: ReferencePlace, bearings: ReferenceBearings) => ReferencePlace;

/** Undefined for commands that do not move. */
export const stepInReference = (
	place: ReferencePlace,
	bearings: ReferenceBearings,
	command: Command,
): ReferencePlace | undefined => steps[command]?.(place, bearings);

const change: Step = (place, bearings) =>
	!place.isReading
		? open(place, bearings)
		: place.marked === undefined || place.isHelping
			? close(place)
			: follow(place, bearings, place.marked);

const steps: Readonly<Partial<Record<Command, Step>>> = {
	up: (place, bearings) => move(place, bearings, 1, -1),
	down: (place, bearings) => move(place, bearings, 1, 1),
	pageUp: (place, bearings) => move(place, bearings, 'page', -1),
	pageDown: (place, bearings) => move(place, bearings, 'page', 1),
	first: (place, bearings) => move(place, bearings, Infinity, -1),
	last: (place, bearings) => move(place, bearings, Infinity, 1),
	toggle: change,
	nextRegistry: (place, bearings) => mark(place, bearings, 1),
	previousRegistry: (place, bearings) => mark(place, bearings, -1),
	open: (place, bearings) => open(place, bearings),
	close: place => close(place),
	search: place => ({...close(place), isSearching: true, isHelping: false, field: emptyField}),
	help: place => ({...place, isHelping: !place.isHelping, helpTop: 0}),
};

const close = (place: ReferencePlace): ReferencePlace => ({
	...unmarked(place),
	isReading: false,
	isDirect: false,
	trail: [],
});

const unmarked = ({marked: _, ...place}: ReferencePlace): ReferencePlace => place;

function mark(place: ReferencePlace, bearings: ReferenceBearings, by: 1 | -1): ReferencePlace {
	const {found, selected} = bearings;
	const count = found[selected]?.related.length ?? 0;

	if (!place.isReading) {
		return open(place, bearings);
	}

	const from = place.marked ?? (by === 1 ? -1 : count);
	return count === 0 || place.isHelping
		? place
		: {...place, marked: (from + by + count) % count, textTop: bearings.text.top};
}

/** Opens a related code, and clears a search that excludes it. */
function follow(place: ReferencePlace, bearings: ReferenceBearings, marked: number): ReferencePlace {
	const {found, selected, text} = bearings;
	const topic = found[selected];
	const code = topic?.related[marked];

	if (topic === undefined || code === undefined) {
		return place;
	}

	const stop = {field: place.field, selected: topic.code, marked, textTop: text.top};
	const field = found.some(other => other.code === code) ? place.field : emptyField;
	return {...unmarked(place), field, selected: code, textTop: 0, trail: [...place.trail, stop]};
}

export function stepBack(place: ReferencePlace): ReferencePlace | undefined {
	const stop = place.trail.at(-1);
	return stop && place.isReading ? {...place, ...stop, trail: place.trail.slice(0, -1)} : undefined;
}

function open(place: ReferencePlace, {found, selected}: ReferenceBearings): ReferencePlace {
	const topic = found[selected];
	return topic === undefined || place.isHelping ? place : {...place, isReading: true, selected: topic.code};
}

function move(
	place: ReferencePlace,
	bearings: ReferenceBearings,
	lines: number | 'page',
	by: 1 | -1,
): ReferencePlace {
	const {found, selected, list} = bearings;
	const isText = place.isHelping || place.isReading;
	const extent = place.isHelping ? bearings.help : place.isReading ? bearings.text : list;
	const step = (lines === 'page' ? Math.max(1, extent.height - 1) : lines) * by;

	if (isText) {
		const top = Math.max(0, Math.min(extent.top + step, extent.total - extent.height));
		return place.isHelping ? {...place, helpTop: top} : {...unmarked(place), textTop: top};
	}

	const next = found[Math.max(0, Math.min(selected + step, found.length - 1))];
	return next === undefined ? place : {...place, selected: next.code, listTop: list.top, textTop: 0};
}
