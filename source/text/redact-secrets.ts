import {truncateEnd} from './truncate.ts';
import {redactNamed} from './redact-fields.ts';
import {excerpt} from './strip-control-characters.ts';

const hidden = '[hidden]';

/** Secrets with a known format: JWTs, values of authorization headers, passwords in URLs. */
const patterns: ReadonlyArray<readonly [RegExp, string | ((match: string) => string)]> = [
	// Also truncated, encrypted or URL-encoded tokens.
	[/eyJ[\w-]{8,}(?:\.[\w-]*){0,4}/g, hidden],
	[/\b((?:Bearer|Basic)\s+)[\w.~+/-]{16,}=*/gi, `$1${hidden}`],
	// Word by word, because one expression for whole URLs would take quadratic time.
	[/[^\s"'<>]+/g, hidePassword],
	// Go's error message repeats the part of a password before its slash.
	[/(\binvalid port \\?":)(?!\d)[^"\\]+/g, `$1${hidden}`],
];

/** Replaces everything that looks like a secret, and keeps the first 64 Ki. Used for all text that is shown or saved. */
export const redactSecrets = (text: string): string =>
	// `replaceAll` has no overload for both kinds of replacement.
	patterns.reduce(
		(rest, [pattern, replacement]) =>
			typeof replacement === 'string'
				? rest.replaceAll(pattern, replacement)
				: rest.replaceAll(pattern, replacement),
		redactNamed(truncateEnd(text)),
	);

/** An excerpt of outside text without secrets: one line of at most `length` characters. */
export const redactedExcerpt = (text: string, length: number): string => excerpt(redactSecrets(text), length);

/** The start of a URL up to its password. A port is not a password, although an at sign can follow in the path. */
const urlUser = /\b[a-z][a-z0-9+.-]{0,20}:\/\/[^\s/:[]*:(?!\d{1,5}\/)/gi;

/** Hides the text between the user and the last at sign of a word, because a password can contain `:` and `@`. */
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
