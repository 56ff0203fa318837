import {mkdirSync, existsSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {addResults} from '../../../source/saved/result-history.ts';
import {makeFolder} from '../../saved/file/folder-of-test.ts';
import {idsOf, keys, now, openPicker, show} from './open-picker.ts';

const field = '▌ Paste a registry or image reference\n▌ >';

test('a registry in the text field is saved and checked; its result is visible afterwards, and nothing is marked', async () => {
	const {frame, press, choices, picker, settings, names} = await openPicker();
	await expect.poll(frame).toContain(field);
	press('contoso');
	await expect.poll(frame).toContain('contoso.azurecr.io  (AzureCloud)');
	press(keys.enter);
	await expect.poll(() => idsOf(choices[0])).toEqual(['new-1']);
	await picker.settled();
	expect(names()).toEqual(['contoso']);

	const registry = {key: 'contoso', name: 'contoso', cloud: 'AzureCloud'};
	const report = {
		startedAt: 1,
		lastRunStartedAt: 1,
		finishedAt: now - 1000,
		registries: [registry],
		rows: [],
	};
	await settings.change(latest => addResults(latest, report));
	const again = await show(settings, picker);
	await expect.poll(again.frame).toContain('▌    contoso  contoso.azurecr.io  passed, 1 s ago');
	expect(again.frame()).not.toContain('marked');
});

test('an image reference in one read with Enter is checked with its repository', async () => {
	const {frame, press, choices} = await openPicker();
	await expect.poll(frame).toContain(field);
	press(`contoso.azurecr.io/app:1${keys.enter}`);
	await expect
		.poll(() => choices)
		.toMatchObject([
			{type: 'run', registries: [{id: 'new-1', name: 'contoso.azurecr.io', repository: 'app'}]},
		]);
});

test('a wrong text shows its error under the field until the next edit, and nothing is saved', async () => {
	const {frame, press, choices, directory} = await openPicker();
	await expect.poll(frame).toContain(field);
	press('con toso');
	await expect.poll(frame).toContain('> con toso');
	expect(frame()).not.toContain('not a valid');
	press(keys.enter);
	await expect.poll(frame).toContain('▌ > con toso\n▌   con toso is not a valid registry name.');
	press('x');
	await expect.poll(frame).toContain('> con tosox');
	expect(frame()).not.toContain('not a valid');
	press(keys.escape);
	await expect.poll(frame).toContain(`${field}\n`);
	press(keys.enter);
	await expect.poll(frame).toContain('The registry name is empty.');
	expect(choices).toEqual([]);
	expect(existsSync(path.join(directory, 'config.json'))).toBe(false);
});

test('Down and Tab move to this machine and the demo', async () => {
	const {frame, press, choices} = await openPicker();
	await expect.poll(frame).toContain(field);
	expect(frame()).toContain('⏎ check  ↓ other choices');
	press(`${keys.down}${keys.enter}`);
	await expect.poll(() => choices).toEqual([{type: 'machine'}]);
	press(`${keys.up}${keys.tab}${keys.down}${keys.enter}`);
	await expect.poll(() => choices).toEqual([{type: 'machine'}, {type: 'demo'}]);
});

test('letters are text in the field; a question mark opens the help, which can run a command', async () => {
	const {frame, press} = await openPicker();
	await expect.poll(frame).toContain(field);
	press('qaL/');
	await expect.poll(frame).toContain('> qaL/');
	press('?');
	await expect.poll(frame).toContain('▌ ↑ ↓');
	press('jjjjjjjj');
	await expect.poll(frame).toMatch(/▌ a +add a registry/);
	press(keys.enter);
	await expect.poll(frame).toContain('Add a registry\n');
});

test('text is pasted into the field, with the other choice selected too', async () => {
	const {frame, press, paste} = await openPicker();
	await expect.poll(frame).toContain(field);
	press(keys.down);
	await expect.poll(frame).toContain('▌ Check this machine');
	paste('docker pull tailspin.azurecr.io/team/web:1.0\n');
	await expect.poll(frame).toContain('tailspin.azurecr.io/team/web  (AzureCloud)');
	expect(frame()).toContain('▌ Paste a registry');
});

test('after the last registry is removed, u restores it', async () => {
	const {frame, press, picker, names} = await openPicker({saved: [{id: 'one', name: 'contoso'}]});
	await expect.poll(frame).toContain('1 saved');
	press('x');
	await expect.poll(frame).toContain('y/N');
	press('y');
	await expect.poll(frame).toContain('▌ Check this machine');
	press('u');
	await expect.poll(frame).toContain('▌    contoso');
	await picker.settled();
	expect(names()).toEqual(['contoso']);
});

test('a corrupt file is one warning, and the program continues', async () => {
	const directory = makeFolder();
	writeFileSync(path.join(directory, 'config.json'), '{"registries": [');
	const {frame, press, choices} = await openPicker({directory});
	await expect.poll(frame).toContain(' ! The settings file');
	expect(frame()).toContain(field);
	press(`contoso${keys.enter}`);
	await expect.poll(() => idsOf(choices[0])).toEqual(['new-1']);
});

test('a change that cannot be written is one warning, and lasts for the session', async () => {
	const directory = makeFolder();
	// Another program holds the lock.
	mkdirSync(path.join(directory, 'config.json.lock'));
	const {frame, press, picker, settings} = await openPicker({directory, timeoutMs: 100});
	await expect.poll(frame).toContain(field);
	press(`contoso${keys.enter}`);
	await expect.poll(frame).toContain('▌    contoso');
	await picker.settled();
	await expect.poll(frame).toContain('! Another acr-doctor has locked the settings');
	expect(settings.read().registries).toHaveLength(1);
	expect(existsSync(path.join(directory, 'config.json'))).toBe(false);
});

test('the file is not written without a change', async () => {
	const {frame, press, directory, choices, picker} = await openPicker();
	await expect.poll(frame).toContain(field);
	press(`${keys.down}k${keys.down}?q`);
	press('q');
	await expect.poll(() => choices).toEqual([{type: 'quit'}]);
	await picker.settled();
	expect(existsSync(path.join(directory, 'config.json'))).toBe(false);
});
