import {redactNamed} from './redact-named.ts';

const hidden = '[hidden]';

/** Secrets that are known by their own shape: JWTs, the values of authorization headers, passwords in URLs. */
const shapes: ReadonlyArray<readonly [RegExp, string]> = [
	// Cut short, encrypted or encoded into a URL, a token is still one.
	[/eyJ[\w-]{8,}(?:\.[\w-]*){0,4}/g, hidden],
	[/\b((?:Bearer|Basic)\s+)[\w.~+/-]{16,}=*/gi, `$1${hidden}`],
	// The scheme is bounded, or a long text without one would take a scan for each of its words. What looks like a
	// port is none of a password, and what comes after it may bear an at sign of its own.
	[/(\b[a-z][a-z0-9+.-]{0,20}:\/\/[^\s/:[]*:)(?!\d{1,5}\/)[^\s"'<>]+@/gi, `$1${hidden}@`],
	// Go repeats the part of a password before its slash.
	[/(\binvalid port \\?":)(?!\d)[^"\\]+/g, `$1${hidden}`],
];

/** Text from outside with what looks like a secret taken out, for whatever is shown, saved or logged. */
export const redact = (text: string): string =>
	shapes.reduce((rest, [shape, replacement]) => rest.replaceAll(shape, replacement), redactNamed(text));
