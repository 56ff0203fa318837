import {searchReference, findTopics} from '../../reference/find-topics.ts';
import type {Reference, Topic} from '../../describe/reference.ts';
import type {Extent} from '../bearings.ts';
import type {Command} from '../keys.ts';
import {emptyField, valueOf} from '../text-field.ts';
import type {TextField} from '../text-field.ts';

/** Where the person is in the reference. */
export type ReferencePlace = {
	readonly field: TextField;
	/** Whether keys are letters of the search. */
	readonly isSearching: boolean;
	/** The code; the first that is found where it is not among them. */
	readonly selected?: string;
	/** Whether keys move through the text. */
	readonly isReading: boolean;
	/** Whether the text is where the person came in, so that one level back is out. */
	readonly isDirect: boolean;
	readonly isHelping: boolean;
	/** Which of the codes related to the open text is marked. */
	readonly marked?: number;
	/** The texts that led here, each by a related code; the last one last. */
	readonly trail: readonly Stop[];
	readonly listTop: number;
	readonly textTop: number;
	readonly helpTop: number;
	/** A sentence that stands in the footer until the next key. */
	readonly notice?: string;
};

/** Where a related code was opened, as it is found again. */
type Stop = Pick<ReferencePlace, 'field' | 'selected' | 'marked' | 'textTop'>;

/** What stands where: all that a step has to know of the screen. */
export type ReferenceBearings = {
	readonly found: readonly Topic[];
	/** Index among those found. */
	readonly selected: number;
	/** Whether list and text stand beside each other. */
	readonly isWide: boolean;
	readonly list: Extent;
	readonly text: Extent;
	readonly help: Extent;
};

/** At the text of a code; at the list where a check, or nothing, is named. */
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

/** The topics the search leaves, and which of them is selected. */
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

/** The place a command of the screen's own leads to; undefined for one that leads nowhere. */
export const stepInReference = (
	place: ReferencePlace,
	bearings: ReferenceBearings,
	command: Command,
): ReferencePlace | undefined => steps[command]?.(place, bearings);

/** Opens the code that is marked; else opens or closes the text. */
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

/** The next of the codes related to the open text, and round; from the list, the text. */
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

/** To the text of a related code, whatever is searched for. */
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

/** To the text that led here by a related code; undefined where none did. */
export function stepBack(place: ReferencePlace): ReferencePlace | undefined {
	const stop = place.trail.at(-1);
	return stop && place.isReading ? {...place, ...stop, trail: place.trail.slice(0, -1)} : undefined;
}

function open(place: ReferencePlace, {found, selected}: ReferenceBearings): ReferencePlace {
	const topic = found[selected];
	return topic === undefined || place.isHelping ? place : {...place, isReading: true, selected: topic.code};
}

/** By so many lines, or a page, of what has the keys. */
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
