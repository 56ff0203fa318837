import {useApp, useInput, useStdin} from 'ink';
import {useState} from 'react';
import {keyNamesOf} from './key-names.ts';
import {createPauses} from './terminal.ts';
import type {Pauses, Terminal} from './terminal.ts';

/** Whether the screen has ended, as whoever ends it says. */
export type Ended = {readonly get: () => boolean; readonly set: (isOver: boolean) => void};

export function createEnded(): Ended {
	let ended = false;
	return {get: () => ended, set: isOver => (ended = isOver)};
}

/**
 * Hands the keys on one by one, also those that arrived in one read; of one read, what follows the key that suspends
 * or ends the screen is dropped. `heard` is called before each read.
 */
export function useKeys(
	press: (name: string, pauses: Pauses) => void,
	{
		suspend,
		ended,
		heard,
	}: {readonly suspend: Terminal['suspend']; readonly ended: Ended; readonly heard?: () => void},
): void {
	const {suspendTerminal} = useApp();
	const {isRawModeSupported} = useStdin();
	const [pauses] = useState(() => createPauses(suspendTerminal, suspend));

	useInput(
		(input, key) => {
			heard?.();
			ended.set(false);

			for (const name of keyNamesOf(input, key)) {
				if (pauses.isSuspended() || ended.get()) {
					return;
				}

				press(name, pauses);
			}
		},
		{isActive: isRawModeSupported},
	);
}
