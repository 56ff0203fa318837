import {useCursor, usePaste, useWindowSize} from 'ink';
import {useState} from 'react';
import type {Store} from '../../engine/store.ts';
import {createStore} from '../../engine/store.ts';
import type {Copied} from '../copy-notice.ts';
import {blindCommandOf} from '../keys.ts';
import {LinesView} from '../lines-view.tsx';
import {layOutReference} from './frame.ts';
import type {ReferenceStage} from './keys.ts';
import {createReferenceScreen} from './screen.ts';
import type {Left, ReferenceScreen} from './screen.ts';
import {formatFor} from '../stage.ts';
import {showOnTerminal} from '../terminal.ts';
import type {Pauses, Terminal} from '../terminal.ts';
import {createEnded, useKeys} from '../use-keys.ts';
import {useStore} from '../use-store.ts';

export type ReferenceInput = Terminal & {
	readonly stage: ReferenceStage;
	/** The stage in the language that comes next. */
	readonly nextLanguage?: () => Promise<ReferenceStage>;
	/** The code, or the check, to begin with. */
	readonly word: string | undefined;
	readonly copy: (text: string) => Promise<Copied>;
};

/** Shows the reference alone until the person leaves. */
export async function openReferenceScreen(input: ReferenceInput): Promise<'quit' | 'interrupted'> {
	const book = createReferenceScreen(input.copy);
	const stages = createStore((_: ReferenceStage, next: ReferenceStage) => next, input.stage);
	book.open(input.stage, input.word);

	return showOnTerminal<'quit' | 'interrupted'>({
		terminal: input,
		closed: 'interrupted',
		draw: finish => (
			<ReferencePages
				book={book}
				stages={stages}
				finish={finish}
				suspend={input.suspend}
				changeLanguage={async () => input.nextLanguage && stages.send(await input.nextLanguage())}
			/>
		),
	});
}

export type ReferencePagesProps = {
	readonly book: ReferenceScreen;
	readonly stages: Pick<Store<ReferenceStage, never>, 'get' | 'subscribe'>;
	readonly finish: (ending: 'quit' | 'interrupted') => void;
	readonly suspend?: Terminal['suspend'];
	readonly changeLanguage: () => Promise<void>;
};

/** Draws the frame and hands keys on. */
export function ReferencePages({book, stages, finish, suspend, changeLanguage}: ReferencePagesProps) {
	const stage = useStore(stages);
	const place = useStore(book.place);
	const size = useWindowSize();
	const [ended] = useState(createEnded);
	const {setCursorPosition} = useCursor();
	const {lines, cursor} = place ? layOutReference({place, size, stage}) : {lines: []};

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
			const left = isSmall ? blindCommandOf(name) : book.press(name, {stage: stages.get(), size});

			if (left) {
				carryOut(left, pauses);
			}
		},
		{suspend, ended},
	);

	usePaste(text => book.insert(text, {stage: stages.get()}));

	return <LinesView lines={lines} size={size} ascii isList={false} />;
}
