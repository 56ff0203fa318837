import {PassThrough} from 'node:stream';

/** Streams with this input. `text` returns the output so far. The input stays open unless it is ended. */
export function createStreams(input = '') {
	const stdin = new PassThrough();
	const stdout = Object.assign(new PassThrough(), {isTTY: false, columns: 80});
	let output = '';
	stdout.setEncoding('utf8').on('data', chunk => (output += chunk));
	stdin.write(input);
	return {stdin, stdout, stderr: new PassThrough(), env: {}, text: (): string => output};
}
