import {expect, test} from 'vitest';
import {finishedRun} from '../../../source/engine/finished-run.ts';
import type {Result} from '../../../source/engine/result.ts';
import type {FindChange} from '../../../source/saved/compare-runs.ts';
import type {SavedFile} from '../../../source/ui/run/saved-notice.ts';
import {createGate, openApp} from '../open-app.ts';

const refused = {challenge: {results: ['refused', 'good']}} as const;
const file = 'acr-doctor-contoso-20260301-1207.json';
const keeps = (isUnfinished: boolean) => async (): Promise<Result<SavedFile>> => ({
	ok: true,
	value: {file, isUnfinished, openCommand: `acr-doctor report ${file}`},
});

test('s saves the run, and the footer shows the file until the next key', async () => {
	const {frame, press} = openApp({behaviors: refused, save: keeps(false)});
	await expect.poll(frame).toContain('1 problem');
	expect(frame()).not.toContain('Saved');
	press('s');
	await expect.poll(frame).toContain(` Saved: ${file}\n acr-doctor report ${file}`);
	press('j');
	await expect.poll(frame).not.toContain('Saved');
});

test('s during a run reports that the run is unfinished', async () => {
	const gate = createGate();
	const {frame, press} = openApp({behaviors: {challenge: {waitFor: gate.waitFor}}, save: keeps(true)});
	await expect.poll(frame).toContain('checking');
	press('s');
	await expect.poll(frame).toContain(` Saved (run not finished): ${file}`);
	gate.open();
});

test('a failed save reports the reason', async () => {
	const {frame, press} = openApp({
		save: async () => ({ok: false, code: 'ENOSPC', message: '/tmp'}),
	});
	await expect.poll(frame).toContain('healthy');
	press('s');
	await expect.poll(frame).toContain('Not saved: /tmp (ENOSPC)');
});

test.each([
	[80, 24],
	[50, 15],
	[40, 10],
])(
	'at %ix%i a saved run is labeled, and keys that would run checks show how to run it again',
	async (columns, rows) => {
		const sample = openApp({behaviors: refused});
		await expect.poll(() => sample.run.report.get().finishedAt).toBeDefined();
		const {frame, press, lines} = openApp({
			columns,
			rows,
			behaviors: refused,
			finishedRun: finishedRun(sample.run.report.get()),
			saved: {
				readAt: sample.run.report.get().lastRunStartedAt + 7_200_000,
				rerunCommand: 'acr-doctor -n contoso',
			},
		});
		await expect.poll(frame).toContain('SAVED 2 h ago');
		await expect.poll(() => frame().split('\n').length).toBe(rows - 1);

		for (const key of ['r', 'f', 'a', 'x', 's']) {
			press('j');
			await expect.poll(frame).not.toContain('Saved run');
			press(key);
			await expect.poll(frame).toContain('Saved run');
		}

		const notice = lines().slice(-3).join('').replaceAll(/\s+/g, ' ').trim();
		expect(notice).toMatch(/Saved run\. To run it again: acr-doctor -n contoso/);
		expect(lines()).toHaveLength(rows - 1);
	},
);

const changeOf: FindChange = ({lastRunStartedAt}) => ({
	since: lastRunStartedAt - 7_200_000,
	before: 'healthy',
	addresses: {before: ['10.1.0.4'], after: ['20.62.128.34', '20.62.128.35', '20.62.128.36']},
	checks: [],
});

test.each([
	[80, 24, true],
	[50, 15, true],
	[40, 10, false],
])('at %ix%i the changes are above the list if there is room: %s', async (columns, rows, hasRoom) => {
	const {frame, lines, settle} = openApp({columns, rows, changeOf});
	await expect.poll(frame).toContain('healthy');
	await settle();
	const first = lines().findIndex(line => line.includes('Was healthy 2 h ago'));
	expect(first).toBe(hasRoom ? 2 : -1);
	expect(frame()).toContain('contoso.azurecr.io is healthy.');
});
