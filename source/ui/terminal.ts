import {render} from 'ink';
import type {Instance, SuspendTerminal} from 'ink';
import type {ReactNode} from 'react';

export type Terminal = {
	readonly stdin: NodeJS.ReadableStream;
	readonly stdout: NodeJS.WritableStream;
	/** An abort signal that closes the screen, for example at the end of the session. */
	readonly signal?: AbortSignal;
	/** Stops the program until the program continues, like Ctrl-Z. The field is absent if the system cannot suspend. */
	readonly suspend?: () => Promise<void>;
	/** Registers a function that restores the terminal after a crash. The return value removes the registration. */
	readonly guard?: (restoreTerminal: () => void) => () => void;
	/** The value `incremental` writes only changed lines. */
	readonly rendering?: 'standard' | 'incremental';
};

type ShowInput<Result> = {
	readonly terminal: Terminal;
	readonly draw: (finish: (result: Result) => void) => ReactNode;
	readonly opened?: (() => void) | undefined;
	/** The result if the screen closes without a choice of the user. */
	readonly closed: Result;
};

/** Shows the screen. The promise settles after the terminal is restored. */
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
	let isRestored = false;
	const stopGuarding = guard?.(() => {
		isRestored = true;
		restoreTerminal(terminal, isOpen, instance);
	});

	try {
		// Raw mode starts before the first frame. Without raw mode, the terminal would echo a key into the frame.
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

		// Ink exits first only if rendering fails or the process ends.
		return await Promise.race([finished.promise, instance.waitUntilExit().then(() => closed)]);
	} finally {
		if (isRestored) {
			// The process ends after a crash. Code after the screen must not run.
			await new Promise(() => undefined);
		}

		signal?.removeEventListener('abort', close);
		if (instance) {
			instance.unmount();
			// The caller already knows the rendering error.
			await instance.waitUntilExit().catch(() => undefined);
			setRawMode(stdin, false);
		} else {
			restoreTerminal(terminal, isOpen);
		}

		stopGuarding?.();
	}
}

/** The sequence leaves the alternate screen, ends bracketed paste and shows the cursor. Repetition is harmless. */
const restoreSequence = '\u001B[?1049l\u001B[?2004l\u001B[?25h';

/** Restores the terminal immediately, also after a crash during rendering. */
function restoreTerminal({stdin, stdout}: Terminal, isOpen: boolean, instance?: Instance): void {
	const steps = [
		() => instance?.unmount(),
		() => isOpen && stdout.write(restoreSequence),
		() => setRawMode(stdin, false),
	];

	for (const step of steps) {
		try {
			step();
		} catch {
			// The error is a consequence of the first error. The first error is already reported.
		}
	}
}

function setRawMode(stdin: Terminal['stdin'], isRaw: boolean): void {
	if ('setRawMode' in stdin && typeof stdin.setRawMode === 'function') {
		stdin.setRawMode(isRaw);
	}
}

export type TerminalControl = {
	/** Leaves and reenters the alternate screen, which erases the output of other programs. */
	readonly redraw: () => void;
	/** Suspends the program. The function has no effect if the system cannot suspend. */
	readonly suspend: () => void;
	/** Returns true between a suspension and SIGCONT. The screen drops the keys that arrived with Ctrl-Z. */
	readonly isSuspended: () => boolean;
};

/** Creates the controls. During a suspension, `suspend` has no effect, because Ink would throw. */
export function createTerminalControl(
	suspendTerminal: SuspendTerminal,
	suspend: Terminal['suspend'],
): TerminalControl {
	let current: 'redraw' | 'suspend' | undefined;

	const pause = async (kind: 'redraw' | 'suspend', until?: () => Promise<void>): Promise<void> => {
		if (current !== undefined) {
			return;
		}

		current = kind;
		const suspension = await suspendTerminal();
		await until?.();
		// The screen handles keys again before the next frame.
		current = undefined;
		await suspension.resume();
	};

	return {
		redraw: () => void pause('redraw'),
		suspend: () => suspend && void pause('suspend', suspend),
		isSuspended: () => current === 'suspend',
	};
}
