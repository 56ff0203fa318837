import {useState} from 'react';
import type {ReactNode} from 'react';
import {createValue} from '../../engine/store.ts';
import type {ScreenContext} from '../screen-context.ts';
import {useStore} from '../use-store.ts';
import {createScroll, rowsPerPage} from '../widgets/scroll.ts';
import type {HelpEntry} from './help.ts';
import {HelpScreen} from './help-screen.tsx';
import {LanguageMenu, MenuHints} from './language-menu.tsx';
import {pressInMenu} from './menu.ts';
import type {Menu} from './menu.ts';

export type MenuInput = {
	readonly context: ScreenContext;
	readonly help: () => readonly HelpEntry[];
	readonly chooseLanguage: (code: string) => Promise<void>;
};

/** Replacements for parts of a screen while a menu is open. An undefined part is not replaced. */
export type MenuParts = {readonly body?: ReactNode; readonly footer?: ReactNode};

export function useMenu({context, help, chooseLanguage}: MenuInput) {
	const {languages, language} = context;
	// The state is outside React, so that the second of two keys in a read uses the latest state.
	const [store] = useState(() => createValue<Menu | undefined>(undefined));
	const [scroll] = useState(createScroll);
	const shown = useStore(store);

	return {
		isOpen: () => store.get() !== undefined,
		open: (type: Menu['type']) => {
			scroll.toTop();
			const current = languages.findIndex(({code}) => code === language.code);
			store.send({type, selected: type === 'help' ? 0 : Math.max(0, current)});
		},
		/** Returns the key that the screen must handle, or undefined if the menu handled the key. */
		press(key: string) {
			const menu = store.get();

			if (menu === undefined) {
				return {key, isFromHelp: false};
			}

			const {type, selected} = menu;
			const {length} = type === 'help' ? help() : languages;
			const step = pressInMenu(key, menu, length, rowsPerPage(scroll));
			store.send(step.menu);

			if (step.next === 'screen') {
				return {key, isFromHelp: false};
			}

			if (step.next === 'choose' && type === 'help') {
				return {key: help()[selected]?.key ?? '', isFromHelp: true};
			}

			if (step.next === 'choose') {
				void chooseLanguage(languages[selected]?.code ?? language.code);
			}

			return undefined;
		},
		parts(hasRule: boolean): MenuParts {
			const {footer, hints} = language.words.screen;

			switch (shown?.type) {
				case undefined:
					return {};
				case 'language':
					return {footer: <LanguageMenu selected={shown.selected} languages={languages} />};
				case 'help':
					return {
						body: <HelpScreen entries={help()} selected={shown.selected} {...{scroll, hasRule}} />,
						footer: <MenuHints choose={footer.pressKey} close={hints.close} />,
					};
			}
		},
	};
}
