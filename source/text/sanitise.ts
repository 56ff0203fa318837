import {boundText} from './bound-text.ts';

/**
 * What a terminal could take for an order, or a reader for another text: C0 and C1 controls, escape
 * sequences, line separators, bidi controls and other invisible format characters.
 */
const escapeSequence =
	// oxlint-disable-next-line no-control-regex -- the controls are what it looks for
	/(?:\u001B\]|\u009D)[^\u0007\u001B\u009C]*(?:\u0007|\u001B\\|\u009C)?|(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]|\u001B[ -~]?/g;
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/gu;

/** Text from outside, cut to 64 Ki, safe to show on one line. */
export const cleanLine = (text: string): string =>
	boundText(text)
		.replaceAll(escapeSequence, '')
		.replaceAll(/[\r\n\t]+/g, ' ')
		.replaceAll(invisible, '');

/** The same, cut to `length` characters. */
export function excerpt(text: string, length: number): string {
	const line = cleanLine(text).replaceAll(/ {2,}/g, ' ').trim();
	const characters = Array.from(line);
	return characters.length > length ? `${characters.slice(0, length - 3).join('')}...` : line;
}
