import {useApp, useInput, useStdin} from 'ink';
import {useState} from 'react';
import {keyNamesOf} from './key-names.ts';
import {createPauses} from './terminal.ts';
import type {Pauses, Terminal} from './terminal.ts';

/**
 * Hands the keys on one by one, also those that arrived in one read; what follows the key that suspends or ends the
 * screen is dropped. `heard` is called before each read, and `isOver` tells that the screen has ended.
 */
export function useKeys(
	press: (name: string, pauses: Pauses) => void,
	{
		suspend,
		isOver,
		heard,
	}: {
		readonly suspend: Terminal['suspend'];
		readonly isOver: () => boolean;
		readonly heard?: () => void;
	},
): void {
	const {suspendTerminal} = useApp();
	const {isRawModeSupported} = useStdin();
	const [pauses] = useState(() => createPauses(suspendTerminal, suspend));

	useInput(
		(input, key) => {
			heard?.();

			for (const name of keyNamesOf(input, key)) {
				if (pauses.isSuspended() || isOver()) {
					return;
				}

				press(name, pauses);
			}
		},
		{isActive: isRawModeSupported},
	);
}
