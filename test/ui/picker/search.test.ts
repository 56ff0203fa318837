import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import type {Discovery} from '../../../source/engine/discovery.ts';
import {idsOf, keys, openPicker, saved} from './open-picker.ts';

const discovery: Discovery = {
	found: [
		{draft: {name: 'adatum.azurecr.io'}, sources: ['docker', 'azure']},
		{draft: {name: 'contoso.azurecr.io'}, sources: ['azure']},
		{draft: {name: 'tailspin.azurecr.io'}, sources: ['podman']},
	],
	gaps: [{source: 'azure', code: 'ENOTFOUND', reason: 'no answer'}],
};

test('d finds unsaved registries and their sources; a run saves only the marked ones', async () => {
	const {frame, press, choices, picker, names, directory} = await openPicker({
		saved,
		discover: async () => discovery,
	});
	await expect.poll(frame).toContain('3 saved');
	press('d');
	await expect.poll(frame).toMatch(/\n {5}adatum +adatum\.azurecr\.io +not saved \(Docker, Azure\)\n/);
	expect(frame()).toContain(' Could not search Azure: no answer');
	expect(frame()).not.toMatch(/contoso.*not saved/);
	press(`G${keys.enter}`);
	await expect.poll(() => idsOf(choices[0])).toEqual(['tailspin.azurecr.io']);
	press(`k ${keys.enter}`);
	await expect.poll(() => idsOf(choices[1])).toEqual(['new-1']);
	await picker.settled();
	expect(names()).toEqual(['contoso', 'contoso.azurecr.cn', 'fabrikam', 'adatum.azurecr.io']);
	expect(readFileSync(path.join(directory, 'config.json'), 'utf8')).not.toContain('tailspin');
	await expect.poll(frame).toContain('4 saved');
	expect(frame()).not.toContain('marked');
});

test('Escape only stops a search', async () => {
	let isStopped = false;
	const {frame, press, choices} = await openPicker({
		saved,
		discover: async signal =>
			new Promise((_, reject) => {
				signal.addEventListener('abort', () => {
					isStopped = true;
					reject(signal.reason);
				});
			}),
	});
	await expect.poll(frame).toContain('3 saved');
	press('d');
	await expect.poll(frame).toContain('Searching Azure and local Docker and Podman logins. Esc stops.');
	press(keys.escape);
	await expect.poll(frame).toContain('The search was stopped.');
	expect([isStopped, choices]).toEqual([true, []]);
});
