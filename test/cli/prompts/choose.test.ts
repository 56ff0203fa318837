import {expect, test} from 'vitest';
import {choose} from '../../../source/cli/prompts/choose.ts';
import type {Menu} from '../../../source/cli/prompts/choose.ts';
import {prompts as words} from '../../../source/languages/en/prompts.ts';
import {createStreams} from './streams.ts';

const menu: Menu<string> = {
	title: 'Which fruit?',
	choices: [
		{text: 'Apple', value: 'apple'},
		{text: 'Pear\u001B[2J\nand more', value: 'pear'},
	],
	words,
};

const list = '\nWhich fruit?\n1. Apple\n2. Pear and more\n';

test('a choice has a number, and its text has no control characters', async () => {
	const streams = createStreams(' 2 \n');
	expect(await choose(streams, menu)).toBe('pear');
	await expect.poll(streams.text).toBe(`${list}Number: `);
});

test.each(['0', '3', '-1', '1.', 'pear', '\u001B[A'])('the wrong answer %j is explained', async wrong => {
	const streams = createStreams(`${wrong}\n1\n`);
	expect(await choose(streams, menu)).toBe('apple');
	const sentence =
		' is not a choice. Type a number from 1 to 2, or press Enter to list the choices again.\nNumber: ';
	await expect.poll(streams.text).toContain(sentence);
	expect(streams.text()).not.toContain('\u001B');
	expect(streams.text().split('Which fruit?')).toHaveLength(2);
});

test('Enter prints the choices again', async () => {
	const streams = createStreams('\n1\n');
	expect(await choose(streams, menu)).toBe('apple');
	await expect.poll(streams.text).toBe(`${list}Number: ${list}Number: `);
});

const read: Menu<string>['read'] = answer =>
	answer === 'bad' ? {ok: false, message: 'Not bad.'} : {ok: true, value: `read ${answer}`};

test('a text, or a number that is too long for the list, can be an answer of its own', async () => {
	expect(await choose(createStreams('12345\n'), {...menu, read})).toBe('read 12345');
	expect(await choose(createStreams('2\n'), {...menu, read})).toBe('pear');

	const streams = createStreams('bad\n99\nplum\n');
	expect(await choose(streams, {...menu, read})).toBe('read plum');
	await expect
		.poll(streams.text)
		.toContain('Number, registry or image: Not bad.\nNumber, registry or image: 99 is');
});
