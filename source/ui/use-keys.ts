import {useApp, useInput, useStdin} from 'ink';
import {useState} from 'react';
import {keyNamesOf} from './key-names.ts';
import {createPauses} from './terminal.ts';
import type {Pauses, Terminal} from './terminal.ts';

export type Ended = {readonly get: () => boolean; readonly set: (isOver: boolean) => void};

export function createEnded(): Ended {
	let ended = false;
	return {get: () => ended, set: isOver => (ended = isOver)};
}

/** Drops the keys of a read after the key that suspends or ends the screen. */
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
