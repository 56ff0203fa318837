import {expect, test} from 'vitest';
import {readLine} from '../../../source/cli/prompts/read-line.ts';
import {createStreams} from './streams.ts';

test('lines that arrive together are answers to one question after the other', async () => {
	const streams = createStreams('1\n한국어\n\n');
	expect(await readLine(streams, 'Number:')).toEqual({type: 'line', text: '1'});
	expect(await readLine(streams, 'Number:')).toEqual({type: 'line', text: '한국어'});
	expect(await readLine(streams, 'Number:')).toEqual({type: 'line', text: ''});
	await expect.poll(streams.text).toBe('Number: Number: Number: ');
});

test('at the end of the input, the last line is an answer, and then the user quits', async () => {
	const streams = createStreams('2');
	streams.stdin.end();
	expect(await readLine(streams, 'Number:')).toEqual({type: 'line', text: '2'});
	expect(await readLine(streams, 'Number:')).toEqual({type: 'quit'});
	expect(await readLine(streams, 'Number:')).toEqual({type: 'quit'});
	await expect.poll(streams.text).toBe('Number: Number: \nNumber: \n');
});

test.each([
	['SIGINT', 130],
	['SIGTERM', 143],
] as const)('%s quits with the exit code %i, and leaves no listener', async (signal, code) => {
	const before = process.listenerCount(signal);
	const answer = readLine(createStreams(), 'Number:');
	expect(process.listenerCount(signal)).toBe(before + 1);
	process.emit(signal);
	expect(await answer).toEqual({type: 'quit', code});
	expect(process.listenerCount(signal)).toBe(before);
});
