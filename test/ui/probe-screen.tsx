import {Box, Text} from 'ink';
import {createStore} from '../../source/engine/store.ts';
import {App} from '../../source/ui/app.tsx';
import {createEndFlag} from '../../source/ui/keys/use-keys.ts';
import {showOnTerminal} from '../../source/ui/terminal.ts';
import type {Terminal, TerminalControl} from '../../source/ui/terminal.ts';
import {useStore} from '../../source/ui/use-store.ts';
import {Label} from '../../source/ui/widgets/label.tsx';
import type {DisplayOptions} from '../../source/ui/widgets/theme.ts';
import {referenceLanguage} from '../languages/reference.ts';

/** Shows a small screen that records its keys and pastes. The keys q, Ctrl-L and Ctrl-Z have their usual effect. */
export function openProbe(terminal: Terminal, display: Partial<DisplayOptions> = {}) {
	const keys: string[] = [];
	const pastes: string[] = [];
	const endFlag = createEndFlag();
	const options = createStore((_: DisplayOptions, next: DisplayOptions) => next, {
		animate: false,
		ascii: false,
		hasColor: true,
		...display,
	});
	const content = createStore((_: string, next: string) => next, 'probe');

	const shown = showOnTerminal<'quit' | 'closed'>({
		terminal,
		closed: 'closed',
		draw(finish) {
			const press = (key: string, control: TerminalControl): void => {
				keys.push(key);

				if (key === 'q') {
					endFlag.set(true);
					finish('quit');
				} else if (key === 'ctrl+l') {
					control.redraw();
				} else if (key === 'ctrl+z') {
					control.suspend();
				}
			};

			return (
				<Probe
					{...{options, content, endFlag, suspend: terminal.suspend, paste: text => pastes.push(text), press}}
				/>
			);
		},
	});

	return {
		shown,
		keys,
		pastes,
		write: content.send,
		changeDisplay: (next: Partial<DisplayOptions>) => options.send({...options.get(), ...next}),
	};
}

type ProbeProps = {
	readonly options: ReturnType<typeof createStore<DisplayOptions, DisplayOptions>>;
	readonly content: ReturnType<typeof createStore<string, string>>;
	readonly endFlag: ReturnType<typeof createEndFlag>;
	readonly suspend: Terminal['suspend'];
	readonly paste: (text: string) => void;
	readonly press: (key: string, control: TerminalControl) => void;
};

function Probe({options, content, endFlag, suspend, paste, press}: ProbeProps) {
	const display = useStore(options);
	const text = useStore(content);

	return (
		<App
			context={{language: referenceLanguage, display}}
			suspend={suspend}
			endFlag={endFlag}
			press={(key, _layout, control) => press(key, control)}
			paste={paste}
			pressInSmallTerminal={() => undefined}
		>
			{() => (
				<Box borderStyle="round" flexDirection="column">
					<Text>{text}</Text>
					<Label tone="failed">✖ failed</Label>
					<Label tone="strong">strong</Label>
					<Label tone="faint">faint</Label>
				</Box>
			)}
		</App>
	);
}
