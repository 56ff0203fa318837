import {expect, test} from 'vitest';
import {createGate, openApp} from './open-app.ts';

const needsConsent = {clock: {results: ['needsConsent']}} as const;
const question = 'This pulls the sample image from here.azurecr.io, which takes a while. Go on?';

const footerOf = (frame: string): string => frame.split('\n').at(-1) ?? '';

async function openAsking(size: {readonly columns?: number; readonly rows?: number} = {}) {
	const app = openApp({behaviors: needsConsent, stay: true, ...size});
	await expect.poll(app.frame).toContain('HEALTHY');
	app.press('r');
	await expect.poll(app.frame).toContain('y/N');
	return app;
}

test('a check that needs consent is offered, not retried', async () => {
	const {frame} = openApp({behaviors: needsConsent, stay: true});
	await expect.poll(frame).toContain('- Clock is right              Not done without consent.');
	expect(footerOf(frame())).toContain('r run it');
});

test('r asks, and y runs the check', async () => {
	const {frame, press} = await openAsking({columns: 100});
	expect(footerOf(frame())).toBe(` ${question}  y/N`);
	press('y');
	await expect.poll(frame).toContain('✔ Clock is right');
	expect(footerOf(frame())).toContain('r retry');
});

test.each([
	['n', 'n'],
	['N', 'N'],
	['Enter', '\r'],
	['Esc', '\u001B'],
	['q', 'q'],
	['r', 'r'],
])('%s means no, and has no other effect', async (_, key) => {
	const {frame, press, endings} = await openAsking();
	press(key);
	await expect.poll(frame).not.toContain('y/N');
	expect(frame()).toContain('> - Clock is right              Not done without consent.');
	expect(endings).toEqual([]);
});

test('Ctrl-C stops immediately during a question', async () => {
	const {press, endings} = await openAsking();
	press('\u0003');
	await expect.poll(() => endings).toEqual(['interrupted']);
});

test('y has no effect without a question', async () => {
	const {frame, press} = openApp({behaviors: needsConsent, stay: true});
	await expect.poll(frame).toContain('HEALTHY');
	press('y');
	press('j');
	await expect.poll(frame).toContain(' > ✔ Name resolves');
	expect(frame()).toContain('Not done without consent.');
});

test('the answers stay visible if the question is too long for the screen', async () => {
	const {frame} = await openAsking({columns: 50, rows: 15});
	expect(footerOf(frame())).toMatch(/^ This pulls the sample image .*~ {2}y\/N$/);
	expect(footerOf(frame()).length).toBeLessThanOrEqual(48);
});

test('a row shows the progress of its check', async () => {
	const gate = createGate();
	const {frame} = openApp({behaviors: {clock: {progress: '2 of 3 layers', waitFor: gate.waitFor}}});
	await expect.poll(frame).toContain('Clock is right              2 of 3 layers');
	gate.open();
	await expect.poll(frame).not.toContain('2 of 3 layers');
});

test('in a retry, the progress replaces the old result', async () => {
	const gate = createGate();
	const waitFor = async (attempt: number) => (attempt === 1 ? undefined : gate.waitFor());
	const {frame, press} = openApp({behaviors: {clock: {progress: '2 of 3 layers', waitFor}}, stay: true});
	await expect.poll(frame).toContain('HEALTHY');
	press('r');
	await expect.poll(frame).toContain('Clock is right              2 of 3 layers');
	gate.open();
	await expect.poll(frame).toContain('Clock is right              All is as');
});
