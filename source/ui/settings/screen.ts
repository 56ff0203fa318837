import {changePreferences} from '../../saved/edit-saved.ts';
import type {Saved, SettingsWarning} from '../../saved/saved.ts';
import {parseTimeout, timeoutRange} from '../../text/seconds.ts';
import {createStore} from '../../engine/store.ts';
import type {Store} from '../../engine/store.ts';
import {commandOf} from '../keys.ts';
import type {Command} from '../keys.ts';
import {left} from '../reference/screen.ts';
import type {Left} from '../reference/screen.ts';
import type {Size} from '../format.ts';
import {editText, emptyField, valueOf} from '../text-field.ts';
import type {Edit} from '../text-field.ts';
import {editOrTextOf} from '../field-keys.ts';
import {alterRow, resetRow, set} from './changes.ts';
import type {Alter} from './changes.ts';
import {layOutSettings} from './frame.ts';
import {startSettings, stepInSettings} from './place.ts';
import type {SettingsPlace} from './place.ts';
import type {SettingsContext} from './rows.ts';

/** Outside React, so that the second of two keys in one read sees the latest state. */
export type SettingsScreen = {
	/** Undefined while closed. */
	readonly place: Pick<Store<SettingsPlace | undefined, never>, 'get' | 'subscribe'>;
	readonly open: () => void;
	readonly close: () => void;
	readonly press: (key: string, view: SettingsView) => Left | undefined;
	readonly insert: (text: string) => void;
};

export type SettingsView = {readonly context: SettingsContext; readonly size: Size};

/** Access to the settings file; `Settings` of the `saved` module implements it. */
export type SettingsKeeper = {
	readonly read: () => Saved;
	/** Never rejects: a change that cannot be written lasts until the program ends. */
	readonly change: (change: (saved: Saved) => Saved) => Promise<Saved>;
	readonly warnings: () => readonly SettingsWarning[];
	readonly loadLanguage?: (language: string | undefined) => Promise<void>;
};

export function createSettingsScreen({read, change, warnings, loadLanguage}: SettingsKeeper): SettingsScreen {
	const store = createStore<SettingsPlace | undefined, SettingsPlace | undefined>(
		(_, next) => next,
		undefined,
	);
	let unsaved = 0;
	let spoken: Promise<unknown> = Promise.resolve();

	/** Shows a change immediately, and saves it in the background. */
	const apply = (place: SettingsPlace, alter: Alter, {context}: SettingsView): void => {
		const altered = (saved: Saved): Saved => changePreferences(saved, alter(saved.settings));
		const {settings: preferences} = altered({...read(), settings: place.preferences});
		store.send({...place, preferences});
		void save(altered);

		if (preferences.language !== place.preferences.language && context.overrides.language === undefined) {
			spoken = spoken.then(async () => loadLanguage?.(preferences.language));
		}
	};

	const save = async (altered: (saved: Saved) => Saved): Promise<void> => {
		unsaved += 1;
		const {settings} = await change(altered);
		unsaved -= 1;
		const place = store.get();
		const warning = warnings().at(-1);

		if (place) {
			// Another program may have changed the file; unsaved changes override it.
			const preferences = unsaved === 0 ? settings : place.preferences;
			store.send({...place, preferences, ...(warning && {warning})});
		}
	};

	/** Applies the typed timeout and closes the field; an empty field restores the default. */
	const enter = (place: SettingsPlace, view: SettingsView): boolean => {
		const {field = emptyField, ...rest} = place;
		// Input methods can produce full-width digits.
		const word = valueOf(field).normalize('NFKC').trim();
		const seconds = parseTimeout(word);

		if (word !== '' && seconds === undefined) {
			store.send({...place, refused: word});
			return false;
		}

		apply(rest, set('timeout', seconds), view);
		return true;
	};

	const edit = (place: SettingsPlace, typed: Edit): void =>
		store.send({...place, field: editText(place.field ?? emptyField, typed)});

	const type = (key: string, place: SettingsPlace, view: SettingsView): void => {
		const command = commandOf(key);

		if (key === 'enter') {
			enter(place, view);
		} else if (key === 'escape') {
			const {field: _, ...rest} = place;
			store.send(rest);
		} else if (key === 'up' || key === 'down') {
			const kept = enter(place, view) && store.get();
			const next =
				kept && command && stepInSettings(kept, layOutSettings({...view, place: kept}).bearings, command);
			store.send(next || store.get());
		} else {
			const typed = editOrTextOf(key);
			store.send(place);

			if (typed) {
				edit(place, typed);
			}
		}
	};

	const runCommand = (command: Command, place: SettingsPlace, view: SettingsView): Left | undefined => {
		const {bearings} = layOutSettings({...view, place});
		const next = stepInSettings(place, bearings, command);
		const row = bearings.rows[bearings.selected];

		if (next) {
			store.send(next);
		} else if (command === 'back' || command === 'quit') {
			if (!place.isHelping) {
				return 'back';
			}

			store.send({...place, isHelping: false});
		} else if (row && !place.isHelping && command === 'reset') {
			apply(place, resetRow(row), view);
		} else if (row && !place.isHelping && command === 'toggle' && row.key === 'timeout') {
			const text = String(place.preferences.timeout ?? timeoutRange.default);
			edit(place, {type: 'insert', text});
		} else if (
			row &&
			!place.isHelping &&
			(command === 'toggle' || command === 'open' || command === 'close')
		) {
			apply(place, alterRow(row, place.preferences, command === 'close' ? -1 : 1, view.context), view);
		} else {
			// Commands of a run have no effect.
			return left.find(name => name === command);
		}

		return undefined;
	};

	return {
		place: store,
		open: () => store.send(startSettings(read().settings, warnings().at(-1))),
		close: () => store.send(undefined),
		press(key, view) {
			const current = store.get();

			if (current === undefined) {
				return undefined;
			}

			const {refused: _, ...place} = current;
			const command = commandOf(key);
			const isDigit = /^[\d.０-９．]$/.test(key) && place.selected === 'timeout' && !place.isHelping;

			// The language key has no effect in a number field.
			if (isDigit || (place.field && (command === 'language' || !left.some(name => name === command)))) {
				type(key, place, view);
				return undefined;
			}

			store.send(place);
			return command && runCommand(command, place, view);
		},
		insert(text) {
			const place = store.get();

			if (place?.selected === 'timeout' && !place.isHelping) {
				edit(place, {type: 'insert', text: text.trim()});
			}
		},
	};
}
