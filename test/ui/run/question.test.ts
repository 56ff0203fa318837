import {expect, test} from 'vitest';
import {createGate, keys, openApp} from '../open-app.ts';

const needsConsent = {clock: {results: ['needsConsent']}} as const;
const question = 'This pulls the sample image from here.azurecr.io, which takes a while. Go on?';

/** Opens the screen with the check that asks selected. */
async function openUnfolded(size: {readonly columns?: number; readonly rows?: number} = {}) {
	const app = openApp({behaviors: needsConsent, ...size});
	await expect.poll(app.frame).toContain('healthy');
	app.press(`${keys.enter}j`);
	await expect.poll(app.selected).toContain('– Clock is right');
	return app;
}

async function openAsking(size: {readonly columns?: number; readonly rows?: number} = {}) {
	const app = await openUnfolded(size);
	app.press('r');
	await expect.poll(app.frame).toContain('y/N');
	return app;
}

test('a check that needs consent is offered, not retried; y without a question does nothing', async () => {
	const {footer, selected, press, settle} = await openUnfolded();
	expect(selected()).toContain('Not done without consent.');
	expect(footer()).toContain('r run it');
	press('y');
	await settle();
	expect(selected()).toContain('Not done without consent.');
});

test('r asks, and y runs the check', async () => {
	const {lines, press, selected, footer} = await openAsking({columns: 99});
	expect(lines().slice(-2)).toEqual([` ${question}`, ' y/N']);
	press('y');
	await expect.poll(selected).toContain('✔ Clock is right');
	expect(footer()).toContain('r retry');
});

test.each([
	['n', 'n'],
	['N', 'N'],
	['Enter', keys.enter],
	['Esc', keys.escape],
	['q', 'q'],
	['r', 'r'],
	['?', '?'],
	['/', '/'],
])('%s means no, and has no other effect', async (_, key) => {
	const {frame, press, selected, endings} = await openAsking();
	press(key);
	await expect.poll(frame).not.toContain('y/N');
	expect(selected()).toContain('– Clock is right            Not done without consent.');
	expect(endings).toEqual([]);
});

test('Ctrl-C stops immediately during a question', async () => {
	const {press, endings} = await openAsking();
	press(keys.control('c'));
	await expect.poll(() => endings).toEqual(['interrupted']);
});

test('a long question is complete on a small screen, above its answers', async () => {
	const {lines} = await openAsking({columns: 50, rows: 15});
	expect(lines().slice(-3)).toEqual([
		' This pulls the sample image from',
		' here.azurecr.io, which takes a while. Go on?',
		' y/N',
	]);
	expect(lines()).toHaveLength(14);
});

test('a row shows the progress of its check, also in place of an old result', async () => {
	const gates = [createGate(), createGate()];
	const waitFor = async (attempt: number) => gates[attempt - 1]?.waitFor();
	const {frame, press, line} = openApp({behaviors: {clock: {progress: '2 of 3 layers', waitFor}}});
	await expect.poll(() => line('Clock is right')).toContain('2 of 3 layers');
	gates[0]?.open();
	await expect.poll(frame).toContain('healthy');
	press('r');
	await expect.poll(() => line('Clock is right')).toContain('2 of 3 layers');
	expect(frame()).not.toContain('was:');
	gates[1]?.open();
	await expect.poll(frame).toContain('healthy');
});
