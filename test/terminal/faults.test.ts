import {readdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {doctor, isAllRequired, openPane, temporaryFolder} from './tmux.ts';

const polling = {timeout: 30_000, interval: 50};
const thrower = fileURLToPath(new URL('../cli/fixtures/throw-many.js', import.meta.url));

describe.skipIf(!isAllRequired)(
	'an internal error while a screen is open (tmux, under ACR_DOCTOR_REQUIRE_ALL=1)',
	{timeout: 120_000},
	() => {
		test.each([
			['two exceptions', 'explain', /1 of \d+/, 'exception,timer'],
			['eight exceptions', 'demo client-ip-denied', /\d problem/, 'eight'],
			['an exception in a look-up of names', 'demo client-ip-denied', /\d problem/, 'rejection,lookup'],
			['an exception while Ink draws, and again while it ends', 'explain', /1 of \d+/, 'size'],
			['an exception in the picker, and another at the exit', '', /Paste a registry/, 'exception,exit'],
		])('%s (%s)', async (_, words, shows, failures) => {
			const folder = await temporaryFolder();
			const trigger = path.join(folder, 'trigger');
			const pane = await openPane(100, 30, {
				HOME: folder,
				XDG_CONFIG_HOME: folder,
				TMPDIR: folder,
				FAILURES: failures,
				TRIGGER: trigger,
			});
			await expect.poll(pane.screen, polling).toContain('history-12');
			await pane.type(`NODE_OPTIONS='--import=${thrower}' ${doctor} ${words}`, 'Enter');
			await expect.poll(pane.screen, polling).toMatch(shows);
			expect(await pane.ask('alternate_on')).toBe('1');
			await writeFile(trigger, '');

			await expect.poll(async () => pane.ask('alternate_on'), polling).toBe('0');
			await expect.poll(async () => pane.ask('pane_current_command'), polling).toBe('sh');
			await pane.type('echo "exit=$?"', 'Enter');
			await expect.poll(pane.screen, polling).toContain('exit=70');
			expect(await pane.ask('cursor_flag')).toBe('1');
			const history = await pane.history();
			expect(history).toContain('history-12');
			// The error is printed after the screen is restored.
			expect(history.match(/Internal error in acr-doctor/g)).toHaveLength(1);
			await pane.type('stty -a | tr ";" "\\n" | grep -woE -- "-?(icanon|echo)" | sort | tr "\\n" ,', 'Enter');
			await expect.poll(pane.screen, polling).toContain('echo,icanon,');

			const files = (await readdir(folder)).filter(name => name.startsWith('acr-doctor-fault'));
			expect(files).toHaveLength(1);
			expect(await readFile(path.join(folder, files[0] ?? ''), 'utf8')).toMatch(/Error: /);
		});
	},
);
