import {styleText} from 'node:util';
import type {Status} from '../../engine/check.ts';
import type {Preferences} from '../../saved/saved.ts';
import type {CommandLine} from '../command-line.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The parts of the process that the program uses. No other module reads them from `process`. */
export type ProcessContext = {
	readonly line: CommandLine;
	readonly env: Environment;
	readonly platform: string;
	readonly stdin: NodeJS.ReadStream;
	readonly stdout: NodeJS.WriteStream;
	readonly stderr: NodeJS.WriteStream;
	/** The preferences of the settings file. */
	readonly preferences?: Preferences;
};

/** Returns true if a person can use a screen on this terminal. */
export const isInteractive = ({
	env,
	stdin,
	stdout,
}: Pick<ProcessContext, 'env' | 'stdin' | 'stdout'>): boolean =>
	stdin.isTTY && stdout.isTTY && env.TERM !== 'dumb' && !isCi(env);

/** Applies the rule of Ink. An empty value of CI counts as set. */
const isCi = ({CI, CONTINUOUS_INTEGRATION}: Environment): boolean =>
	[CI, CONTINUOUS_INTEGRATION].some(value => value !== undefined && value !== '0' && value !== 'false');

/**
 * Returns true if a stream has color. FORCE_COLOR (https://force-color.org) overrides NO_COLOR (https://no-color.org).
 * `--no-color` overrides both.
 */
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

/** Returns a function that colors text by status. The text is unchanged if color is off. */
export const createPaint =
	(isColored: boolean) =>
	(status: Status | 'dim', text: string): string =>
		isColored ? styleText(styles[status], text, {validateStream: false}) : text;

/** Returns true if the variable, the settings or a locale without UTF-8 requires ASCII. */
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

/** Returns false if animation is turned off. The Linux console draws animation badly and therefore has none. */
export const canAnimate = (
	{ACR_DOCTOR_NO_ANIMATION, TERM}: Environment,
	{animation}: Preferences = {},
): boolean => !ACR_DOCTOR_NO_ANIMATION && (animation ?? TERM !== 'linux');

/** Time in ms between the stop signal and the next frame. The stop takes effect in this time. */
const stopDelay = 100;

/**
 * Stops the process like Ctrl-Z. The promise settles after `fg`. A process without a shell to continue it is in an
 * orphaned process group. Examples are `tmux new acr-doctor`, `docker run -it` and `ssh -t`. The kernel then discards
 * the signal (POSIX, 2.4.3 Signal Actions), and the promise settles after the delay. One timer serves both cases,
 * because the timer is due when the process continues.
 */
export async function suspend(): Promise<void> {
	await new Promise<void>(resolve => {
		setTimeout(resolve, stopDelay);
		// The signal goes to the whole process group. If npm started this program, npm would otherwise keep the
		// terminal.
		process.kill(0, 'SIGTSTP');
	});
}
