import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, expect, onTestFinished, test} from 'vitest';
import {isAllRequired, openPane, doctor} from './tmux.ts';

const polling = {timeout: 60_000, interval: 100};

describe.skipIf(!isAllRequired)(
	'with a screen reader (tmux, under ACR_DOCTOR_REQUIRE_ALL=1)',
	{timeout: 180_000},
	() => {
		test('the demo is retried and left by numbers, without cursor movement', async () => {
			const {pane, output} = await openReader();
			await pane.type(`${doctor} demo; echo "exit=$?"`, 'Enter');
			await expect.poll(pane.screen, polling).toMatch(/7\. Quit\nNumber:\s*$/);
			await pane.type('1', 'Enter');
			await expect
				.poll(pane.history, polling)
				.toMatch(/Number: 1\nFAIL {3}CONNECTIVITY_FORBIDDEN_ERROR[^]*\nNumber:\s*$/);
			await pane.type('7', 'Enter');
			await expect.poll(pane.screen, polling).toMatch(/Number: 7\nexit=0/);
			// Colors are the only escape sequences.
			const [, ...sequences] = (await output()).split('\u001B');
			expect(sequences.filter(sequence => !/^\[[\d;]*m/.test(sequence))).toEqual([]);
		});

		test('Ctrl-C at a question exits with 130, and Ctrl-D quits', async () => {
			const {pane} = await openReader();
			await pane.type(`${doctor}; echo "exit=$?"`, 'Enter');
			await expect.poll(pane.screen, polling).toMatch(/Number, registry or image:\s*$/);
			await pane.type('C-c');
			await expect.poll(pane.screen, polling).toContain('exit=130');
			await pane.type(`clear; ${doctor}; echo "exit=$?"`, 'Enter');
			await expect.poll(pane.screen, polling).toMatch(/Number, registry or image:\s*$/);
			await pane.type('C-d');
			await expect.poll(pane.screen, polling).toContain('exit=0');
		});
	},
);

async function openReader() {
	const home = await mkdtemp(path.join(tmpdir(), 'acr-doctor-reader-'));
	onTestFinished(async () => rm(home, {recursive: true, force: true}));
	const pane = await openPane(80, 40, {HOME: home, INK_SCREEN_READER: 'true'}, 'exec sh');
	return {pane, output: await pane.record()};
}
