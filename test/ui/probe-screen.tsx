import {Box, Text} from 'ink';
import {createValue} from '../../source/engine/store.ts';
import {App} from '../../source/ui/app.tsx';
import type {KeyPress} from '../../source/ui/app.tsx';
import {showOnTerminal} from '../../source/ui/terminal.ts';
import type {Terminal} from '../../source/ui/terminal.ts';
import {useStore} from '../../source/ui/use-store.ts';
import {Label} from '../../source/ui/widgets/label.tsx';
import type {DisplayOptions} from '../../source/ui/widgets/theme.ts';
import {contextOf} from './context-sample.ts';
import {referenceLanguage} from '../languages/reference.ts';

/** Shows a small screen that records its keys and pastes. The key q ends the screen. */
export function openProbe(terminal: Terminal, display: Partial<DisplayOptions> = {}) {
	const keys: string[] = [];
	const pastes: string[] = [];
	const options = createValue<DisplayOptions>({
		animate: false,
		ascii: false,
		hasColor: true,
		...display,
	});
	const content = createValue('probe');

	const shown = showOnTerminal<'quit' | 'closed'>({
		terminal,
		closed: 'closed',
		draw(finish) {
			const press = ({key, control}: KeyPress): void => {
				keys.push(key);

				if (key === 'q') {
					control.dropKeys();
					finish('quit');
				}
			};

			return (
				<Probe
					{...{options, content, suspend: terminal.suspend, paste: text => pastes.push(text), press}}
					leave={command => keys.push(command)}
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
	readonly options: ReturnType<typeof createValue<DisplayOptions>>;
	readonly content: ReturnType<typeof createValue<string>>;
	readonly suspend: Terminal['suspend'];
	readonly paste: (text: string) => void;
	readonly press: (press: KeyPress) => void;
	readonly leave: (command: 'quit' | 'interrupt') => void;
};

function Probe({options, content, suspend, paste, press, leave}: ProbeProps) {
	const display = useStore(options);
	const text = useStore(content);

	return (
		<App
			context={contextOf({language: referenceLanguage}, {display})}
			{...{suspend, press, paste, leave}}
			help={() => []}
			chooseLanguage={async () => undefined}
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
