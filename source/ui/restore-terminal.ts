import type {Instance} from 'ink';

type Streams = {readonly stdin: NodeJS.ReadableStream; readonly stdout: NodeJS.WritableStream};

/** Restores the terminal synchronously. Never throws. */
export function restoreTerminal({stdin, stdout}: Streams, isOpen: boolean, instance?: Instance): void {
	const steps = [
		() => instance?.unmount(),
		() => isOpen && stdout.write(restoreSequence),
		() => setRawMode(stdin, false),
	];

	for (const step of steps) {
		try {
			step();
		} catch {
			// The error that led to the call is more important than this error.
		}
	}
}

/**
 * Leaves the alternate screen, ends bracketed paste and shows the cursor
 * (https://invisible-island.net/xterm/ctlseqs/ctlseqs.html).
 */
const restoreSequence = '\u001B[?1049l\u001B[?2004l\u001B[?25h';

export function setRawMode(stdin: Streams['stdin'], isRaw: boolean): void {
	if ('setRawMode' in stdin && typeof stdin.setRawMode === 'function') {
		stdin.setRawMode(isRaw);
	}
}
