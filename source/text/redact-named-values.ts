/**
 * Replaces the secret values of settings with `[hidden]`. The name of a setting and the value show whether the value is
 * secret. Examples: `password: x`, `AccountKey=x;`, `?code=x`, `{"accessToken": "x"}`, `{'client_secret': 'x'}`,
 * `Authorization: Basic U0VDUkVU`. Runs in linear time.
 */
export function redactNamedValues(text: string): string {
	let redacted = '';
	let end = 0;
	// Names before this index are ignored, because these names are inside a hidden or a long value. Reading a long
	// value again for each name would take quadratic time.
	let next = 0;

	for (const {0: head, 1: name = '', 2: quote = '', 3: sign = '', index} of text.matchAll(setting)) {
		const kind = index < next ? undefined : kindOf(name);
		const start = index + head.length;
		const value = kind && readValue(text, start, kind);
		next = value && value.text.length > 256 ? value.end : next;

		if (
			value &&
			isSecret(value, {
				kind,
				sign,
				isQuotedName: quote !== '',
				before: text[index - 1],
				after: text[value.end],
			})
		) {
			redacted += `${text.slice(end, value.start)}[hidden]`;
			end = value.end;
			next = end;
		}
	}

	return redacted + text.slice(end);
}

/** Matches a name and the colon or equals sign after it. In JSON within JSON, backslashes precede the quotes. */
const setting = /(?<![\w-])([a-z][\w-]{1,48})(\\{0,3}["'])?[ \t]{0,3}([:=])[ \t]{0,3}/gi;

/**
 * The kind of a setting, determined by its name. For `always` and `signature`, almost every value is secret. For the
 * other kinds, the value also decides. Prose can follow `password:`, a `token` can contain other data, and a `code` can
 * be an error code.
 */
type Kind = 'always' | 'signature' | 'password' | 'token' | 'code' | 'header';

const kinds: ReadonlyArray<readonly [Kind, RegExp]> = [
	['signature', /^sharedaccesssignature$/],
	['header', /^(?:proxy)?authorization$/],
	['code', /^code$/],
	['password', /(?:password|passwd|pwd|passphrase)$/],
	[
		'always',
		/(?:(?:account|access|api|storage|private|subscription)key|clientsecret|(?:access|refresh|id|identity|registry|federated|session|sas|ms)token|clientassertion|registryauth|devicecode|codeverifier)$/,
	],
	['token', /(?:token|secret)$|^(?:sig|sas|assertion)$/],
];

function kindOf(name: string): Kind | undefined {
	const plain = name.toLowerCase().replaceAll(/[_-]/g, '');
	return kinds.find(([, names]) => names.test(plain))?.[0];
}

type Value = {
	readonly text: string;
	readonly isQuoted: boolean;
	/** The index of the first character of `text`, after an opening quote or the scheme of an Authorization header. */
	readonly start: number;
	readonly end: number;
};

function readValue(text: string, from: number, kind: Kind): Value | undefined {
	const [quote = ''] = matchAt(/\\{0,3}["']/y, text, from);

	if (quote !== '') {
		const start = from + quote.length;
		const end = endOfQuoted(text, start, quote);
		return {text: text.slice(start, end), isQuoted: true, start, end};
	}

	// The scheme of an Authorization header, for example `Basic`, is not a secret and stays visible.
	const [scheme = ''] = kind === 'header' ? matchAt(/[a-z][\w-]{0,30} {1,3}(?=\S)/iy, text, from) : [];
	const start = from + scheme.length;
	const [bare = ''] = matchAt(bareShapes[kind] ?? bareShape, text, start);
	// Punctuation at the end usually belongs to the surrounding list, sentence or object, not to the value.
	const value = bare.startsWith('[hidden]') ? '' : bare.replace(/[,.)}\]]{1,3}$/, '');
	return value === '' ? undefined : {text: value, isQuoted: false, start, end: start + value.length};
}

const bareShape = /[^\s"'&;<>]+/y;

const bareShapes: Readonly<Partial<Record<Kind, RegExp>>> = {
	// A shared access signature contains `&`.
	signature: /[^\s"';<>]+/y,
	header: /[^\s"'<>]+(?:"[^"\r\n]{0,300}",?)?(?: [\w-]{1,30}="?[^\s"'<>]+"?,?){0,20}/y,
};

function matchAt(shape: RegExp, text: string, at: number): readonly string[] {
	shape.lastIndex = at;
	return shape.exec(text) ?? [];
}

/** Returns the index of the next unescaped quote of the same kind, or the end of the text. */
function endOfQuoted(text: string, start: number, quote: string): number {
	const isEscaped = quote.length > 1;

	for (let at = start; at < text.length; at += 1) {
		if (text.startsWith(quote, at)) {
			return at;
		}

		// Skip an escaped character. In JSON within JSON, several backslashes can precede the character.
		if (text[at] === '\\') {
			at += isEscaped ? lengthOfBackslashes(text, at) - 1 + (text.startsWith(quote, at) ? 0 : 1) : 1;
		}
	}

	return text.length;
}

/** Counts at most seven backslashes. In JSON within JSON, an escaped backslash before an escaped quote needs seven. */
const lengthOfBackslashes = (text: string, at: number): number =>
	matchAt(/\\{1,7}/y, text, at)[0]?.length ?? 1;

type Surroundings = {
	readonly kind: Kind | undefined;
	readonly sign: string;
	readonly isQuotedName: boolean;
	/** The character before the name of the setting. */
	readonly before: string | undefined;
	/** The character after the value. */
	readonly after: string | undefined;
};

function isSecret({text, isQuoted}: Value, {kind, sign, isQuotedName, before, after}: Surroundings): boolean {
	const isInForm = sign === '=' && (/[?&]/.test(before ?? '') || after === '&');

	if (/^(?:|\[hidden\].*|null|none|true|false|undefined|\*+|[{[(].*)$/is.test(text.slice(0, 40))) {
		return false;
	}

	switch (kind) {
		case 'always':
		case 'signature':
			return true;
		case 'password':
			return sign === '=' || isQuoted ? !/^(?:\/|[a-z]:[\\/])/i.test(text) || isQuotedName : !isProse(text);
		case 'token':
			return sign === '=' || (isQuoted && (isQuotedName || text.length >= 8)) || isOpaque(text);
		case 'header':
			// A word of a sentence is not a secret. A Base64 value can consist of letters only, but usually mixes upper
			// and lower case.
			return isQuoted || (text.length >= 4 && !/^(?:[A-Z]?[a-z]+|[A-Z]+)$/.test(text));
		case 'code':
			return isInForm
				? !/^(?:\d+|[A-Z][A-Z\d_]*)$/.test(text)
				: isOpaque(text) && (sign === '=' || text.length >= 24);
		case undefined:
			return false;
	}
}

/** Returns true for a text that looks like a token: at least 16 characters with a lower-case letter and a digit. */
const isOpaque = (text: string): boolean => text.length >= 16 && /[a-z]/.test(text) && /\d/.test(text);

/** Returns true for a word that often follows `password:` in error messages, for example `invalid`. */
const isProse = (text: string): boolean =>
	/^(?:an?|the|is|was|not|no|must|cannot|can|could|should|has|have|does|did|it|this|your|you|please|only|too|of|for|from|in|to|invalid|incorrect|wrong|required|missing|expired|empty|denied|unauthorized|unknown|unsupported|authentication|authorization|access|failed|failure|error|login)$/i.test(
		text,
	);
