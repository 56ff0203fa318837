import {expect, test} from 'vitest';
import {lineFitter, pageOf} from '../../../source/cli/terminal/fit-lines.ts';

const terminal = (columns: number) => ({stdout: {isTTY: true, columns}});
const pipe = {stdout: {isTTY: false, columns: 0}} as const;
const sentence = '  fix: If public access is on for selected networks, allow 203.0.113.7.';

test('on a terminal, a long sentence wraps between words with a hanging indent', async () => {
	const fit = await lineFitter(terminal(40));
	expect(fit(sentence)).toEqual([
		'  fix: If public access is on for',
		'    selected networks, allow',
		'    203.0.113.7.',
	]);
	expect(fit('short')).toEqual(['short']);
	expect(fit('')).toEqual(['']);
});

test('a command never wraps, so that it can be copied', async () => {
	const command = '    az acr network-rule add -n contoso --ip-address 203.0.113.7';
	expect((await lineFitter(terminal(40)))(command)).toEqual([command]);
});

test('elsewhere, and on a terminal without a width, a sentence is one line', async () => {
	expect((await lineFitter(pipe))(sentence)).toEqual([sentence]);
	expect((await lineFitter(terminal(0)))(sentence)).toEqual([sentence]);
});

test('a line wraps at the current width of the terminal', async () => {
	const stdout = {isTTY: true, columns: 200};
	const fit = await lineFitter({stdout});
	expect(fit(sentence)).toHaveLength(1);
	stdout.columns = 40;
	expect(fit(sentence)).toHaveLength(3);
});

test('colors have no width', async () => {
	const fit = await lineFitter(terminal(40));
	expect(fit(`\u001B[31mFAIL\u001B[39m  ${'x'.repeat(34)}`)).toHaveLength(1);
});

test('only a terminal has a page', async () => {
	expect(await pageOf(pipe)).toBeUndefined();
	expect(await pageOf(terminal(80))).toMatchObject({columns: 80});
});
