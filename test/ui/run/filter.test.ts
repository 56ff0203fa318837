import {expect, test} from 'vitest';
import {packIn} from '../../languages/language-packs.ts';
import {keys, openApp} from '../open-app.ts';

const refused = {challenge: {results: ['refused', 'good']}} as const;

/** Returns the titles of the visible rows. */
const rowsIn = (lines: readonly string[]): readonly string[] =>
	lines.flatMap(line => /^[ ▌][✔✖!–] (.{25})/.exec(line)?.[1]?.trim() ?? []);

async function openFilter(typed: string) {
	const app = openApp({behaviors: refused});
	await expect.poll(app.frame).toContain('1 problem');
	app.press('/');
	await expect.poll(app.footer).toContain('⏎ apply');
	app.press(typed);
	return {...app, rows: () => rowsIn(app.lines())};
}

test.each([
	['a title', 'NAME RES', ['Name resolves']],
	['a code', 'forbidden', ['Registry asks for a token']],
	['a sentence that only the details show', 'the firewall of', ['Registry asks for a token']],
	['a status', 'skipped', ['Refresh token', 'Access token']],
	['a status', 'failed', ['Registry asks for a token']],
])('the filter finds %s', async (_, typed, found) => {
	const {rows} = await openFilter(typed);
	await expect.poll(rows).toEqual(found);
});

test('letters, quotes and command keys are text; arrows move; Enter keeps the filter; Esc removes it', async () => {
	const {rows, press, footer, selected, frame, endings} = await openFilter('token');
	await expect.poll(rows).toEqual(['Registry asks for a token', 'Refresh token', 'Access token']);
	press(keys.down);
	await expect.poll(selected).toContain('Refresh token');
	press('q?r');
	await expect.poll(footer).toContain('tokenq?r');
	expect(frame()).toContain('No check matches the filter.');
	press('\u007F\u007F\u007F');
	await expect.poll(rows).toHaveLength(3);
	press(keys.enter);
	await expect.poll(footer).not.toContain('apply');
	expect(rows()).toHaveLength(3);
	expect(frame()).toContain('token');
	press('k');
	press(keys.escape);
	await expect.poll(frame).toContain('Name resolves');
	expect(endings).toEqual([]);
});

test('Esc while typing removes the filter, and the selected row stays selected', async () => {
	const {press, selected, frame} = await openFilter('access');
	await expect.poll(selected).toContain('Access token');
	press(keys.down);
	press(keys.escape);
	await expect.poll(frame).toContain('Certificate is trusted');
	expect(selected()).toContain('Access token');
});

test('a paste is text of the filter, without its line break, and nothing outside the filter', async () => {
	const {rows, press, footer} = await openFilter('');
	press(keys.paste('Name resolves\r\n'));
	await expect.poll(rows).toEqual(['Name resolves']);
	expect(footer()).toContain('Name resolves');
});

test('Japanese text filters too', async () => {
	const {frame, press, lines} = openApp({behaviors: refused, language: await packIn('ja')});
	await expect.poll(frame).toContain('問題 1');
	press('/スキップ');
	await expect.poll(() => lines().filter(line => line.includes('–'))).toHaveLength(2);
	expect(frame()).not.toContain('✔');
});
