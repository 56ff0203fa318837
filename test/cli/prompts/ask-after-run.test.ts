import {expect, test} from 'vitest';
import {askAfterRun} from '../../../source/cli/prompts/ask-after-run.ts';
import type {AfterRunInput} from '../../../source/cli/prompts/ask-after-run.ts';
import {runChecks} from '../../output/sample-run.ts';
import type {Replies} from '../../output/sample-run.ts';
import {createStreams} from './streams.ts';

const denied = {
	status: 403,
	body: JSON.stringify({
		errors: [{code: 'DENIED', message: "client with IP '203.0.113.9' is not allowed access."}],
	}),
};

/** Answers the questions after a run. Returns the output for each answer. */
async function answer(
	answers: readonly string[],
	{replies = {}, ...rest}: Partial<AfterRunInput> & {readonly replies?: Replies} = {},
) {
	const streams = createStreams(answers.map(line => `${line}\n`).join(''));
	const copied: string[] = [];
	const programs: string[] = [];
	streams.stdin.end();
	const end = await askAfterRun({
		runContext: await runChecks({replies}),
		streams,
		color: false,
		hasPicker: false,
		isStopped: () => false,
		copy: async text => (copied.push(text), 'copied'),
		save: async () => ({
			ok: true,
			value: {file: 'run.json', isUnfinished: false, openCommand: 'acr-doctor report run.json'},
		}),
		describeFile: ({file}) => `In ${file}.`,
		runProgram: async args => (programs.push(args.join(' ')), true),
		...rest,
	});
	await new Promise(resolve => streams.stdout.end(resolve));
	const [first = '', ...outputs] = streams.text().split('Number: ');
	return {end, copied, programs, first, outputs};
}

const full = {ok: false, code: 'ENOSPC', message: '/tmp/run.json'} as const;

const failing = {replies: {'/v2/': denied}} as const;

test('after a run with a failure, every choice applies', async () => {
	const {first, end} = await answer(['7'], failing);
	expect(first).toBe(
		[
			'',
			'What next?',
			'1. Retry the failed checks',
			'2. Retry all checks',
			'3. Show a problem with its fixes',
			'4. Run a fix',
			'5. Copy the command of a fix',
			'6. Save the run to a file',
			'7. Quit',
			'',
		].join('\n'),
	);
	expect(end).toBe('quit');
});

test('after a healthy run, there is nothing to fix, and the user can continue to the registries', async () => {
	const {first, end} = await answer(['3'], {hasPicker: true});
	expect(first.split('\n').slice(2, -1)).toEqual([
		'1. Retry all checks',
		'2. Save the run to a file',
		'3. Check another registry',
		'4. Quit',
	]);
	expect(end).toBe('picker');
});

test('a retry prints the checks that ran again, the problems and the summary', async () => {
	const {outputs, end} = await answer(['1', '2'], failing);
	const [failed = '', all = ''] = outputs;
	expect(failed.split('\n').slice(0, 3)).toEqual([
		expect.stringMatching(/^FAIL {3}CONNECTIVITY_FORBIDDEN_ERROR {2}Registry challenge: /),
		expect.stringMatching(/^SKIP {3}- {2}Refresh token: /),
		expect.stringMatching(/^SKIP {3}- {2}Access token: /),
	]);
	expect(failed).toContain('\n  Fix 1  ');
	expect(failed).toMatch(/\ncontoso\.azurecr\.io {3}1 problem [^\n]*\n\nWhat next\?/);
	expect(all).toMatch(/^PASS {3}- {2}Azure sign-in: /m);
	// The end of the input.
	expect(end).toBe('quit');
});

test('the only problem is shown with its fixes, without a question', async () => {
	const {outputs} = await answer(['3'], failing);
	expect(outputs[0]).toMatch(
		/^\nFAIL {2}CONNECTIVITY_FORBIDDEN_ERROR\n {2}403: [^]*\n {2}Fix 1 {2}[^]*\n\nWhat next/,
	);
});

test('the command of a fix is chosen from a list, copied and printed', async () => {
	const {outputs, copied} = await answer(['5', '1', '5', '4', '5', '5'], failing);
	const [list = '', confirmation, , withPlaceholders, , back] = outputs;
	expect(list).toMatch(/^\nWhich command\?\n1\. az acr network-rule add [^]*\n5\. Back\n$/);
	expect(copied).toEqual([
		'az acr network-rule add -n contoso --ip-address 203.0.113.9',
		expect.stringMatching(/^az network private-dns link vnet create -g GROUP /),
	]);
	expect(confirmation).toMatch(/^Copied:\n {4}az acr network-rule add [^\n]*203\.0\.113\.9\n\nWhat next/);
	expect(withPlaceholders).toMatch(/^Replace GROUP, LINK, NETWORK before [^\n]* Copied:\n {4}az network /);
	expect(back).toMatch(/^\nWhat next/);
});

test('a fix runs after a question, and its checks run again', async () => {
	const {outputs, programs} = await answer(['4', '1', '1', '7'], failing);
	const [list = '', question = '', result = ''] = outputs;
	expect(list).toMatch(/^\nWhich fix\?\n1\. [^\n]* az acr network-rule add /);
	expect(question).toMatch(
		/^\nRun fix 1\?\n {4}az acr network-rule add -n contoso [^\n]*\n1\. Run\n2\. Back\n$/,
	);
	expect(programs).toEqual(['az acr network-rule add -n contoso --ip-address 203.0.113.9']);
	expect(result).toMatch(/^FAIL {3}CONNECTIVITY_FORBIDDEN_ERROR {2}Registry challenge: /);
});

test('a fix does not run without an answer, or with a placeholder in its command', async () => {
	const {outputs, programs} = await answer(['4', '1', '2', '4', '4', '7'], failing);
	expect(outputs[2]).toMatch(/^\nWhat next/);
	expect(outputs[4]).toMatch(/^Replace GROUP, LINK, NETWORK first: [^\n]*\n\nWhat next/);
	expect(programs).toEqual([]);
});

test('in the demo a fix removes the fault instead of running a program', async () => {
	const lifted: string[] = [];
	const {outputs, programs} = await answer(['4', '1', '1', '7'], {
		...failing,
		demo: {lift: async registry => void lifted.push(registry)},
	});
	expect(lifted).toEqual(['contoso']);
	expect(programs).toEqual([]);
	expect(outputs[2]).toContain('The demo removed the fault instead of running this command:');
});

test('the name of the saved file is printed, or why the run is not saved', async () => {
	expect((await answer(['6'], failing)).outputs[0]).toMatch(/^In run\.json\.\n\nWhat next/);
	expect((await answer(['6'], {...failing, save: async () => full})).outputs[0]).toMatch(
		/^Not saved: \/tmp\/run\.json \(ENOSPC\)\n\nWhat next/,
	);
});

test('after Ctrl-C nothing is asked, also after a retry', async () => {
	expect(await answer(['1'], {...failing, isStopped: () => true})).toMatchObject({end: 'quit', first: ''});

	let checks = 0;
	const stoppedByRetry = await answer(['1', '5'], {...failing, isStopped: () => (checks += 1) > 1});
	expect(stoppedByRetry.end).toBe('quit');
	expect(stoppedByRetry.outputs).toEqual([
		expect.stringMatching(/^FAIL[^]*\ncontoso\.azurecr\.io {3}[^\n]*\n$/),
	]);
});
