import {createValue} from '../../engine/store.ts';
import type {Store} from '../../engine/store.ts';
import {changePreferences} from '../../saved/edit-saved.ts';
import type {Preferences} from '../../saved/saved.ts';
import type {Settings} from '../../saved/settings.ts';
import type {TypedKey} from '../app.tsx';
import {createScroll, rowsPerPage} from '../widgets/scroll.ts';
import type {Scroll} from '../widgets/scroll.ts';
import type {PreferenceChange} from './changes.ts';
import type {SettingsRequest} from './press.ts';
import type {SettingsContext} from './rows.ts';
import {initialSettingsState} from './state.ts';
import type {SettingsState} from './state.ts';
import {pasteIntoSettings, stepInSettings} from './step.ts';

/** The state is outside React, so that the second of two keys in a read uses the latest state. */
export type SettingsController = {
	/** The state is undefined while the settings are closed. */
	readonly state: Pick<Store<SettingsState | undefined, never>, 'get' | 'subscribe'>;
	readonly scroll: Scroll;
	readonly open: () => void;
	readonly close: () => void;
	readonly press: (typed: TypedKey, context: SettingsContext) => SettingsRequest | undefined;
	readonly paste: (text: string) => void;
};

type SettingsAccess = Pick<Settings, 'read' | 'change' | 'warnings'> & {
	readonly loadLanguage?: (language: string | undefined) => Promise<void>;
};

export function createSettingsController(access: SettingsAccess): SettingsController {
	const {read, change, warnings, loadLanguage} = access;
	const store = createValue<SettingsState | undefined>(undefined);
	const scroll = createScroll();
	let unsaved = 0;
	let history: SettingsState['history'] = [];
	let languageChange: Promise<unknown> = Promise.resolve();

	/** Saves a change in the background. The screen shows the change already. */
	const save = async (preferenceChange: PreferenceChange): Promise<void> => {
		unsaved += 1;
		const {settings} = await change(saved => changePreferences(saved, preferenceChange(saved.settings)));
		unsaved -= 1;
		const state = store.get();
		const warning = warnings().at(-1);

		if (state) {
			// Another program may have changed the file. Unsaved changes override the file.
			const preferences = unsaved === 0 ? settings : state.preferences;
			store.send({...state, preferences, ...(warning && {warning})});
		}
	};

	const applyLanguage = (before: Preferences, {language}: Preferences): void => {
		if (language !== before.language) {
			languageChange = languageChange.then(async () => loadLanguage?.(language));
		}
	};

	return {
		state: store,
		scroll,
		open: () => store.send(initialSettingsState(read().settings, history, warnings().at(-1))),
		close() {
			history = store.get()?.history ?? history;
			store.send(undefined);
		},
		press(typed, context) {
			const current = store.get();

			if (current === undefined) {
				return undefined;
			}

			const {undone: _, ...state} = current;
			const step = stepInSettings({...typed, state, context, page: rowsPerPage(scroll)});
			store.send(step.state);

			if (step.change) {
				void save(step.change);
			}

			// A flag for the language applies to the whole run.
			if (context.overrides.language === undefined) {
				applyLanguage(current.preferences, step.state.preferences);
			}

			return step.request;
		},
		paste(text) {
			const state = store.get();
			return state && store.send(pasteIntoSettings(state, text));
		},
	};
}
