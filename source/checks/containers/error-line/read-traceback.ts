import {truncateStart} from '../../../text/truncate.ts';

/** The output of a Python program, split into messages and stack frames. */
export type Traceback = {
	/**
	 * The error messages: at most the last 100 lines that are neither blank, nor stack frames, nor standard lines
	 * such as `Traceback (most recent call last)`.
	 */
	readonly messages: readonly string[];
	/** The stack frames of the last traceback, at most the last 300 lines, in lower case and with forward slashes. */
	readonly frames: string;
	/** The last 15 lines of `frames`. */
	readonly innermost: string;
};

const innermostLines = 15;

/** Maximum number of messages, of frame lines, and of characters in a frame line. */
const [maxMessages, maxFrameLines, maxFrameLength] = [100, 300, 500];

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

/** Separates the messages of a Python program from the stack frames. */
export function readTraceback(text: string): Traceback {
	const lines = text.split('\n').filter(line => line.trim() !== '');
	const start = lines.findLastIndex(line => line.includes('Traceback (most recent call last)'));

	const frames = lines
		.slice(Math.max(start, 0))
		.filter(line => isFrame(line))
		.slice(-maxFrameLines)
		.map(line => line.slice(0, maxFrameLength).toLowerCase().replaceAll('\\', '/'));

	return {
		messages: lines.filter(line => !isFrame(line) && !isSurrounding(line)).slice(-maxMessages),
		frames: frames.join('\n'),
		innermost: frames.slice(-innermostLines).join('\n'),
	};
}

/** Returns the last of the `messages` in the output, without surrounding spaces. Returns '' if there is no message. */
export const lastMessageOf = (output: string): string =>
	readTraceback(truncateStart(output)).messages.at(-1)?.trim() ?? '';

/**
 * Returns true for a line of a stack frame: an indented line, `...`, or `x.py, ln 1, in load`, which older versions of
 * Azure CLI print.
 */
const isFrame = (line: string): boolean =>
	line.startsWith('  ') || /\.py, ln \d{1,9}, in /.test(line) || line.trim() === '...';

const isSurrounding = (line: string): boolean => {
	const text = line.toLowerCase();
	return surroundings.some(phrase => text.includes(phrase));
};
