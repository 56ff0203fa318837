/** The start of an input that begins with ESC: the keys to pass on, and the number of characters that it takes. */
type Sequence = {readonly keys: string; readonly length: number};

/** The Escape key in the kitty form. Ink delivers the form immediately, and never joins it to the next key. */
export const escapeKey = '\u001B[27u';

export const pasteStart = '\u001B[200~';
const pasteEnd = '\u001B[201~';

/** The maximum length of a string in UTF-16 units. A string without an end stops being a string there. */
const maxStringLength = 65_536;
const maxControlLength = 256;

/**
 * Reads the sequence at the start of an input that begins with ESC. Returns undefined if the sequence is incomplete.
 * The forms are those of ECMA-48 and of xterm (https://invisible-island.net/xterm/ctlseqs/ctlseqs.html).
 */
export function readSequence(input: string): Sequence | undefined {
	const [, next] = input;

	if (next === undefined) {
		return undefined;
	}

	if (next === '\u001B') {
		return {keys: escapeKey, length: 1};
	}

	if (next === '\\') {
		// The end of a string whose start is already discarded.
		return {keys: '', length: 2};
	}

	if (isStringIntroducer(next)) {
		return readString(input);
	}

	if (input.startsWith(pasteStart)) {
		const end = input.indexOf(pasteEnd, pasteStart.length);
		return end < 0 ? undefined : passed(input.slice(0, end + pasteEnd.length));
	}

	if (input.startsWith('\u001B[M')) {
		return readMouse(input);
	}

	if (next === '[' || next === 'O') {
		return readControl(input);
	}

	return passed(input.slice(0, 1 + characterAt(input, 1).length));
}

/** Returns the keys of a sequence that never ended: Escape alone, or Escape and a letter. */
export function keysOfUnended(input: string): string {
	if (input.startsWith(pasteStart)) {
		return input + pasteEnd;
	}

	return input.length <= 2 ? escapeKey + input.slice(1) : '';
}

/** OSC, DCS, APC, PM and SOS. */
const isStringIntroducer = (character: string): boolean => ']P_^X'.includes(character);

/** Reads a string up to BEL or ST. Another control character ends the string and is a key. */
function readString(input: string): Sequence | undefined {
	const found = /\p{Control}/u.exec(input.slice(2));

	if (!found) {
		return input.length > maxStringLength ? {keys: '', length: input.length} : undefined;
	}

	const end = found.index + 2;

	if (input[end] === '\u0007' || input[end] === '\u009C') {
		return {keys: '', length: end + 1};
	}

	if (input[end] === '\u001B' && end === input.length - 1) {
		return undefined;
	}

	return input.startsWith('\u001B\\', end) ? {keys: '', length: end + 2} : ended(input, end);
}

/** Reads a mouse report of X10: three characters follow the introducer. */
function readMouse(input: string): Sequence | undefined {
	const characters = Array.from(input.slice(3, 9)).slice(0, 3);
	const end = characters.findIndex(character => character < ' ');
	const report = characters.slice(0, end < 0 ? 3 : end);
	const isComplete = report.length === 3 || end >= 0;
	return isComplete ? {keys: '', length: 3 + report.join('').length} : undefined;
}

/** Reads a CSI or SS3 sequence. */
function readControl(input: string): Sequence | undefined {
	const body = input.slice(1, 1 + maxControlLength);
	// In rxvt, `$` ends the sequence of a key with Shift.
	const complete = /^(?:\[[235678]\$|\[\[?[0-?]*[ -/]*[@-~]|O[\d;]*[@-~])/.exec(body)?.[0];

	if (complete !== undefined) {
		return {keys: keyOf(complete), length: 1 + complete.length};
	}

	const [partial = ''] = /^(?:\[\[?[0-?]*[ -/]*|O[\d;]*)/.exec(body) ?? [];
	const end = 1 + partial.length;
	return end === input.length ? undefined : ended(input, end);
}

/** Returns the result for a sequence that another character interrupts. */
const ended = (input: string, end: number): Sequence => ({
	keys: keysOfUnended(input.slice(0, end)),
	length: end,
});

const passed = (text: string): Sequence => ({keys: text, length: text.length});

const characterAt = (text: string, index: number): string =>
	String.fromCodePoint(text.codePointAt(index) ?? 0);

/** Returns the key of the sequence with this body. The result is empty if the sequence is a reply and not a key. */
function keyOf(body: string): string {
	const modified = /^\[27;(\d+);(\d+)~$/.exec(body);

	if (modified) {
		const [, modifiers = '', code = ''] = modified;
		return controlKeyOf(`[${code};${modifiers}u`);
	}

	return isReply(body) ? '' : controlKeyOf(body);
}

/**
 * Returns true for replies: cursor position, device attributes and status, modes, window size, focus and mouse. Ink
 * would read `ESC [ 1 ; 2 R` as F3.
 */
const isReply = (body: string): boolean => /^\[(?:[<=>?].*|[\d;]*[RnxtyIOMm]|[\d;]+c|[\d;]*\$y)$/.test(body);

/**
 * Returns the plain control character of Ctrl and a letter in the kitty form, for example of `ESC [ 99 ; 5 u`. Other
 * keys stay the same. A keyboard with another alphabet sends the Latin letter as the third code.
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

/** Ctrl without Alt and Super. Shift, Caps Lock and Num Lock have no effect. */
const isControl = (bits: number): boolean => (bits & 4) !== 0 && (bits & 0b11_1010) === 0;

const isControllable = (code: number): boolean =>
	(code >= 0x40 && code <= 0x5f) || (code >= 0x61 && code <= 0x7a);
