import {isAscii} from './terminal.ts';
import type {ProcessContext} from './terminal.ts';

type Environment = Readonly<Record<string, string | undefined>>;
type Streams = {readonly stdin: NodeJS.ReadableStream; readonly stdout: NodeJS.WritableStream};

/**
 * The terminals that draw box characters two columns wide. A terminal without an answer in time is included if
 * `isKnownNarrow` returns false.
 */
const wideTerminals = new WeakSet<NodeJS.WritableStream>();
const measuredTerminals = new WeakSet<NodeJS.WritableStream>();

export const drawsWideBoxes = (stdout: NodeJS.WritableStream): boolean => wideTerminals.has(stdout);

/**
 * Measures the width of box characters once for each terminal. The Unicode width is ambiguous
 * (https://www.unicode.org/reports/tr11/). Measures only if the language or the locale is Chinese, Japanese or Korean,
 * and if no setting or variable determines the characters. Raw mode must be on.
 */
export async function measureBoxes(
	{stdin, stdout, env, platform, preferences}: TerminalToMeasure,
	languageCode: string,
): Promise<void> {
	const isChosen = preferences?.ascii !== undefined || isAscii(env, platform);
	const isWideHere = [languageCode, localeOf(env)].some(name => /^(?:ja|ko|zh)/.test(name));

	if (isChosen || !isWideHere || measuredTerminals.has(stdout)) {
		return;
	}

	measuredTerminals.add(stdout);
	const width = await measureBox({stdin, stdout});

	if (width === undefined ? !isKnownNarrow(env) : width > 1) {
		wideTerminals.add(stdout);
	}
}

type TerminalToMeasure = Streams & Pick<ProcessContext, 'env' | 'platform' | 'preferences'>;

const localeOf = ({LC_ALL, LC_CTYPE, LANG}: Environment): string => LC_ALL || LC_CTYPE || LANG || '';

/** The maximum time in milliseconds to wait for the answer of the terminal. */
const answerTimeout = 100;

/**
 * Draws a box character at the top left of the alternate screen. Asks for the cursor position (CSI 6 n) and leaves the
 * alternate screen.
 */
const query = '\u001B[?1049h\u001B[H─\u001B[6n\u001B[?1049l';

/**
 * Returns the width of a box character in columns, or undefined if the terminal does not answer in time. Other input
 * returns to the stream. The screen discards a late answer (ui/keys/input-filter.ts).
 */
export async function measureBox({stdin, stdout}: Streams): Promise<number | undefined> {
	return new Promise(resolve => {
		let input = '';
		let isFinished = false;

		const finish = (column?: number): void => {
			if (isFinished) {
				return;
			}

			isFinished = true;
			clearTimeout(timer);
			stdin.off('readable', read);

			if (input !== '') {
				stdin.unshift(input);
			}

			resolve(column === undefined ? undefined : column - 1);
		};

		const read = (): void => {
			for (let chunk: string | Buffer | null; (chunk = stdin.read()) !== null;) {
				input += String(chunk);
			}

			const [answer, column] = /\p{Control}\[\d{1,5};(\d{1,5})R/u.exec(input) ?? [];

			if (answer !== undefined) {
				input = input.replace(answer, '');
				finish(Number(column));
			}
		};

		// If acr-doctor is busy, the timer fires late. `setImmediate` lets `read` first process an answer that has
		// already arrived.
		const timer = setTimeout(() => setImmediate(finish), answerTimeout);
		stdin.setEncoding('utf8');
		stdin.on('readable', read);
		stdout.write(query);
	});
}

/** Returns true for a terminal that counts as narrow even if a slow connection delays the answer. */
const isKnownNarrow = ({WT_SESSION, TERM_PROGRAM = '', TERM = ''}: Environment): boolean =>
	Boolean(WT_SESSION) ||
	['vscode', 'ghostty'].includes(TERM_PROGRAM) ||
	/^(?:alacritty|foot|xterm-kitty|xterm-ghostty)/.test(TERM);
