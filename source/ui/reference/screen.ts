import {createStore} from '../../engine/store.ts';
import type {Store} from '../../engine/store.ts';
import {formatSentence} from '../../text/fill.ts';
import {copyNotice} from '../copy-notice.ts';
import type {Copied} from '../copy-notice.ts';
import {commandOf} from '../keys.ts';
import type {Command} from '../keys.ts';
import {layOutReference} from './frame.ts';
import type {ScreenContext} from '../screen-context.ts';
import {lookUp, startReference, stepBack, stepInReference} from './place.ts';
import type {ReferencePlace} from './place.ts';
import type {Size} from '../format.ts';
import {editText, emptyField, valueOf} from '../text-field.ts';
import type {Edit} from '../text-field.ts';
import {editOrTextOf} from '../field-keys.ts';

/** The reference as it is read: outside of React, so that no key of a hasty line meets an old state. */
export type ReferenceScreen = {
	/** Undefined where it is closed. */
	readonly place: Pick<Store<ReferencePlace | undefined, never>, 'get' | 'subscribe'>;
	/** At a code, or at the codes of a check. */
	readonly open: (context: ScreenContext, word?: string) => void;
	readonly close: () => void;
	/** Takes a key, and gives back the command that is not the reference's own to carry out. */
	readonly press: (key: string, view: ReferenceView) => Left | undefined;
	readonly insert: (text: string, view: Pick<ReferenceView, 'context'>) => void;
};

/** Makes what the search chose by itself the person's own place. */
function keepSelected(place: ReferencePlace, {context}: ReferenceView): ReferencePlace {
	const {found, selected} = lookUp(context.language.reference, place);
	const code = found[selected]?.code;
	return code === undefined ? place : {...place, selected: code};
}

/** What is left to whoever shows it; `back` leaves it. */
export type Left = 'back' | (typeof left)[number];

export const left = ['interrupt', 'suspend', 'redraw', 'language'] as const;

export type ReferenceView = {readonly context: ScreenContext; readonly size: Size};

export function createReferenceScreen(copy: (text: string) => Promise<Copied>): ReferenceScreen {
	const store = createStore<ReferencePlace | undefined, ReferencePlace | undefined>(
		(_, next) => next,
		undefined,
	);

	const edit = (place: ReferencePlace, change: Edit, {context}: Pick<ReferenceView, 'context'>): void => {
		const {selected: _, ...rest} = place;
		store.send({...rest, field: editText(place.field, change), listTop: 0, textTop: 0});
		void lookElsewhere(context);
	};

	/** Once something is searched for, the other languages are loaded; what they find is shown behind what this one does. */
	const lookElsewhere = async ({language}: ScreenContext): Promise<void> => {
		const place = store.get();
		const {otherLanguages} = language.reference;

		if (place && otherLanguages?.topics().length === 0 && valueOf(place.field).length > 1) {
			await otherLanguages.load();
			const then = store.get();
			store.send(then && {...then});
		}
	};

	const tell = (notice: string): void => {
		const place = store.get();

		if (place) {
			store.send({...place, notice});
		}
	};

	const copyCommand = async (
		number: number | undefined,
		place: ReferencePlace,
		{context}: ReferenceView,
	): Promise<void> => {
		const {notices} = context.language.words.screen;
		const {found, selected} = lookUp(context.language.reference, place);
		const {fixes = [], manualSteps = []} = found[selected] ?? {};
		const first = [...fixes, ...manualSteps].find(({command}) => command);
		const command = (number === undefined ? first : fixes[number - 1])?.command;

		if (command === undefined) {
			tell(number === undefined ? notices.nothingToCopy : formatSentence(notices.noSuchCommand, {number}));
			return;
		}

		tell(copyNotice(await copy(command.text), command, notices, context.language.reference.list));
	};

	const search = (key: string, place: ReferencePlace, view: ReferenceView): void => {
		const move = ['up', 'down', 'pageUp', 'pageDown'].includes(key) ? commandOf(key) : undefined;
		const moved = move && stepInReference(place, layOutReference({...view, place}).bearings, move);

		if (moved) {
			store.send(moved);
		} else if (key === 'enter') {
			const kept = keepSelected(place, view);
			store.send({...kept, isSearching: false, isReading: kept.selected !== undefined});
		} else if (key === 'escape') {
			store.send({...keepSelected(place, view), isSearching: false, field: emptyField});
		} else {
			const change = editOrTextOf(key);

			if (change) {
				edit(place, change, view);
			}
		}
	};

	const goBack = (place: ReferencePlace, view: ReferenceView): Left | undefined => {
		if (place.isHelping) {
			store.send({...place, isHelping: false});
		} else if (stepBack(place)) {
			store.send(stepBack(place));
		} else if (place.isReading && !place.isDirect) {
			const {marked: _, ...list} = place;
			store.send({...list, isReading: false});
		} else if (!place.isReading && valueOf(place.field) !== '') {
			store.send({...keepSelected(place, view), field: emptyField});
		} else {
			return 'back';
		}

		return undefined;
	};

	const runCommand = (
		command: Command,
		key: string,
		place: ReferencePlace,
		view: ReferenceView,
	): Left | undefined => {
		const {bearings} = layOutReference({...view, place});
		const next = stepInReference(place, bearings, command);

		if (next) {
			store.send(next);
			return undefined;
		}

		if (command === 'copy' || command === 'copyNumber') {
			void copyCommand(command === 'copy' ? undefined : Number(key), place, view);
			return undefined;
		}

		if (command === 'link') {
			tell(
				bearings.found[bearings.selected]?.documentation ?? view.context.language.words.screen.notices.noLink,
			);
			return undefined;
		}

		if (command === 'back' || command === 'quit' || command === 'explain') {
			return goBack(place, view);
		}

		// What belongs to a run has no meaning here.
		return left.find(name => name === command);
	};

	return {
		place: store,
		open: (context, word) => store.send(startReference(context.language.reference.topics, word)),
		close: () => store.send(undefined),
		press(key, view) {
			const current = store.get();

			if (current === undefined) {
				return undefined;
			}

			const {notice: _, ...place} = current;
			const command = commandOf(key);

			// The letter of the language is one of the search.
			if (place.isSearching && (command === 'language' || !left.some(name => name === command))) {
				search(key, place, view);
				return undefined;
			}

			store.send(place);
			return command && runCommand(command, key, place, view);
		},
		insert(text, view) {
			const place = store.get();

			if (place?.isSearching) {
				edit(place, {type: 'insert', text: text.trim()}, view);
			}
		},
	};
}
