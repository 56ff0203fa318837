import {expect, test} from 'vitest';
import {runProgram} from '../program.ts';

const demo = ['demo', 'secret-expired', '--repository', 'team/app', '--only', 'stored-credential'];
const asUser = [...demo, '--username', 'demo', '--password-stdin'];

test.each(['opens-nothing', 'opens-nothing\n', 'opens-nothing\r\n'])(
	'the password %j is accepted',
	async input => {
		const {code, stdout} = await runProgram(asUser, {input});
		expect(stdout).toContain('demo can pull team/app.');
		expect(stdout).not.toContain('opens-nothing');
		expect(code).toBe(0);
	},
);

test('a wrong password fails the run', async () => {
	const {code, stdout} = await runProgram(asUser, {input: 'opens-something'});
	expect(stdout).toContain('401: the registry refuses demo.');
	expect(stdout).not.toContain('opens-something');
	expect(code).toBe(1);
});

test.each([
	[
		[...demo, '--username', 'demo'],
		undefined,
		'Give the password of demo on standard input, with --password-stdin.',
	],
	[asUser, '', 'The standard input is empty. Pipe in the password of demo.'],
])('%j with the input %j is an error', async (words, input, sentence) => {
	const {code, stderr} = await runProgram(words, {...(input !== undefined && {input})});
	expect(stderr).toContain(sentence);
	expect(code).toBe(2);
});
