import {boundText} from './bound-text.ts';
import {redactNamed} from './redact-fields.ts';

const hidden = '[hidden]';

/** Secrets that are known by their own shape: JWTs, the values of authorization headers, passwords in URLs. */
const shapes: ReadonlyArray<readonly [RegExp, string | ((match: string) => string)]> = [
	// Cut short, encrypted or encoded into a URL, a token is still one.
	[/eyJ[\w-]{8,}(?:\.[\w-]*){0,4}/g, hidden],
	[/\b((?:Bearer|Basic)\s+)[\w.~+/-]{16,}=*/gi, `$1${hidden}`],
	// Word by word: one expression for the whole URL would scan the rest of the text for an at sign at every scheme.
	[/[^\s"'<>]+/g, hidePassword],
	// Go repeats the part of a password before its slash.
	[/(\binvalid port \\?":)(?!\d)[^"\\]+/g, `$1${hidden}`],
];

/** Text from outside, cut to 64 Ki, with what looks like a secret taken out, for whatever is shown, saved or logged. */
export const redact = (text: string): string =>
	// Either kind of replacement is allowed, but no overload takes both.
	shapes.reduce(
		(rest, [shape, replacement]) =>
			typeof replacement === 'string'
				? rest.replaceAll(shape, replacement)
				: rest.replaceAll(shape, replacement),
		redactNamed(boundText(text)),
	);

/** The start of a URL up to its password. A port is not a password, although an at sign can follow it in a path. */
const urlUser = /\b[a-z][a-z0-9+.-]{0,20}:\/\/[^\s/:[]*:(?!\d{1,5}\/)/gi;

/** Hides what stands between the user and the last at sign of the first URL in a word: a password can hold both. */
function hidePassword(word: string): string {
	const end = word.lastIndexOf('@');

	if (end < 0) {
		return word;
	}

	for (const match of word.matchAll(urlUser)) {
		const start = match.index + match[0].length;

		if (start < end) {
			return `${word.slice(0, start)}${hidden}${word.slice(end)}`;
		}
	}

	return word;
}
