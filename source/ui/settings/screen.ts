import {changePreferences} from '../../saved/edit-saved.ts';
import type {Saved, SettingsWarning} from '../../saved/saved.ts';
import {parseTimeout, timeoutRange} from '../../text/seconds.ts';
import {createStore} from '../../engine/store.ts';
import type {Store} from '../../engine/store.ts';
import {commandOf} from '../keys.ts';
import type {Command} from '../keys.ts';
import {delegatedCommands} from '../reference/screen.ts';
import type {DelegatedCommand} from '../reference/screen.ts';
import type {Size} from '../screen-layout.ts';
import {editText, emptyField, valueOf} from '../text-field.ts';
import type {Edit} from '../text-field.ts';
import {editOrTextOf} from '../field-keys.ts';
import {changeRow, resetRow, setPreference} from './changes.ts';
import type {PreferenceChange} from './changes.ts';
import {layOutSettings} from './frame.ts';
import {initialSettingsState, stepInSettings} from './state.ts';
import type {SettingsState} from './state.ts';
import type {SettingsContext} from './rows.ts';

/** The state is outside React, so that the second of two keys in a read uses the latest state. */
export type SettingsScreen = {
	/** The state is undefined while the settings are closed. */
	readonly state: Pick<Store<SettingsState | undefined, never>, 'get' | 'subscribe'>;
	readonly open: () => void;
	readonly close: () => void;
	readonly press: (key: string, view: SettingsView) => DelegatedCommand | undefined;
	readonly insert: (text: string) => void;
};

type SettingsView = {readonly context: SettingsContext; readonly size: Size};

/** The access to the settings file. The type `Settings` of the `saved` module has the same functions. */
type SettingsAccess = {
	readonly read: () => Saved;
	/** Never rejects. A change that cannot be written lasts until the program ends. */
	readonly change: (change: (saved: Saved) => Saved) => Promise<Saved>;
	readonly warnings: () => readonly SettingsWarning[];
	readonly loadLanguage?: (language: string | undefined) => Promise<void>;
};

export function createSettingsScreen({read, change, warnings, loadLanguage}: SettingsAccess): SettingsScreen {
	const store = createStore<SettingsState | undefined, SettingsState | undefined>(
		(_, next) => next,
		undefined,
	);
	let unsaved = 0;
	let languageChange: Promise<unknown> = Promise.resolve();

	/** Shows a change immediately, and saves the change in the background. */
	const apply = (state: SettingsState, preferenceChange: PreferenceChange, {context}: SettingsView): void => {
		const applyTo = (saved: Saved): Saved => changePreferences(saved, preferenceChange(saved.settings));
		const {settings: preferences} = applyTo({...read(), settings: state.preferences});
		store.send({...state, preferences});
		void save(applyTo);

		if (preferences.language !== state.preferences.language && context.overrides.language === undefined) {
			languageChange = languageChange.then(async () => loadLanguage?.(preferences.language));
		}
	};

	const save = async (applyTo: (saved: Saved) => Saved): Promise<void> => {
		unsaved += 1;
		const {settings} = await change(applyTo);
		unsaved -= 1;
		const state = store.get();
		const warning = warnings().at(-1);

		if (state) {
			// Another program may have changed the file. Unsaved changes override the file.
			const preferences = unsaved === 0 ? settings : state.preferences;
			store.send({...state, preferences, ...(warning && {warning})});
		}
	};

	/** Applies the typed timeout and closes the field. An empty field restores the default. */
	const applyField = (state: SettingsState, view: SettingsView): boolean => {
		const {field = emptyField, ...rest} = state;
		// Input methods can produce full-width digits.
		const word = valueOf(field).normalize('NFKC').trim();
		const seconds = parseTimeout(word);

		if (word !== '' && seconds === undefined) {
			store.send({...state, invalidText: word});
			return false;
		}

		apply(rest, setPreference('timeout', seconds), view);
		return true;
	};

	const edit = (state: SettingsState, typed: Edit): void =>
		store.send({...state, field: editText(state.field ?? emptyField, typed)});

	const typeKey = (key: string, state: SettingsState, view: SettingsView): void => {
		const command = commandOf(key);

		if (key === 'enter') {
			applyField(state, view);
		} else if (key === 'escape') {
			const {field: _, ...rest} = state;
			store.send(rest);
		} else if (key === 'up' || key === 'down') {
			const kept = applyField(state, view) && store.get();
			const next =
				kept && command && stepInSettings(kept, layOutSettings({...view, state: kept}).metrics, command);
			store.send(next || store.get());
		} else {
			const typed = editOrTextOf(key);
			store.send(state);

			if (typed) {
				edit(state, typed);
			}
		}
	};

	const runCommand = (
		command: Command,
		state: SettingsState,
		view: SettingsView,
	): DelegatedCommand | undefined => {
		const {metrics} = layOutSettings({...view, state});
		const next = stepInSettings(state, metrics, command);
		const row = metrics.rows[metrics.selected];

		if (next) {
			store.send(next);
		} else if (command === 'back' || command === 'quit') {
			if (!state.isHelping) {
				return 'back';
			}

			store.send({...state, isHelping: false});
		} else if (row && !state.isHelping && command === 'reset') {
			apply(state, resetRow(row), view);
		} else if (row && !state.isHelping && command === 'toggle' && row.key === 'timeout') {
			const text = String(state.preferences.timeout ?? timeoutRange.default);
			edit(state, {type: 'insert', text});
		} else if (
			row &&
			!state.isHelping &&
			(command === 'toggle' || command === 'open' || command === 'close')
		) {
			apply(state, changeRow(row, state.preferences, command === 'close' ? -1 : 1, view.context), view);
		} else {
			// Commands of a run have no effect.
			return delegatedCommands.find(name => name === command);
		}

		return undefined;
	};

	return {
		state: store,
		open: () => store.send(initialSettingsState(read().settings, warnings().at(-1))),
		close: () => store.send(undefined),
		press(key, view) {
			const current = store.get();

			if (current === undefined) {
				return undefined;
			}

			const {invalidText: _, ...state} = current;
			const command = commandOf(key);
			const isDigit = /^[\d.０-９．]$/.test(key) && state.selected === 'timeout' && !state.isHelping;

			// The language key has no effect in a number field.
			if (
				isDigit ||
				(state.field && (command === 'language' || !delegatedCommands.some(name => name === command)))
			) {
				typeKey(key, state, view);
				return undefined;
			}

			store.send(state);
			return command && runCommand(command, state, view);
		},
		insert(text) {
			const state = store.get();

			if (state?.selected === 'timeout' && !state.isHelping) {
				edit(state, {type: 'insert', text: text.trim()});
			}
		},
	};
}
