import {createValue} from '../../engine/store.ts';
import {changePreferences} from '../../saved/edit-saved.ts';
import type {Settings} from '../../saved/settings.ts';
import type {KeyPress} from '../app.tsx';
import {createScroll, rowsPerPage} from '../widgets/scroll.ts';
import type {SettingsContext} from './rows.ts';
import {listMode} from './state.ts';
import type {SettingsState} from './state.ts';
import {pasteIntoSettings, handleSettingsKey} from './handle-key.ts';
import {createWriteBehind} from './write-behind.ts';

export type SettingsController = ReturnType<typeof createSettingsController>;

type SettingsAccess = Pick<Settings, 'read' | 'change' | 'warnings'> & {
	readonly loadLanguage: (language: string | undefined) => Promise<void>;
};

export function createSettingsController({loadLanguage, ...settings}: SettingsAccess) {
	// The state is outside React, so that the second of two keys in a read uses the latest state.
	const store = createValue<SettingsState | undefined>(undefined);
	const scroll = createScroll();
	let history: SettingsState['history'] = [];
	let languageChange = Promise.resolve();

	const show = (state: Omit<SettingsState, 'preferences' | 'warning'> | undefined): void =>
		store.send(state && {...state, preferences: saved.read().settings, warning: settings.warnings().at(-1)});
	const saved = createWriteBehind(settings, () => show(store.get()));

	return {
		/** Undefined while the settings are closed. */
		state: store,
		scroll,
		open: () => show({selected: 'language', mode: listMode, history}),
		close() {
			history = store.get()?.history ?? history;
			show(undefined);
		},
		press({key}: Pick<KeyPress, 'key'>, context: SettingsContext) {
			const before = store.get();

			if (before === undefined) {
				return undefined;
			}

			const {undone: _, ...state} = before;
			const {change, ...step} = handleSettingsKey({key, state, context, page: rowsPerPage(scroll)});

			if (change) {
				saved.change(latest => changePreferences(latest, change(latest.settings)));
			}

			show(step.state);
			const {language} = step.state.preferences;

			// A language flag overrides the setting, so the screen keeps the language of the flag.
			if (context.overrides.language === undefined && language !== before.preferences.language) {
				languageChange = languageChange.then(async () => loadLanguage(language));
			}

			return step.request;
		},
		paste(text: string) {
			const state = store.get();
			return show(state && pasteIntoSettings(state, text));
		},
	};
}
