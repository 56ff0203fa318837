import {createStore} from '../../engine/store.ts';
import type {Store} from '../../engine/store.ts';
import {clampIndex} from '../keys/movement.ts';

/** A language of the program. The name is in the language itself. */
export type LanguageOption = {readonly code: string; readonly name: string};

/** The state of an open language menu. */
export type LanguageMenuState = {readonly selected: number};

/** The menu after a key. `menu` is undefined if the menu closes. `chosen` is the code of the chosen language. */
type LanguageMenuStep = {readonly menu: LanguageMenuState | undefined; readonly chosen?: string};

/** Opens the menu with the current language selected. */
export const openLanguageMenu = (
	languages: readonly LanguageOption[],
	current: string,
): LanguageMenuState => ({
	selected: Math.max(
		0,
		languages.findIndex(({code}) => code === current),
	),
});

/** Handles a key in the menu. Enter chooses the selected language, and Escape changes nothing. */
export function pressInLanguageMenu(
	key: string,
	menu: LanguageMenuState,
	languages: readonly LanguageOption[],
): LanguageMenuStep {
	const select = (index: number): LanguageMenuStep => ({
		menu: {selected: clampIndex(index, languages)},
	});

	switch (key) {
		case 'up':
		case 'k':
			return select(menu.selected - 1);
		case 'down':
		case 'j':
			return select(menu.selected + 1);
		case 'home':
		case 'g':
			return select(0);
		case 'end':
		case 'G':
			return select(languages.length - 1);
		case 'enter':
		case 'space': {
			const language = languages[menu.selected];
			return {menu: undefined, ...(language && {chosen: language.code})};
		}
		case 'escape':
		case 'q':
		case 'L':
			return {menu: undefined};
		default:
			return {menu};
	}
}

/** A language menu with its state outside React. */
export type OpenLanguageMenu = {
	/** The value is undefined while the menu is closed. */
	readonly state: Pick<Store<LanguageMenuState | undefined, never>, 'get' | 'subscribe'>;
	readonly open: (current: string) => void;
	/** Handles a key of the open menu. The function has no effect while the menu is closed. */
	readonly press: (key: string) => void;
};

/** Creates a closed menu. `choose` receives the code of the chosen language. */
export function createLanguageMenu(
	languages: readonly LanguageOption[],
	choose: (code: string) => void,
): OpenLanguageMenu {
	const store = createStore<LanguageMenuState | undefined, LanguageMenuState | undefined>(
		(_, next) => next,
		undefined,
	);

	return {
		state: store,
		open: current => store.send(openLanguageMenu(languages, current)),
		press(key) {
			const menu = store.get();

			if (menu) {
				const step = pressInLanguageMenu(key, menu, languages);
				store.send(step.menu);

				if (step.chosen !== undefined) {
					choose(step.chosen);
				}
			}
		},
	};
}
