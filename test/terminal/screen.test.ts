import {writeFile} from 'node:fs/promises';
import {setTimeout} from 'node:timers/promises';
import {execa} from 'execa';
import {beforeAll, describe, expect, test} from 'vitest';
import {createRandom} from '../ui/random.ts';
import {buildComponents, fixture, isAllRequired, openPane} from './tmux.ts';
import type {Pane} from './tmux.ts';

const polling = {timeout: 15_000, interval: 100};

describe.skipIf(!isAllRequired)(
	'in a real terminal (tmux, under ACR_DOCTOR_REQUIRE_ALL=1)',
	{timeout: 60_000},
	() => {
		beforeAll(buildComponents, 60_000);

		test.each([
			[80, 24],
			[50, 15],
		])('at %ix%i a failure is retried, and passes', async (columns, rows) => {
			const pane = await openScreen(columns, rows);
			await expect.poll(pane.screen, polling).toContain('1 problem');
			expect(await pane.ask('alternate_on')).toBe('1');
			expect(await pane.screen()).toContain('▌✖ Registry asks for a token');

			await pane.type('r');
			await expect.poll(pane.screen, polling).toContain('healthy');
			await pane.type('q');
			await expectShell(pane, 'ended: quit, 0 failed');
		});

		test('with --exit a healthy run closes by itself and restores the terminal', async () => {
			const pane = await openScreen(80, 24, 'healthy', 'exit');
			await expect.poll(pane.screen, polling).toContain('All checks passed. Closing in');
			await expectShell(pane, 'ended: left, 0 failed');
		});

		test('Ctrl-C stops immediately while checks hang', async () => {
			const pane = await openScreen(80, 24, 'hanging');
			await expect.poll(pane.screen, polling).toContain('checking');
			await pane.type('C-c');
			await expectShell(pane, 'ended: interrupted, 0 failed');
		});

		test('SIGTERM closes the screen and restores the terminal', async () => {
			const pane = await openScreen(80, 24, 'hanging');
			await expect.poll(pane.screen, polling).toContain('checking');
			const {stdout} = await execa('pgrep', ['-P', await pane.ask('pane_pid')]);
			process.kill(Number(stdout), 'SIGTERM');
			await expectShell(pane, 'ended: interrupted, 0 failed');
		});

		test('Ctrl-Z returns to the shell, and fg to the screen', async () => {
			const pane = await openScreen(80, 24, 'healing');
			await expect.poll(pane.screen, polling).toContain('1 problem');
			await pane.type('C-z');
			await expect.poll(async () => pane.ask('alternate_on'), polling).toBe('0');
			await pane.type('echo in-$((40 + 2))', 'Enter');
			await expect.poll(pane.screen, polling).toContain('in-42');
			await pane.type('fg', 'Enter');
			await expect.poll(pane.screen, polling).toContain('1 problem');
			await pane.type('q');
			await expectShell(pane, 'ended: quit, 1 failed');
		});

		test('Ctrl-L redraws the screen after other output', async () => {
			const pane = await openScreen(80, 24);
			await expect.poll(pane.screen, polling).toContain('1 problem');
			const before = await pane.stillScreen();
			const tty = await pane.ask('pane_tty');
			await writeFile(tty, '\u001B[5;5Hrubbish\n\n');
			await expect.poll(pane.screen, polling).toContain('rubbish');
			await pane.type('C-l');
			await expect.poll(pane.screen, polling).toBe(before);
		});

		test.each([
			[80, 24],
			[50, 15],
			[40, 10],
		])('at %ix%i the overview of a demo opens a registry and returns', async (columns, rows) => {
			const pane = await openPane(columns, rows);
			await expect.poll(pane.screen, polling).toContain('history-12');
			await pane.type(fixture('demo-of-many.ts', '4'), 'Enter');
			await expect.poll(pane.screen, polling).toContain('3 problems');
			await pane.type('g', 'j', 'j');
			await expect.poll(pane.screen, polling).toMatch(/▌✖ fabrikamdemo/);
			await pane.type('Enter');
			await expect.poll(pane.screen, polling).toMatch(/DEMO {2}fabrikam.*1 problem/);
			await pane.type('Escape');
			await expect.poll(pane.screen, polling).toContain('Registries: 4');
			await pane.type('q');
			await expect.poll(async () => pane.ask('alternate_on'), polling).toBe('0');
		});

		test.each(['incremental', 'standard'])(
			'after each of forty resizes there is one header and one footer (%s)',
			async rendering => {
				const random = createRandom(3);
				const pane = await openScreen(80, 24, 'hanging', rendering);
				await expect.poll(pane.screen, polling).toContain('checking');

				for (let round = 0; round < 40; round += 1) {
					await pane.resize(40 + random.below(110), 10 + random.below(35));
					await pane.type(random.pick(['j', 'k', 'Enter', '?', 'Escape', 'G', 'g', 'h']));
					await expect.poll(async () => count(await pane.screen()), polling).toEqual({header: 1, footer: 1});
				}

				await pane.resize(80, 24);
				await pane.type('C-c');
				await expectShell(pane, 'ended: interrupted, 0 failed');
			},
		);

		test.each([
			[80, 24, 70, 24],
			[120, 40, 100, 40],
			[100, 30, 44, 20],
			[69, 12, 44, 12],
		])('after a resize from %ix%i to %ix%i the screen equals a new one', async (...sizes) => {
			const [columns, rows, fewerColumns, rowsThen] = sizes;
			const pane = await openScreen(columns, rows);
			await expect.poll(pane.screen, polling).toContain('1 problem');

			for (const key of ['j', 'Enter', '?']) {
				await pane.resize(columns, rows);
				await pane.type(key);
				await pane.stillScreen();
				await pane.resize(fewerColumns, rowsThen);
				const narrowed = await pane.stillScreen();
				await pane.type('C-l');
				expect(await pane.stillScreen()).toBe(narrowed);
			}
		});

		test('an idle screen writes nothing', async () => {
			const pane = await openScreen(80, 24);
			await expect.poll(pane.screen, polling).toContain('1 problem');
			// The scroll rule follows the list by one frame.
			await setTimeout(500);
			const output = await pane.record();
			// A spinner would draw many frames in one second.
			await setTimeout(1000);
			expect(await output()).toBe('');
			await pane.type('j');
			await expect.poll(output, polling).not.toBe('');
		});
	},
);

async function openScreen(columns: number, rows: number, ...words: readonly string[]): Promise<Pane> {
	const pane = await openPane(columns, rows);
	await expect.poll(pane.screen, polling).toContain('history-12');
	await pane.type(fixture('screen.ts', ...(words.length > 0 ? words : ['healing'])), 'Enter');
	return pane;
}

/**
 * Expects that the terminal is restored: history, primary screen, cursor, echo and line mode. The last text must be
 * printed once.
 */
async function expectShell(pane: Pane, ending: string): Promise<void> {
	await expect.poll(pane.history, polling).toContain(ending);
	// The program can still read keys that are typed before the shell prompt.
	await expect.poll(pane.screen, polling).toMatch(/\n[#$]\s*$/);
	const history = await pane.history();

	expect(history.split('\n').filter(line => line === ending)).toHaveLength(1);
	expect(
		Array.from({length: 12}, (_, index) => `history-${index + 1}`).filter(line => !history.includes(line)),
	).toEqual([]);
	expect(history).not.toContain('↑↓ move');
	expect(await pane.ask('alternate_on')).toBe('0');
	expect(await pane.ask('cursor_flag')).toBe('1');

	await pane.type('stty -a | tr ";" "\\n" | grep -woE -- "-?(icanon|echo)" | sort | tr "\\n" ,', 'Enter');
	await expect.poll(pane.screen, polling).toContain('echo,icanon,');
}

const count = (screen: string) => ({
	header: countLines(screen, /contoso.* \d\/\d/),
	footer: countLines(screen, / (?:q quit|Esc close)$/),
});

const countLines = (screen: string, pattern: RegExp): number =>
	screen.split('\n').filter(line => pattern.test(line)).length;
