import {expect, test} from 'vitest';
import {keys, openApp} from '../open-app.ts';

const refused = {challenge: {results: ['refused', 'good']}} as const;

test('v shows all evidence, or one line, and stays for the next check', async () => {
	const {frame, press, lines} = openApp({behaviors: refused, rows: 40});
	await expect.poll(frame).toContain('1 problem');
	expect(frame()).toMatch(/Evidence {2}Found: refused · Your address: 203\.0\.113\.9 · .*…\n/);
	press('v');
	await expect.poll(frame).toContain('Evidence\n');
	const evidence = lines().findIndex(line => line.includes('Evidence'));
	expect(lines().slice(evidence, evidence + 5)).toEqual([
		'▌    Evidence',
		'▌      Found: refused',
		'▌      Your address: 203.0.113.9',
		'▌      Host: contoso.azurecr.io',
		'▌      Answer: denied: client with IP 203.0.113.9 is not allowed access',
	]);
	press('k');
	press(keys.enter);
	await expect.poll(frame).toContain('      Found: good\n');
	press('v');
	await expect.poll(frame).not.toContain('Evidence\n');
});

test('fixes come before evidence, and evidence before the link', async () => {
	const {frame, settle} = openApp({behaviors: refused, columns: 120, rows: 40});
	await expect.poll(frame).toContain('1 problem');
	const text = await settle();
	const places = [
		'CONNECTIVITY_',
		'Public access',
		'1 Let your',
		'3 Or sign',
		'Evidence',
		'https://aka.ms',
	].map(part => text.indexOf(part));
	expect(places.toSorted((first, second) => first - second)).toEqual(places);
	expect(places).not.toContain(-1);
});

test('a cause of several rows is above the list, and names the checks that show it', async () => {
	const {frame, lines} = openApp({
		behaviors: {tls: {results: ['odd']}, challenge: {results: ['refused']}, clock: {results: ['refused']}},
	});
	await expect.poll(frame).toContain('2 problems');
	expect(frame()).not.toContain('Found by');

	const both = openApp({
		behaviors: {'tls contoso': {results: ['refused']}, 'challenge contoso': {results: ['refused']}},
		checksThatNeedNothing: ['challenge'],
	});
	await expect.poll(both.frame).toContain('1 problem ');
	expect(both.lines().slice(2, 4)).toEqual([
		' ✖ The firewall lets nobody in.',
		'   Found by: Registry asks for a token, Certificate is trusted.',
	]);
	expect(lines()).toHaveLength(23);
});

test('e explains the selected check, and Esc returns to it', async () => {
	const {frame, press, selected} = openApp({behaviors: refused});
	await expect.poll(frame).toContain('1 problem');
	press('e');
	await expect.poll(frame).toContain('Reference');
	expect(frame()).toContain('CONNECTIVITY_FORBIDDEN_ERROR');
	press(keys.escape);
	await expect.poll(selected).toContain('Registry asks for a token');
});

test('d shows the link, also where the details cut it', async () => {
	const {frame, press} = openApp({behaviors: refused, columns: 50, rows: 15});
	await expect.poll(frame).toContain('1 problem');
	press('d');
	await expect.poll(frame).toMatch(/https:\/\/aka\.ms\/acr\/errors#connectivity_forbidde\n?/);
	press('kd');
	await expect.poll(frame).toContain('This result has no web page.');
});

test('a command with a placeholder says what to replace', async () => {
	const {frame, press, notice} = openApp({
		behaviors: refused,
		commands: {signIn: ['az', 'login', '--tenant', 'TENANT']},
	});
	await expect.poll(frame).toContain('az login --tenant TENANT');
	press('3');
	await expect.poll(notice).toBe(' Replace TENANT before you run it. Copied.');
	press('c');
	await expect.poll(notice).toBe(' Copied.');
});
