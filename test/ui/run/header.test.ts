import {expect, test} from 'vitest';
import {createGate, keys, openApp} from '../open-app.ts';

const refused = {challenge: {results: ['refused', 'good']}} as const;

/** Creates a clock that the test advances. */
function createTicks() {
	const ticks = new Set<() => void>();
	return {
		tick: () => ticks.forEach(tick => tick()),
		every: (_: number, tick: () => void) => (ticks.add(tick), () => ticks.delete(tick)),
	};
}

test('after two seconds the header names the slowest running check', async () => {
	const [gate, other] = [createGate(), createGate()];
	const {tick, every} = createTicks();
	const {lines, clock} = openApp({
		every,
		behaviors: {tls: {waitFor: other.waitFor}, 'sign-in': {waitFor: gate.waitFor}},
	});
	await expect.poll(() => lines()[0]).toMatch(/^ contoso\.azurecr\.io +~ 2\/7 · 0 ms$/);
	clock.time = 2900;
	tick();
	await expect.poll(() => lines()[0]).toMatch(/ ~ 2\/7 · 1\.9 s$/);
	clock.time = 4100;
	tick();
	await expect.poll(() => lines()[0]).toMatch(/ ~ 2\/7 · Certificate is trusted 3\.1 s$/);
	other.open();
	await expect.poll(() => lines()[0]).toMatch(/ ~ 4\/7 · Signed in to Azure 3\.1 s$/);
	gate.open();
});

test.each([
	[4999, 10_000, 'checking'],
	[5000, 10_000, 'still waiting, times out after 10 s'],
	[30_000, 60_000, 'still waiting, times out after 60 s'],
])('after %i ms of %i a row shows: %s', async (duration, timeout, text) => {
	const gate = createGate();
	const {tick, every} = createTicks();
	const {line, clock} = openApp({every, behaviors: {tls: {waitFor: gate.waitFor}}, timeoutOf: () => timeout});
	await expect.poll(() => line('Certificate')).toContain('checking');
	clock.time = 1000 + duration;
	tick();
	await expect.poll(() => line('Certificate is trusted    ')).toContain(`Certificate is trusted    ${text} `);
	gate.open();
});

test('the header shows the time since the start of the run or retry, not of the screen', async () => {
	const gates = [createGate(), createGate()];
	const {frame, press, clock, lines} = openApp({
		behaviors: {dns: {results: ['odd'], waitFor: async attempt => gates[attempt - 1]?.waitFor()}},
	});
	await expect.poll(frame).toContain('checking');
	clock.time = 1955;
	gates[0]?.open();
	await expect.poll(() => lines()[0]).toContain('! 1 warning · 7/7 · 955 ms');
	clock.time = 9000;
	press('r');
	await expect.poll(() => lines()[0]).toMatch(/~ \d\/7 · 0 ms/);
	clock.time = 9300;
	gates[1]?.open();
	await expect.poll(() => lines()[0]).toContain('! 1 warning · 7/7 · 300 ms');
});

test('Tab selects the next registry and keeps the check; tabs show each registry', async () => {
	const {frame, press, lines, selected} = openApp({
		registries: ['contoso', 'fabrikam'],
		behaviors: {'challenge fabrikam': {results: ['refused']}},
	});
	await expect.poll(() => lines()[0]).toContain('fabrikam.azurecr.io  2/2 ✔ >✖');
	press(`${keys.left}${keys.tab}`);
	await expect.poll(() => lines()[0]).toContain('contoso.azurecr.io  1/2 >✔ ✖');
	press(keys.shiftTab);
	await expect.poll(() => lines()[0]).toContain('2/2');
	expect(selected()).toContain('Registry asks for a token');
	expect(frame()).not.toContain('Let your address in.');
});

test('a warning of the machine is not a warning of a registry', async () => {
	const {lines} = openApp({registries: ['contoso', 'fabrikam'], behaviors: {clock: {results: ['odd']}}});
	await expect.poll(() => lines()[0]).toContain('1/2 >✔ ✔');
	expect(lines()[0]).toContain('! 1 warning');
});

test('n finds the failures of all registries; without failures n says so', async () => {
	const {frame, press, lines, selected, notice} = openApp({
		registries: ['contoso', 'fabrikam'],
		behaviors: {
			'challenge contoso': {results: ['refused', 'good']},
			'dns fabrikam': {results: ['refused', 'good']},
		},
	});
	await expect.poll(() => lines()[0]).toContain('2/2 ✖ >✖');

	for (const [key, registry, row] of [
		['n', '1/2', 'Registry asks for a token'],
		['n', '2/2', 'Name resolves'],
		['N', '1/2', 'Registry asks for a token'],
	] as const) {
		press(key);
		await expect.poll(() => lines()[0]).toContain(registry);
		await expect.poll(selected).toContain(row);
	}

	press('f');
	await expect.poll(frame).toContain('✔ healthy');
	press('n');
	await expect.poll(notice).toBe(' No failures.');
});

test.each([
	[80, ' SAVED 12 min ago  contoso.azurecr.io  1/2 >✖ ✖       ✖ 1 problem · 7/7 · 0 ms'],
	[60, ' SAVED 12 min ago  contoso.azurecr.io  1/2     ✖ 1 problem'],
	[50, ' SAVED 12 min ago  contoso.azu…  1/2 ✖ 1 problem'],
	[40, ' SAVED 12 min ago  c…  1/2 ✖ 1 problem'],
])('at %i columns the header has the facts that fit, and always the verdict', async (columns, header) => {
	const {lines, settle, frame} = openApp({
		columns,
		behaviors: refused,
		registries: ['contoso', 'fabrikam'],
		saved: {readAt: 1_700_000_720_000, rerunCommand: undefined},
	});
	await expect.poll(frame).toContain('1 problem');
	await settle();
	expect(lines()[0]).toBe(header);
	expect(lines()[1]).toBe('─'.repeat(columns - 2));
});

test('a check that broke makes the run incomplete, and says that it proves nothing', async () => {
	const {frame, selected} = openApp({behaviors: {'sign-in': {throws: 'no such file'}}});
	await expect.poll(frame).toContain('E incomplete');
	expect(selected()).toContain('▌E Signed in to Azure');
	expect(frame()).toContain('This says nothing about the registry.');
});
