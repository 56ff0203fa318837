import {expect, test} from 'vitest';
import {languageCodes} from '../../../source/cli/language.ts';
import {runChecks} from '../../output/sample-run.ts';
import {packIn} from '../../languages/language-packs.ts';
import {finishedRun} from '../../../source/engine/finished-run.ts';
import {openApp} from '../open-app.ts';

test.each([
	[80, 24],
	[120, 40],
])(
	'at %ix%i the card of a healthy run says what was proved, and which command checks a pull',
	async (columns, rows) => {
		const {run} = await runChecks();
		const {frame, settle} = openApp({
			columns,
			rows,
			finishedRun: finishedRun(run.report.get()),
			language: await packIn('en'),
		});
		await expect.poll(frame).toContain('healthy');
		const text = (await settle()).replaceAll(/[│\s]+/g, ' ');
		expect(text).toContain('contoso.azurecr.io is healthy.');
		expect(text).toMatch(
			/No pull was checked\. To check one, name an image: acr-doctor contoso\.azurecr\.io\/REPOSITORY:TAG/,
		);
	},
);

test.each(languageCodes)('in %s the card names the command', async code => {
	const {run} = await runChecks();
	const {frame} = openApp({finishedRun: finishedRun(run.report.get()), language: await packIn(code)});
	await expect
		.poll(() => frame().replaceAll(/\s+/g, ' '))
		.toContain('acr-doctor contoso.azurecr.io/REPOSITORY:TAG');
});

test('the command has the login server, also if the registry has a name of its own', async () => {
	const {run} = await runChecks();
	const {frame} = openApp({
		finishedRun: finishedRun(run.report.get()),
		language: await packIn('en'),
		nameOf: () => 'Production',
	});
	await expect.poll(frame).toContain('Production is healthy.');
	expect(frame()).toContain('   acr-doctor contoso.azurecr.io/REPOSITORY:TAG\n');
});

test('on a short screen the card can be scrolled into view again', async () => {
	const {run} = await runChecks();
	const {frame, press} = openApp({
		rows: 12,
		columns: 60,
		finishedRun: finishedRun(run.report.get()),
		language: await packIn('en'),
	});
	await expect.poll(frame).toContain('contoso.azurecr.io is healthy.');
	press('\rG');
	await expect.poll(frame).not.toContain('contoso.azurecr.io is healthy.');
	press('kkkkkkkkk');
	await expect.poll(frame).toContain('contoso.azurecr.io is healthy.');
	press('G');
	await expect.poll(frame).not.toContain('contoso.azurecr.io is healthy.');
	press('g');
	await expect.poll(frame).toContain('contoso.azurecr.io is healthy.');
});

test('a run with a warning has no card', async () => {
	const {frame, settle} = openApp({behaviors: {clock: {results: ['odd']}}});
	await expect.poll(frame).toContain('1 warning');
	expect(await settle()).not.toContain('No pull');
});
