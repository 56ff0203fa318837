import type {ReactElement} from 'react';
import type {LanguagePack} from '../../describe/run-context.ts';
import {App} from '../app.tsx';
import {createContextStore} from '../context-store.ts';
import type {ContextStore} from '../context-store.ts';
import type {CopyResult} from '../copy-fix.ts';
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

/**
 * Shows the reference without a run. Returns `interrupted` after Ctrl-C, or if the screen closes without a choice of
 * the user.
 */
export const openReferenceScreen = async (input: Terminal & ReferenceInput): Promise<Ending> =>
	showOnTerminal<Ending>({
		terminal: input,
		closed: 'interrupted',
		draw: finish => drawReference(input, finish),
	});

export function drawReference(input: ReferenceInput, finish: (ending: Ending) => void): ReactElement {
	const {copy, suspend} = input;
	const contexts = createContextStore(input.context, input.loadLanguage);
	const reference = createReferenceScreen({contexts, copy});
	reference.open(input.word);
	return <ReferenceApp {...{reference, contexts, finish, suspend}} />;
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
			press={press => {
				if (reference.press(press)) {
					press.control.dropKeys();
					finish('quit');
				}
			}}
			leave={command => finish(command === 'quit' ? 'quit' : 'interrupted')}
			paste={reference.insert}
		>
			{(layout, menu) =>
				state && <ReferenceView {...{state, menu, layout, context}} scrolls={reference.scrolls} />
			}
		</App>
	);
}
