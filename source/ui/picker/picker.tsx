import {useCursor, usePaste, useWindowSize} from 'ink';
import {useState} from 'react';
import type {Store} from '../../engine/store.ts';
import {smallScreenCommandOf} from '../keys.ts';
import {LinesView} from '../lines-view.tsx';
import type {DelegatedCommand} from '../reference/screen.ts';
import {layOutSettings} from '../settings/frame.ts';
import type {SettingsScreen} from '../settings/screen.ts';
import {layoutFor} from '../screen-layout.ts';
import {showOnTerminal} from '../terminal.ts';
import type {TerminalControl, Terminal} from '../terminal.ts';
import {createEndFlag, useKeys} from '../use-keys.ts';
import {useStore} from '../use-store.ts';
import {layOutPicker} from './frame.ts';
import type {PickerScreen} from './screen.ts';
import type {PickerContext} from './state.ts';
import type {PickerRequest} from './step.ts';

type PickerInput = Terminal & Omit<PickerProps, 'finish'>;

export type PickerChoice = Extract<
	PickerRequest,
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

type PickerProps = {
	readonly picker: PickerScreen;
	readonly settings: SettingsScreen;
	readonly contexts: Pick<Store<PickerContext, never>, 'get' | 'subscribe'>;
	/** Returns milliseconds since 1970, UTC. */
	readonly now: () => number;
	readonly finish: (choice: PickerChoice) => void;
	readonly suspend?: Terminal['suspend'];
	readonly changeLanguage: () => Promise<void>;
};

type SettingsRequest = {[Type in DelegatedCommand | 'quit']: {readonly type: Type}}[
	DelegatedCommand | 'quit'];

export function Picker({picker, settings, contexts, now, finish, suspend, changeLanguage}: PickerProps) {
	const context = useStore(contexts);
	const state = useStore(picker.state);
	const settingsState = useStore(settings.state);
	const size = useWindowSize();
	const {setCursorPosition} = useCursor();
	const [endFlag] = useState(createEndFlag);
	const {lines, cursor} = settingsState
		? layOutSettings({state: settingsState, size, context})
		: layOutPicker({state, size, context, now: now()});
	const viewNow = () => ({context: contexts.get(), size, now: now()});

	setCursorPosition(cursor);

	const handleRequest = (
		request: PickerRequest | SettingsRequest,
		terminalControl: TerminalControl,
	): void => {
		switch (request.type) {
			case 'run':
			case 'machine':
			case 'demo':
			case 'quit':
			case 'interrupt':
				endFlag.set(true);
				return finish(request);
			case 'settings':
				return settings.open();
			case 'back':
				return settings.close();
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
			const request = layoutFor(size).isTooSmall
				? smallScreenCommandOf(name)
				: settings.state.get()
					? settings.press(name, {context: contexts.get(), size})
					: picker.press(name, viewNow());

			if (request) {
				handleRequest(typeof request === 'string' ? {type: request} : request, terminalControl);
			}
		},
		{suspend, endFlag},
	);

	usePaste(text => (settings.state.get() ? settings.insert(text) : picker.paste(text, viewNow())));

	return <LinesView lines={lines} size={size} ascii={context.display.ascii} isList />;
}
