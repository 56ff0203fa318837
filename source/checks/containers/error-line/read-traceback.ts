import {truncateStart} from '../../../text/truncate.ts';

/** The parts of the output of a Python program. */
export type Traceback = {
	/** The last 100 lines, without blank lines, parts and `surroundings`. */
	readonly messages: readonly string[];
	/** The last 300 lines of parts in the last traceback, in lower case and with forward slashes. */
	readonly parts: string;
	/** The last 15 lines of `parts`. */
	readonly innermost: string;
};

const innermostLines = 15;

/** Maximum number of messages, of part lines, and of characters in a part line. */
const [maxMessages, maxFrames, maxFrameLength] = [100, 300, 500];

/** Lines that Python and Azure CLI print around an error. */
const surroundings = [
	'traceback (most recent call last)',
	'during handling of the above exception',
	'the above exception was the direct cause',
	'here is the traceback',
	'to check existing issues, please visit',
	'to open a new issue, please run',
	'please report to us via github',
];

/** Separates the messages of a Python program from the parts of its tracebacks. */
export function readTraceback(text: string): Traceback {
	const lines = text.split('\n').filter(line => line.trim() !== '');
	const start = lines.findLastIndex(line => line.includes('Traceback (most recent call last)'));

	const parts = lines
		.slice(Math.max(start, 0))
		.filter(line => isFrame(line))
		.slice(-maxFrames)
		.map(line => line.slice(0, maxFrameLength).toLowerCase().replaceAll('\\', '/'));

	return {
		messages: lines.filter(line => !isFrame(line) && !isSurrounding(line)).slice(-maxMessages),
		parts: parts.join('\n'),
		innermost: parts.slice(-innermostLines).join('\n'),
	};
}

/** Returns the last of the `messages` in the output, without surrounding spaces. Returns '' if there is no message. */
export const lastMessageOf = (output: string): string =>
	readTraceback(truncateStart(output)).messages.at(-1)?.trim() ?? '';

/** Matches `  File "x.py", line 1, in load`, indented code, `...`, and `x.py, ln 1, in load` of older versions. */
const isFrame = (line: string): boolean =>
	line.startsWith('  ') || /\.py, ln \d{1,9}, in /.test(line) || line.trim() === '...';

const isSurrounding = (line: string): boolean => {
	const text = line.toLowerCase();
	return surroundings.some(phrase => text.includes(phrase));
};
