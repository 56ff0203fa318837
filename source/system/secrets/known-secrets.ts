import {Buffer} from 'node:buffer';
import type {Environment} from '../network/find-proxy-route.ts';
import {findSecrets} from './find-secrets.ts';

export type KnownSecrets = {
	/** Adds a value to hide, unless the value is too short or too common (`isWorthHiding`). */
	readonly add: (value: string | undefined) => void;
	/**
	 * Replaces the secrets by `[hidden]`. Finds plain, percent-encoded, backslash-escaped, base64 and base64url
	 * forms, also inside a longer encoded text.
	 */
	readonly hide: (text: string) => string;
};

/** Starts with the secrets in `env`. */
export function createKnownSecrets(env: Environment = {}): KnownSecrets {
	const values = new Set<string>();
	const unindexed: string[] = [];
	const index = createIndex();

	const add = (value = ''): void => {
		const secret = value.trim();

		if (isWorthHiding(secret) && !values.has(secret)) {
			values.add(secret);
			unindexed.push(secret);
		}
	};

	findSecrets(env).forEach(add);

	return {
		add,
		hide(text) {
			// New secrets are indexed only here, so that `add` stays fast.
			unindexed.splice(0).flatMap(createPatterns).forEach(index.add);
			return values.size === 0 ? text : replace(text, decodeViews(text).flatMap(index.find));
		},
	};
}

/** Excludes short values, short numbers and common words, because hiding these values would damage unrelated texts. */
const isWorthHiding = (value: string): boolean =>
	(value.length >= 8 || (value.length >= 6 && /[a-z]/i.test(value) && /[^a-z]/i.test(value))) &&
	!/^\d{1,11}$/.test(value) &&
	!commonWords.has(value.toLowerCase());

/** Words that occur in settings and messages, and that some people also use as a password. */
const commonWords: ReadonlySet<string> = new Set([
	'password',
	'access_token',
	'refresh_token',
	'disabled',
	'required',
	'registry',
	'username',
]);

/** The plain or encoded characters of a secret. */
type Pattern = {
	readonly text: string;
	/** If true, the pattern does not match inside a longer word or host name. */
	readonly isWord: boolean;
	/**
	 * True if the base64 character before (`sharesFirst`) or after (`sharesLast`) the pattern also contains bits of
	 * the secret.
	 */
	readonly sharesFirst: boolean;
	readonly sharesLast: boolean;
};

/** Minimum length in characters of a secret whose plain form is also hidden inside a longer word. */
const minPartLength = 12;

function createPatterns(secret: string): readonly Pattern[] {
	const wellFormed = secret.toWellFormed();
	// `decodeViews` leaves non-ASCII characters percent-encoded, so the patterns also contain that form. HTML forms
	// encode a space as a plus sign.
	const encoded = wellFormed.replaceAll(/[^\p{ASCII}]+/gu, encodeURIComponent);
	const plain = new Set([secret, encoded, encoded.replaceAll(' ', '+')]);
	const wrapped = new Set([
		wellFormed,
		JSON.stringify(wellFormed).slice(1, -1),
		encodeURIComponent(wellFormed),
	]);

	return [
		...[...plain].map(text => ({
			text,
			isWord: secret.length < minPartLength,
			sharesFirst: false,
			sharesLast: false,
		})),
		...[...wrapped].flatMap(text => [0, 1, 2].flatMap(offset => base64Patterns(text, offset))),
	];
}

/**
 * Returns the base64 and base64url characters that depend only on `text`. Base64 encodes groups of three bytes.
 * `offset` is the number of other bytes before the text in the first group.
 */
function base64Patterns(text: string, offset: number): readonly Pattern[] {
	const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(text)]);
	const bits = bytes.length * 8;
	// One byte before the text affects the first two characters, and two bytes affect the first three.
	const core = bytes.toString('base64').slice(offset === 0 ? 0 : offset + 1, Math.floor(bits / 6));
	const url = core.replaceAll('+', '-').replaceAll('/', '_');
	return [...new Set([core, url])].map(encoded => ({
		text: encoded,
		isWord: false,
		sharesFirst: offset > 0,
		sharesLast: bits % 6 > 0,
	}));
}

/** `originOf` converts a position in `text` to a position in the original text. */
type View = {readonly text: string; readonly originOf: (index: number) => number};

/** Returns the text as written, and with its percent or backslash escapes decoded once and twice. */
function decodeViews(text: string): readonly View[] {
	const plain: View = {text, originOf: index => index};
	return [plain, ...decodeRepeatedly(plain, percent), ...decodeRepeatedly(plain, backslash)];
}

type Escape = {readonly sign: string; readonly shape: RegExp; readonly decode: (escape: string) => string};

/** Non-ASCII characters stay encoded, with hexadecimal digits in upper case, as in `createPatterns`. */
const percent: Escape = {
	sign: '%',
	shape: /%[\da-f]{2}/gi,
	decode: escape => (escape[1]! < '8' ? codeUnit(escape.slice(1)) : escape.toUpperCase()),
};

/** Backslash escapes of JSON, Go and Python. */
const backslash: Escape = {
	sign: '\\',
	shape: /\\(?:u[\da-f]{4}|x[\da-f]{2}|[^])/gi,
	decode: escape =>
		escape.length > 2 ? codeUnit(escape.slice(2)) : (controls[escape[1] ?? ''] ?? escape.slice(1)),
};

const controls: Readonly<Record<string, string>> = {b: '\b', f: '\f', n: '\n', r: '\r', t: '\t'};

const codeUnit = (hex: string): string => String.fromCharCode(Number.parseInt(hex, 16));

function decodeRepeatedly(view: View, escape: Escape, depth = 2): readonly View[] {
	const next = depth > 0 && view.text.includes(escape.sign) ? decodeOnce(view, escape) : undefined;
	return next ? [next, ...decodeRepeatedly(next, escape, depth - 1)] : [];
}

/** Returns undefined if the text has no escape of this kind. */
function decodeOnce({text, originOf}: View, {shape, decode}: Escape): View | undefined {
	const decodedStarts = [0];
	const encodedStarts = [0];
	let decoded = '';
	let end = 0;

	for (const {0: escape, index} of text.matchAll(shape)) {
		decoded += text.slice(end, index);
		decodedStarts.push(decoded.length);
		encodedStarts.push(index);
		decoded += decode(escape);
		end = index + escape.length;
		decodedStarts.push(decoded.length);
		encodedStarts.push(end);
	}

	if (end === 0) {
		return undefined;
	}

	return {
		text: decoded + text.slice(end),
		originOf: index => {
			const segment = findLastAtMost(decodedStarts, index);
			return originOf((encodedStarts[segment] ?? 0) + index - (decodedStarts[segment] ?? 0));
		},
	};
}

/**
 * Returns the index of the last number that is at most `limit`, or 0 if there is none. The numbers must be in
 * ascending order.
 */
function findLastAtMost(numbers: readonly number[], limit: number): number {
	let low = 0;

	for (let high = numbers.length; high - low > 1;) {
		const middle = (low + high) >> 1;
		[low, high] = (numbers[middle] ?? 0) <= limit ? [middle, high] : [low, middle];
	}

	return low;
}

type Span = readonly [start: number, end: number];

/**
 * A search finds the first `headLength` characters of a pattern. A match needs `probeLength` characters or the whole
 * pattern.
 */
const headLength = 4;
const probeLength = 64;

/** Creates an index that searches a text for all patterns in one pass. */
function createIndex() {
	const heads = new Map<string, Pattern[]>();
	/** Matches the start of any pattern. */
	let head: RegExp | undefined;

	return {
		add: (pattern: Pattern): void => {
			const start = pattern.text.slice(0, headLength);
			heads.set(start, [...(heads.get(start) ?? []), pattern]);
			head = undefined;
		},
		find: ({text, originOf}: View): readonly Span[] => {
			const spans: Span[] = [];
			head ??= new RegExp([...heads.keys()].map(escaped).join('|'), 'g');
			head.lastIndex = 0;

			for (let found = head.exec(text); found; found = head.exec(text)) {
				const {0: start, index} = found;
				const span = longest((heads.get(start) ?? []).flatMap(pattern => match(pattern, text, index)));

				if (span) {
					spans.push([originOf(span[0]), originOf(span[1])]);
				}

				// Continue after the match, because a second search inside a long secret would be slow.
				head.lastIndex = Math.max(index + 1, span?.[1] ?? 0);
			}

			return spans;
		},
	};
}

const escaped = (text: string): string => text.replaceAll(/[$()*+.?[\\\]^{|}/-]/g, String.raw`\$&`);

const longest = (spans: readonly Span[]): Span | undefined =>
	spans.toSorted((first, second) => second[1] - first[1])[0];

/**
 * Returns the span at `at`, or an empty list. `probeLength` characters are enough, because a secret can be truncated.
 */
function match(
	{text: secret, isWord, sharesFirst, sharesLast}: Pattern,
	text: string,
	at: number,
): readonly Span[] {
	if (!text.startsWith(secret.slice(0, probeLength), at)) {
		return [];
	}

	let length = Math.min(probeLength, secret.length);

	while (length < secret.length && text.charCodeAt(at + length) === secret.charCodeAt(length)) {
		length += 1;
	}

	const end = at + length;

	if (isWord && isPartOfWord(text, at, end)) {
		return [];
	}

	return [
		[
			sharesFirst && isBase64(text[at - 1]) ? at - 1 : at,
			// The end includes the shared character and the padding of the last base64 group.
			sharesLast ? end + (/^[\w+/-]?={0,2}/.exec(text.slice(end, end + 3))?.[0].length ?? 0) : end,
		],
	];
}

const isBase64 = (character = ''): boolean => /[\w+/-]/.test(character);

/** Returns true for a part of a longer word or host name, such as `contoso` in `contoso.azurecr.io`. */
const isPartOfWord = (text: string, start: number, end: number): boolean =>
	/\w$|\w[.-]$/.test(text.slice(Math.max(0, start - 2), start)) ||
	/^\w|^[.-]\w/.test(text.slice(end, end + 2));

function replace(text: string, spans: readonly Span[]): string {
	let shown = '';
	let end = 0;

	for (const [from, to] of spans.toSorted(([first], [second]) => first - second)) {
		if (from >= end) {
			shown += `${text.slice(end, from)}[hidden]`;
		}

		end = Math.max(end, to);
	}

	return shown + text.slice(end);
}
