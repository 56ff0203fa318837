import type {ReactElement} from 'react';
import type {LanguagePack} from '../../describe/run-context.ts';
import {App} from '../app.tsx';
import {createContextStore} from '../context-store.ts';
import type {ContextStore} from '../context-store.ts';
import type {CopyResult} from '../copy-notice.ts';
import type {ScreenContext} from '../screen-context.ts';
import {showOnTerminal} from '../terminal.ts';
import type {Terminal} from '../terminal.ts';
import {useStore} from '../use-store.ts';
import {referenceHelp} from './keys.ts';
import {ReferenceView} from './reference-view.tsx';
import {createReferenceScreen} from './screen.ts';
import type {ReferenceScreen} from './screen.ts';

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
	const contexts = createContextStore(input.context, input.loadLanguage);
	reference.open(input.context, input.word);
	return <ReferenceApp {...{reference, contexts, finish}} suspend={input.suspend} />;
}

type ReferenceAppProps = {
	readonly reference: ReferenceScreen;
	readonly contexts: ContextStore<ScreenContext>;
	readonly finish: (ending: Ending) => void;
	readonly suspend: Terminal['suspend'];
};

function ReferenceApp({reference, contexts, finish, suspend}: ReferenceAppProps) {
	const context = useStore(contexts);
	const state = useStore(reference.state);

	return (
		<App
			{...{context, suspend}}
			help={() => referenceHelp(contexts.get())}
			chooseLanguage={contexts.chooseLanguage}
			press={({key, control}) => {
				const command = reference.press(key, contexts.get());

				if (command === 'back') {
					control.dropKeys();
					finish('quit');
				} else if (command) {
					control.openMenu(command);
				}
			}}
			leave={command => finish(command === 'quit' ? 'quit' : 'interrupted')}
			paste={text => reference.insert(text, contexts.get())}
		>
			{(layout, menu) => state && <ReferenceView {...{reference, state, menu, layout, context}} />}
		</App>
	);
}
