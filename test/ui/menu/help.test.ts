import {expect, test} from 'vitest';
import {keys, openApp} from '../open-app.ts';

const refused = {challenge: {results: ['refused', 'good']}} as const;

test('every key of the screen has a line with its action, and the selected line is visible', async () => {
	const {frame, press, selected, lines, footer} = openApp({behaviors: refused});
	await expect.poll(frame).toContain('1 problem');
	press('?');
	await expect.poll(selected).toMatch(/^▌ ↑ ↓ k j +one row, or one line$/);
	expect(footer()).toMatch(/^ ↑↓ move {2}⏎ press +Esc close$/);
	expect(lines()[2]).toBe(' Move');
	const seen = new Set<string>();

	for (let line = 0; line < 30; line += 1) {
		seen.add(selected());
		press(keys.down);
	}

	press(keys.end);
	await expect.poll(selected).toMatch(/^▌ Ctrl-L +redraw the screen$/);
	expect(frame()).not.toContain('…');
});

test('Enter on a line presses its key', async () => {
	const {frame, press, run, selected} = openApp({behaviors: refused});
	await expect.poll(frame).toContain('1 problem');
	press('?');
	await expect.poll(selected).toContain('one row');

	for (let line = 0; line < 40 && !selected().includes('retry all checks'); line += 1) {
		const before = selected();
		press(keys.down);
		await expect.poll(selected).not.toBe(before);
	}

	press(keys.enter);
	await expect.poll(() => run.report.get().rows[0]?.attempts).toBe(2);
	expect(frame()).not.toContain('retry all checks');
});

test('Enter on the line of the help itself closes and opens it again, at the top', async () => {
	const {frame, press, selected} = openApp({behaviors: refused, rows: 60});
	await expect.poll(frame).toContain('1 problem');
	press('?');
	await expect.poll(frame).toContain('this help');
	press(`${keys.end}kkkk`);
	await expect.poll(selected).toContain('this help');
	press(keys.enter);
	await expect.poll(selected).toContain('one row, or one line');
});
