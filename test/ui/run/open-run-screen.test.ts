import {expect, onTestFinished, test, vi} from 'vitest';
import {openRunScreen} from '../../../source/ui/run/open-run-screen.tsx';
import type {RunScreenInput} from '../../../source/ui/run/open-run-screen.tsx';
import {contextOf} from '../context-sample.ts';
import {createGate} from '../open-app.ts';
import {createSample} from '../sample.ts';
import {openStreams, restoredState} from '../terminal-streams.ts';

// Ink does not suspend in CI.
vi.hoisted(() => {
	delete process.env.CI;
	delete process.env.CONTINUOUS_INTEGRATION;
});

function open(changes: Partial<RunScreenInput> = {}) {
	const streams = openStreams();
	const sample = createSample({behaviors: {challenge: {results: ['refused', 'good']}}});
	sample.run.start();
	const shown = openRunScreen({
		...streams,
		run: sample.run,
		context: contextOf(sample),
		closesWhenHealthy: false,
		loadLanguage: async () => sample.language,
		copy: async () => 'copied',
		...changes,
	});
	return {...streams, shown, run: sample.run};
}

test('q closes the screen and restores the terminal; keys after q in the same read are dropped', async () => {
	const suspensions: unknown[] = [];
	const {shown, stdin, written, state} = open({suspend: async () => void suspensions.push('suspended')});
	await expect.poll(written).toContain('1 problem');
	stdin.write('q\u001A\fq');
	expect(await shown).toBe('quit');
	expect(state()).toEqual(restoredState);
	expect(suspensions).toEqual([]);
});

test('the screen of a session that ends is interrupted', async () => {
	const session = new AbortController();
	const {shown, written, state} = open({signal: session.signal});
	await expect.poll(written).toContain('1 problem');
	session.abort();
	expect(await shown).toBe('interrupted');
	expect(state()).toEqual(restoredState);
});

test('a fix runs outside the screen, and its check runs again', async () => {
	const programs: unknown[] = [];
	const gate = createGate();
	const {shown, stdin, written, state, entered} = open({
		async runProgram(args) {
			programs.push([args.join(' '), state().screen]);
			await gate.waitFor();
			return true;
		},
	});
	await expect.poll(written).toContain('1 problem');
	stdin.write('x');
	await expect.poll(written).toContain('y/N');
	stdin.write('y');
	await expect
		.poll(() => programs)
		.toEqual([['az acr network-rule add --name contoso --ip-address 203.0.113.9', restoredState.screen]]);
	expect(written()).not.toContain('healthy');
	gate.open();
	await expect.poll(entered).toBe(2);
	await expect.poll(written).toContain('healthy');
	stdin.write('q');
	expect(await shown).toBe('quit');
	expect(state()).toEqual(restoredState);
});

test('after a fix, the checks that it names run again too, although they passed', async () => {
	const {shown, stdin, written, run} = open({runProgram: async () => true});
	await expect.poll(written).toContain('1 problem');
	stdin.write('x3');
	await expect.poll(written).toContain('Run fix 3?');
	stdin.write('y');
	await expect.poll(written).toContain('healthy');
	const attempts = Object.fromEntries(run.report.get().rows.map(row => [row.checkId, row.attempts]));
	expect(attempts).toMatchObject({clock: 1, 'sign-in': 2, tls: 1, challenge: 2});
	stdin.write('q');
	expect(await shown).toBe('quit');
});

test('y runs the command that was shown, although a retry has found another problem meanwhile', async () => {
	const programs: string[] = [];
	const {shown, stdin, written, run} = open({
		async runProgram(args) {
			programs.push(args.join(' '));
			return true;
		},
	});
	await expect.poll(written).toContain('1 problem');
	stdin.write('x');
	await expect.poll(written).toContain('y/N');
	run.retry(['challenge contoso']);
	await run.settled();
	await expect.poll(written).toContain('healthy');
	stdin.write('y');
	await expect
		.poll(() => programs)
		.toEqual(['az acr network-rule add --name contoso --ip-address 203.0.113.9']);
	stdin.write('q');
	expect(await shown).toBe('quit');
});

test('a screen that closes while a program runs starts no check again', async () => {
	const {shown, stdin, written, run, entered} = open({runProgram: async () => false});
	await expect.poll(written).toContain('1 problem');
	stdin.write('x');
	await expect.poll(written).toContain('y/N');
	stdin.write('y');
	await expect.poll(entered).toBe(2);
	stdin.write('q');
	expect(await shown).toBe('quit');
	expect(run.report.get().rows.find(({checkId}) => checkId === 'challenge')?.attempts).toBe(1);
});

test('an error of the program restores the screen, and its keys work', async () => {
	const errors: unknown[] = [];
	const listener = (error: unknown): void => void errors.push(error);
	process.on('unhandledRejection', listener);
	onTestFinished(() => void process.off('unhandledRejection', listener));
	const {shown, stdin, written, entered} = open({
		runProgram: async () => Promise.reject(new Error('It broke.')),
	});
	await expect.poll(written).toContain('1 problem');
	stdin.write('x');
	await expect.poll(written).toContain('y/N');
	stdin.write('y');
	await expect.poll(entered).toBe(2);
	stdin.write('q');
	expect(await shown).toBe('quit');
	expect(errors).toEqual([new Error('It broke.')]);
});
