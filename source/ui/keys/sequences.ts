/** `keys` is the text to pass to Ink. `length` is the length of the sequence in UTF-16 code units. */
type Sequence = {readonly keys: string; readonly length: number};

/**
 * The Escape key in the kitty form (https://sw.kovidgoyal.net/kitty/keyboard-protocol/). Ink never joins this form to
 * the next key.
 */
export const escapeKey = '\u001B[27u';

export const pasteStart = '\u001B[200~';
const pasteEnd = '\u001B[201~';

/** The maximum length of a reply in UTF-16 code units. A longer reply without an end is discarded. */
const maxLength = 65_536;

const sequence = (source: string): RegExp => new RegExp(`^\\x1B(?:${source})`, 'su');

/** Patterns of complete sequences. Each function returns the keys to pass to Ink. */
const complete: ReadonlyArray<readonly [RegExp, (text: string) => string]> = [
	// Escape before another sequence.
	[sequence(String.raw`(?=\x1B)`), () => escapeKey],
	// The end of a string whose start is already discarded.
	[sequence(String.raw`\\`), () => ''],
	// A string (OSC, DCS, APC, PM and SOS) up to BEL or ST.
	[sequence(String.raw`[\]P_^X]\P{Control}*(?:[\x07\x9C]|\x1B\\)`), () => ''],
	[sequence(String.raw`\[200~.*?\x1B\[201~`), paste => paste],
	// A mouse report of X10.
	[sequence(String.raw`\[M[^\x00-\x1F]{3}`), () => ''],
	// CSI and SS3. In rxvt, Shift-Delete is `ESC [ 3 $`
	// (https://mid.mail-archive.com/debian-bugs-dist@lists.debian.org/msg465429.html).
	[
		sequence(String.raw`(?!\[M|\[200~)(?:\[[235678]\$|\[\[?[0-?]*[ -/]*[@-~]|O[\d;]*[@-~])`),
		text => keyOf(text.slice(1)),
	],
	// Alt and a character, sent as Escape and the character.
	[sequence(String.raw`[^[O\]P_^X\\]`), keys => keys],
];

/** Matches the start of each sequence in `complete`, up to a character that cannot belong to the sequence. */
const incomplete = sequence(
	String.raw`[\]P_^X]\P{Control}*(?:\x1B$)?|\[200~.*|\[M[^\x00-\x1F]{0,2}|\[\[?[0-?]*[ -/]*|O[\d;]*|`,
);

/**
 * Reads the sequence at the start of an input that begins with ESC. Returns undefined to wait for the rest of the
 * sequence. Sources: ECMA-48 and https://invisible-island.net/xterm/ctlseqs/ctlseqs.html.
 */
export function readSequence(input: string): Sequence | undefined {
	for (const [pattern, keysOf] of complete) {
		const text = pattern.exec(input)?.[0];

		if (text !== undefined) {
			return {keys: keysOf(text), length: text.length};
		}
	}

	const start = incomplete.exec(input)?.[0] ?? '';
	const canContinue = start === input && (input.length <= maxLength || input.startsWith(pasteStart));
	return canContinue ? undefined : {keys: keysOfUnended(start), length: start.length};
}

/**
 * Returns the keys of an incomplete sequence: a paste with an added end, or Escape with at most one character.
 * Returns an empty string for any other sequence.
 */
export function keysOfUnended(input: string): string {
	if (input.startsWith(pasteStart)) {
		return input + pasteEnd;
	}

	return input.length <= 2 ? escapeKey + input.slice(1) : '';
}

function keyOf(body: string): string {
	const modified = /^\[27;(\d+);(\d+)~$/.exec(body);

	if (modified) {
		const [, modifiers = '', code = ''] = modified;
		return controlKeyOf(`[${code};${modifiers}u`);
	}

	return isReply(body) ? '' : controlKeyOf(body);
}

/**
 * Returns true for replies and events of the terminal, for example the cursor position, a mode, focus and the mouse.
 */
const isReply = (body: string): boolean => /^\[(?:[<=>?].*|[\d;]*[RnxtyIOMm]|[\d;]+c|[\d;]*\$y)$/.test(body);

/**
 * Returns the control character for Ctrl and a letter or one of `@[\]^_`, for example for `ESC [ 99 ; 5 u`. Returns
 * `escapeKey` for Ctrl-[, and an empty string when a Ctrl combination is released. Returns ESC and `body` for any other
 * sequence. `base` is the key in the PC-101 layout (https://sw.kovidgoyal.net/kitty/keyboard-protocol/).
 */
function controlKeyOf(body: string): string {
	const [, code, base, modifiers = '1', event] =
		/^\[(\d+)(?::\d*(?::(\d+))?)?;(\d+)(?::(\d+))?(?:;[\d:]*)?u$/.exec(body) ?? [];
	const letter = Number(base ?? code);
	const bits = Number(modifiers) - 1;

	if (code === undefined || !isControl(bits) || !isControllable(letter)) {
		return `\u001B${body}`;
	}

	const isRelease = event === '3';
	const character = String.fromCodePoint(letter & 0x1f);
	return isRelease ? '' : character === '\u001B' ? escapeKey : character;
}

/** Returns true for Ctrl without Alt, Super, Hyper or Meta. Shift, Caps Lock and Num Lock have no effect. */
const isControl = (bits: number): boolean => (bits & 4) !== 0 && (bits & 0b11_1010) === 0;

const isControllable = (code: number): boolean =>
	(code >= 0x40 && code <= 0x5f) || (code >= 0x61 && code <= 0x7a);
