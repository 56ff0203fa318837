/** Returns the line of a setting or table, counted from 1, or undefined for a missing setting. */
export type LineOf = (...keys: readonly Key[]) => number | undefined;

type Key = string | number;

/**
 * Finds the lines of the settings in a TOML file, because a TOML parser returns only values. A table in an array has its
 * index as a key: `lineOf('registry', 0, 'blocked')`.
 */
export function readTomlLines(text: string): LineOf {
	const lines = new Map<string, number>();
	const counts = new Map<string, number>();
	let table: readonly string[] = [];
	let state: State = {quote: '', depth: 0};

	for (const [index, line] of text.split('\n').entries()) {
		const trimmed = line.trim();

		if (state.quote !== '' || state.depth > 0) {
			state = skipValue(line, state);
		} else if (trimmed.startsWith('[')) {
			const isArray = trimmed.startsWith('[[');
			table = withIndexes(readKeys(trimmed.slice(isArray ? 2 : 1)).keys, isArray, counts);
			setFirst(lines, table, index + 1);
		} else {
			const {keys, rest} = readKeys(trimmed);

			if (rest.startsWith('=')) {
				setFirst(lines, [...table, ...keys], index + 1);
				state = skipValue(rest.slice(1), state);
			}
		}
	}

	return (...keys) => lines.get(nameOf(keys));
}

const nameOf = (keys: readonly Key[]): string => JSON.stringify(keys.map(String));

function setFirst(lines: Map<string, number>, keys: readonly string[], line: number): void {
	const name = nameOf(keys);
	lines.set(name, lines.get(name) ?? line);
}

/** Adds the index of the current table to each key that is an array of tables. */
function withIndexes(
	keys: readonly string[],
	isArray: boolean,
	counts: Map<string, number>,
): readonly string[] {
	const path: string[] = [];

	for (const [position, key] of keys.entries()) {
		path.push(key);
		const name = nameOf(path);
		const count = counts.get(name);

		if (isArray && position === keys.length - 1) {
			counts.set(name, (count ?? 0) + 1);
			path.push(String(count ?? 0));
		} else if (count !== undefined) {
			path.push(String(count - 1));
		}
	}

	return path;
}

/** Reads `a."b.c".d`. Returns the text after the last key. */
function readKeys(text: string): {readonly keys: readonly string[]; readonly rest: string} {
	const keys: string[] = [];
	let rest = text;

	for (;;) {
		rest = rest.trimStart();
		const [whole, basic, literal, bare] =
			/^(?:"([^"\\]{0,500})"|'([^']{0,500})'|([\w-]{1,500}))/.exec(rest) ?? [];

		if (whole === undefined) {
			return {keys, rest};
		}

		keys.push(basic ?? literal ?? bare ?? '');
		rest = rest.slice(whole.length).trimStart();

		if (!rest.startsWith('.') || keys.length >= maxKeys) {
			return {keys, rest};
		}

		rest = rest.slice(1);
	}
}

/** The limit bounds the time for a line with many dots. */
const maxKeys = 10;

/** `quote` is the delimiter of an open string, and `depth` is the number of open brackets. */
type State = {readonly quote: string; readonly depth: number};

/** Reads the rest of a value. Returns the state at the end of the line. */
function skipValue(text: string, {quote: openQuote, depth: openDepth}: State): State {
	let [quote, depth, index] = [openQuote, openDepth, 0];

	while (index < text.length) {
		const character = text.charAt(index);
		const found = quote === '' ? quoteAt(text, index) : undefined;

		if (quote !== '') {
			const isEnd = text.startsWith(quote, index);
			index += isEnd ? quote.length : isEscape(quote, character) ? 2 : 1;
			quote = isEnd ? '' : quote;
		} else if (found !== undefined) {
			quote = found;
			index += found.length;
		} else if (character === '#') {
			break;
		} else {
			depth += '[{'.includes(character) ? 1 : ']}'.includes(character) ? -1 : 0;
			index += 1;
		}
	}

	// Only a string with three quotes continues on the next line.
	return {quote: quote.length === 3 ? quote : '', depth: Math.max(0, depth)};
}

const quoteAt = (text: string, index: number): string | undefined =>
	['"""', "'''", '"', "'"].find(quote => text.startsWith(quote, index));

const isEscape = (quote: string, character: string): boolean => quote.startsWith('"') && character === '\\';
