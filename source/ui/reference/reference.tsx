import {useCursor, usePaste, useWindowSize} from 'ink';
import {useState} from 'react';
import type {LanguagePack} from '../../describe/run-context.ts';
import type {Store} from '../../engine/store.ts';
import {createStore} from '../../engine/store.ts';
import type {Copied} from '../copy-notice.ts';
import {blindCommandOf} from '../keys.ts';
import {LinesView} from '../lines-view.tsx';
import {layOutReference} from './frame.ts';
import type {ScreenContext} from '../screen-context.ts';
import {createReferenceScreen} from './screen.ts';
import type {Left, ReferenceScreen} from './screen.ts';
import {formatFor} from '../format.ts';
import {showOnTerminal} from '../terminal.ts';
import type {Pauses, Terminal} from '../terminal.ts';
import {createEnded, useKeys} from '../use-keys.ts';
import {useStore} from '../use-store.ts';

export type ReferenceInput = Terminal & {
	readonly context: ScreenContext;
	readonly loadNextLanguage?: () => Promise<LanguagePack>;
	readonly word: string | undefined;
	readonly copy: (text: string) => Promise<Copied>;
};

export async function openReferenceScreen(input: ReferenceInput): Promise<'quit' | 'interrupted'> {
	const book = createReferenceScreen(input.copy);
	const contexts = createStore((_: ScreenContext, next: ScreenContext) => next, input.context);
	book.open(input.context, input.word);

	return showOnTerminal<'quit' | 'interrupted'>({
		terminal: input,
		closed: 'interrupted',
		draw: finish => (
			<ReferencePages
				book={book}
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

export type ReferencePagesProps = {
	readonly book: ReferenceScreen;
	readonly contexts: Pick<Store<ScreenContext, never>, 'get' | 'subscribe'>;
	readonly finish: (ending: 'quit' | 'interrupted') => void;
	readonly suspend?: Terminal['suspend'];
	readonly changeLanguage: () => Promise<void>;
};

export function ReferencePages({book, contexts, finish, suspend, changeLanguage}: ReferencePagesProps) {
	const context = useStore(contexts);
	const place = useStore(book.place);
	const size = useWindowSize();
	const [ended] = useState(createEnded);
	const {setCursorPosition} = useCursor();
	const {lines, cursor} = place ? layOutReference({place, size, context}) : {lines: []};

	setCursorPosition(cursor);

	const leave = (ending: 'quit' | 'interrupted'): void => {
		ended.set(true);
		finish(ending);
	};

	const carryOut = (command: Left | 'quit', pauses: Pauses): void => {
		switch (command) {
			case 'quit':
			case 'back':
				return leave('quit');
			case 'interrupt':
				return leave('interrupted');
			case 'suspend':
				return pauses.suspend();
			case 'redraw':
				return pauses.redraw();
			case 'language':
				return void changeLanguage();
		}
	};

	useKeys(
		(name, pauses) => {
			const isSmall = formatFor(size).isTooSmall;
			const left = isSmall ? blindCommandOf(name) : book.press(name, {context: contexts.get(), size});

			if (left) {
				carryOut(left, pauses);
			}
		},
		{suspend, ended},
	);

	usePaste(text => book.insert(text, {context: contexts.get()}));

	return <LinesView lines={lines} size={size} ascii isList={false} />;
}
