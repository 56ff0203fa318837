import {chmod, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {createClipboard} from '../../../source/system/programs/clipboard.ts';
import type {ClipboardInput} from '../../../source/system/programs/clipboard.ts';

const command = "az acr login --name 'contoso'";

/** Creates programs on the PATH. Each program writes its input to a file with the name of the program. */
async function openMachine(
	programs: readonly string[],
	input: Partial<ClipboardInput> & {readonly env?: Readonly<Record<string, string>>} = {},
) {
	const folder = await mkdtemp(path.join(tmpdir(), 'acr-doctor-clipboard-'));
	onTestFinished(async () => rm(folder, {recursive: true, force: true}));

	for (const program of programs) {
		const file = path.join(folder, program);
		await writeFile(file, `#!/bin/sh\necho "$@" > '${file}.words'\ncat > '${file}.text'\n`);
		await chmod(file, 0o755);
	}

	let written = '';
	const stdout = {write: (text: string) => (written += text)};
	const env = {PATH: `${folder}:/usr/bin:/bin`, ...input.env};
	const copy = createClipboard({mode: 'auto', platform: 'linux', stdout, ...input, env});
	return {
		copy,
		written: () => written,
		textOf: async (program: string) => readFile(path.join(folder, `${program}.text`), 'utf8'),
	};
}

const osc52 = (text: string): string => `\u001B]52;c;${Buffer.from(text).toString('base64')}\u0007`;

test('a command is copied with a local program, through stdin', async () => {
	const {copy, textOf, written} = await openMachine(['xclip'], {env: {DISPLAY: ':0'}});
	expect(await copy(command)).toBe('copied');
	expect(await textOf('xclip')).toBe(command);
	expect(written()).toBe('');
});

test('on macOS the program is pbcopy', async () => {
	const {copy, textOf} = await openMachine(['pbcopy'], {platform: 'darwin'});
	expect(await copy(command)).toBe('copied');
	expect(await textOf('pbcopy')).toBe(command);
});

test('without a program the text goes to the terminal, and no success is reported', async () => {
	const {copy, written} = await openMachine([], {env: {DISPLAY: ':0', WAYLAND_DISPLAY: 'wayland-0'}});
	expect(await copy(command)).toBe('sent');
	expect(written()).toBe(osc52(command));
});

test('over SSH the clipboard of the machine is not used', async () => {
	const {copy, written} = await openMachine(['xclip'], {
		env: {DISPLAY: ':0', SSH_CONNECTION: '192.0.2.1 1 192.0.2.2 22'},
	});
	expect(await copy(command)).toBe('sent');
	expect(written()).toBe(osc52(command));
});

test('control characters are not copied', async () => {
	const {copy, written} = await openMachine([], {mode: 'osc52'});
	await copy('az login\u001B[31m\u202E; rm\n-rf\u0007');
	expect(written()).toBe(osc52('az login; rm -rf'));
});

test('a text too long for terminals is not sent', async () => {
	const {copy, written} = await openMachine([], {mode: 'osc52'});
	expect(await copy('x'.repeat(75_000))).toBe('off');
	expect(written()).toBe('');
});

test('the mode off copies nothing', async () => {
	const {copy, written} = await openMachine(['xclip'], {mode: 'off', env: {DISPLAY: ':0'}});
	expect(await copy(command)).toBe('off');
	expect(written()).toBe('');
});

test('the mode native never writes to the terminal', async () => {
	const {copy, written} = await openMachine([], {mode: 'native', env: {DISPLAY: ':0'}});
	expect(await copy(command)).toBe('off');
	expect(written()).toBe('');
});
