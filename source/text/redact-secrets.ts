import {truncateEnd} from './truncate.ts';
import {redactNamed} from './redact-fields.ts';
import {excerpt} from './strip-control-characters.ts';

const hidden = '[hidden]';

/** Secrets with a known format: JWTs, values of authorization headers, and passwords in URLs. */
const patterns: ReadonlyArray<readonly [RegExp, string | ((match: string) => string)]> = [
	// The pattern also matches truncated, encrypted and URL-encoded tokens.
	[/eyJ[\w-]{8,}(?:\.[\w-]*){0,4}/g, hidden],
	[/\b((?:Bearer|Basic)\s+)[\w.~+/-]{16,}=*/gi, `$1${hidden}`],
	// The replacement handles each word alone, because one expression for whole URLs takes quadratic time.
	[/[^\s"'<>]+/g, hidePassword],
	// If a password contains a slash, Go reads the part before the slash as a port and repeats the part in its error.
	[/(\binvalid port \\?":)(?!\d)[^"\\]+/g, `$1${hidden}`],
];

/**
 * Keeps the first 64 Ki of a text and replaces everything that looks like a secret. The program calls this function for
 * all text that it shows or saves.
 */
export const redactSecrets = (text: string): string =>
	// `replaceAll` has no overload for both kinds of replacement.
	patterns.reduce(
		(rest, [pattern, replacement]) =>
			typeof replacement === 'string'
				? rest.replaceAll(pattern, replacement)
				: rest.replaceAll(pattern, replacement),
		redactNamed(truncateEnd(text)),
	);

/** Returns one line of at most `length` characters without secrets. */
export const redactedExcerpt = (text: string, length: number): string => excerpt(redactSecrets(text), length);

/** The start of a URL up to its password. Digits before a slash are a port, not a password. */
const urlUser = /\b[a-z][a-z0-9+.-]{0,20}:\/\/[^\s/:[]*:(?!\d{1,5}\/)/gi;

/** Hides the text between the user and the last at sign of a word. A password can contain `:` and `@`. */
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
