import {useCursor, usePaste, useWindowSize} from 'ink';
import {useState} from 'react';
import type {Store} from '../../engine/store.ts';
import {blindCommandOf} from '../keys.ts';
import {LinesView} from '../lines-view.tsx';
import type {Left} from '../reference/screen.ts';
import {layOutSettings} from '../settings/frame.ts';
import type {SettingsScreen} from '../settings/screen.ts';
import {formatFor} from '../format.ts';
import {showOnTerminal} from '../terminal.ts';
import type {Pauses, Terminal} from '../terminal.ts';
import {createEnded, useKeys} from '../use-keys.ts';
import {useStore} from '../use-store.ts';
import {layOutPicker} from './frame.ts';
import type {PickerScreen} from './screen.ts';
import type {PickerContext} from './state.ts';
import type {PickerLeft} from './step.ts';

export type PickerInput = Terminal & Omit<PickerProps, 'finish'>;

export type PickerChoice = Extract<
	PickerLeft,
	{readonly type: 'run' | 'machine' | 'demo' | 'quit' | 'interrupt'}
>;

export async function openPicker(input: PickerInput): Promise<PickerChoice> {
	const {picker, settings, contexts, now, suspend, changeLanguage} = input;
	picker.resume();

	try {
		return await showOnTerminal<PickerChoice>({
			terminal: input,
			closed: {type: 'interrupt'},
			draw: finish => <Picker {...{picker, settings, contexts, now, suspend, changeLanguage, finish}} />,
		});
	} finally {
		picker.rest();
	}
}

export type PickerProps = {
	readonly picker: PickerScreen;
	readonly settings: SettingsScreen;
	readonly contexts: Pick<Store<PickerContext, never>, 'get' | 'subscribe'>;
	/** ms since 1970, UTC. */
	readonly now: () => number;
	readonly finish: (choice: PickerChoice) => void;
	readonly suspend?: Terminal['suspend'];
	readonly changeLanguage: () => Promise<void>;
};

type SettingsLeft = {[Type in Left | 'quit']: {readonly type: Type}}[Left | 'quit'];

export function Picker({picker, settings, contexts, now, finish, suspend, changeLanguage}: PickerProps) {
	const context = useStore(contexts);
	const state = useStore(picker.state);
	const place = useStore(settings.place);
	const size = useWindowSize();
	const {setCursorPosition} = useCursor();
	const [ended] = useState(createEnded);
	const {lines, cursor} = place
		? layOutSettings({place, size, context})
		: layOutPicker({state, size, context, now: now()});
	const viewNow = () => ({context: contexts.get(), size, now: now()});

	setCursorPosition(cursor);

	const carryOut = (left: PickerLeft | SettingsLeft, pauses: Pauses): void => {
		switch (left.type) {
			case 'run':
			case 'machine':
			case 'demo':
			case 'quit':
			case 'interrupt':
				ended.set(true);
				return finish(left);
			case 'settings':
				return settings.open();
			case 'back':
				return settings.close();
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
			const left = formatFor(size).isTooSmall
				? blindCommandOf(name)
				: settings.place.get()
					? settings.press(name, {context: contexts.get(), size})
					: picker.press(name, viewNow());

			if (left) {
				carryOut(typeof left === 'string' ? {type: left} : left, pauses);
			}
		},
		{suspend, ended},
	);

	usePaste(text => (settings.place.get() ? settings.insert(text) : picker.paste(text, viewNow())));

	return <LinesView lines={lines} size={size} ascii={context.look.ascii} isList />;
}
