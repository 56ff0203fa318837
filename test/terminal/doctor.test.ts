import {describe, expect, test} from 'vitest';
import {doctor, isAllRequired, isShown, openPane} from './tmux.ts';
import type {Pane} from './tmux.ts';

describe.skipIf(!isAllRequired).each([
	[80, 24, 'exchange-unauthorized --repository team/app --as entra'],
	[50, 15, 'exchange-unauthorized'],
])(
	'the built program in a terminal of %ix%i (tmux, under ACR_DOCTOR_REQUIRE_ALL=1)',
	(columns, rows, words) => {
		test(
			'a failure is opened and fixed, and its text remains after the screen closes',
			{timeout: 90_000},
			async () => {
				const pane = await openPane(columns, rows);
				await isShown(pane, 'history-12');
				await pane.type(`${doctor} demo ${words}; echo "exit=$?"`, 'Enter');

				await isShown(pane, /Refresh token/);
				await isShown(pane, /1 problem/);
				expect(await pane.ask('alternate_on')).toBe('1');

				// The failure is selected. Its details show the code and the command that fixes the failure.
				await openSelected(pane, columns);
				await isShown(pane, 'CONNECTIVITY_REFRESH_TOKEN_ERROR');
				await scrollTo(pane, /az role assignment create|az role/);
				await pane.type('Escape');
				await expect.poll(pane.screen, {timeout: 5000}).not.toContain('az role');

				// The demo removes the fault, and the check runs again.
				await pane.type('x');
				await isShown(pane, 'y/N');
				await pane.type('y');
				await isShown(pane, 'The demo removed the fault');
				await isShown(pane, '✔ healthy');

				await pane.type('q');
				await isShown(pane, /exit=0/);
				expect(await pane.ask('alternate_on')).toBe('0');
				expect(await pane.ask('cursor_flag')).toBe('1');
				const history = await pane.history();
				expect(history).toContain('history-12');
				expect(history).toMatch(/contosobroken\.azurecr\.test {3}\d+ passed/);
				await pane.type('stty -a | grep -o "[-]*\\becho\\b\\|[-]*icanon"', 'Enter');
				await isShown(pane, /^(?:echo\s+icanon|icanon\s+echo)\s*$/m);
			},
		);

		test('rows update while a check hangs, and Ctrl-C exits with 130', {timeout: 60_000}, async () => {
			const pane = await openPane(columns, rows);
			await pane.type(`${doctor} demo no-answer --only challenge; echo "exit=$?"`, 'Enter');

			await isShown(pane, /[⠋-⠿] \d\/4/);
			await isShown(pane, /[⠋-⠿] Registry challenge/);
			const frames = new Set<string>();
			await expect
				.poll(async () => frames.add(await pane.screen()).size, {timeout: 10_000, interval: 100})
				.toBeGreaterThan(5);

			await pane.type('C-c');
			await isShown(pane, /exit=130/);
			expect(await pane.ask('alternate_on')).toBe('0');
		});
	},
);

describe.skipIf(!isAllRequired)('the reference in a terminal (tmux, under ACR_DOCTOR_REQUIRE_ALL=1)', () => {
	test.each([
		[80, 24],
		[40, 10],
	])('at %ix%i a code is searched, read and closed', {timeout: 60_000}, async (columns, rows) => {
		const pane = await openPane(columns, rows);
		await pane.type(`${doctor} explain; echo "exit=$?"`, 'Enter');
		await isShown(pane, '1 of 24');
		expect(await pane.ask('alternate_on')).toBe('1');
		await pane.type('/', 'aardvark firewall');
		await isShown(pane, '0 of 0');
		await pane.type('C-u', 'untrusted-issuer', 'Enter');
		await isShown(pane, 'No trusted TLS connection');
		await scrollTo(pane, /NODE_EXTRA_CA_CERTS/);
		await pane.type('Escape');
		await isShown(pane, '▌ CONNECTIVITY_SSL_ERROR');
		await pane.type('q', 'q');
		await isShown(pane, /exit=0/);
		expect(await pane.ask('alternate_on')).toBe('0');
		expect(await pane.ask('cursor_flag')).toBe('1');
	});

	test('a code opens directly, and Ctrl-C exits with 130', {timeout: 60_000}, async () => {
		const pane = await openPane(80, 24);
		await pane.type(`${doctor} explain connectivity_dns; echo "exit=$?"`, 'Enter');
		await isShown(pane, 'The login server does not resolve');
		await pane.type('C-c');
		await isShown(pane, /exit=130/);
		expect(await pane.ask('alternate_on')).toBe('0');
	});
});

/** Opens the selected failure in a small terminal. In a larger terminal, the first failure opens by itself. */
async function openSelected(pane: Pane, columns: number): Promise<void> {
	if (columns < 60) {
		await pane.type('Enter');
	}
}

async function scrollTo(pane: Pane, text: RegExp): Promise<void> {
	await expect
		.poll(
			async () => {
				const screen = await pane.screen();

				if (!text.test(screen)) {
					await pane.type('NPage');
				}

				return screen;
			},
			{timeout: 10_000, interval: 300},
		)
		.toMatch(text);
}
