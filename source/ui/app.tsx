import {Box, useStdin, useWindowSize, usePaste} from 'ink';
import type {ReactNode} from 'react';
import {formatSentence} from '../text/fill.ts';
import {useAsciiOutput} from './ascii-output.ts';
import {commandOf, keyLabel, terminalCommandOf} from './keys/keymap.ts';
import {useKeys} from './keys/use-keys.ts';
import type {Menu} from './menu/menu.ts';
import {useMenu} from './menu/use-menu.tsx';
import type {MenuInput, MenuParts} from './menu/use-menu.tsx';
import type {Terminal, TerminalControl} from './terminal.ts';
import {LanguageContext} from './widgets/language.ts';
import {Paragraph} from './widgets/paragraph.tsx';
import {ColumnsContext} from './widgets/size.tsx';
import {DisplayContext} from './widgets/theme.ts';

export type Layout = {
	/** The place of the details in a run: `inline` below the row, `screen` over the list, `pane` next to the list. */
	readonly details: 'inline' | 'screen' | 'pane';
	/** The widths of the two panes of a run in columns, including the borders. */
	readonly listColumns: number;
	readonly detailColumns: number;
	readonly isNarrow: boolean;
	readonly hasRules: boolean;
};

export type KeyPress = {
	readonly key: string;
	/** True if the user chose the key in the help. A text field must not insert the key. */
	readonly isFromHelp: boolean;
	readonly layout: Layout;
	readonly control: ScreenControl;
};

export type ScreenControl = TerminalControl & {readonly openMenu: (type: Menu['type']) => void};

type AppProps = MenuInput & {
	readonly suspend: Terminal['suspend'];
	/** If true, the text for a terminal that is too small says that checks continue. */
	readonly isRunning?: boolean;
	/** Handles a key of the screen. `App` handles the keys of the terminal and of the menus. */
	readonly press: (press: KeyPress) => void;
	readonly paste: (text: string) => void;
	/** Called for every key event and every paste, even if the screen ignores the event. */
	readonly onInput?: () => void;
	/** Returns true while a question is open that `y` answers. */
	readonly isAsking?: () => boolean;
	/**
	 * Ends the screen. `command` is `interrupt` after Ctrl-C, and `quit` after a quit key in a terminal that is too
	 * small.
	 */
	readonly leave: (command: 'quit' | 'interrupt') => void;
	readonly children: (layout: Layout, menuParts: MenuParts) => ReactNode;
};

const minColumns = 40;
const minRows = 10;
const minPaneColumns = 100;
const maxListColumns = 60;

export function App(props: AppProps) {
	const {
		context,
		suspend,
		isRunning = false,
		press,
		paste,
		onInput,
		leave,
		children,
		isAsking = () => false,
	} = props;
	const size = useWindowSize();
	const {isRawModeSupported} = useStdin();
	const menu = useMenu(props);
	const isTooSmall = size.columns < minColumns || size.rows < minRows;
	const layout = layoutFor(size);
	const {screen: words} = context.language.words;
	const tooSmall = isRunning ? words.tooSmallRunning : words.tooSmall;

	const handle = (name: string, control: TerminalControl, isFirstInRead: boolean): void => {
		const command = terminalCommandOf(name);

		// An earlier key of the same input event can open a question that the user has not seen.
		if (name.toLowerCase() === 'y' && !isFirstInRead && isAsking()) {
			return;
		}

		if (command === 'suspend' || command === 'redraw') {
			control[command]();
		} else if (command === 'interrupt' || (isTooSmall && commandOf(name) === 'quit')) {
			control.dropKeys();
			leave(command ?? 'quit');
		} else if (!isTooSmall) {
			const rest = menu.press(name);

			if (rest?.isFromHelp === true && terminalCommandOf(rest.key)) {
				handle(rest.key, control, isFirstInRead);
			} else if (rest) {
				press({...rest, layout, control: {...control, openMenu: menu.open}});
			}
		}
	};

	const {redraw} = useKeys(handle, {suspend, ...(onInput && {onRead: onInput})});
	useAsciiOutput(context.display.ascii, redraw);

	usePaste(
		text => {
			onInput?.();

			if (!isTooSmall && !menu.isOpen()) {
				paste(text);
			}
		},
		{isActive: isRawModeSupported},
	);

	return (
		<DisplayContext value={context.display}>
			<LanguageContext value={context.language}>
				<ColumnsContext value={layout.columns}>
					<Box
						// After the terminal shrinks, Ink first draws the old components again. With a fixed width, the
						// old lines would be too long.
						width="100%"
						// Two columns stay free, because a terminal can draw a character wider than Ink expects.
						paddingRight={2}
						// One row stays free, because Ink on Windows clears the terminal before each frame of full
						// height.
						height={Math.max(1, size.rows - 1)}
					>
						<Box flexDirection="column" flexGrow={1} flexShrink={1} flexBasis={0} overflow="hidden">
							{isTooSmall ? (
								<Paragraph>{formatSentence(tooSmall, {...size, key: keyLabel('q', words)})}</Paragraph>
							) : (
								children(layout, menu.parts(layout.hasRules))
							)}
						</Box>
					</Box>
				</ColumnsContext>
			</LanguageContext>
		</DisplayContext>
	);
}

function layoutFor({columns, rows}: ReturnType<typeof useWindowSize>): Layout & {readonly columns: number} {
	const available = Math.max(1, columns - 2);
	const listColumns = Math.min(maxListColumns, Math.ceil(available * 0.51));

	return {
		details: columns < 60 || rows < 20 ? 'screen' : columns < minPaneColumns ? 'inline' : 'pane',
		columns: available,
		listColumns,
		detailColumns: available - listColumns,
		isNarrow: columns < 70,
		hasRules: rows >= 14,
	};
}
