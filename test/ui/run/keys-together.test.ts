import {expect, test} from 'vitest';
import {keys, openApp} from '../open-app.ts';

// A slow connection delivers several keys in one read. Each key uses the state after the key before it.

test.each([
	['j and Enter unfold the second group', `j${keys.enter}`, '✔ Name resolves', undefined],
	['a filter and its end', `/sign${keys.enter}`, '✔ Signed in to Azure', 'Name resolves'],
	['a filter in place of a filter', `/resolves${keys.enter}/signed`, '✔ Signed in to Azure', 'Name resolves'],
	['help, and a key of the screen', '?G?', '✔ Sign-in', 'Ctrl-L'],
	['help, and its first key', `?${keys.enter}`, '✔ Sign-in', 'Ctrl-L'],
	['evidence twice', `j${keys.enter}jvv${keys.enter}`, 'Evidence  Found: good · ', 'Evidence\n'],
])('%s', async (_, typed, expected, absent) => {
	const {frame, press, settle} = openApp();
	await expect.poll(frame).toContain('✔ healthy');
	press(typed);
	await expect.poll(frame).toContain(expected);
	expect(absent !== undefined && (await settle()).includes(absent)).toBe(false);
});
