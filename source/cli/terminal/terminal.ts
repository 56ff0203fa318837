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

/** Whether a person sits at a terminal that a screen can draw on. */
export const isInteractive = ({
	env,
	stdin,
	stdout,
}: Pick<ProcessContext, 'env' | 'stdin' | 'stdout'>): boolean =>
	stdin.isTTY && stdout.isTTY && env.TERM !== 'dumb' && !isCi(env);

/** The same rule as in Ink: CI with an empty value counts. */
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

/** Colors text by status if color is on. */
export const createPaint =
	(isColored: boolean) =>
	(status: Status | 'dim', text: string): string =>
		isColored ? styleText(styles[status], text, {validateStream: false}) : text;

/** Whether to draw with ASCII only: by the variable, the settings, or a locale without UTF-8. */
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

/** Animation is off by the variable, by the settings, and on the Linux console, which draws it badly. */
export const canAnimate = (
	{ACR_DOCTOR_NO_ANIMATION, TERM}: Environment,
	{animation}: Preferences = {},
): boolean => !ACR_DOCTOR_NO_ANIMATION && (animation ?? TERM !== 'linux');

/** Time for a stop to take effect after its signal, ms. The screen is not drawn again before. */
const stopDelay = 100;

/**
 * Stops as Ctrl-Z does, and settles after `fg`. Without a shell that could continue it (`tmux new acr-doctor`,
 * `docker run -it`, `ssh -t`), the process group is orphaned, and the kernel discards the signal (POSIX, 2.4.3
 * Signal Actions). It then settles after the delay. One timer serves both cases, since it is due right after a stop.
 */
export async function suspend(): Promise<void> {
	await new Promise<void>(resolve => {
		setTimeout(resolve, stopDelay);
		// The whole group: npm, if it started this program, would keep the terminal.
		process.kill(0, 'SIGTSTP');
	});
}
