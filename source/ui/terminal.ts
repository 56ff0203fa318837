import {render} from 'ink';
import type {SuspendTerminal} from 'ink';
import type {ReactNode} from 'react';
import type {Every} from './clock.ts';

/** The terminal a screen takes over, and gives back as it was. */
export type Terminal = {
	readonly stdin: NodeJS.ReadableStream;
	readonly stdout: NodeJS.WritableStream;
	/** Closes the screen from outside: a signal, the end of the session. */
	readonly signal?: AbortSignal;
	/** Stops the program as Ctrl-Z does, and calls back when it goes on; absent where the system has no such thing. */
	readonly suspend?: (goOn: () => void) => void;
	/** Rewrites changed lines only, unless `standard`. */
	readonly rendering?: 'standard' | 'incremental';
};

export type ShowInput<Result> = {
	readonly terminal: Terminal;
	readonly draw: (finish: (result: Result) => void) => ReactNode;
	/** Called once the first frame is drawn. */
	readonly opened?: (() => void) | undefined;
	/** What it comes to when it is closed from outside. */
	readonly closed: Result;
};

/** Shows this on the alternate screen until it is finished; settles when the terminal is as it was. */
export async function showOnTerminal<Result>({
	terminal,
	draw,
	opened,
	closed,
}: ShowInput<Result>): Promise<Result> {
	const {stdin, stdout, signal, rendering} = terminal;
	const finished = Promise.withResolvers<Result>();
	const close = () => finished.resolve(closed);

	// Before the first frame: a key pressed while this starts would be echoed onto it, and move what is drawn next.
	setRawMode(stdin, true);

	const instance = render(draw(finished.resolve), {
		stdin,
		stdout,
		alternateScreen: true,
		exitOnCtrlC: false,
		patchConsole: true,
		maxFps: 12,
		incrementalRendering: rendering !== 'standard',
		isScreenReaderEnabled: false,
	});

	opened?.();
	signal?.addEventListener('abort', close);

	if (signal?.aborted) {
		close();
	}

	try {
		// The second settles first only where the drawing itself broke, or the process is ending.
		const result = await Promise.race([finished.promise, instance.waitUntilExit().then(() => closed)]);
		instance.unmount();
		await instance.waitUntilExit();
		return result;
	} finally {
		signal?.removeEventListener('abort', close);
		setRawMode(stdin, false);
	}
}

function setRawMode(stdin: Terminal['stdin'], isRaw: boolean): void {
	if ('setRawMode' in stdin && typeof stdin.setRawMode === 'function') {
		stdin.setRawMode(isRaw);
	}
}

/** Gives the terminal to the shell, and takes it back when the program goes on. */
export async function suspendScreen(
	suspendTerminal: SuspendTerminal,
	suspend: (goOn: () => void) => void,
	every: Every,
): Promise<void> {
	const suspension = await suspendTerminal();
	// A process with nothing to wait for would end here instead of going on later.
	const stopWaiting = every(60_000, () => undefined);

	suspend(() => {
		stopWaiting();
		void suspension.resume();
	});
}

/** Leaves the alternate screen and comes back: what another program wrote over it is gone. */
export async function redrawScreen(suspendTerminal: SuspendTerminal): Promise<void> {
	const suspension = await suspendTerminal();
	await suspension.resume();
}
