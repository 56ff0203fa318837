import {describe, expect, test} from 'vitest';
import {doctor, isAllRequired, openPane, temporaryFolder} from './tmux.ts';
import type {Pane} from './tmux.ts';

const polling = {timeout: 30_000, interval: 50};

type Screen = {
	readonly words: string;
	/** Keys to press, each with the text on the screen before it. */
	readonly keys?: ReadonlyArray<readonly [RegExp, string]>;
	readonly shows: RegExp;
};

const failed = /✖ \d problem/;
const start = /▌ Paste a registry/;
const machine = /▌ Check this machine/;

const screens: Readonly<Record<string, Screen>> = {
	'the list of checks': {words: 'demo client-ip-denied', shows: failed},
	'its help': {words: 'demo client-ip-denied', keys: [[failed, '?']], shows: /one row, or one line/},
	'the overview': {words: 'demo', keys: [[failed, 'o']], shows: /Registries: 2/},
	'its list of languages': {words: 'demo client-ip-denied', keys: [[failed, 'L']], shows: /日本語/},
	'the reference in a run': {
		words: 'demo client-ip-denied',
		keys: [[failed, 'e']],
		shows: /acr-doctor \S+ {2}Reference/,
	},
	'the reference': {words: 'explain', shows: /1 of \d+/},
	'the search of the reference': {words: 'explain', keys: [[/1 of \d+/, '/']], shows: /search +⏎ read/},
	'the picker': {words: '', shows: start},
	'its form': {
		words: '',
		keys: [
			[start, 'Down'],
			[machine, 'a'],
		],
		shows: /▌ Registry/,
	},
	'the settings': {
		words: '',
		keys: [
			[start, 'Down'],
			[machine, ','],
		],
		shows: /▌ Language/,
	},
};

const [redraw, suspend, interrupt] = ['0c', '1a', '03'];

describe.skipIf(!isAllRequired)(
	'keys that arrive in one read (tmux, under ACR_DOCTOR_REQUIRE_ALL=1)',
	{timeout: 120_000},
	() => {
		test.each(Object.entries(screens))('%s handles them and restores the terminal', async (_, screen) => {
			const pane = await openScreen(screen);

			for (const keys of [[redraw, redraw], Array.from({length: 8}, () => redraw), [redraw, suspend]]) {
				await pane.send(...keys);
				await expectScreen(pane, screen);
			}

			for (const keys of [
				[suspend, suspend],
				[suspend, redraw],
				[suspend, interrupt],
				Array.from({length: 8}, () => suspend),
			]) {
				await pane.send(...keys);
				await expectShell(pane);
				await pane.type('fg', 'Enter');
				await expectScreen(pane, screen);
			}

			await pane.send(redraw, interrupt);
			await expectEnd(pane, 130);
			expect(await pane.ask('alternate_on')).toBe('0');
		});

		test('a redraw does not swallow the next key', async () => {
			const pane = await openScreen({words: 'explain', shows: /1 of \d+/});
			await pane.send(redraw, '71');
			await expectEnd(pane, 0);
			expect(await pane.ask('alternate_on')).toBe('0');
		});

		test('control characters in a paste are not keys', async () => {
			const pane = await openScreen(screens['the picker']!);
			await pane.paste('con\f\u001A\u0003\u001A\ftoso');
			await expect.poll(pane.screen, polling).toContain('contoso');
			await pane.send(interrupt);
			await expectShell(pane);
		});
	},
);

async function openScreen(screen: Screen): Promise<Pane> {
	const home = await temporaryFolder();
	const pane = await openPane(100, 30, {
		HOME: home,
		XDG_CONFIG_HOME: home,
		AZURE_CONFIG_DIR: home,
		AZURE_TOKEN_CREDENTIALS: 'EnvironmentCredential',
	});
	await expect.poll(pane.screen, polling).toContain('history-12');
	await pane.type(`${doctor} ${screen.words}`, 'Enter');

	for (const [before, key] of screen.keys ?? []) {
		await expect.poll(pane.screen, polling).toMatch(before);
		await pane.type(key);
	}

	await expectScreen(pane, screen);
	return pane;
}

async function expectScreen(pane: Pane, {shows}: Screen): Promise<void> {
	await expect.poll(async () => pane.ask('alternate_on'), polling).toBe('1');
	await expect.poll(pane.screen, polling).toMatch(shows);
}

/** Expects that the program has exited with this code and has restored the terminal. */
async function expectEnd(pane: Pane, code: number): Promise<void> {
	await expect.poll(async () => pane.ask('pane_current_command'), polling).toBe('sh');
	await pane.type('echo "exit=$?"', 'Enter');
	await expect.poll(pane.screen, polling).toContain(`exit=${code}`);
	await expectShell(pane);
}

/** Expects that the terminal is in the state that it had before the program started. */
async function expectShell(pane: Pane): Promise<void> {
	await expect.poll(async () => pane.ask('alternate_on'), polling).toBe('0');
	await expect.poll(async () => pane.ask('cursor_flag'), polling).toBe('1');
	await expect.poll(async () => pane.ask('pane_current_command'), polling).toBe('sh');
	await pane.type(
		'clear; stty -a | tr ";" "\\n" | grep -woE -- "-?(icanon|echo)" | sort | tr "\\n" ,',
		'Enter',
	);
	await expect.poll(pane.screen, polling).toContain('echo,icanon,');
}
