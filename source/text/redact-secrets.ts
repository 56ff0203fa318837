import {truncateEnd} from './truncate.ts';
import {redactNamedValues} from './redact-named-values.ts';
import {excerpt, stripInvisible} from './strip-control-characters.ts';

const hidden = '[hidden]';

/** Secrets that are recognized by their format: JWTs, values of authorization headers, and passwords in URLs. */
const patterns: ReadonlyArray<readonly [RegExp, string | ((match: string) => string)]> = [
	// JWTs. The pattern also matches truncated, encrypted and URL-encoded tokens.
	[/eyJ[\w-]{8,}(?:\.[\w-]*){0,4}/g, hidden],
	[/\b((?:Bearer|Basic)\s+)[\w.~+/-]{16,}=*/gi, `$1${hidden}`],
	// Passwords in URLs. `hidePassword` gets one word at a time, because one expression for whole URLs would take
	// quadratic time.
	[/[^\s"'<>]+/g, hidePassword],
	// If a password contains a slash, Go (net/url) reads the part before the slash as a port, and repeats that part in
	// the error message: https://github.com/golang/go/blob/master/src/net/url/url.go
	[/(\binvalid port \\?":)(?!\d)[^"\\]+/g, `$1${hidden}`],
];

/** Cuts the text to 64 Ki characters, removes escape sequences and invisible characters, then hides secrets. */
export const redactSecrets = (text: string): string =>
	// TypeScript has no overload of `replaceAll` that accepts a string or a function, so two calls are needed.
	patterns.reduce(
		(rest, [pattern, replacement]) =>
			typeof replacement === 'string'
				? rest.replaceAll(pattern, replacement)
				: rest.replaceAll(pattern, replacement),
		// An invisible character or an escape sequence inside a secret would protect the secret from the patterns.
		redactNamedValues(stripInvisible(truncateEnd(text))),
	);

/** Returns one line of at most `length` characters without secrets. */
export const redactedExcerpt = (text: string, length: number): string => excerpt(redactSecrets(text), length);

/** Matches the start of a URL up to its password. Digits before a slash are a port, not a password. */
const urlUser = /\b[a-z][a-z0-9+.-]{0,20}:\/\/[^\s/:[]*:(?!\d{1,5}\/)/gi;

/** The password in a URL ends at the last at sign, because a password can contain `:` and `@`. */
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
