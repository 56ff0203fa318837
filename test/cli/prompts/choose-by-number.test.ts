import {mkdtempSync, rmSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {runProgram} from '../program.ts';

const terminal = new URL('../fixtures/pretend-terminal.js', import.meta.url).href;

/** Runs the program for a screen reader, with these answers on its input. */
async function ask(
	words: readonly string[],
	answers: readonly string[],
	env: Readonly<Record<string, string>> = {INK_SCREEN_READER: 'true'},
) {
	const input = answers.map(line => `${line}\n`).join('');
	return runProgram(words, {env: {NO_COLOR: '1', ...env}, input, nodeArguments: ['--import', terminal]});
}

/** Starts cursor movements and the alternate screen. */
const escape = '\u001B';

function makeSettings(): Readonly<Record<string, string>> {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'acr-doctor-prompts-'));
	onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
	return {INK_SCREEN_READER: 'true', ACR_DOCTOR_CONFIG_DIR: folder};
}

const start = '\nRegistries\n1. Check this machine\n2. Open the demo\n3. Quit\nNumber, registry or image: ';

test.concurrent('without a registry, the choices are a numbered list', async () => {
	expect(await ask([], ['3'])).toEqual({code: 0, stdout: start, stderr: ''});
	expect(await ask(['--screen-reader'], ['3'], {})).toEqual({code: 0, stdout: start, stderr: ''});
	expect(await ask([], [])).toEqual({code: 0, stdout: `${start}\n`, stderr: ''});
});

test.concurrent('the list has the saved registries with their last results', async () => {
	const env = makeSettings();
	await runProgram(['registries', 'add', 'localhost:9', '--label', 'Office'], {env});
	const words = ['--only', 'dns,tls', '--timeout', '5'];
	const {code, stdout} = await ask(words, ['1', '4', '4'], env);
	expect(code).toBe(1);
	expect(stdout).toMatch(/^\nRegistries\n1\. Office \(localhost:9\): never run\n2\. Check this machine\n/);
	expect(stdout).toMatch(/\nFAIL {3}CONNECTIVITY_\w+ {2}TLS handshake: /);
});

test.concurrent('a typed registry is checked, and afterwards the user can check another one', async () => {
	const answers = ['no', 'docker.io/app', '99', 'localhost:9'];
	const {stdout, stderr, code} = await ask(['--only', 'tls'], answers);
	expect(stdout).toContain(
		'Number, registry or image: no is not a valid registry name. Use 5 to 50 letters and digits, or give the login server.\n' +
			'Number, registry or image: docker.io/app is not an Azure registry.',
	);
	expect(stdout).toContain('99 is not a choice. Type a number from 1 to 3, or press Enter');
	expect(stdout).toMatch(/\nFAIL {3}CONNECTIVITY_\w+ {2}TLS handshake: [^]*\n\d\. Check another registry\n/);
	expect(stderr).toContain('localhost:9');
	expect(code).toBe(1);
});

test.concurrent(
	'from the demo, the user returns to the list; the output never moves the cursor',
	async () => {
		const {stdout, code} = await ask(['--timeout', '100'], ['2', '7', '3']);
		expect(stdout).toMatch(/contosobroken[^]*\n7\. Check another registry\n8\. Quit\nNumber: \nRegistries\n/);
		expect(stdout).not.toContain(escape);
		expect(code).toBe(0);
	},
);

test.concurrent('with --exit, a healthy run asks nothing', async () => {
	const {stdout, code} = await ask(['demo', 'none', '--exit', '--timeout', '100'], ['1']);
	expect(stdout).not.toContain('What next?');
	expect(code).toBe(0);
});

test.concurrent('explain and report print text', async () => {
	const env = makeSettings();
	const file = path.join(env.ACR_DOCTOR_CONFIG_DIR ?? '', 'run.json');
	await runProgram(['demo', 'none', '--only', 'dns', '--output', file], {env});

	for (const words of [
		['explain', 'CONNECTIVITY_DNS_ERROR'],
		['report', file],
	]) {
		const {stdout, code} = await ask(words, []);
		expect(code).toBe(0);
		expect(stdout.length).toBeGreaterThan(100);
		expect(stdout).not.toContain(escape);
		expect(stdout).not.toContain('Number:');
	}
});
