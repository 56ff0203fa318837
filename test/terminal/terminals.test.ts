import {execa} from 'execa';
import {describe, expect, test} from 'vitest';
import {doctor, isAllRequired, openPane, temporaryFolder} from './tmux.ts';
import type {Pane} from './tmux.ts';

const polling = {timeout: 60_000, interval: 100};
const counter = /1 of \d+/;

/**
 * Replies that terminals send, each in the parts in which it arrives. Without a filter, their letters would be keys.
 */
const replies: ReadonlyArray<readonly string[]> = [
	['\u001B]11;rgb:1e1e/1e1e/1e1e\u001B\\'],
	['\u001B]11;rgb:1e1e/1e', '1e/1e1e\u001B', '\\'],
	['\u001BP>|jjG(390)\u001B\\'],
	['\u001BP>|jj', 'G(390)\u0007'],
	['\u001B_Gi=1;jG\u001B\\\u001B^jG\u001B\\\u001BXjG\u001B\\'],
	['\u001B[MjjG'],
	['\u001B[M', 'jjG'],
	['\u001B[12;', '40R\u001B[1;2R'],
	['\u001B[?62;22c\u001B[>41;390;0c\u001B[I\u001B[O'],
];

describe.skipIf(!isAllRequired)(
	'terminals of other kinds (tmux, under ACR_DOCTOR_REQUIRE_ALL=1)',
	{timeout: 180_000},
	() => {
		test('late replies of the terminal are no keys', async () => {
			const pane = await openReference();

			for (const parts of replies) {
				for (const part of parts) {
					await pane.send(...bytesOf(part));
				}
			}

			await pane.type('j');
			await expect.poll(pane.screen, polling).toMatch(/2 of \d+/);
			expect(await pane.stillScreen()).toMatch(/2 of \d+/);
		});

		test('Ctrl-Z and Ctrl-C have their effect in every form', async () => {
			const pane = await openReference();
			await pane.send(...bytesOf('\u001B[27;5;122~'));
			await expect.poll(async () => pane.ask('alternate_on'), polling).toBe('0');
			await pane.type('fg', 'Enter');
			await expect.poll(pane.screen, polling).toMatch(counter);
			await pane.send(...bytesOf('\u001B[99;5u'));
			await expect.poll(async () => pane.ask('alternate_on'), polling).toBe('0');
		});

		test.each(['SIGSTOP', 'SIGTSTP'] as const)(
			'after %s and fg the screen is whole, and keys work',
			async signal => {
				const pane = await openReference();
				const before = await pane.stillScreen();

				for (const round of [1, 2]) {
					process.kill(await programIn(pane), signal);
					await expectStopped(pane);
					// The shell did not reset the mode of the terminal, so C-j must end the line instead of Enter.
					await pane.type(`stty sane; echo round-${round}`, 'C-j');
					await expect.poll(pane.screen, polling).toMatch(new RegExp(`^(?:[#$] )?round-${round}$`, 'm'));
					await pane.type('fg', 'C-j');
					await expect.poll(pane.screen, polling).toBe(before);
					expect(await modesOf(pane)).toBe('-echo -icanon');
				}

				await pane.type('/', 'untrusted-issuer');
				await expect.poll(pane.screen, polling).toMatch(/1 of 1\b/);
			},
		);

		test('SIGCONT in the background has no effect before fg, also after Ctrl-Z', async () => {
			const pane = await openReference();
			const before = await pane.stillScreen();
			const program = await programIn(pane);

			for (const stop of [() => process.kill(program, 'SIGSTOP'), async () => pane.type('C-z')]) {
				await stop();
				await expectStopped(pane);
				process.kill(program, 'SIGCONT');
				// A program in the background is not allowed to change the mode of the terminal, so the system stops it again.
				await expectStopped(pane);
				await pane.type('fg', 'C-j');
				await expect.poll(pane.screen, polling).toBe(before);
				expect(await modesOf(pane)).toBe('-echo -icanon');
			}

			await pane.type('C-c');
			await expect.poll(async () => pane.ask('alternate_on'), polling).toBe('0');
		});

		test.each([
			['zh_CN.GB18030', '', 'Reference'],
			['ja_JP.eucJP', '', 'Reference'],
			['ko_KR.EUC-KR', '', 'Reference'],
			['POSIX', '', 'Reference'],
			['', '', 'Reference'],
			['ja_JP.UTF-8', 'TERM=linux', 'Reference'],
			['ja_JP.eucJP', '', 'リファレンス', '--lang ja'],
		])(
			'in the locale "%s" %s the screen is ASCII in a language that can be read',
			async (locale, variable, title, flag = '') => {
				const pane = await openReference(`LANG=${locale} ${variable}`, flag, new RegExp(title));
				const screen = await pane.stillScreen();
				expect(screen).toContain('> DOCKER_COMMAND_ERROR');
				expect(screen).toMatch(/^-{40}/m);
				expect(screen).not.toMatch(/[─│▌…·⏎↑]/);
			},
		);

		test('in a UTF-8 locale the screen has box characters, also in Japanese', async () => {
			const pane = await openReference('LANG=ja_JP.UTF-8', '', /リファレンス/);
			expect(await pane.stillScreen()).toMatch(/▌ DOCKER_COMMAND_ERROR[^]*─{40}/);
		});

		test.each(['NO_COLOR=1', 'FORCE_COLOR=0', '--no-color'])(
			'%s omits colors, and keeps bold and dim text',
			async choice => {
				const [variable, flag] = choice.startsWith('-') ? ['', choice] : [choice, ''];
				const pane = await openShell();
				const output = await pane.record();
				await pane.type(commandOf(variable, flag), 'Enter');
				await expect.poll(pane.screen, polling).toMatch(counter);
				const written = await output();
				expect(written).toContain('\u001B[1m');
				expect(written).toContain('\u001B[2m');
				expect(written).not.toMatch(/\p{Control}\[(?:[34]\d|9\d|10\d)(?:;[\d;]*)?m/u);
			},
		);
	},
);

async function openShell(): Promise<Pane> {
	const home = await temporaryFolder();
	const pane = await openPane(80, 24, {HOME: home, XDG_CONFIG_HOME: ''});
	await expect.poll(pane.screen, polling).toContain('history-12');
	return pane;
}

async function openReference(variables = '', flag = '', shows = counter): Promise<Pane> {
	const pane = await openShell();
	await pane.type(commandOf(variables, flag), 'Enter');
	await expect.poll(pane.screen, polling).toMatch(shows);
	return pane;
}

const commandOf = (variables: string, flag: string): string =>
	`env -u LC_ALL -u LC_CTYPE ${variables} ${doctor} explain ${flag}`;

const bytesOf = (text: string): readonly string[] =>
	Array.from(Buffer.from(text), byte => byte.toString(16).padStart(2, '0'));

/** Returns the process ID of the program that the shell started. */
async function programIn(pane: Pane): Promise<number> {
	const {stdout} = await execa('pgrep', ['-P', await pane.ask('pane_pid')]);
	return Number(stdout);
}

async function expectStopped(pane: Pane): Promise<void> {
	const program = await programIn(pane);
	await expect
		.poll(async () => (await execa('ps', ['-o', 'stat=', '-p', `${program}`])).stdout, polling)
		.toMatch(/^T/);
}

async function modesOf(pane: Pane): Promise<string> {
	const {stdout} = await execa('stty', ['-F', await pane.ask('pane_tty'), '-a']);
	return [...stdout.matchAll(/-?\b(?:icanon|echo)\b/g)].map(String).toSorted().join(' ');
}
