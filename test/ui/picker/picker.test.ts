import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {openSettings} from '../../../source/saved/file/open-settings.ts';
import {addRegistry} from '../../../source/saved/edit-saved.ts';
import {addResults} from '../../../source/saved/result-history.ts';
import type {Discovery} from '../../../source/engine/discovery.ts';
import type {SavedRegistry} from '../../../source/saved/saved.ts';
import {makeFolder} from '../../saved/file/folder-of-test.ts';
import {counts, keys, now, openPicker, show} from './open-picker.ts';

const contoso: SavedRegistry = {
	id: 'contoso',
	name: 'contoso',
	label: 'Production',
	lastUsedAt: 2,
	lastResult: {counts: {...counts, failed: 1}, finishedAt: now - 7_200_000},
};
const china: SavedRegistry = {id: 'china', name: 'contoso.azurecr.cn', repository: 'team/app', lastUsedAt: 3};
const fabrikam: SavedRegistry = {
	id: 'fabrikam',
	name: 'fabrikam',
	isFavorite: true,
	lastUsedAt: 1,
	lastResult: {counts, finishedAt: now - 60_000},
};
const saved = [contoso, china, fabrikam];

const idsOf = (choice: unknown): readonly unknown[] =>
	typeof choice === 'object' && choice !== null && 'registries' in choice && Array.isArray(choice.registries)
		? choice.registries.map(({id, name}) => id ?? name)
		: [];

test('a first start offers to add a registry; two new ones are marked, run together, and remain afterwards', async () => {
	const {frame, press, choices, picker, settings, names} = await openPicker();
	await expect.poll(frame).toContain(' > Add a registry\n   Check this machine\n   Open the demo');
	press(keys.enter);
	await expect.poll(frame).toContain('Add a registry\n');
	press('contoso');
	await expect.poll(frame).toContain('contoso.azurecr.io  (AzureCloud)');
	press(keys.enter);
	await expect.poll(frame).toContain(' > [x]   contoso  contoso.azurecr.io  never run');
	expect(frame()).toContain('contoso is saved and marked.');
	press('a');
	await expect.poll(frame).toContain(' > Registry');
	press(`fabrikam.azurecr.cn/app:1${keys.enter}`);
	await expect.poll(frame).toContain('2 saved  2 marked');
	press(keys.enter);
	await expect.poll(() => idsOf(choices[0])).toEqual(['new-1', 'new-2']);
	await picker.settled();
	expect(names()).toEqual(['contoso', 'fabrikam.azurecr.cn']);

	// The result of the run is shown, and marks are kept.
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
	await expect.poll(again.frame).toContain('passed, 1 s ago');
	expect(again.frame()).toContain('2 saved  2 marked');
});

test('without saved registries, rows start the machine checks and the demo', async () => {
	const {frame, press, choices} = await openPicker();
	await expect.poll(frame).toContain('Open the demo');
	press(`j${keys.enter}`);
	press(`G${keys.enter}`);
	await expect.poll(() => choices).toEqual([{type: 'machine'}, {type: 'demo'}]);
});

test('favorites come first, then the most recently used, each with its last result', async () => {
	const {frame} = await openPicker({saved});
	await expect
		.poll(frame)
		.toContain(
			[
				' > [ ] * fabrikam            fabrikam.azurecr.io          passed, 1 min ago',
				'   [ ]   contoso.azurecr.cn  contoso.azurecr.cn/team/app  never run',
				'   [ ]   Production          contoso.azurecr.io           1 failed, 2 h ago',
			].join('\n'),
		);
});

test('Enter runs all marked registries if one of them is visible; else the selected one', async () => {
	const {frame, press, choices} = await openPicker({saved});
	await expect.poll(frame).toContain('3 saved');
	press(`j${keys.enter}`);
	await expect.poll(() => idsOf(choices[0])).toEqual(['china']);
	press(`g G k${keys.enter}`);
	await expect.poll(() => choices).toHaveLength(2);
	expect(idsOf(choices[1])).toEqual(['fabrikam', 'contoso']);
	press(`/china${keys.enter}`);
	await expect.poll(frame).toContain('/china');
	expect(frame()).toContain('1 of 3  2 marked');
	expect(frame()).toContain('Enter check  ');
	press(keys.enter);
	await expect.poll(() => idsOf(choices[2])).toEqual(['china']);
	press(`/fab${keys.enter}`);
	await expect.poll(frame).toContain('Enter check 2 marked');
	press(keys.enter);
	await expect.poll(() => idsOf(choices[3])).toEqual(['fabrikam', 'contoso']);
});

test('a registry is removed after a confirmation, and u restores it', async () => {
	const {frame, press, picker, names} = await openPicker({saved});
	await expect.poll(frame).toContain('3 saved');
	press('jx');
	await expect.poll(frame).toContain('Remove contoso.azurecr.cn?  y/N');
	press('j');
	await expect.poll(frame).toContain(' > [ ]   contoso.azurecr.cn');
	press('xy');
	await expect.poll(frame).toContain('contoso.azurecr.cn was removed. Press u to undo.');
	expect(frame()).toContain(' > [ ]   Production');
	await picker.settled();
	expect(names()).toEqual(['contoso', 'fabrikam']);
	press('u');
	await expect.poll(frame).toContain(' > [ ]   contoso.azurecr.cn');
	await picker.settled();
	expect(names()).toEqual(['contoso', 'contoso.azurecr.cn', 'fabrikam']);
	press('u');
	await expect.poll(frame).toContain('There is nothing to undo.');
});

test('the filter searches label, host and cloud, then letters in order; Enter keeps the filter, Escape clears it', async () => {
	const {frame, press, choices} = await openPicker({saved});
	await expect.poll(frame).toContain('3 saved');
	press('/prod');
	await expect.poll(frame).toContain('Registries  /prod');
	expect(frame()).toContain('1 of 3');
	press(`${keys.clear}chinacloud`);
	await expect.poll(frame).toContain(' > [ ]   contoso.azurecr.cn');
	expect(frame()).toContain('1 of 3');
	press(`${keys.clear}fbkm`);
	await expect.poll(frame).toContain(' > [ ] * fabrikam');
	press(`${keys.clear}qx`);
	await expect.poll(frame).toContain('No registry matches qx.');
	press(keys.escape);
	await expect.poll(frame).toContain('3 saved');
	press('/con');
	await expect.poll(frame).toContain('2 of 3');
	press(`${keys.enter}j${keys.enter}`);
	await expect.poll(() => idsOf(choices[0])).toEqual(['contoso']);
	press(keys.escape);
	await expect.poll(frame).toContain('3 saved');
	expect(choices).toHaveLength(1);
	// Escape goes back, but never leaves the picker.
	press(`${keys.escape}${keys.escape}q`);
	await expect.poll(() => choices[1]).toEqual({type: 'quit'});
	expect(choices).toHaveLength(2);
});

test('in a terminal that is too small only the keys that leave work', async () => {
	const {frame, press, resize, choices, names, picker} = await openPicker({saved});
	await expect.poll(frame).toContain('3 saved');
	resize({columns: 30, rows: 8});
	await expect.poll(frame).toContain('needs');
	press('xy*a ');
	resize({columns: 80, rows: 24});
	await expect.poll(frame).toContain('3 saved');
	expect(frame()).not.toContain('marked');
	await picker.settled();
	expect(names()).toHaveLength(3);

	press('a');
	await expect.poll(frame).toContain('Add a registry');
	resize({columns: 30, rows: 8});
	await expect.poll(frame).toContain('q quits');
	press('q');
	await expect.poll(() => choices).toEqual([{type: 'quit'}]);
});

test('pasted text is ignored while the help is open', async () => {
	const {frame, press, paste} = await openPicker({saved});
	await expect.poll(frame).toContain('3 saved');
	press('?');
	await expect.poll(frame).toContain('Esc closes');
	paste('contoso.azurecr.io/app');
	press(keys.escape);
	await expect.poll(frame).toContain('3 saved');
	expect(frame()).not.toContain('Add a registry');
});

test('a favorite moves to the top with the selection, and back', async () => {
	const {frame, press, picker, settings} = await openPicker({saved});
	await expect.poll(frame).toContain('3 saved');
	press('G*');
	await expect.poll(frame).toContain(' > [ ] * Production');
	await picker.settled();
	expect(settings.read().registries[0]).toMatchObject({id: 'contoso', isFavorite: true});
	press('*');
	await expect.poll(frame).toContain(' > [ ]   Production');
});

test('an edited registry loses the result of the old one', async () => {
	const {frame, press, picker, settings} = await openPicker({saved});
	await expect.poll(frame).toContain('3 saved');
	press('Ge');
	await expect.poll(frame).toContain('Edit Production');
	press(`${keys.shiftTab}${keys.clear}東京${keys.up}team/app`);
	await expect.poll(frame).toContain('contoso.azurecr.io/team/app  (AzureCloud)');
	press(keys.enter);
	await expect.poll(frame).toContain('東京 was updated.');
	await picker.settled();
	expect(settings.read().registries[0]).toEqual({
		id: 'contoso',
		name: 'contoso',
		label: '東京',
		repository: 'team/app',
		lastUsedAt: 2,
	});
});

test('a pasted address, command or several lines are parsed', async () => {
	const {frame, press, paste} = await openPicker({saved});
	await expect.poll(frame).toContain('3 saved');

	for (const text of [
		'https://tailspin.azurecr.io/team/web:1.0',
		'docker pull tailspin.azurecr.io/team/web:1.0',
		'tailspin.azurecr.io/team/web\nadatum.azurecr.io/app\n',
	]) {
		paste(text);
		await expect.poll(frame).toContain('tailspin.azurecr.io/team/web  (AzureCloud)');
		press(keys.escape);
		await expect.poll(frame).toContain('3 saved');
	}

	paste('https://tailspin.azurecr.io/v2/');
	await expect.poll(frame).toContain('tailspin.azurecr.io  (AzureCloud)');
});

test('a registry that another acr-doctor saved in the meantime is a duplicate', async () => {
	const {frame, press, directory, names, picker} = await openPicker({saved});
	await expect.poll(frame).toContain('3 saved');
	press(`atailspin${keys.tab}${keys.tab}${keys.tab}same`);
	await expect.poll(frame).toContain('same');
	const other = await openSettings({directory});
	await other.change(before => addRegistry(before, {id: 'x', name: 'adatum', label: 'same'}));
	press(keys.enter);
	await expect.poll(frame).toContain('The label same is already used for adatum.azurecr.io');
	press(`${keys.clear}mine${keys.enter}`);
	await expect.poll(frame).toContain('5 saved');
	await picker.settled();
	expect(names().toSorted()).toEqual(['adatum', 'contoso', 'contoso.azurecr.cn', 'fabrikam', 'tailspin']);
});

test('a label of another registry is refused, with the name of its owner', async () => {
	const {frame, press, names, picker} = await openPicker({saved});
	await expect.poll(frame).toContain('3 saved');
	press(`atailspin${keys.tab}${keys.tab}${keys.tab}FABRIKAM${keys.enter}`);
	await expect.poll(frame).toContain('The label FABRIKAM is already used for fabrikam.azurecr.io');
	press(`${keys.clear}Tail${keys.enter}`);
	await expect.poll(frame).toContain('4 saved');
	await picker.settled();
	expect(names()).toContain('tailspin');
});

test('a registry is not saved twice, by name or login server', async () => {
	const {frame, press, names, picker} = await openPicker({saved});
	await expect.poll(frame).toContain('3 saved');
	press('acontoso.azurecr.io');
	await expect.poll(frame).toContain('Production is already saved.');
	press(`${keys.tab}${keys.enter}`);
	await expect.poll(frame).toContain(' > Registry');
	press(keys.escape);
	await expect.poll(frame).toContain('3 saved');
	await picker.settled();
	expect(names()).toHaveLength(3);
});

test('an invalid field shows its error, and has the focus after a save', async () => {
	const {frame, press} = await openPicker();
	await expect.poll(frame).toContain('Add a registry');
	press(`a${keys.enter}`);
	await expect.poll(frame).toContain('The registry name is empty.');
	press(`con_toso${keys.tab}${keys.enter}`);
	await expect.poll(frame).toMatch(/ > Registry +con_toso\n +con_toso is not a valid registry/);
	press(`${keys.clear}contoso${keys.down}${keys.down}Team App${keys.shiftTab}${keys.enter}`);
	await expect.poll(frame).toMatch(/ > Repository +Team App\n +Team App is not a valid repository/);
});

test('Space and arrows choose the cloud, which changes the login server', async () => {
	const {frame, press, picker, settings} = await openPicker();
	await expect.poll(frame).toContain('Add a registry');
	press(`acontoso${keys.tab} ${keys.right}`);
	await expect.poll(frame).toContain('contoso.azurecr.cn  (AzureChinaCloud)');
	press(keys.enter);
	await expect.poll(frame).toContain('contoso is saved');
	await picker.settled();
	expect(settings.read().registries).toEqual([{id: 'new-1', name: 'contoso', cloud: 'AzureChinaCloud'}]);
});

test('text pasted into the list opens the form, with the repository of the image', async () => {
	const {frame, press, paste, picker, settings} = await openPicker({saved});
	await expect.poll(frame).toContain('3 saved');
	paste('  Adatum.azurecr.io/team/web:1.0@sha256:'.concat('0'.repeat(64), '\n'));
	await expect.poll(frame).toMatch(/ {3}Repository +team\/web\n/);
	expect(frame()).toContain('adatum.azurecr.io/team/web  (AzureCloud)');
	press(keys.enter);
	await expect.poll(frame).toContain('4 saved  1 marked');
	await picker.settled();
	expect(settings.read().registries.at(-1)).toEqual({
		id: 'new-1',
		name: 'adatum.azurecr.io',
		repository: 'team/web',
	});
});

test('an emptied repository field overrides the image reference', async () => {
	const {frame, press, paste, picker, settings} = await openPicker();
	await expect.poll(frame).toContain('Add a registry');
	paste('contoso.azurecr.io/app:1');
	await expect.poll(frame).toContain('contoso.azurecr.io/app  (AzureCloud)');
	press(`${keys.tab}${keys.tab}${keys.clear}${keys.enter}`);
	await expect.poll(frame).toContain('1 saved');
	await picker.settled();
	expect(settings.read().registries).toEqual([{id: 'new-1', name: 'contoso.azurecr.io'}]);
});

test('a corrupt file is one warning, and the program continues', async () => {
	const directory = makeFolder();
	writeFileSync(path.join(directory, 'config.json'), '{"registries": [');
	const {frame, press} = await openPicker({directory});
	await expect.poll(frame).toContain(' ! The settings file');
	expect(frame()).toContain('> Add a registry');
	press(`acontoso${keys.enter}`);
	await expect.poll(frame).toContain('[x]   contoso');
});

test('a change that cannot be written is one warning, and lasts for the session', async () => {
	const directory = makeFolder();
	// Another program holds the lock.
	mkdirSync(path.join(directory, 'config.json.lock'));
	const {frame, press, picker, settings} = await openPicker({directory, timeoutMs: 100});
	await expect.poll(frame).toContain('Add a registry');
	press(`acontoso${keys.enter}`);
	await expect.poll(frame).toContain('[x]   contoso');
	await picker.settled();
	await expect.poll(frame).toContain('! Another acr-doctor has locked the settings');
	expect(frame()).toContain('[x]   contoso');
	expect(settings.read().registries).toHaveLength(1);
	expect(existsSync(path.join(directory, 'config.json'))).toBe(false);
});

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
	await expect.poll(frame).toContain('Discovered (not saved)');
	expect(frame()).toMatch(/\[ \] \+ adatum +adatum\.azurecr\.io +from Docker, Azure\n/);
	expect(frame()).toContain('   Could not search Azure: no answer');
	expect(frame()).not.toMatch(/\+ contoso/);
	press(`G${keys.enter}`);
	await expect.poll(() => idsOf(choices[0])).toEqual(['tailspin.azurecr.io']);
	press(`k ${keys.enter}`);
	await expect.poll(() => idsOf(choices[1])).toEqual(['new-1']);
	await picker.settled();
	expect(names()).toEqual(['contoso', 'contoso.azurecr.cn', 'fabrikam', 'adatum.azurecr.io']);
	expect(readFileSync(path.join(directory, 'config.json'), 'utf8')).not.toContain('tailspin');
	await expect.poll(frame).toContain('4 saved  1 marked');
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

test('a comma opens the settings; changes are visible and saved immediately, and Escape returns', async () => {
	const {frame, press, settings} = await openPicker({saved});
	await expect.poll(frame).toContain('3 saved');
	// Both keys arrive in one read: the second belongs to the settings.
	press(`,${keys.right}`);
	await expect.poll(frame).toContain('> Language        < English >');
	press(keys.right);
	await expect.poll(frame).toContain('設定');
	await expect.poll(() => settings.read().settings.language).toBe('ja');
	press('j5');
	await expect.poll(frame).toMatch(/> 制限時間 +5/);
	press(`${keys.enter}${keys.escape}`);
	await expect.poll(frame).toContain('保存 3 件');
	await expect.poll(() => settings.read().settings).toEqual({language: 'ja', timeout: 5});
});

test('the help shows every key; q closes the help, then leaves; Ctrl-C leaves from anywhere', async () => {
	const {frame, press, choices} = await openPicker({saved, columns: 120, rows: 40});
	await expect.poll(frame).toContain('3 saved');
	press('?');
	await expect.poll(frame).toContain('remove this registry (asks)');
	press('x');
	expect(frame()).not.toContain('Remove ');
	press('q');
	await expect.poll(frame).toContain('[ ] * fabrikam');
	press('q');
	await expect.poll(() => choices).toEqual([{type: 'quit'}]);
	press(`a${keys.interrupt}`);
	await expect.poll(() => choices.at(-1)).toEqual({type: 'interrupt'});
});

test('L changes the language immediately, and is a letter in a field', async () => {
	const {frame, press} = await openPicker({saved});
	await expect.poll(frame).toContain('3 saved');
	press('L');
	await expect.poll(frame).toContain('保存 3 件');
	press('/L');
	await expect.poll(frame).toContain('/L');
});

test('Backspace deletes a character of several code points at once', async () => {
	const {frame, press} = await openPicker();
	await expect.poll(frame).toContain('Add a registry');
	press(`a${keys.shiftTab}e\u0301x`);
	await expect.poll(frame).toContain('e\u0301x');
	press('\u007F\u007F');
	await expect.poll(frame).not.toContain('e\u0301');
	expect(frame()).toMatch(/ > Label\s*\n/);
});

test('the file is not written without a change', async () => {
	const {frame, press, directory, choices, picker} = await openPicker();
	await expect.poll(frame).toContain('Add a registry');
	press('jk?q');
	press('q');
	await expect.poll(() => choices).toEqual([{type: 'quit'}]);
	await picker.settled();
	expect(existsSync(path.join(directory, 'config.json'))).toBe(false);
});
