import {expect, test} from 'vitest';
import {packIn} from '../../languages/language-packs.ts';
import {createGate, keys, openApp} from '../open-app.ts';

const refused = {challenge: {results: ['refused', 'good']}} as const;

test('the first failure is selected and open, with its cause, its fixes and the facts', async () => {
	const {frame, lines} = openApp({behaviors: refused});
	await expect.poll(frame).toContain('✖ 1 problem');
	const texts = lines().map(line => line.replace(/ +\d+ ms$/, ''));
	expect(texts.slice(2, -2)).toEqual([
		' ✔ This machine              1 passed',
		' Registry',
		' ✔ Name resolves             As it should be',
		' ✔ Certificate is trusted    As it should be',
		'▌✖ Registry asks for a token Firewall refuses 203.0.113.9',
		'▌    CONNECTIVITY_FORBIDDEN_ERROR · refused',
		'▌    The firewall of contoso refuses 203.0.113.9.',
		'▌    Public access to the registry is limited to selected networks, and the',
		'▌    address your requests come from is not one of them.',
		'▌',
		'▌    1 Let your address in.',
		'▌      az acr network-rule add --name contoso --ip-address 203.0.113.9',
		'▌    2 Or go through a network that reaches the private endpoint.',
		'▌    3 Or sign in again.',
		'▌      az login',
		'▌',
		'▌    Evidence  Found: refused · Your address: 203.0.113.9 · Host: contoso.azu…',
		'▌    More  https://aka.ms/acr/errors#connectivity_forbidden_error',
		' Sign-in',
	]);
});

test('the selection never moves under the user: a later failure stays closed after a key', async () => {
	const gate = createGate();
	const {frame, press, selected} = openApp({
		behaviors: {challenge: {results: ['refused'], waitFor: gate.waitFor}},
	});
	await expect.poll(frame).toContain('Registry asks for a token checking');
	press(keys.down);
	press(keys.down);
	press(keys.down);
	await expect.poll(selected).toContain('Sign-in');
	gate.open();
	await expect.poll(frame).toContain('1 problem');
	expect(frame()).not.toContain('Let your address in.');
});

test('a second failure does not take the selection from the first', async () => {
	const gate = createGate();
	const {frame, selected, clock} = openApp({
		behaviors: {clock: {results: ['refused'], waitFor: gate.waitFor}, challenge: {results: ['refused']}},
	});
	await expect.poll(selected).toContain('Registry asks for a token');
	clock.time += 1;
	gate.open();
	await expect.poll(frame).toContain('2 problems');
	expect(selected()).toContain('Registry asks for a token');
});

test('a retry shows the old result until the new one arrives, and is counted', async () => {
	const gate = createGate();
	const waitFor = async (attempt: number) => (attempt > 1 ? gate.waitFor() : undefined);
	const {frame, press, line} = openApp({
		behaviors: {challenge: {results: ['refused', 'good'], waitFor}},
	});
	await expect.poll(frame).toContain('1 problem');
	press('r');
	await expect.poll(frame).toContain('retry 1, was: Firewall refuses');
	expect(frame()).toContain('Result before this retry:');
	gate.open();
	await expect.poll(frame).toContain('healthy');
	press('/');
	press('asks');
	await expect.poll(() => line('Registry asks')).toContain('As it should be  retry 1');
});

test('f retries the failures, or says that nothing failed', async () => {
	const {frame, press, run} = openApp({behaviors: refused});
	await expect.poll(frame).toContain('1 problem');
	press('f');
	await expect.poll(frame).toContain('✔ healthy');
	expect(run.report.get().rows.find(row => row.key === 'dns contoso')?.attempts).toBe(1);
	press('f');
	await expect.poll(frame).toContain('No failed check to retry.');
});

test('a held r key is one retry', async () => {
	const {frame, press, clock, run} = openApp({behaviors: {challenge: {results: ['refused']}}});
	const attempts = () => run.report.get().rows.find(row => row.checkId === 'challenge')?.attempts;
	await expect.poll(frame).toContain('1 problem');
	press('rrr');
	await expect.poll(attempts).toBe(2);
	await run.settled();
	clock.time += 300;
	press('r');
	await expect.poll(attempts).toBe(3);
});

test('r on a group retries the checks of the group', async () => {
	const {frame, press, run} = openApp();
	await expect.poll(frame).toContain('✔ healthy');
	press('jr');
	await expect.poll(() => run.report.get().rows.map(row => row.attempts)).toEqual([1, 1, 2, 2, 2, 2, 2]);
});

test('a retries every check', async () => {
	const {frame, press, run} = openApp({behaviors: refused});
	await expect.poll(frame).toContain('1 problem');
	press('a');
	await expect.poll(() => run.report.get().rows.map(row => row.attempts)).toEqual([2, 2, 2, 2, 2, 1, 1]);
});

test('c copies the first command, a digit the command of that fix, without claiming too much', async () => {
	const command = 'az acr network-rule add --name contoso --ip-address 203.0.113.9';
	const {frame, press, copies, footer, notice} = openApp({
		behaviors: refused,
		copied: 'sent',
		columns: 120,
		rows: 40,
	});
	await expect.poll(frame).toContain('1 problem');
	press('c');
	await expect.poll(frame).toContain('Sent to the terminal (OSC 52).');
	// The terminal does not confirm the copy, so the command is visible for the mouse.
	expect(notice()).toBe(` ${command}`);
	press('2');
	await expect.poll(notice).toBe(' Fix 2 has no command to copy.');
	press('3');
	await expect.poll(() => copies).toEqual([command, 'az login']);
	press('z');
	await expect.poll(footer).toContain('⏎');
});

test('the help covers the list while checks continue, and q closes the help before it quits', async () => {
	const gate = createGate();
	const {frame, press, endings} = openApp({behaviors: {dns: {waitFor: gate.waitFor}}});
	await expect.poll(frame).toContain('checking');
	press('?');
	await expect.poll(frame).toContain('The selected check');
	gate.open();
	await expect.poll(frame).toContain('✔ healthy');
	press('q');
	await expect.poll(frame).not.toContain('The selected check');
	expect(endings).toEqual([]);
	press('q');
	await expect.poll(() => endings).toEqual(['quit']);
});

test('Ctrl-C stops immediately, also in the help', async () => {
	const {frame, press, endings} = openApp({behaviors: refused});
	await expect.poll(frame).toContain('1 problem');
	press('?');
	press(keys.control('c'));
	await expect.poll(() => endings).toEqual(['interrupted']);
});

test('q closes full-screen details before it quits', async () => {
	const {frame, press, endings, footer} = openApp({behaviors: refused, columns: 50, rows: 15});
	await expect.poll(frame).toContain('1 problem');
	press(keys.enter);
	await expect.poll(footer).toBe(' ⏎ close  c copy fix  r retry     ? help  q quit');
	expect(frame()).toContain(' 1 Let your address in.\n   az acr network-rule add');
	press('q');
	await expect.poll(footer).toContain('⏎ details');
	expect(endings).toEqual([]);
});

test('Esc closes the details and never quits; unknown keys and pasted text run no command', async () => {
	const {frame, press, endings, selected} = openApp({behaviors: refused});
	await expect.poll(frame).toContain('1 Let your address in.');
	press(keys.paste('q and a?'));
	press(keys.escape);
	await expect.poll(frame).not.toContain('1 Let your address in.');
	press(keys.escape);
	press('z');
	press(keys.down);
	await expect.poll(selected).toContain('Signed in to Azure');
	expect(endings).toEqual([]);
});

test('a screen that closes when healthy counts down, and any key keeps it open', async () => {
	let tick: (() => void) | undefined;
	const every = (intervalMs: number, next: () => void) => (
		intervalMs === 1000 && (tick = next),
		() => (tick = undefined)
	);
	const {frame, endings} = openApp({closesWhenHealthy: true, every});
	await expect.poll(frame).toContain('All checks passed. Closing in 5 s. Press any key to stay.');
	tick?.();
	await expect.poll(frame).toContain('Closing in 4 s');
	Array.from({length: 4}, () => tick?.());
	expect(endings).toEqual(['left']);

	const kept = openApp({closesWhenHealthy: true, every});
	await expect.poll(kept.frame).toContain('Closing in 5 s');
	kept.press('z');
	await expect.poll(kept.frame).not.toContain('Closing');
	expect([tick, kept.endings]).toEqual([undefined, []]);
});

test.each([
	['a healthy run', {}, 'healthy', false],
	['a run with a warning', {dns: {results: ['odd']}}, '1 warning', true],
] as const)('%s stays open', async (_, behaviors, verdict, closesWhenHealthy) => {
	const {frame, settle} = openApp({behaviors, closesWhenHealthy});
	await expect.poll(frame).toContain(verdict);
	expect(await settle()).not.toContain('Closing');
});

test('two panes show list and details; Enter or Right moves the focus, Left or Esc moves it back', async () => {
	const {frame, press, footer, line, settle} = openApp({behaviors: refused, columns: 100, rows: 20});
	await expect.poll(frame).toContain('1 problem');
	await expect.poll(frame).toContain('╭─ Registry asks for a token ──');
	expect(frame()).toContain('╭─ Checks ──');
	expect(line('1 Let your address in.')).toMatch(/^│.*││ 1 Let your address in\. +│$/);
	const top = await settle();

	for (const [enter, leave] of [
		[keys.enter, keys.left],
		[keys.right, keys.escape],
	] as const) {
		press(enter);
		await expect.poll(footer).toContain('↑↓ read');
		press(keys.down);
		await expect.poll(frame).not.toContain('CONNECTIVITY_FORBIDDEN_ERROR');
		press(keys.up);
		press(leave);
		await expect.poll(frame).toBe(top);
	}

	press(keys.down);
	await expect.poll(frame).toContain('╭─ Signed in to Azure ──');
});

test('a resize keeps the selected row and the open row', async () => {
	const {frame, press, resize, selected} = openApp({behaviors: refused});
	await expect.poll(frame).toContain('1 problem');
	press('z');
	resize({columns: 50, rows: 15});
	await expect.poll(selected).toBe('▌✖ Registry asks for a token');
	press(keys.enter);
	await expect.poll(frame).toContain('\n Public access to the registry is limited to\n');
	press(keys.escape);
	await expect.poll(selected).toBe('▌✖ Registry asks for a token');
	resize({columns: 40, rows: 10});
	await expect.poll(() => frame().split('\n').length).toBe(9);
	expect(selected()).toBe('▌✖ Registry asks for a token');
	resize({columns: 80, rows: 24});
	await expect.poll(frame).toContain('1 Let your address in.');
});

test('a terminal that is too small says so, runs only the keys it names, and keeps the screen', async () => {
	const {frame, press, resize, endings, run} = openApp({behaviors: refused});
	await expect.poll(frame).toContain('1 problem');
	press('?');
	await expect.poll(frame).toContain('The selected check');
	resize({columns: 39, rows: 9});
	await expect.poll(frame).toMatch(/^Terminal is 39x9, needs 40x10\. q\s+quits/);
	press('a');
	resize({columns: 80, rows: 24});
	await expect.poll(frame).toContain('The selected check');
	expect(run.report.get().rows[0]?.attempts).toBe(1);
	resize({columns: 39, rows: 9});
	await expect.poll(frame).toContain('needs 40x10');
	press('q');
	await expect.poll(() => endings).toEqual(['quit']);
});

test('a terminal that is too small says that checks continue, until they end', async () => {
	const gate = createGate();
	const {frame} = openApp({behaviors: {dns: {waitFor: gate.waitFor}}, columns: 39, rows: 9});
	await expect.poll(frame).toMatch(/^Terminal is 39x9, needs 40x10\. Checks\ncontinue\. q quits/);
	gate.open();
	await expect.poll(frame).not.toContain('continue');
	expect(frame()).toContain('needs 40x10');
});

test('p returns to the picker, and neither key nor help offers a picker that does not exist', async () => {
	const opened = openApp({behaviors: refused, hasPicker: true, columns: 160});
	await expect.poll(opened.footer).toContain('p registries');
	opened.press('p');
	await expect.poll(() => opened.endings).toEqual(['picker']);

	const {frame, press, endings} = openApp({behaviors: refused, rows: 60});
	await expect.poll(frame).toContain('1 problem');
	press('p?');
	await expect.poll(frame).toContain('The whole run');
	expect(frame()).not.toContain('saved registries');
	expect(endings).toEqual([]);
});

test('L opens a list of languages; Esc keeps the language, and Enter changes it', async () => {
	const {frame, press, footer} = openApp({behaviors: refused, loadLanguage: async () => packIn('ja')});
	await expect.poll(frame).toContain('1 problem');
	press('Lj');
	await expect.poll(frame).toContain('▌ 日本語');
	press(keys.escape);
	await expect.poll(footer).toContain('? help');
	press(`Lj${keys.enter}`);
	await expect.poll(footer).toContain('? ヘルプ');
});
