import {render} from 'ink';
import type {Instance, SuspendTerminal} from 'ink';
import type {ReactNode} from 'react';

/** The terminal a screen takes over, and gives back as it was. */
export type Terminal = {
	readonly stdin: NodeJS.ReadableStream;
	readonly stdout: NodeJS.WritableStream;
	/** Closes the screen from outside: a signal, the end of the session. */
	readonly signal?: AbortSignal;
	/** Stops the program as Ctrl-Z does, and settles when it goes on; absent where the system has no such thing. */
	readonly suspend?: () => Promise<void>;
	/** Learns how to give the terminal back at once after a fault, while the screen has it; returns what forgets that. */
	readonly guard?: (giveBack: () => void) => () => void;
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
	const {stdin, stdout, signal, rendering, guard} = terminal;
	const finished = Promise.withResolvers<Result>();
	const close = () => finished.resolve(closed);
	let instance: Instance | undefined;
	let isOpen = false;
	let isGivenBack = false;
	const stopGuarding = guard?.(() => {
		isGivenBack = true;
		giveBack(terminal, isOpen, instance);
	});

	try {
		// Before the first frame: a key pressed while this starts would be echoed onto it, and move what is drawn next.
		setRawMode(stdin, true);

		isOpen = true;
		instance = render(draw(finished.resolve), {
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

		// The second settles first only where the drawing itself broke, or the process is ending.
		return await Promise.race([finished.promise, instance.waitUntilExit().then(() => closed)]);
	} finally {
		if (isGivenBack) {
			// A fault ends the process: nothing that follows a screen is to happen before that.
			await new Promise(() => undefined);
		}

		signal?.removeEventListener('abort', close);
		if (instance) {
			instance.unmount();
			// Why the drawing broke is known by now.
			await instance.waitUntilExit().catch(() => undefined);
			setRawMode(stdin, false);
		} else {
			giveBack(terminal, isOpen);
		}

		stopGuarding?.();
	}
}

/** Leaves the alternate screen, ends bracketed paste, shows the cursor: a second time changes nothing. */
const leaving = '\u001B[?1049l\u001B[?2004l\u001B[?25h';

/** Gives the terminal back at once, also when what draws on it has broken halfway. */
function giveBack({stdin, stdout}: Terminal, isOpen: boolean, instance?: Instance): void {
	const steps = [
		() => instance?.unmount(),
		() => isOpen && stdout.write(leaving),
		() => setRawMode(stdin, false),
	];

	for (const step of steps) {
		try {
			step();
		} catch {
			// The first error is reported already; this one is its consequence.
		}
	}
}

function setRawMode(stdin: Terminal['stdin'], isRaw: boolean): void {
	if ('setRawMode' in stdin && typeof stdin.setRawMode === 'function') {
		stdin.setRawMode(isRaw);
	}
}

/** Hands the terminal over and takes it back. */
export type Pauses = {
	/** Leaves the alternate screen and comes back: what another program wrote over it is gone. */
	readonly redraw: () => void;
	/** Gives the terminal to the shell until the program goes on; does nothing where the system has no such thing. */
	readonly suspend: () => void;
	/** True from `suspend` until the program goes on: keys that came with that key are nobody's. */
	readonly isSuspended: () => boolean;
};

/** Of several pauses at once it takes the first, since Ink throws when the terminal is handed over twice. */
export function createPauses(suspendTerminal: SuspendTerminal, suspend: Terminal['suspend']): Pauses {
	let current: 'redraw' | 'suspend' | undefined;

	const pause = async (kind: 'redraw' | 'suspend', until?: () => Promise<void>): Promise<void> => {
		if (current !== undefined) {
			return;
		}

		current = kind;
		const suspension = await suspendTerminal();
		await until?.();
		// From here on keys are heard again; the frame follows.
		current = undefined;
		await suspension.resume();
	};

	return {
		redraw: () => void pause('redraw'),
		suspend: () => suspend && void pause('suspend', suspend),
		isSuspended: () => current === 'suspend',
	};
}
