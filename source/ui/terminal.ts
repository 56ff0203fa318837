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
	/** An abort closes the screen. */
	readonly signal?: AbortSignal;
	/**
	 * Stops the program like Ctrl-Z. The promise resolves after the program continues, or if the program was not
	 * stopped. Absent if the system cannot suspend.
	 */
	readonly suspend?: () => Promise<void>;
	/** Absent if the system has no job control. */
	readonly jobControl?: JobControl;
	/**
	 * Registers a function that restores the terminal after a crash. Returns a function that removes the registration.
	 */
	readonly guard?: (restoreTerminal: () => void) => () => void;
	/** `incremental`, the default, writes only the changed lines of a frame. */
	readonly rendering?: 'standard' | 'incremental';
};

type ShowInput<Result> = {
	readonly terminal: Terminal;
	readonly draw: (finish: (result: Result) => void) => ReactNode;
	readonly opened?: (() => void) | undefined;
	/** The result if the screen closes without a choice of the user. */
	readonly closed: Result;
};

/**
 * Shows the screen. The promise resolves after the terminal is restored. The promise rejects if the screen cannot open
 * or the rendering fails. The promise never settles if `guard` restored the terminal.
 */
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
		// Without raw mode, the terminal would echo a key into the first frame.
		setRawMode(stdin, true);

		// At level 0, chalk also omits the styles bold, dim and inverse. The theme omits the colors instead.
		chalk.level ||= 1;

		isOpen = true;
		const value = {jobControl, setAscii: output.setAscii};
		instance = render(createElement(TerminalContext, {value}, draw(finished.resolve)), {
			stdin: filterInput(stdin),
			stdout: output.stdout,
			alternateScreen: true,
			exitOnCtrlC: false,
			patchConsole: true,
			maxFps: 10,
			incrementalRendering: rendering !== 'standard',
			isScreenReaderEnabled: false,
		});

		opened?.();
		signal?.addEventListener('abort', close);

		if (signal?.aborted) {
			close();
		}

		// Ink can exit before the user chooses, for example if the rendering fails.
		return await Promise.race([finished.promise, instance.waitUntilExit().then(() => closed)]);
	} finally {
		if (isRestored) {
			// The process ends after a crash. Code after the screen must not run.
			await new Promise(() => undefined);
		}

		signal?.removeEventListener('abort', close);
		if (instance) {
			instance.unmount();
			// An error here must not replace the result or an earlier error.
			await instance.waitUntilExit().catch(() => undefined);
			setRawMode(stdin, false);
		} else {
			restoreTerminal(terminal, isOpen);
		}

		stopGuarding?.();
	}
}

export type TerminalControl = {
	/**
	 * Leaves and reenters the alternate screen, which erases the output of other programs. A redraw has no effect
	 * during another redraw, a suspension or `runOutside`.
	 */
	readonly redraw: () => void;
	/** Suspends the program, except during a redraw or a suspension, or if the system cannot suspend. */
	readonly suspend: () => void;
	/**
	 * Leaves the screen until `work` ends. During a redraw, a suspension or another `runOutside`, `work` does not run.
	 */
	readonly runOutside: (work: () => Promise<void>) => void;
	/** Drops the remaining keys of the current input event. */
	readonly dropKeys: () => void;
};

type KeyGate = {
	/** Accepts keys again after `dropKeys`. */
	readonly startRead: () => void;
	/** Returns false between `dropKeys` and `startRead`, during a suspension and during `runOutside`. */
	readonly acceptsKeys: () => boolean;
};

type PauseKind = 'redraw' | 'suspend' | 'outside';

export function createTerminalControl(
	suspendTerminal: () => Promise<{readonly resume: () => Promise<void>}>,
	suspend: Terminal['suspend'],
): TerminalControl & KeyGate {
	let current: {readonly kind: PauseKind} | undefined;
	let isDropping = false;

	const pause = async (kind: PauseKind, until?: () => Promise<void>): Promise<void> => {
		// During another pause, `suspendTerminal` would reject.
		if (current !== undefined) {
			return;
		}

		const own = {kind};
		current = own;
		// Another pause can start before `resume` settles, and must then stay current.
		const release = () => {
			current = current === own ? undefined : current;
		};

		try {
			const suspension = await suspendTerminal();

			try {
				await until?.();
			} finally {
				// Keys must work again before Ink draws the next frame.
				release();
				await suspension.resume();
			}
		} finally {
			release();
		}
	};

	return {
		redraw: () => void pause('redraw'),
		// During `outside`, the terminal is already restored.
		suspend: () => suspend && void (current?.kind === 'outside' ? suspend() : pause('suspend', suspend)),
		runOutside: work => void pause('outside', work),
		dropKeys: () => (isDropping = true),
		startRead: () => (isDropping = false),
		acceptsKeys: () => !isDropping && (current === undefined || current.kind === 'redraw'),
	};
}
