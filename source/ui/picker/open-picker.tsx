import {useState} from 'react';
import type {Store} from '../../engine/store.ts';
import {App} from '../app.tsx';
import {createEndFlag} from '../keys/use-keys.ts';
import {createLanguageMenu} from '../language-menu/language-menu.ts';
import type {SettingsController} from '../settings/controller.ts';
import {SettingsScreen} from '../settings/settings-screen.tsx';
import type {SettingsRequest} from '../settings/press.ts';
import {isTerminalKey} from '../keys/keymap.ts';
import {showOnTerminal} from '../terminal.ts';
import type {Terminal, TerminalControl} from '../terminal.ts';
import {useStore} from '../use-store.ts';
import type {PickerController} from './controller.ts';
import {PickerScreen} from './picker-screen.tsx';
import type {PickerRequest} from './press.ts';
import type {PickerContext} from './state.ts';

export type PickerChoice =
	| Extract<PickerRequest, {readonly type: 'run'}>
	| {readonly type: 'machine'}
	| {readonly type: 'demo'}
	| {readonly type: 'quit'}
	| {readonly type: 'interrupt'};

type PickerProps = {
	readonly picker: PickerController;
	readonly settings: SettingsController;
	readonly contexts: Pick<Store<PickerContext, never>, 'get' | 'subscribe'>;
	/** Returns milliseconds since 1970, UTC. */
	readonly now: () => number;
	readonly finish: (choice: PickerChoice) => void;
	readonly suspend?: Terminal['suspend'];
	readonly chooseLanguage: (code: string) => Promise<void>;
};

/** Shows the picker until the user chooses registries or leaves. */
export async function openPicker(input: Terminal & Omit<PickerProps, 'finish'>): Promise<PickerChoice> {
	const {picker, settings, contexts, now, suspend, chooseLanguage} = input;
	picker.resume();

	try {
		return await showOnTerminal<PickerChoice>({
			terminal: input,
			closed: {type: 'interrupt'},
			draw: finish => <Picker {...{picker, settings, contexts, now, suspend, chooseLanguage, finish}} />,
		});
	} finally {
		picker.rest();
	}
}

/** The list of registries. The settings can cover the list. */
export function Picker({picker, settings, contexts, now, finish, suspend, chooseLanguage}: PickerProps) {
	const context = useStore(contexts);
	const state = useStore(picker.state);
	const settingsState = useStore(settings.state);
	const [endFlag] = useState(createEndFlag);
	const [languageMenu] = useState(() =>
		createLanguageMenu(context.languages, code => void chooseLanguage(code)),
	);
	const menu = useStore(languageMenu.state);

	const handle = (request: PickerRequest | SettingsRequest, terminalControl: TerminalControl): void => {
		switch (request.type) {
			case 'run':
				endFlag.set(true);
				return finish(request);
			case 'machine':
			case 'demo':
			case 'quit':
			case 'interrupt':
				endFlag.set(true);
				return finish({type: request.type});
			case 'settings':
				return settings.open();
			case 'back':
				return settings.close();
			case 'suspend':
				return terminalControl.suspend();
			case 'redraw':
				return terminalControl.redraw();
			case 'language':
				return languageMenu.open(contexts.get().language.code);
		}
	};

	return (
		<App
			context={context}
			suspend={suspend}
			endFlag={endFlag}
			press={(key, _, terminalControl) => {
				// Ctrl-C, Ctrl-Z and Ctrl-L also work in the menu.
				if (languageMenu.state.get() && !isTerminalKey(key)) {
					return languageMenu.press(key);
				}

				const request = (settings.state.get() ? settings : picker).press(key, contexts.get());
				return request && handle(request, terminalControl);
			}}
			pressInSmallTerminal={(type, terminalControl) => handle({type}, terminalControl)}
			paste={text =>
				languageMenu.state.get()
					? undefined
					: (settings.state.get() ? settings : picker).paste(text, contexts.get())
			}
		>
			{layout =>
				settingsState ? (
					<SettingsScreen state={settingsState} scrolls={settings.scrolls} {...{menu, layout, context}} />
				) : (
					<PickerScreen scrolls={picker.scrolls} now={now()} {...{state, menu, layout, context}} />
				)
			}
		</App>
	);
}
