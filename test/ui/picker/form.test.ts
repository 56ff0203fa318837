import {expect, test} from 'vitest';
import {addRegistry} from '../../../source/saved/edit-saved.ts';
import {openSettings} from '../../../source/saved/file/open-settings.ts';
import {keys, openPicker, saved} from './open-picker.ts';

test('pasted text is ignored while the help is open', async () => {
	const {frame, press, paste} = await openPicker({saved});
	await expect.poll(frame).toContain('3 saved');
	press('?');
	await expect.poll(frame).toContain('Esc close');
	paste('contoso.azurecr.io/app');
	press(keys.escape);
	await expect.poll(frame).toContain('3 saved');
	expect(frame()).not.toContain('Add a registry');
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
	await expect.poll(frame).toContain('contoso.azurecr.io\n');
	expect(frame()).not.toContain('already');
	press(keys.tab);
	await expect.poll(frame).toContain('Production is already saved.');
	press(keys.enter);
	await expect.poll(frame).toContain('▌ Registry');
	press(keys.escape);
	await expect.poll(frame).toContain('3 saved');
	await picker.settled();
	expect(names()).toHaveLength(3);
});

test('an invalid field shows its error, and has the focus after a save', async () => {
	const {frame, press} = await openPicker({saved});
	await expect.poll(frame).toContain('3 saved');
	press(`a${keys.enter}`);
	await expect.poll(frame).toContain('The registry name is empty.');
	press(`con_toso${keys.tab}${keys.enter}`);
	await expect.poll(frame).toMatch(/▌ Registry +con_toso\n▌ +con_toso is not a valid registry/);
	press(`${keys.clear}contoso${keys.down}${keys.down}Team App${keys.shiftTab}${keys.enter}`);
	await expect.poll(frame).toMatch(/▌ Repository +Team App\n▌ +Team App is not a valid repository/);
});

test('Space and arrows choose the cloud, which changes the login server', async () => {
	const {frame, press, picker, settings} = await openPicker({saved});
	await expect.poll(frame).toContain('3 saved');
	press(`awingtip${keys.tab} ${keys.right}`);
	await expect.poll(frame).toContain('wingtip.azurecr.cn  (AzureChinaCloud)');
	expect(frame()).toContain('( ) AzureCloud  (o) AzureChinaCloud');
	press(keys.enter);
	await expect.poll(frame).toContain('wingtip was saved.');
	await picker.settled();
	expect(settings.read().registries).toContainEqual({id: 'new-1', name: 'wingtip', cloud: 'AzureChinaCloud'});
});

test('text pasted into the list opens the form, with the repository of the image', async () => {
	const {frame, press, paste, picker, settings} = await openPicker({saved});
	await expect.poll(frame).toContain('3 saved');
	paste('  Adatum.azurecr.io/team/web:1.0@sha256:'.concat('0'.repeat(64), '\n'));
	await expect.poll(frame).toMatch(/ {2}Repository +team\/web\n/);
	expect(frame()).toContain('adatum.azurecr.io/team/web  (AzureCloud)');
	press(keys.enter);
	await expect.poll(frame).toContain('adatum.azurecr.io was saved.');
	expect(frame()).toContain('▌    adatum');
	expect(frame()).not.toContain('marked');
	await picker.settled();
	expect(settings.read().registries.at(-1)).toEqual({
		id: 'new-1',
		name: 'adatum.azurecr.io',
		repository: 'team/web',
	});
});

test('an emptied repository field overrides the image reference', async () => {
	const {frame, press, paste, picker, settings} = await openPicker({saved});
	await expect.poll(frame).toContain('3 saved');
	paste('wingtip.azurecr.io/app:1');
	await expect.poll(frame).toContain('wingtip.azurecr.io/app  (AzureCloud)');
	press(`${keys.tab}${keys.tab}${keys.clear}${keys.enter}`);
	await expect.poll(frame).toContain('4 saved');
	await picker.settled();
	expect(settings.read().registries).toContainEqual({id: 'new-1', name: 'wingtip.azurecr.io'});
});

test('Backspace deletes a character of several code points at once', async () => {
	const {frame, press} = await openPicker({saved});
	await expect.poll(frame).toContain('3 saved');
	press(`a${keys.shiftTab}e\u0301x`);
	await expect.poll(frame).toContain('e\u0301x');
	press('\u007F\u007F');
	await expect.poll(frame).not.toContain('e\u0301');
	expect(frame()).toMatch(/▌ Label\s*\n/);
});
