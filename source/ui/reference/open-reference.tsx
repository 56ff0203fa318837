import {useState} from 'react';
import type {ReactElement} from 'react';
import type {LanguagePack} from '../../describe/run-context.ts';
import {createStore} from '../../engine/store.ts';
import type {Store} from '../../engine/store.ts';
import {App} from '../app.tsx';
import type {CopyResult} from '../copy-notice.ts';
import {createEndFlag} from '../keys/use-keys.ts';
import {createLanguageMenu} from '../language-menu/language-menu.ts';
import type {OpenLanguageMenu} from '../language-menu/language-menu.ts';
import {isTerminalKey} from '../keys/keymap.ts';
import type {ScreenContext} from '../screen-context.ts';
import {showOnTerminal} from '../terminal.ts';
import type {Terminal, TerminalControl} from '../terminal.ts';
import {useStore} from '../use-store.ts';
import {ReferenceView} from './reference-view.tsx';
import {createReferenceScreen} from './screen.ts';
import type {DelegatedCommand, ReferenceScreen} from './screen.ts';

type ReferenceInput = Pick<Terminal, 'suspend'> & {
	readonly context: ScreenContext;
	readonly loadLanguage: (code: string) => Promise<LanguagePack>;
	readonly word: string | undefined;
	readonly copy: (text: string) => Promise<CopyResult>;
};

type Ending = 'quit' | 'interrupted';

/** Shows the reference without a run, until the user leaves it. */
export const openReferenceScreen = async (input: Terminal & ReferenceInput): Promise<Ending> =>
	showOnTerminal<Ending>({
		terminal: input,
		closed: 'interrupted',
		draw: finish => drawReference(input, finish),
	});

export function drawReference(input: ReferenceInput, finish: (ending: Ending) => void): ReactElement {
	const reference = createReferenceScreen(input.copy);
	const contexts = createStore((_: ScreenContext, next: ScreenContext) => next, input.context);
	const languageMenu = createLanguageMenu(
		input.context.languages,
		code => void input.loadLanguage(code).then(language => contexts.send({...input.context, language})),
	);
	reference.open(input.context, input.word);
	return <ReferenceApp {...{input, reference, contexts, languageMenu, finish}} />;
}

type ReferenceAppProps = {
	readonly input: ReferenceInput;
	readonly reference: ReferenceScreen;
	readonly contexts: Store<ScreenContext, ScreenContext>;
	readonly languageMenu: OpenLanguageMenu;
	readonly finish: (ending: Ending) => void;
};

function ReferenceApp({input, reference, contexts, languageMenu, finish}: ReferenceAppProps) {
	const context = useStore(contexts);
	const state = useStore(reference.state);
	const menu = useStore(languageMenu.state);
	const [endFlag] = useState(createEndFlag);

	const leave = (ending: Ending): void => {
		endFlag.set(true);
		finish(ending);
	};

	const run = (command: DelegatedCommand | 'quit', control: TerminalControl): void => {
		switch (command) {
			case 'quit':
			case 'back':
				return leave('quit');
			case 'interrupt':
				return leave('interrupted');
			case 'suspend':
				return control.suspend();
			case 'redraw':
				return control.redraw();
			case 'language':
				return languageMenu.open(contexts.get().language.code);
		}
	};

	return (
		<App
			{...{context, endFlag}}
			suspend={input.suspend}
			press={(key, _, control) => {
				// Ctrl-C, Ctrl-Z and Ctrl-L also work in the menu.
				if (languageMenu.state.get() && !isTerminalKey(key)) {
					return languageMenu.press(key);
				}

				const command = reference.press(key, {context: contexts.get()});
				return command && run(command, control);
			}}
			pressInSmallTerminal={run}
			paste={text => reference.insert(text, {context: contexts.get()})}
		>
			{layout => state && <ReferenceView {...{reference, state, menu, layout, context}} />}
		</App>
	);
}
