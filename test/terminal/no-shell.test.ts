import {describe, expect, test} from 'vitest';
import {doctor, isAllRequired, openPane, temporaryFolder} from './tmux.ts';

const polling = {timeout: 30_000, interval: 50};

/** Commands that start the program in a terminal without a shell. */
const starts: Readonly<Record<string, string>> = {
	'the only process (tmux new acr-doctor)': `exec ${doctor} explain`,
	'the child of a shell without job control': `${doctor} explain; read line`,
	'the only process of a session of its own (ssh -t, docker run -it)': `exec setsid -w ${doctor} explain`,
};

describe.skipIf(!isAllRequired)(
	'Ctrl-Z without a shell (tmux, under ACR_DOCTOR_REQUIRE_ALL=1)',
	{timeout: 120_000},
	() => {
		test.each(Object.entries(starts))('as %s, the screen is redrawn immediately', async (_, command) => {
			const home = await temporaryFolder();
			const pane = await openPane(100, 30, {HOME: home}, command);
			await expect.poll(pane.screen, polling).toMatch(/1 of \d+/);
			const output = await pane.record();

			for (const keys of [['1a'], ['1a', '1a']]) {
				const before = leavesOf(await output());
				await pane.send(...keys);
				// The program has restored the terminal and has opened the screen again.
				await expect.poll(async () => leavesOf(await output()), polling).toBe(before + 1);
				await expect.poll(async () => pane.ask('alternate_on'), polling).toBe('1');
				await expect.poll(pane.screen, polling).toMatch(/1 of \d+/);
			}

			await pane.type('/', 'untrusted-issuer');
			await expect.poll(pane.screen, polling).toMatch(/1 of 1\b/);
			expect(await pane.screen()).toContain('CONNECTIVITY_SSL_ERROR');
		});
	},
);

/** Counts how often the program left the alternate screen. */
const leavesOf = (output: string): number => output.split('\u001B[?1049l').length - 1;
