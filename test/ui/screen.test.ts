import {expect, test} from 'vitest';
import {createGate, openApp} from './open-app.ts';

const refused = {challenge: {results: ['refused', 'good']}} as const;
const keys = {down: '\u001B[B', escape: '\u001B', enter: '\r', shiftTab: '\u001B[Z'};

test('every check has a row in its group before the first result', async () => {
	const {frame} = openApp({isStarted: false});

	await expect
		.poll(frame)
		.toBe(
			[
				`${' acr-doctor 0.1.0  contoso.azurecr.io'.padEnd(71)}RUNNING`,
				' . 7 waiting',
				` ${'-'.repeat(77)}`,
				' Environment',
				' > . Clock is right              waiting',
				' Registry',
				'   . Name resolves               waiting',
				'   . Certificate is trusted      waiting',
				'   . Registry asks for a token   waiting',
				' Authentication',
				'   . Signed in to Azure          waiting',
				'   . Refresh token               waiting',
				'   . Access token                waiting',
				...Array.from({length: 8}, () => ''),
				` ${'-'.repeat(77)}`,
				' Up/Down move  Enter details  r retry  ? help  q quit',
			].join('\n'),
		);
});

test('the first failure opens automatically, and the cause is shown once at the top', async () => {
	const {frame} = openApp({behaviors: refused});

	await expect.poll(frame).toContain('1 FAILED');
	const lines = frame().split('\n');
	expect(lines[3]).toBe(' ✖ The firewall of contoso refuses 203.0.113.9.');
	expect(lines[4]).toBe('   CONNECTIVITY_FORBIDDEN_ERROR  Blocks: Refresh token, Access token.');
	expect(frame()).toContain(' > ✖ Registry asks for a token');
	expect(frame()).toContain('Fix 1  Let your address in.');
	expect(frame()).toContain('            az acr network-rule add --name contoso --ip-address 203.0.113.9\n');
});

test('a failure does not open after the user has moved', async () => {
	const gate = createGate();
	const {frame, press} = openApp({behaviors: {challenge: {results: ['refused'], waitFor: gate.waitFor}}});
	await expect.poll(frame).toContain('Registry asks for a token   checking');

	press(keys.down);
	await expect.poll(frame).toContain(' > ✔ Name resolves');
	gate.open();
	await expect.poll(frame).toContain('1 FAILED');
	expect(frame()).toContain(' > ✔ Name resolves');
	expect(frame()).not.toContain('Fix 1');
});

test('a retry shows the old result until the new one arrives, and is counted', async () => {
	const gate = createGate();
	const waitFor = async (attempt: number) => (attempt > 1 ? gate.waitFor() : undefined);
	const {frame, press} = openApp({behaviors: {challenge: {results: ['refused', 'good'], waitFor}}});
	await expect.poll(frame).toContain('1 FAILED');

	press(`${keys.enter}r`);
	await expect.poll(frame).toContain('retry 1, was: The firewall of conto~');
	gate.open();
	await expect.poll(frame).toContain('HEALTHY');
	expect(frame()).toContain('All is as it should b');
	expect(frame()).toContain(' > ✔ Registry asks for a token');
});

test('f retries the failures, or reports that nothing failed', async () => {
	const {frame, press, run} = openApp({behaviors: refused});
	await expect.poll(frame).toContain('1 FAILED');
	press('f');
	await expect.poll(frame).toContain('HEALTHY');
	expect(run.report.get().rows.find(row => row.key === 'dns contoso')?.attempts).toBe(1);

	press('f');
	await expect.poll(frame).toContain('No failed check to retry.');
});

test('a held r key is one retry', async () => {
	const {frame, press, clock, run} = openApp({behaviors: {challenge: {results: ['refused']}}});
	const attempts = () => run.report.get().rows.find(row => row.checkId === 'challenge')?.attempts;
	await expect.poll(frame).toContain('1 FAILED');

	press('rrr');
	await expect.poll(attempts).toBe(2);
	await run.settled();
	clock.time += 300;
	press('r');
	await expect.poll(attempts).toBe(3);
});

test('the second of two keys in one read uses the state after the first', async () => {
	const {frame, press, run} = openApp({stay: true});
	const attemptsAt = (key: string) => run.report.get().rows.find(row => row.key === key)?.attempts;
	await expect.poll(frame).toContain('HEALTHY');
	press('jr');
	await expect.poll(() => attemptsAt('dns contoso')).toBe(2);
	expect(attemptsAt('clock')).toBe(1);
});

test('a retries every check', async () => {
	const {frame, press, run} = openApp({behaviors: refused});
	await expect.poll(frame).toContain('1 FAILED');
	press('a');
	await expect.poll(() => run.report.get().rows.map(row => row.attempts)).toEqual([2, 2, 2, 2, 2, 1, 1]);
});

test('c copies the first command, a digit the command of that fix, without claiming that the terminal copied it', async () => {
	const command = 'az acr network-rule add --name contoso --ip-address 203.0.113.9';
	const {frame, press, copies} = openApp({behaviors: refused, copied: 'sent', columns: 120, rows: 40});
	await expect.poll(frame).toContain('1 FAILED');

	press('c');
	await expect.poll(frame).toContain(`Sent to the terminal (OSC 52) to copy: ${command}`);
	press('2');
	await expect.poll(frame).toContain('Fix 2 has no command to copy.');
	press('3');
	await expect.poll(() => copies).toEqual([command, 'az login']);
	press(keys.escape);
	await expect.poll(frame).not.toContain('Sent to');
});

test('the help hides the list while checks continue, and Esc closes the help', async () => {
	const gate = createGate();
	const {frame, press} = openApp({behaviors: {dns: {waitFor: gate.waitFor}}});
	await expect.poll(frame).toContain('checking');
	press('?');
	await expect.poll(frame).toContain('The selected check');
	gate.open();
	await expect.poll(frame).toContain('HEALTHY');
	press(keys.escape);
	await expect.poll(frame).toContain(' > ✔ Clock is right');
});

test('q closes the help first and then quits; Ctrl-C stops immediately', async () => {
	const {frame, press, endings} = openApp({behaviors: refused});
	await expect.poll(frame).toContain('1 FAILED');
	press('?');
	await expect.poll(frame).toContain('Keys');
	press('q');
	await expect.poll(frame).not.toContain('Keys');
	expect(endings).toEqual([]);
	press('q');
	await expect.poll(() => endings).toEqual(['quit']);

	const other = openApp({behaviors: refused});
	await expect.poll(other.frame).toContain('1 FAILED');
	other.press('?');
	await expect.poll(other.frame).toContain('Keys');
	other.press('\u0003');
	await expect.poll(() => other.endings).toEqual(['interrupted']);
});

test('q closes full-screen details before it quits', async () => {
	const {frame, press, endings} = openApp({behaviors: refused, columns: 50, rows: 15});
	await expect.poll(frame).toContain('1 FAILED');
	press(keys.enter);
	await expect.poll(frame).toContain('q close');
	press('q');
	await expect.poll(frame).toContain('Enter: cause and fixes');
	expect(endings).toEqual([]);
});

test('Esc never quits', async () => {
	const {frame, press, endings} = openApp({behaviors: refused});
	await expect.poll(frame).toContain('1 FAILED');
	press(keys.escape);
	await expect.poll(frame).not.toContain('Fix 1');
	press(keys.escape);
	press('z');
	press(keys.down);
	await expect.poll(frame).toContain(' > ✔ Signed in to Azure');
	expect(endings).toEqual([]);
});

test('pasted text triggers no command', async () => {
	const {frame, press, endings} = openApp({behaviors: refused});
	await expect.poll(frame).toContain('1 FAILED');
	press('\u001B[200~q and a?\u001B[201~');
	press(keys.escape);
	await expect.poll(frame).not.toContain('Fix 1');
	expect(endings).toEqual([]);
});

test('a healthy run counts down and closes the screen', async () => {
	let tick: (() => void) | undefined;
	const {frame, endings} = openApp({
		every: (intervalMs, next) => (intervalMs === 1000 && (tick = next), () => undefined),
	});
	await expect.poll(frame).toContain('All checks passed. Closing in 5 s. Press any key to stay.');
	tick?.();
	await expect.poll(frame).toContain('Closing in 4 s');
	Array.from({length: 4}, () => tick?.());
	expect(endings).toEqual(['left']);
});

test('any key keeps a healthy screen open, and so does --stay', async () => {
	const {frame, press} = openApp();
	await expect.poll(frame).toContain('Closing in 5 s');
	press('z');
	await expect.poll(frame).not.toContain('Leaving');

	const staying = openApp({stay: true});
	await expect.poll(staying.frame).toContain('HEALTHY');
	expect(staying.frame()).not.toContain('Leaving');
});

test('a screen with a warning stays open, and opens the warning', async () => {
	const {frame} = openApp({behaviors: {dns: {results: ['odd']}}});
	await expect.poll(frame).toContain('1 WARNED');
	expect(frame()).toContain(' > ! Name resolves');
	expect(frame()).not.toContain('Leaving');
});

test('Tab selects the next registry and keeps the check', async () => {
	const {frame, press} = openApp({
		registries: ['contoso', 'fabrikam'],
		behaviors: {'challenge fabrikam': {results: ['refused']}},
	});
	await expect.poll(frame).toContain('fabrikam.azurecr.io  [2/2] ✔ >✖');
	press('\t');
	await expect.poll(frame).toContain('contoso.azurecr.io  [1/2] >✔ ✖');
	expect(frame()).toContain(' > ✔ Registry asks for a token');
	press(keys.shiftTab);
	await expect.poll(frame).toContain('[2/2]');
});

test('n finds failures of other registries, and reports if no registry has one', async () => {
	const {frame, press} = openApp({
		registries: ['contoso', 'fabrikam'],
		behaviors: {'challenge contoso': {results: ['refused', 'good']}},
	});
	await expect.poll(frame).toContain('contoso.azurecr.io  [1/2] >✖ ✔');
	press('\t');
	await expect.poll(frame).toContain('[2/2]');
	press('g');
	await expect.poll(frame).toContain(' > ✔ Clock is right');
	press('n');
	await expect.poll(frame).toContain('contoso.azurecr.io  [1/2] >✖ ✔');
	expect(frame()).toContain(' > ✖ Registry asks for a token');
	expect(frame()).not.toContain('No failures');
	press('r');
	await expect.poll(frame).toContain('HEALTHY');
	press('N');
	await expect.poll(frame).toContain('No failures.');
});

test('the footer shows Enter as close on an open row', async () => {
	const {frame, press} = openApp({behaviors: refused});
	await expect.poll(frame).toContain('Enter close  r retry');
	press(keys.enter);
	await expect.poll(frame).toContain('Enter details  r retry');
});

test('the header shows the time since the start of the run or retry, not of the screen', async () => {
	const gates = [createGate(), createGate()];
	const {frame, press, clock} = openApp({
		behaviors: {dns: {results: ['odd'], waitFor: async attempt => gates[attempt - 1]?.waitFor()}},
	});
	clock.time = 1955;
	gates[0]?.open();
	await expect.poll(frame).toContain('1 WARNED  955 ms');
	clock.time = 9000;
	press('r');
	await expect.poll(frame).toContain('RUNNING  0 ms');
	clock.time = 9300;
	gates[1]?.open();
	await expect.poll(frame).toContain('1 WARNED  300 ms');
});

test('on a narrow screen the cause has two lines', async () => {
	const {frame} = openApp({
		behaviors: refused,
		summaries: {refused: 'The firewall of {registry} refuses 203.0.113.9, where requests come from.'},
		columns: 50,
		rows: 15,
	});
	await expect.poll(frame).toContain('1 FAILED');
	expect(frame().split('\n').slice(3, 5)).toEqual([
		' ✖ The firewall of contoso refuses 203.0.113.9,',
		'   where requests come from.',
	]);
});

test('full-screen details start with the command, and the footer shows the reading keys', async () => {
	const {frame, press} = openApp({behaviors: refused, columns: 50, rows: 15});
	await expect.poll(frame).toContain('1 FAILED');
	press(keys.enter);
	await expect.poll(frame).toContain('Up/Down read  r retry  c copy  ? help  q close');
	expect(frame()).toContain('az acr network-rule add');
});

test('every sentence of the help has its own line at 80 by 24', async () => {
	const {frame, press} = openApp({behaviors: refused});
	press('?');
	await expect.poll(frame).toContain('copy command of fix 1-9');
	expect(frame()).toContain('next, previous failure');
	expect(frame()).toContain('Ctrl-L         redraw the screen');
	expect(frame()).toContain('q close');
});

test('a check with an error looks different from a failed check', async () => {
	const {frame} = openApp({behaviors: {'sign-in': {throws: 'no such file'}}});
	await expect.poll(frame).toContain('INCOMPLETE');
	expect(frame()).toContain(' > E Signed in to Azure');
	expect(frame()).toContain('This says nothing about the registry.');
});

test('a resize keeps the selected row and the open rows', async () => {
	const {frame, press, resize} = openApp({behaviors: refused});
	await expect.poll(frame).toContain('1 FAILED');
	press('n');
	resize({columns: 50, rows: 15});
	await expect.poll(frame).toContain('Enter: cause and fixes');
	press(keys.enter);
	await expect.poll(frame).toContain('Public access to the registry is limited to\n');
	press(keys.escape);
	resize({columns: 40, rows: 10});
	await expect.poll(frame).toContain(' > ✖ Registry asks for a to');
	resize({columns: 80, rows: 24});
	await expect.poll(frame).toContain('Fix 1  Let your address in.');
});

test('the header shows the statuses of all registries, or of no registry', async () => {
	const {frame, resize} = openApp({
		behaviors: refused,
		registries: ['contoso', 'fabrikam'],
		saved: {readAt: 1_700_000_720_000, rerunCommand: undefined},
	});
	await expect.poll(frame).toContain('FAILED');

	for (let columns = 45; columns <= 90; columns += 1) {
		resize({columns, rows: 24});
		await expect.poll(() => frame().split('\n')[2]?.length).toBe(columns - 2);
		const [, states = ''] = (frame().split('\n')[0] ?? '').split('/2]');
		const count = states.match(/[✔✖]/g)?.length ?? 0;
		expect([0, 2]).toContain(count);
		expect(states.includes('>')).toBe(count === 2);
	}
});

test('a terminal that is too small for rows shows a message', async () => {
	const {frame, resize} = openApp();
	resize({columns: 39, rows: 9});
	await expect.poll(frame).toMatch(/^Terminal is 39x9, needs 40x10. Checks\ncontinue. q quits/);
});

test('in a terminal that is too small only visible commands work, and q quits', async () => {
	const {frame, press, resize, endings} = openApp({behaviors: refused});
	await expect.poll(frame).toContain('1 FAILED');
	press('?');
	await expect.poll(frame).toContain('Esc closes');
	resize({columns: 39, rows: 9});
	await expect.poll(frame).toContain('needs 40x10');
	press('a');
	resize({columns: 80, rows: 24});
	await expect.poll(frame).toContain('Esc closes');
	resize({columns: 39, rows: 9});
	await expect.poll(frame).toContain('needs 40x10');
	press('q');
	await expect.poll(() => endings).toEqual(['quit']);
});

test('in the demo x removes the fault', async () => {
	let fault: string | undefined = 'firewall';
	const demo = {faultOf: () => fault, lift: async () => void (fault = undefined)};
	const {frame, press} = openApp({behaviors: refused, demo});
	await expect.poll(frame).toContain('1 FAILED');
	expect(frame()).toContain(' DEMO  acr-doctor 0.1.0  contoso.azurecr.io  firewall');
	expect(frame()).toContain('x remove fault');
	press('x');
	await expect.poll(frame).toContain('Fault removed. Press r to check again.');
	press('r');
	await expect.poll(frame).toContain('HEALTHY');
	expect(frame()).not.toContain('x remove fault');
});

test('p returns to the picker, and has no effect without a picker', async () => {
	const opened = openApp({behaviors: refused, hasPicker: true});
	await expect.poll(opened.frame).toContain('p registries');
	opened.press('p');
	await expect.poll(() => opened.endings).toEqual(['picker']);

	const withoutPicker = openApp({behaviors: refused});
	await expect.poll(withoutPicker.frame).toContain('1 FAILED');
	withoutPicker.press('p?');
	await expect.poll(withoutPicker.frame).toContain('Keys   Esc closes');
	expect(withoutPicker.frame()).not.toContain('saved registries');
	expect(withoutPicker.endings).toEqual([]);
});
