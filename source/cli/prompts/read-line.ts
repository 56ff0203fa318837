import {createInterface} from 'node:readline/promises';
import {exitCodes} from '../../engine/exit-code.ts';

export type PromptStreams = {
	readonly stdin: NodeJS.ReadableStream;
	readonly stdout: NodeJS.WritableStream;
};

/** The input ended, a signal arrived, or the user chose to quit. `code` is the exit code after SIGINT or SIGTERM. */
export type Quit = {readonly type: 'quit'; readonly code?: number};

type Answer = {readonly type: 'line'; readonly text: string} | Quit;

/**
 * Prints the prompt and reads a line. Returns a `Quit` at the end of the input, or after SIGINT or SIGTERM. The
 * terminal echoes and edits the line, so acr-doctor moves no cursor.
 */
export async function readLine({stdin, stdout}: PromptStreams, prompt: string): Promise<Answer> {
	const stopped = Promise.withResolvers<Answer>();
	const listeners = (
		[
			['SIGINT', exitCodes.interrupted],
			['SIGTERM', exitCodes.terminated],
		] as const
	).map(([signal, code]) => {
		const stop = (): void => stopped.resolve({type: 'quit', code});
		process.on(signal, stop);
		return () => process.off(signal, stop);
	});
	stdout.write(`${prompt} `);

	try {
		const answer = await Promise.race([stopped.promise, nextLine(stdin)]);

		if (answer.type === 'quit') {
			stdout.write('\n');
		}

		return answer;
	} finally {
		listeners.forEach(stopListening => stopListening());
	}
}

/**
 * Each input has one reader until acr-doctor ends. A new reader for each question would lose lines that arrive
 * together, or before the question.
 */
const readers = new WeakMap<NodeJS.ReadableStream, AsyncIterator<string>>();

async function nextLine(stdin: NodeJS.ReadableStream): Promise<Answer> {
	const reader = readers.get(stdin) ?? createInterface({input: stdin})[Symbol.asyncIterator]();
	readers.set(stdin, reader);
	const line = await reader.next();
	return line.done === true ? {type: 'quit'} : {type: 'line', text: line.value};
}
