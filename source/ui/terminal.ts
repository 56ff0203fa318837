import chalk from 'chalk';
import {render} from 'ink';
import type {Instance} from 'ink';
import {createElement} from 'react';
import type {ReactNode} from 'react';
import {createAsciiOutput} from './ascii-output.ts';
import {filterInput} from './keys/filtered-input.ts';
import {restoreTerminal, setRawMode} from './restore-terminal.ts';
import {TerminalContext} from './terminal-context.ts';
import type {JobControl} from './terminal-context.ts';

export type Terminal = {
	readonly stdin: NodeJS.ReadableStream;
	readonly stdout: NodeJS.WritableStream;
	/** An abort signal that closes the screen, for example at the end of the session. */
	readonly signal?: AbortSignal;
	/** Stops the program until the program continues, like Ctrl-Z. The field is absent if the system cannot suspend. */
	readonly suspend?: () => Promise<void>;
	/** The field is absent if the system has no job control. */
	readonly jobControl?: JobControl;
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
	const {stdin, stdout, signal, rendering, guard, jobControl} = terminal;
	const output = createAsciiOutput(stdout);
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

		// Without color, Ink writes no bold, dim and inverse text either. The theme omits the colors instead.
		chalk.level ||= 1;

		isOpen = true;
		const value = {jobControl, setAscii: output.setAscii};
		instance = render(createElement(TerminalContext, {value}, draw(finished.resolve)), {
			stdin: filterInput(stdin),
			stdout: output.stdout,
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

export type TerminalControl = {
	/** Leaves and reenters the alternate screen, which erases the output of other programs. */
	readonly redraw: () => void;
	/** Suspends the program. The function has no effect if the system cannot suspend. */
	readonly suspend: () => void;
	/** Leaves the screen while other programs use the terminal. The function has no effect during a suspension. */
	readonly runOutside: (work: () => Promise<void>) => void;
	/** Drops the remaining keys of the current read. A screen calls the function when it ends. */
	readonly dropKeys: () => void;
};

type KeyGate = {
	/** Accepts keys again at the start of a read. */
	readonly startRead: () => void;
	/** Returns false between a suspension and SIGCONT, and after `dropKeys`. Other keys of the read have no effect. */
	readonly acceptsKeys: () => boolean;
};

type PauseKind = 'redraw' | 'suspend' | 'outside';

/** Creates the controls. During a suspension, `suspend` has no effect, because Ink would throw. */
export function createTerminalControl(
	suspendTerminal: () => Promise<{readonly resume: () => Promise<void>}>,
	suspend: Terminal['suspend'],
): TerminalControl & KeyGate {
	let current: {readonly kind: PauseKind} | undefined;
	let isDropping = false;

	const pause = async (kind: PauseKind, until?: () => Promise<void>): Promise<void> => {
		if (current !== undefined) {
			return;
		}

		const own = {kind};
		current = own;
		// Another pause can start before Ink has drawn the frame of this one.
		const release = () => {
			current = current === own ? undefined : current;
		};

		try {
			const suspension = await suspendTerminal();

			try {
				await until?.();
			} finally {
				// The screen handles keys again before the next frame.
				release();
				await suspension.resume();
			}
		} finally {
			release();
		}
	};

	return {
		redraw: () => void pause('redraw'),
		// While another program uses the terminal, it is already restored.
		suspend: () => suspend && void (current?.kind === 'outside' ? suspend() : pause('suspend', suspend)),
		runOutside: work => void pause('outside', work),
		dropKeys: () => (isDropping = true),
		startRead: () => (isDropping = false),
		acceptsKeys: () => !isDropping && (current === undefined || current.kind === 'redraw'),
	};
}
