import {expect, test} from 'vitest';
import {createGate, keys, openApp} from '../open-app.ts';

/** Returns the list without header, footer, lines and durations. */
const listOf = (lines: readonly string[]): readonly string[] =>
	lines
		.slice(2, -2)
		.filter(line => line !== '')
		.map(line => line.replace(/ +\d+ ms$/, ''));

const folded = [
	'▌✔ This machine              1 passed',
	' ✔ Registry                  3 passed',
	' ✔ Sign-in                   3 passed',
];
const unfolded = [
	' ✔ Registry                  3 passed',
	' ✔ Name resolves             As it should be',
	' ✔ Certificate is trusted    As it should be',
	' ✔ Registry asks for a token As it should be',
];

test('a group without a problem is one line; Enter unfolds a group and folds it again', async () => {
	const {frame, lines, press, selected} = openApp();
	await expect.poll(frame).toContain('✔ healthy');
	const list = () => listOf(lines()).filter(line => !/healthy|pull|REPOSITORY/.test(line));
	expect(list()).toEqual(folded);
	press(`j${keys.enter}`);
	await expect
		.poll(list)
		.toEqual([folded[0]?.replace('▌', ' '), unfolded[0]?.replace(' ', '▌'), ...unfolded.slice(1), folded[2]]);
	press(keys.enter);
	await expect.poll(() => list().length).toBe(3);
	expect(selected()).toContain('Registry');
});

test('Right and l unfold, Left and h fold, and the group stays selected', async () => {
	const {frame, press, selected} = openApp();
	await expect.poll(frame).toContain('✔ healthy');

	for (const [unfold, fold] of [
		[keys.right, keys.left],
		['l', 'h'],
	] as const) {
		press(`j${unfold}`);
		await expect.poll(frame).toContain('Certificate is trusted');
		press('j');
		await expect.poll(selected).toContain('Name resolves');
		press(`k${fold}`);
		await expect.poll(frame).not.toContain('Certificate is trusted');
		expect(selected()).toContain('Registry');
		press('k');
	}
});

test('while checks run, only running rows and problems are visible', async () => {
	const gate = createGate();
	const {lines, line} = openApp({
		behaviors: {
			'sign-in': {results: ['odd']},
			tls: {waitFor: gate.waitFor},
		},
	});
	await expect.poll(() => line('Certificate')).toContain('checking');
	expect(listOf(lines())).toEqual([
		'▌✔ This machine              1 passed',
		' ~ Registry                  1 passed, 1 running, 1 waiting',
		' ~ Certificate is trusted    checking',
		' ! Sign-in                   1 warning, 2 waiting',
		' ! Signed in to Azure        A proxy resolves here.azurecr.io.',
	]);
	gate.open();
});

test('a row that the user reads stays when its group folds at the end, and q closes its details', async () => {
	const gate = createGate();
	const {frame, press, endings, line} = openApp({
		behaviors: {'sign-in': {waitFor: gate.waitFor}},
		columns: 50,
		rows: 15,
	});
	await expect.poll(() => line('Signed in')).toContain('~');
	press('G');
	press(keys.enter);
	await expect.poll(frame).toContain('No result yet.');
	gate.open();
	await expect.poll(frame).toContain('All is as it should be at here.azurecr.io.');
	press('q');
	await expect.poll(frame).toContain('is healthy.');
	expect(endings).toEqual([]);
});

test('a group with a problem shows all its rows and cannot be folded', async () => {
	const {frame, press, selected} = openApp({behaviors: {tls: {results: ['odd']}}});
	await expect.poll(frame).toContain('1 warning');
	press(keys.left);
	press('k');
	await expect.poll(selected).toContain('Name resolves');
	press('k');
	await expect.poll(selected).toContain('This machine');
});

test('a check that was left out or does not apply says nothing; a check that is blocked does', async () => {
	const {frame} = openApp({behaviors: {clock: {results: ['notApplicable']}}});
	await expect.poll(frame).toContain('– This machine              1 skipped');
	const blocked = openApp({behaviors: {'sign-in': {results: ['notApplicable']}}});
	await expect
		.poll(blocked.frame)
		.toContain('– Refresh token             Not run: needs Signed in to Azure.');
});
