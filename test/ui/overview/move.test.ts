import {expect, test} from 'vitest';
import {createGate, openApp} from '../open-app.ts';

const registries = ['contoso', 'fabrikam', 'wingtip'];
const behaviors = {'tls fabrikam': {results: ['refused', 'good'] as const}};

test('the overview opens a registry, and Esc returns to it', async () => {
	const {frame, press} = openApp({registries, behaviors, stay: true});
	await expect.poll(frame).toMatch(/ > fabrikam .*\[✖\]/);
	expect(frame()).toContain('Up/Down registries');
	press('\r');
	await expect.poll(frame).toContain('fabrikam.azurecr.io  [2/3]');
	expect(frame()).toContain(' > ✖ Certificate is trusted');
	press('\t');
	await expect.poll(frame).toContain('wingtip.azurecr.io  [3/3]');
	press('\u001B');
	await expect.poll(frame).toMatch(/ > wingtip .*\[✔\]/);
});

test('r retries the selected cell', async () => {
	const {frame, press} = openApp({registries, behaviors, stay: true});
	await expect.poll(frame).toMatch(/ > fabrikam .*\[✖\]/);
	press('r');
	await expect.poll(frame).toMatch(/ > fabrikam .*\[✔\]/);
	await expect.poll(frame).toMatch(/Registries: 3 +HEALTHY/);
});

test('arrows and letters move between registries and checks, and e explains the cell', async () => {
	const {frame, press} = openApp({registries, behaviors, stay: true});
	await expect.poll(frame).toMatch(/ > fabrikam .*\[✖\]/);
	press('j');
	await expect.poll(frame).toMatch(/ > wingtip/);
	press('\u001B[A');
	await expect.poll(frame).toMatch(/ > fabrikam/);
	press('l');
	await expect.poll(frame).toMatch(/- Registry asks for a token/);
	press('\u001B[D');
	await expect.poll(frame).toMatch(/✖ Certificate is trusted/);
	press('e');
	await expect.poll(frame).toContain('Reference');
	press('\u001B');
	await expect.poll(frame).toMatch(/ > fabrikam .*\[✖\]/);
});

test('v opens the overview of two registries, and q quits from it', async () => {
	const {frame, press, endings} = openApp({registries: ['contoso', 'fabrikam'], stay: true});
	await expect.poll(frame).toContain('HEALTHY');
	press('v');
	await expect.poll(frame).toContain('Registries: 2');
	press('?');
	await expect.poll(frame).toMatch(/v +all registries at once/);
	press('q');
	await expect.poll(frame).toContain('Registries: 2');
	press('q');
	await expect.poll(() => endings).toEqual(['quit']);
});

test('cells update while checks run, and r on a cell can ask a question', async () => {
	const gate = createGate();
	const {frame, press} = openApp({
		registries,
		behaviors: {'dns wingtip': {waitFor: gate.waitFor}, 'tls contoso': {results: ['needsConsent']}},
		stay: true,
	});
	await expect.poll(frame).toMatch(/wingtip .*~ .*RUNNING/);
	gate.open();
	await expect.poll(frame).toMatch(/wingtip .*✔ .*HEALTHY/);
	press('g');
	press('j');
	press('l');
	await expect.poll(frame).toMatch(/ > contoso .*\[-\]/);
	press('r');
	await expect.poll(frame).toContain('y/N');
	press('y');
	await expect.poll(frame).toMatch(/ > contoso .*\[✔\]/);
});
