import {truncateEnd} from './truncate.ts';

/** Terminal escape sequences: OSC, CSI and others. */
const escapeSequence =
	// oxlint-disable-next-line no-control-regex -- the expression must match control characters
	/(?:\u001B\]|\u009D)[^\u0007\u001B\u009C]*(?:\u0007|\u001B\\|\u009C)?|(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]|\u001B[ -~]?/g;
/**
 * Controls except line breaks and tabs, format characters such as bidi controls, line separators, private-use
 * characters, and lone surrogates.
 */
const invisible = /[^\P{Cc}\n\r\t]|[\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/gu;

/**
 * Removes escape sequences, controls and invisible characters. A sequence of line breaks and tabs becomes one space.
 * Returns one line of at most 64 Ki characters.
 */
export const stripControlCharacters = (text: string): string =>
	stripInvisible(truncateEnd(text)).replaceAll(/[\r\n\t]+/g, ' ');

/** Removes escape sequences, and controls and invisible characters except line breaks and tabs. */
export const stripInvisible = (text: string): string =>
	text.replaceAll(escapeSequence, '').replaceAll(invisible, '');

/**
 * Returns one line without control characters and repeated spaces. A line longer than `length` characters is cut and
 * ends with `...`.
 */
export function excerpt(text: string, length: number): string {
	const line = stripControlCharacters(text).replaceAll(/ {2,}/g, ' ').trim();
	const characters = Array.from(line);
	return characters.length > length ? `${characters.slice(0, length - 3).join('')}...` : line;
}
