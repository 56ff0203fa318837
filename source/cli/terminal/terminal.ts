import {styleText} from 'node:util';
import type {Status} from '../../engine/check.ts';
import type {Preferences} from '../../saved/saved.ts';
import type {CommandLine} from '../command-line.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Functions receive this context as an argument, so that tests can pass their own. */
export type ProcessContext = {
	readonly line: CommandLine;
	readonly env: Environment;
	readonly platform: string;
	readonly stdin: NodeJS.ReadStream;
	readonly stdout: NodeJS.WriteStream;
	readonly stderr: NodeJS.WriteStream;
	/** The preferences from the settings file. */
	readonly preferences?: Preferences;
};

/** Returns true if stdin and stdout are a terminal and the program does not run in CI. */
export const isInteractive = ({
	env,
	stdin,
	stdout,
}: Pick<ProcessContext, 'env' | 'stdin' | 'stdout'>): boolean =>
	stdin.isTTY && stdout.isTTY && env.TERM !== 'dumb' && !isCi(env);

/** Uses the same rule as Ink, so an empty value of CI counts as set. */
const isCi = ({CI, CONTINUOUS_INTEGRATION}: Environment): boolean =>
	[CI, CONTINUOUS_INTEGRATION].some(value => value !== undefined && value !== '0' && value !== 'false');

/** `--no-color` overrides FORCE_COLOR (https://force-color.org), which overrides NO_COLOR (https://no-color.org). */
export function hasColor(stream: {readonly isTTY?: boolean}, env: Environment, isWanted: boolean): boolean {
	if (!isWanted) {
		return false;
	}

	if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '') {
		return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
	}

	return !env.NO_COLOR && env.TERM !== 'dumb' && stream.isTTY === true;
}

const styles = {
	passed: 'green',
	warning: 'yellow',
	failed: 'red',
	skipped: 'dim',
	error: 'magenta',
	dim: 'dim',
} as const;

/** Returns a function that colors text by status. If color is off, the function returns the text unchanged. */
export const createPaint =
	(isColored: boolean) =>
	(status: Status | 'dim', text: string): string =>
		isColored ? styleText(styles[status], text, {validateStream: false}) : text;

/** ACR_DOCTOR_ASCII, the settings, or a locale without UTF-8 limit the screen to ASCII characters. */
export function isAscii(
	{ACR_DOCTOR_ASCII, LC_ALL, LC_CTYPE, LANG}: Environment,
	platform: string,
	{ascii}: Preferences = {},
): boolean {
	const locale = LC_ALL || LC_CTYPE || LANG;
	return (
		Boolean(ACR_DOCTOR_ASCII) ||
		(ascii ?? (platform !== 'win32' && locale !== undefined && !/utf-?8/i.test(locale)))
	);
}

/** By default, animation is off only on the Linux console (TERM=linux), which draws animation badly. */
export const canAnimate = (
	{ACR_DOCTOR_NO_ANIMATION, TERM}: Environment,
	{animation}: Preferences = {},
): boolean => !ACR_DOCTOR_NO_ANIMATION && (animation ?? TERM !== 'linux');

/**
 * Milliseconds until the next frame. The stop signal acts with a delay, and no frame must be drawn before it acts.
 */
const stopDelay = 100;

/**
 * Stops the process like Ctrl-Z. The promise resolves when the user continues the process with `fg`. After `tmux new
 * acr-doctor`, `docker run -it` or `ssh -t`, no shell can continue the process (orphaned process group). The kernel
 * then discards the signal (POSIX, 2.4.3 Signal Actions), and the promise resolves after the delay. One timer covers
 * both cases: after a stop, the timer fires as soon as the process continues.
 */
export async function suspend(): Promise<void> {
	await new Promise<void>(resolve => {
		setTimeout(resolve, stopDelay);
		// The process ID 0 means the whole process group. If npm is the parent, npm would otherwise keep the terminal.
		process.kill(0, 'SIGTSTP');
	});
}
