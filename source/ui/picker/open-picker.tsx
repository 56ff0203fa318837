import type {Store} from '../../engine/store.ts';
import {App} from '../app.tsx';
import type {ScreenControl} from '../app.tsx';
import type {SettingsController} from '../settings/controller.ts';
import {settingsHelp} from '../settings/keys.ts';
import {SettingsScreen} from '../settings/settings-screen.tsx';
import type {SettingsRequest} from '../settings/state.ts';
import {showOnTerminal} from '../terminal.ts';
import type {Terminal} from '../terminal.ts';
import {useStore} from '../use-store.ts';
import type {PickerController} from './controller.ts';
import {pickerHelp} from './keys.ts';
import {PickerScreen} from './picker-screen.tsx';
import type {PickerChoice, PickerRequest} from './key-result.ts';
import type {PickerContext} from './state.ts';

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

/** Shows the picker. Returns `interrupt` after Ctrl-C, or if the screen closes without a choice of the user. */
export async function openPicker(input: Terminal & Omit<PickerProps, 'finish'>): Promise<PickerChoice> {
	const {picker} = input;
	picker.resume();

	try {
		return await showOnTerminal<PickerChoice>({
			terminal: input,
			closed: {type: 'interrupt'},
			draw: finish => <Picker {...input} finish={finish} />,
		});
	} finally {
		picker.rest();
	}
}

export function Picker({picker, settings, contexts, now, finish, suspend, chooseLanguage}: PickerProps) {
	const context = useStore(contexts);
	const state = useStore(picker.state);
	const settingsState = useStore(settings.state);

	const handle = (request: PickerRequest | SettingsRequest, control: ScreenControl): void => {
		switch (request.type) {
			case 'run':
			case 'machine':
			case 'demo':
			case 'quit':
			case 'interrupt':
				control.dropKeys();
				return finish(request);
			case 'settings':
				return settings.open();
			case 'back':
				return settings.close();
			case 'help':
			case 'language':
				return control.openMenu(request.type);
		}
	};

	return (
		<App
			{...{context, suspend, chooseLanguage}}
			help={() => (settings.state.get() ? settingsHelp : pickerHelp)(contexts.get())}
			press={({control, ...typed}) => {
				const screen = settings.state.get() ? settings : picker;
				const request = screen.press(typed, contexts.get());
				return request && handle(request, control);
			}}
			leave={type => finish({type})}
			isAsking={() =>
				picker.state.get().mode.type === 'question' || settings.state.get()?.mode.type === 'question'
			}
			paste={text => (settings.state.get() ? settings : picker).paste(text, contexts.get())}
		>
			{(layout, menu) =>
				settingsState ? (
					<SettingsScreen state={settingsState} scroll={settings.scroll} {...{menu, layout, context}} />
				) : (
					<PickerScreen scrolls={picker.scrolls} now={now()} {...{state, menu, layout, context}} />
				)
			}
		</App>
	);
}
