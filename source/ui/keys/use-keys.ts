import {useApp, useInput, useStdin} from 'ink';
import {use, useEffect, useState} from 'react';
import {keyNamesOf} from './key-names.ts';
import {TerminalContext} from '../terminal-context.ts';
import {createTerminalControl} from '../terminal.ts';
import type {TerminalControl, Terminal} from '../terminal.ts';

export type EndFlag = {readonly get: () => boolean; readonly set: (isOver: boolean) => void};

export function createEndFlag(): EndFlag {
	let endFlag = false;
	return {get: () => endFlag, set: isOver => (endFlag = isOver)};
}

/**
 * Handles the keys of each read, and the signals of job control. A key that suspends or ends the screen drops the
 * remaining keys of the read.
 */
export function useKeys(
	press: (name: string, terminalControl: TerminalControl) => void,
	{
		suspend,
		endFlag,
		onRead,
	}: {readonly suspend: Terminal['suspend']; readonly endFlag: EndFlag; readonly onRead?: () => void},
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
			endFlag.set(false);

			for (const name of keyNamesOf(input, key)) {
				if (terminalControl.isSuspended() || endFlag.get()) {
					return;
				}

				press(name, terminalControl);
			}
		},
		{isActive: isRawModeSupported},
	);

	return terminalControl;
}
