import {expect, test} from 'vitest';
import {keys, openApp} from '../open-app.ts';

const refused = {challenge: {results: ['refused', 'good']}} as const;
const command = 'az acr network-rule add --name contoso --ip-address 203.0.113.9';

test('in the demo x asks, y removes the fault, and the check runs again', async () => {
	let fault: string | undefined = 'firewall';
	const demo = {faultOf: () => fault, lift: async () => void (fault = undefined)};
	const {frame, press, footer, lines} = openApp({behaviors: refused, demo});
	await expect.poll(frame).toContain('1 problem');
	expect(lines()[0]).toMatch(/^ DEMO {2}contoso/);
	press('x');
	await expect.poll(footer).toBe(' y/N   1-9 another fix');
	expect(lines().slice(-3, -1)).toEqual([' Run fix 1?', ` ${command}`]);
	press('y');
	await expect.poll(frame).toContain('healthy');
	expect(fault).toBeUndefined();
});

test.each(['n', keys.enter, keys.escape, 'q'])('%j runs nothing', async key => {
	const {frame, press, run, endings} = openApp({behaviors: refused});
	await expect.poll(frame).toContain('1 problem');
	press('x');
	await expect.poll(frame).toContain('y/N');
	press(key);
	await expect.poll(frame).not.toContain('y/N');
	expect(
		run.report
			.get()
			.rows.map(row => row.attempts)
			.slice(0, 5),
	).toEqual([1, 1, 1, 1, 1]);
	expect(endings).toEqual([]);
});

test('y in the same read as x does not answer the question, which was not visible yet', async () => {
	let fault: string | undefined = 'firewall';
	const demo = {faultOf: () => fault, lift: async () => void (fault = undefined)};
	const {frame, press, settle} = openApp({behaviors: refused, demo});
	await expect.poll(frame).toContain('1 problem');
	press('xy');
	await expect.poll(frame).toContain('y/N');
	expect(await settle()).toContain('Run fix 1?');
	expect(fault).toBe('firewall');
	press('y');
	await expect.poll(frame).toContain('healthy');
});

test('a digit in the question chooses another fix, and a fix without a command says so', async () => {
	const {frame, press, notice} = openApp({behaviors: refused});
	await expect.poll(frame).toContain('1 problem');
	press('x3');
	await expect.poll(frame).toContain('\n Run fix 3?\n az login\n');
	press('2');
	await expect.poll(notice).toContain('This check has no command to run.');
});

test('a fix with a placeholder cannot run', async () => {
	const {frame, press, notice} = openApp({
		behaviors: refused,
		commands: {allow: ['az', 'login', '--tenant', 'TENANT']},
	});
	await expect.poll(frame).toContain('TENANT');
	press('x');
	await expect.poll(notice).toBe(' Replace TENANT first: copy the command, then edit it.');
});
