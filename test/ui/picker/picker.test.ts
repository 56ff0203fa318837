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

test('with nothing saved it offers to add one; two are added, marked, run together, and there again afterwards', async () => {
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

	// What a run found stands there when one comes back, and what was marked is marked.
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

test('the rows that nothing is saved for lead to the machine and to the demo', async () => {
	const {frame, press, choices} = await openPicker();
	await expect.poll(frame).toContain('Open the demo');
	press(`j${keys.enter}`);
	press(`G${keys.enter}`);
	await expect.poll(() => choices).toEqual([{type: 'machine'}, {type: 'demo'}]);
});

test('favourites stand first, then the one used last, each with what it came to', async () => {
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

test('Enter runs all that are marked where one of them is in view, and says so; else the selected one', async () => {
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

test('a registry is removed after a yes, and comes back with u', async () => {
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

test('the filter looks at label, host and cloud, then for letters in their order; Enter keeps it, Escape ends it', async () => {
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
	// Escape goes back, and never out.
	press(`${keys.escape}${keys.escape}q`);
	await expect.poll(() => choices[1]).toEqual({type: 'quit'});
	expect(choices).toHaveLength(2);
});

test('in a terminal too small to see anything only what leaves is taken', async () => {
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

test('what is pasted while the help is open goes nowhere', async () => {
	const {frame, press, paste} = await openPicker({saved});
	await expect.poll(frame).toContain('3 saved');
	press('?');
	await expect.poll(frame).toContain('Esc closes');
	paste('contoso.azurecr.io/app');
	press(keys.escape);
	await expect.poll(frame).toContain('3 saved');
	expect(frame()).not.toContain('Add a registry');
});

test('a favourite goes to the top with the selection, and back', async () => {
	const {frame, press, picker, settings} = await openPicker({saved});
	await expect.poll(frame).toContain('3 saved');
	press('G*');
	await expect.poll(frame).toContain(' > [ ] * Production');
	await picker.settled();
	expect(settings.read().registries[0]).toMatchObject({id: 'contoso', isFavorite: true});
	press('*');
	await expect.poll(frame).toContain(' > [ ]   Production');
});

test('a registry is said anew; its result goes with the one it was of', async () => {
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

test('an address, a command and several lines that were copied are understood', async () => {
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

test('what another acr-doctor saves while the form is open counts when it is saved', async () => {
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

test('a label that means another registry is refused, and who has it is said', async () => {
	const {frame, press, names, picker} = await openPicker({saved});
	await expect.poll(frame).toContain('3 saved');
	press(`atailspin${keys.tab}${keys.tab}${keys.tab}FABRIKAM${keys.enter}`);
	await expect.poll(frame).toContain('The label FABRIKAM is already used for fabrikam.azurecr.io');
	press(`${keys.clear}Tail${keys.enter}`);
	await expect.poll(frame).toContain('4 saved');
	await picker.settled();
	expect(names()).toContain('tailspin');
});

test('what is saved already is not saved twice, by its name or its login server', async () => {
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

test('a field that cannot be so says why, and has the focus when that is to be saved', async () => {
	const {frame, press} = await openPicker();
	await expect.poll(frame).toContain('Add a registry');
	press(`a${keys.enter}`);
	await expect.poll(frame).toContain('The registry name is empty.');
	press(`con_toso${keys.tab}${keys.enter}`);
	await expect.poll(frame).toMatch(/ > Registry +con_toso\n +con_toso is not a valid registry/);
	press(`${keys.clear}contoso${keys.down}${keys.down}Team App${keys.shiftTab}${keys.enter}`);
	await expect.poll(frame).toMatch(/ > Repository +Team App\n +Team App is not a valid repository/);
});

test('the cloud is chosen with Space and the arrows, and shows in the login server', async () => {
	const {frame, press, picker, settings} = await openPicker();
	await expect.poll(frame).toContain('Add a registry');
	press(`acontoso${keys.tab} ${keys.right}`);
	await expect.poll(frame).toContain('contoso.azurecr.cn  (AzureChinaCloud)');
	press(keys.enter);
	await expect.poll(frame).toContain('contoso is saved');
	await picker.settled();
	expect(settings.read().registries).toEqual([{id: 'new-1', name: 'contoso', cloud: 'AzureChinaCloud'}]);
});

test('what is pasted onto the list opens the form, with the repository of the image in its field', async () => {
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

test('a repository that was emptied by hand is none, whatever the reference says', async () => {
	const {frame, press, paste, picker, settings} = await openPicker();
	await expect.poll(frame).toContain('Add a registry');
	paste('contoso.azurecr.io/app:1');
	await expect.poll(frame).toContain('contoso.azurecr.io/app  (AzureCloud)');
	press(`${keys.tab}${keys.tab}${keys.clear}${keys.enter}`);
	await expect.poll(frame).toContain('1 saved');
	await picker.settled();
	expect(settings.read().registries).toEqual([{id: 'new-1', name: 'contoso.azurecr.io'}]);
});

test('a broken file is one warning, and the program goes on', async () => {
	const directory = makeFolder();
	writeFileSync(path.join(directory, 'config.json'), '{"registries": [');
	const {frame, press} = await openPicker({directory});
	await expect.poll(frame).toContain(' ! The settings file');
	expect(frame()).toContain('> Add a registry');
	press(`acontoso${keys.enter}`);
	await expect.poll(frame).toContain('[x]   contoso');
});

test('a change that cannot be written is one warning, and holds', async () => {
	const directory = makeFolder();
	// Another program holds the file all the time.
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

test('d shows what is not saved yet and where it is known; only what is marked is saved, when it runs', async () => {
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

test('Escape stops a search and nothing else', async () => {
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

test('a comma opens the settings; what is set is seen and saved at once, and Escape comes back', async () => {
	const {frame, press, settings} = await openPicker({saved});
	await expect.poll(frame).toContain('3 saved');
	// In one breath: the second key is the settings' already.
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

test('the help has every key; q closes it, then leaves; Ctrl-C leaves from anywhere', async () => {
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

test('L changes the language on the spot, and is a letter in a field', async () => {
	const {frame, press} = await openPicker({saved});
	await expect.poll(frame).toContain('3 saved');
	press('L');
	await expect.poll(frame).toContain('保存 3 件');
	press('/L');
	await expect.poll(frame).toContain('/L');
});

test('a character of several code points is taken back whole', async () => {
	const {frame, press} = await openPicker();
	await expect.poll(frame).toContain('Add a registry');
	press(`a${keys.shiftTab}e\u0301x`);
	await expect.poll(frame).toContain('e\u0301x');
	press('\u007F\u007F');
	await expect.poll(frame).not.toContain('e\u0301');
	expect(frame()).toMatch(/ > Label\s*\n/);
});

test('nothing is written where nothing is changed', async () => {
	const {frame, press, directory, choices, picker} = await openPicker();
	await expect.poll(frame).toContain('Add a registry');
	press('jk?q');
	press('q');
	await expect.poll(() => choices).toEqual([{type: 'quit'}]);
	await picker.settled();
	expect(existsSync(path.join(directory, 'config.json'))).toBe(false);
});
