import {expect, test} from 'vitest';
import {openApp} from '../open-app.ts';

const refused = {challenge: {results: ['refused', 'good']}} as const;
const keys = {up: '\u001B[A', escape: '\u001B'};

test('e explains the code of a row while the run continues, and Escape returns to the row', async () => {
	const {frame, press} = openApp({behaviors: refused});
	await expect.poll(frame).toContain('1 FAILED');
	press('e');
	await expect.poll(frame).toContain(' CONNECTIVITY_FORBIDDEN_ERROR\n The registry returns 403');
	press('r');
	expect(frame()).toContain('The registry returns 403');
	press(keys.escape);
	await expect.poll(frame).toContain(' > ✖ Registry asks for a token');
	expect(frame()).toContain('1 FAILED');
});

test('e on a passed row opens the list at the codes of its check', async () => {
	const {frame, press} = openApp({behaviors: refused});
	await expect.poll(frame).toContain('1 FAILED');
	press(keys.up);
	await expect.poll(frame).toContain(' > ✔ Certificate is trusted');
	press('e');
	await expect.poll(frame).toContain(' > CONNECTIVITY_SSL_ERROR');
	press('q');
	await expect.poll(frame).toContain('1 FAILED');
});

test('keys of one read are handled in order', async () => {
	const {frame, press, endings} = openApp({behaviors: refused});
	await expect.poll(frame).toContain('1 FAILED');
	press('e/qq');
	await expect.poll(frame).toContain('/qq');
	press('\u0015dns\u007F');
	await expect.poll(frame).toContain('Reference  /dn ');
	expect(endings).toEqual([]);
	press('x\u0003');
	await expect.poll(() => endings).toEqual(['interrupted']);
});

test('o shows the documentation link of a row, if there is one', async () => {
	const {frame, press} = openApp({behaviors: refused});
	await expect.poll(frame).toContain('1 FAILED');
	press('o');
	await expect.poll(frame).toContain('https://aka.ms/acr/errors#connectivity_forbidden_error');
	press('g');
	await expect.poll(frame).toContain(' > ✔ Clock is right');
	press('o');
	await expect.poll(frame).toContain('This result has no web page.');
});
