import {useState} from 'react';
import type {ReactNode} from 'react';
import {createValue} from '../../engine/store.ts';
import type {ScreenContext} from '../screen-context.ts';
import {useStore} from '../use-store.ts';
import {createScroll, rowsPerPage} from '../widgets/scroll.ts';
import type {HelpEntry} from './help.ts';
import {HelpScreen} from './help-screen.tsx';
import {LanguageMenu} from './language-menu.tsx';
import {MenuHints} from './menu-hints.tsx';
import {pressInMenu} from './menu.ts';
import type {Menu} from './menu.ts';

export type MenuInput = {
	readonly context: ScreenContext;
	/** Returns the lines of the help of the current screen. */
	readonly help: () => readonly HelpEntry[];
	readonly chooseLanguage: (code: string) => Promise<void>;
};

/** The parts of a screen that an open menu replaces. Both are undefined while no menu is open. */
export type MenuParts = {readonly body?: ReactNode; readonly footer?: ReactNode};

/** A key that the screen must handle. */
type KeyForScreen = {readonly key: string; readonly isFromHelp: boolean};

type MenuControl = {
	readonly isOpen: () => boolean;
	readonly open: (type: Menu['type']) => void;
	/** Handles a key if a menu is open. Returns the key that the screen must handle. */
	readonly press: (key: string) => KeyForScreen | undefined;
	readonly parts: (hasRule: boolean) => MenuParts;
};

/** The help and the list of languages of a screen. The state is outside React, so that keys of one read work. */
export function useMenu({context, help, chooseLanguage}: MenuInput): MenuControl {
	const {languages, language} = context;
	const [store] = useState(() => createValue<Menu | undefined>(undefined));
	const [scroll] = useState(createScroll);
	const shown = useStore(store);

	return {
		isOpen: () => store.get() !== undefined,
		open(type) {
			scroll.toTop();
			const current = languages.findIndex(({code}) => code === language.code);
			store.send({type, selected: type === 'help' ? 0 : Math.max(0, current)});
		},
		press(key) {
			const menu = store.get();

			if (menu === undefined) {
				return {key, isFromHelp: false};
			}

			const {type, selected} = menu;
			const {length} = type === 'help' ? help() : languages;
			const step = pressInMenu(key, menu, length, rowsPerPage(scroll));
			store.send(step.menu);

			if (step.next === 'choose' && type === 'language') {
				void chooseLanguage(languages[selected]?.code ?? language.code);
				return undefined;
			}

			return (
				step.next && {
					key: step.next === 'choose' ? (help()[selected]?.key ?? '') : key,
					isFromHelp: step.next === 'choose',
				}
			);
		},
		parts: hasRule => partsOf(shown, {context, help, scroll, hasRule}),
	};
}

type PartsInput = Pick<MenuInput, 'context' | 'help'> & {
	readonly scroll: ReturnType<typeof createScroll>;
	readonly hasRule: boolean;
};

function partsOf(menu: Menu | undefined, {context, help, scroll, hasRule}: PartsInput): MenuParts {
	const {screen: words} = context.language.words;

	switch (menu?.type) {
		case undefined:
			return {};
		case 'language':
			return {footer: <LanguageMenu selected={menu.selected} context={context} />};
		case 'help':
			return {
				body: <HelpScreen entries={help()} selected={menu.selected} {...{scroll, hasRule, words}} />,
				footer: <MenuHints choose={words.footer.pressKey} close={words.hints.close} words={words} />,
			};
	}
}
