import {useApp, useInput, useStdin} from 'ink';
import {use, useEffect, useState} from 'react';
import {keyNamesOf} from './key-names.ts';
import {TerminalContext} from '../terminal-context.ts';
import {createTerminalControl} from '../terminal.ts';
import type {TerminalControl, Terminal} from '../terminal.ts';

/**
 * Handles the keys of each input event, and the signals of job control. A key that ends or suspends the screen, or
 * starts a program, drops the remaining keys of the event.
 */
export function useKeys(
	press: (name: string, terminalControl: TerminalControl, isFirstInRead: boolean) => void,
	{suspend, onRead}: {readonly suspend: Terminal['suspend']; readonly onRead?: () => void},
): TerminalControl {
	const {suspendTerminal} = useApp();
	const {isRawModeSupported} = useStdin();
	const [terminalControl] = useState(() => createTerminalControl(suspendTerminal, suspend));
	const {jobControl} = use(TerminalContext);

	useEffect(
		() => jobControl?.({onStop: terminalControl.suspend, onContinue: terminalControl.redraw}),
		[jobControl, terminalControl],
	);

	useInput(
		(input, key) => {
			onRead?.();
			terminalControl.startRead();

			for (const [index, name] of keyNamesOf(input, key).entries()) {
				if (!terminalControl.acceptsKeys()) {
					return;
				}

				press(name, terminalControl, index === 0);
			}
		},
		{isActive: isRawModeSupported},
	);

	return terminalControl;
}
