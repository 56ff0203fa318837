import {Box, useCursor, useInput, usePaste, useWindowSize} from 'ink';
import {useReducer} from 'react';
import type {ScreenWords} from '../core/screen-words.ts';
import {keyNamesOf} from './key-names.ts';
import {LineView} from './line-view.tsx';
import {showOnTerminal} from './terminal.ts';
import type {Terminal} from './terminal.ts';
import {editText, emptyField, valueOf} from './text-field.ts';
import type {TextField} from './text-field.ts';
import {editOf} from './welcome-keys.ts';
import {layOutWelcome} from './welcome-lines.ts';
import type {Parsed} from './welcome-lines.ts';

export type {Parsed} from './welcome-lines.ts';

export type WelcomeProps = {
	readonly words: ScreenWords;
	/** The program and its version. */
	readonly title: string;
	readonly parse: (text: string) => Parsed;
	/** With the text to check, empty for the machine alone; undefined when the person leaves. */
	readonly finish: (result: string | undefined) => void;
	readonly interrupt: () => void;
};

/** Asks for a registry: its text as typed, undefined when the person leaves, `{interrupted}` on Ctrl-C. */
export const openWelcome = async (
	input: Terminal & Omit<WelcomeProps, 'finish' | 'interrupt'>,
): Promise<WelcomeResult> =>
	showOnTerminal<WelcomeResult>({
		terminal: input,
		closed: {ending: 'interrupted'},
		draw: finish => (
			<Welcome
				words={input.words}
				title={input.title}
				parse={input.parse}
				finish={text => finish(text === undefined ? {ending: 'quit'} : {ending: 'entered', text})}
				interrupt={() => finish({ending: 'interrupted'})}
			/>
		),
	});

export type WelcomeResult =
	{readonly ending: 'entered'; readonly text: string} | {readonly ending: 'quit' | 'interrupted'};

type Asked = {readonly field: TextField; readonly isRefused: boolean};

const ask = (_: Asked, next: Asked): Asked => next;

export function Welcome({words, title, parse, finish, interrupt}: WelcomeProps) {
	const [{field, isRefused}, set] = useReducer(ask, {field: emptyField, isRefused: false});
	const size = useWindowSize();
	const {setCursorPosition} = useCursor();
	const frame = layOutWelcome({field, parsed: parse(valueOf(field)), isRefused, title, size, words});

	setCursorPosition(frame.cursor);

	const enter = (entered: TextField): void => {
		const text = valueOf(entered);

		if (text === '' || parse(text).ok) {
			finish(text);
		} else {
			set({field: entered, isRefused: true});
		}
	};

	useInput((input, key) => {
		const [name = '', ...more] = keyNamesOf(input, key);
		const isText = !key.ctrl && !key.meta;

		if (name === 'ctrl+c') {
			interrupt();
		} else if (name === 'escape') {
			finish(undefined);
		} else if (more.at(-1) === 'enter') {
			// Typed ahead, or pasted in a terminal that does not say so.
			enter(editText(field, {type: 'insert', text: input}));
		} else if (name === 'enter' && more.length === 0) {
			enter(field);
		} else {
			const edit = (more.length === 0 && editOf(name)) || {type: 'insert', text: isText ? input : ''};
			set({field: editText(field, edit), isRefused: false});
		}
	});

	usePaste(text => set({field: editText(field, {type: 'insert', text: text.trim()}), isRefused: false}));

	return (
		<Box flexDirection="column" width={size.columns} height={Math.max(1, size.rows - 1)} overflow="hidden">
			{frame.lines.map((line, index) => (
				// oxlint-disable-next-line react/no-array-index-key -- a line of the screen is its place
				<LineView key={index} line={line} ascii />
			))}
		</Box>
	);
}
