import {styleText} from 'node:util';
import type {Status} from '../../engine/check.ts';
import type {Preferences} from '../../saved/saved.ts';
import type {CommandLine} from '../command-line.ts';
import {drawsUnicode} from './charset.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export type ProcessContext = {
	readonly line: CommandLine;
	readonly env: Environment;
	readonly platform: string;
	readonly stdin: NodeJS.ReadStream;
	readonly stdout: NodeJS.WriteStream;
	readonly stderr: NodeJS.WriteStream;
	readonly preferences?: Preferences;
};

/** `prompts` means plain text and numbered questions, for a screen reader. */
type Interaction = 'screen' | 'prompts' | 'text';

/**
 * Returns `text` if stdin or stdout is not a terminal, or in CI. In any other case, returns `prompts` for a screen
 * reader, `text` for TERM=dumb, and else `screen`.
 */
export function interactionOf({line, env, stdin, stdout}: Terminal): Interaction {
	if (!stdin.isTTY || !stdout.isTTY || isCi(env)) {
		return 'text';
	}

	// Ink reads the same variable for its screen reader support:
	// https://github.com/vadimdemedes/ink#screen-reader-support
	if (line.given.has('screenReader') || env.INK_SCREEN_READER === 'true') {
		return 'prompts';
	}

	return env.TERM === 'dumb' ? 'text' : 'screen';
}

type Terminal = Pick<ProcessContext, 'env'> & {
	readonly line: Pick<CommandLine, 'given'>;
	readonly stdin: {readonly isTTY?: boolean};
	readonly stdout: {readonly isTTY?: boolean};
};

/** Uses the same rule as Ink (https://github.com/sindresorhus/is-in-ci), so an empty value of CI counts as set. */
const isCi = ({CI, CONTINUOUS_INTEGRATION}: Environment): boolean =>
	[CI, CONTINUOUS_INTEGRATION].some(value => value !== undefined && value !== '0' && value !== 'false');

/**
 * `--no-color` overrides FORCE_COLOR (https://force-color.org), and FORCE_COLOR overrides NO_COLOR
 * (https://no-color.org). Without these settings, every terminal except TERM=dumb has color.
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

/** Returns a function that colors text by status. If color is off, the function returns the text unchanged. */
export const createPaint =
	(isColored: boolean) =>
	(status: Status | 'dim', text: string): string =>
		isColored ? styleText(styles[status], text, {validateStream: false}) : text;

/**
 * Returns true if the screen must use ASCII instead of box characters. ACR_DOCTOR_ASCII overrides the settings, and the
 * settings override the abilities of the terminal.
 */
export const isAscii = (
	env: Environment,
	platform: string,
	{ascii}: Preferences = {},
	hasWideBoxes = false,
): boolean => Boolean(env.ACR_DOCTOR_ASCII) || (ascii ?? (hasWideBoxes || !drawsUnicode(env, platform)));

/** ACR_DOCTOR_NO_ANIMATION overrides the settings. By default, only the Linux console (TERM=linux) has no animation. */
export const canAnimate = (
	{ACR_DOCTOR_NO_ANIMATION, TERM}: Environment,
	{animation}: Preferences = {},
): boolean => !ACR_DOCTOR_NO_ANIMATION && (animation ?? TERM !== 'linux');
