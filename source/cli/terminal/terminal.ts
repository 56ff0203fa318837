import {styleText} from 'node:util';
import type {Status} from '../../engine/check.ts';
import type {Preferences} from '../../saved/saved.ts';
import type {CommandLine} from '../command-line.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What the command line needs of the process, so that nothing else asks for it. */
export type Process = {
	readonly line: CommandLine;
	readonly env: Environment;
	readonly platform: string;
	readonly stdin: NodeJS.ReadStream;
	readonly stdout: NodeJS.WriteStream;
	readonly stderr: NodeJS.WriteStream;
	/** What the person has set for good. */
	readonly preferences?: Preferences;
};

/** True where a person sits at a terminal that can be drawn on. */
export const isInteractive = ({env, stdin, stdout}: Pick<Process, 'env' | 'stdin' | 'stdout'>): boolean =>
	stdin.isTTY && stdout.isTTY && env.TERM !== 'dumb' && !isCi(env);

/** As Ink decides it: CI with an empty value counts. */
const isCi = ({CI, CONTINUOUS_INTEGRATION}: Environment): boolean =>
	[CI, CONTINUOUS_INTEGRATION].some(value => value !== undefined && value !== '0' && value !== 'false');

/** https://no-color.org, https://force-color.org: forcing wins, as in Node; a flag wins over both. */
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

/** Colours text by status where there is colour. */
export const createPaint =
	(isColored: boolean) =>
	(status: Status | 'dim', text: string): string =>
		isColored ? styleText(styles[status], text, {validateStream: false}) : text;

/** Only ASCII where the person says so, in the environment or for good, or the locale has no UTF-8. */
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

/** Motion is left out where the person says so, and on the Linux console, which draws it badly. */
export const canAnimate = (
	{ACR_DOCTOR_NO_ANIMATION, TERM}: Environment,
	{animation}: Preferences = {},
): boolean => !ACR_DOCTOR_NO_ANIMATION && (animation ?? TERM !== 'linux');
