import {useCursor, usePaste, useWindowSize} from 'ink';
import {useState} from 'react';
import type {LanguagePack} from '../../describe/run-context.ts';
import type {Store} from '../../engine/store.ts';
import {createStore} from '../../engine/store.ts';
import type {CopyResult} from '../copy-notice.ts';
import {smallScreenCommandOf} from '../keys.ts';
import {LinesView} from '../lines-view.tsx';
import {layOutReference} from './frame.ts';
import type {ScreenContext} from '../screen-context.ts';
import {createReferenceScreen} from './screen.ts';
import type {DelegatedCommand, ReferenceScreen} from './screen.ts';
import {layoutFor} from '../screen-layout.ts';
import {showOnTerminal} from '../terminal.ts';
import type {TerminalControl, Terminal} from '../terminal.ts';
import {createEndFlag, useKeys} from '../use-keys.ts';
import {useStore} from '../use-store.ts';

type ReferenceInput = Terminal & {
	readonly context: ScreenContext;
	readonly loadNextLanguage?: () => Promise<LanguagePack>;
	readonly word: string | undefined;
	readonly copy: (text: string) => Promise<CopyResult>;
};

export async function openReferenceScreen(input: ReferenceInput): Promise<'quit' | 'interrupted'> {
	const reference = createReferenceScreen(input.copy);
	const contexts = createStore((_: ScreenContext, next: ScreenContext) => next, input.context);
	reference.open(input.context, input.word);

	return showOnTerminal<'quit' | 'interrupted'>({
		terminal: input,
		closed: 'interrupted',
		draw: finish => (
			<ReferenceApp
				reference={reference}
				contexts={contexts}
				finish={finish}
				suspend={input.suspend}
				changeLanguage={async () => {
					const language = await input.loadNextLanguage?.();

					if (language) {
						contexts.send({...input.context, language});
					}
				}}
			/>
		),
	});
}

type ReferenceAppProps = {
	readonly reference: ReferenceScreen;
	readonly contexts: Pick<Store<ScreenContext, never>, 'get' | 'subscribe'>;
	readonly finish: (ending: 'quit' | 'interrupted') => void;
	readonly suspend?: Terminal['suspend'];
	readonly changeLanguage: () => Promise<void>;
};

function ReferenceApp({reference, contexts, finish, suspend, changeLanguage}: ReferenceAppProps) {
	const context = useStore(contexts);
	const state = useStore(reference.state);
	const size = useWindowSize();
	const [endFlag] = useState(createEndFlag);
	const {setCursorPosition} = useCursor();
	const {lines, cursor} = state ? layOutReference({state, size, context}) : {lines: []};

	setCursorPosition(cursor);

	const leave = (ending: 'quit' | 'interrupted'): void => {
		endFlag.set(true);
		finish(ending);
	};

	const runDelegated = (command: DelegatedCommand | 'quit', terminalControl: TerminalControl): void => {
		switch (command) {
			case 'quit':
			case 'back':
				return leave('quit');
			case 'interrupt':
				return leave('interrupted');
			case 'suspend':
				return terminalControl.suspend();
			case 'redraw':
				return terminalControl.redraw();
			case 'language':
				return void changeLanguage();
		}
	};

	useKeys(
		(name, terminalControl) => {
			const isTooSmall = layoutFor(size).isTooSmall;
			const command = isTooSmall
				? smallScreenCommandOf(name)
				: reference.press(name, {context: contexts.get(), size});

			if (command) {
				runDelegated(command, terminalControl);
			}
		},
		{suspend, endFlag},
	);

	usePaste(text => reference.insert(text, {context: contexts.get()}));

	return <LinesView lines={lines} size={size} ascii isList={false} />;
}
