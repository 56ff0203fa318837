import {expect, test} from 'vitest';
import type {SavedRegistry} from '../../../source/saved/saved.ts';
import {idsOf, keys, openPicker, saved} from './open-picker.ts';

test('favorites come first, then the most recently used, each with its address and last result', async () => {
	const {frame} = await openPicker({saved});
	await expect
		.poll(frame)
		.toContain(
			[
				'     Name                Address                      Last result',
				'▌    fabrikam *          fabrikam.azurecr.io          passed, 1 min ago',
				'     contoso.azurecr.cn  contoso.azurecr.cn/team/app  never run',
				'     Production          contoso.azurecr.io           1 problem, 2 h ago',
			].join('\n'),
		);
	expect(frame()).toMatch(/⏎ check selected  a add  \/ filter .* \? help  q quit$/);
});

test('Enter runs all marked registries if one of them is visible; else the selected one, and the footer says which', async () => {
	const {frame, press, choices} = await openPicker({saved});
	await expect.poll(frame).toContain('3 saved');
	press(`j${keys.enter}`);
	await expect.poll(() => idsOf(choices[0])).toEqual(['china']);
	// The keys arrive in one read.
	press('g G k');
	await expect.poll(frame).toContain('3 saved · 2 marked');
	expect(frame()).toContain('⏎ check 2 marked');
	press(`/china${keys.enter}`);
	await expect.poll(frame).toContain('1 of 3 · 2 marked');
	await expect.poll(frame).toContain('⏎ check selected');
	press(keys.enter);
	await expect.poll(() => idsOf(choices[1])).toEqual(['china']);
	press(`/fab${keys.enter}`);
	await expect.poll(frame).toContain('⏎ check 2 marked');
	press(keys.enter);
	await expect.poll(() => idsOf(choices[2])).toEqual(['fabrikam', 'contoso']);
	await expect.poll(frame).not.toContain('marked');
});

test('a registry is removed after a confirmation, and u restores it', async () => {
	const {frame, press, picker, names} = await openPicker({saved});
	await expect.poll(frame).toContain('3 saved');
	press('jx');
	await expect.poll(frame).toContain('Remove contoso.azurecr.cn?\n y/N');
	press('j');
	await expect.poll(frame).toContain('▌    contoso.azurecr.cn');
	// A `y` in the same read as the key that asks has no effect, because the question was not visible yet.
	press('xy');
	await expect.poll(frame).toContain('Remove contoso.azurecr.cn?\n y/N');
	press('y');
	await expect.poll(frame).toContain('contoso.azurecr.cn was removed. Press u to undo.');
	expect(frame()).toContain('▌    Production');
	await picker.settled();
	expect(names()).toEqual(['contoso', 'fabrikam']);
	press('u');
	await expect.poll(frame).toContain('▌    contoso.azurecr.cn');
	await picker.settled();
	expect(names()).toEqual(['contoso', 'contoso.azurecr.cn', 'fabrikam']);
	press('u');
	await expect.poll(frame).toContain('There is nothing to undo.');
});

test('the filter searches label, host and cloud, then letters in order; Enter keeps the filter, Escape clears it', async () => {
	const {frame, press, choices} = await openPicker({saved});
	await expect.poll(frame).toContain('3 saved');
	press('/prod');
	await expect.poll(frame).toMatch(/ filter prod +⏎ apply/);
	expect(frame()).toContain('1 of 3');
	press(`${keys.clear}chinacloud`);
	await expect.poll(frame).toContain('▌    contoso.azurecr.cn');
	expect(frame()).toContain('1 of 3');
	press(`${keys.clear}fbkm`);
	await expect.poll(frame).toContain('▌    fabrikam *');
	press(`${keys.clear}qx`);
	await expect.poll(frame).toContain('No registry matches qx.');
	press(keys.escape);
	await expect.poll(frame).toContain('3 saved');
	press('/con');
	await expect.poll(frame).toContain('2 of 3');
	press(`${keys.enter}j${keys.enter}`);
	await expect.poll(() => idsOf(choices[0])).toEqual(['contoso']);
	expect(frame()).toContain('Registries  /con');
	press(keys.escape);
	await expect.poll(frame).toContain('3 saved');
	expect(choices).toHaveLength(1);
	// Escape goes back, but never leaves the picker.
	press(`${keys.escape}${keys.escape}q`);
	await expect.poll(() => choices[1]).toEqual({type: 'quit'});
	expect(choices).toHaveLength(2);
});

test('a favorite moves to the top with the selection, and back', async () => {
	const {frame, press, picker, settings} = await openPicker({saved});
	await expect.poll(frame).toContain('3 saved');
	press('G*');
	await expect.poll(frame).toContain('▌    Production *');
	await picker.settled();
	expect(settings.read().registries[0]).toMatchObject({id: 'contoso', isFavorite: true});
	press('*');
	await expect.poll(frame).toMatch(/▌ {4}Production {3}/);
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

test('the help shows every key; Enter presses the key of a line; q closes the help, then leaves', async () => {
	const {frame, press, choices} = await openPicker({saved, columns: 120, rows: 40});
	await expect.poll(frame).toContain('3 saved');
	press('?');
	await expect.poll(frame).toContain('remove this registry (asks)');
	press('q');
	await expect.poll(frame).toContain('▌    fabrikam');
	press(`?jjj${keys.enter}con`);
	await expect.poll(frame).toContain(' filter con');
	press(keys.escape);
	await expect.poll(frame).toContain('3 saved');
	press('q');
	await expect.poll(() => choices).toEqual([{type: 'quit'}]);
	press(`a${keys.interrupt}`);
	await expect.poll(() => choices.at(-1)).toEqual({type: 'interrupt'});
});

test('L opens the languages with the present one selected; Enter chooses, Escape changes nothing', async () => {
	const {frame, press} = await openPicker({saved});
	await expect.poll(frame).toContain('3 saved');
	press('L');
	await expect.poll(frame).toContain('▌ English\n  日本語\n  한국어\n  简体中文\n');
	press(keys.down);
	await expect.poll(frame).toContain('▌ 日本語');
	press(keys.escape);
	await expect.poll(frame).toContain('⏎ check selected');
	press(`Lj${keys.enter}`);
	await expect.poll(frame).toContain('保存 3 件');
	press('L');
	await expect.poll(frame).toContain('▌ 日本語');
	press('k\r/L');
	await expect.poll(frame).toContain(' filter L');
});

const many = Array.from({length: 500}, (_, index): SavedRegistry => ({
	id: `${index}`,
	name: `registry${String(index).padStart(3, '0')}`,
}));

test('a list of 500 registries draws only its visible rows, with columns that do not move', async () => {
	const {frame, press} = await openPicker({saved: many});
	await expect.poll(frame).toContain('▌    registry000');
	await expect.poll(frame).toContain('482 more');
	press(keys.pageDown);
	await expect.poll(frame).toContain('▌    registry017');
	expect(frame()).toContain('registry000');
	press(keys.pageDown);
	await expect.poll(frame).toContain('▌    registry034');
	expect(frame()).toMatch(/17 above  465 more/);
	press('Gk');
	await expect.poll(frame).toContain('▌    registry498');
	press('/499');
	await expect.poll(frame).toContain('▌    registry499');
	expect(frame()).not.toContain('above');
	const row = frame()
		.split('\n')
		.find(line => line.includes('registry499'));
	expect(row).toBe('▌    registry499  registry499.azurecr.io  never run');
});
