import {expect, test} from 'vitest';
import {
	addRegistry,
	changeSettings,
	editRegistry,
	markFavourite,
	markUsed,
	orderRegistries,
	removalOf,
	removeRegistry,
	restoreRegistry,
} from '../../source/saved/edit-saved.ts';
import {nothingSaved} from '../../source/saved/saved.ts';
import type {Saved, SavedRegistry} from '../../source/saved/saved.ts';

const counts = {passed: 7, warning: 0, failed: 1, skipped: 0, error: 0};
const contoso: SavedRegistry = {
	id: 'a',
	name: 'contoso',
	label: 'Production',
	lastResult: {counts, finishedAt: 5},
};
const fabrikam: SavedRegistry = {id: 'b', name: 'fabrikam.azurecr.cn', isFavourite: true};
const northwind: SavedRegistry = {id: 'c', name: 'northwind', repository: 'team/app'};
const three: Saved = {...nothingSaved, registries: [contoso, fabrikam, northwind]};

const idsOf = ({registries}: Saved): readonly string[] => registries.map(({id}) => id);

test('the same registry is kept once, and another repository or cloud of it is another', () => {
	expect(addRegistry(three, {id: 'd', name: 'contoso', label: 'Again'})).toBe(three);
	expect(idsOf(addRegistry(three, {id: 'd', name: 'contoso', repository: 'team/app'}))).toEqual([
		'a',
		'b',
		'c',
		'd',
	]);
	expect(idsOf(addRegistry(three, {id: 'd', name: 'contoso', cloud: 'AzureChinaCloud'}))).toEqual([
		'a',
		'b',
		'c',
		'd',
	]);
	expect(addRegistry(three, {id: 'a', name: 'other'})).toBe(three);
});

test('a new label leaves what was found, a new name does not', () => {
	expect(editRegistry(three, 'a', {name: 'contoso'}).registries[0]).toEqual({
		id: 'a',
		name: 'contoso',
		lastResult: {counts, finishedAt: 5},
	});
	expect(editRegistry(three, 'a', {name: 'contosodev', label: 'Dev'}).registries[0]).toEqual({
		id: 'a',
		name: 'contosodev',
		label: 'Dev',
	});
});

test('a registry that another acr-doctor removed while it was changed is kept again', () => {
	const changed = editRegistry(three, 'z', {name: 'contosodev', label: 'Dev'});
	expect(changed.registries.slice(0, 3)).toEqual(three.registries);
	expect(changed.registries[3]).toEqual({id: 'z', name: 'contosodev', label: 'Dev'});
});

test('a removed registry comes back where it stood, once', () => {
	const removal = removalOf(three, 'b');
	const without = removeRegistry(three, 'b');
	expect(idsOf(without)).toEqual(['a', 'c']);
	expect(removal && restoreRegistry(without, removal)).toEqual(three);
	expect(removal && restoreRegistry(three, removal)).toBe(three);
	expect(removal && idsOf(restoreRegistry(nothingSaved, removal))).toEqual(['b']);
	expect(removalOf(three, 'z')).toBeUndefined();
});

test('a favourite is one until it is none', () => {
	const marked = markFavourite(three, 'a', true);
	expect(marked.registries[0]).toEqual({...contoso, isFavourite: true});
	expect(markFavourite(marked, 'a', false)).toEqual(three);
});

test('those used are marked, and never with an earlier time than before', () => {
	const used = markUsed(three, ['a', 'c', 'z'], 9);
	expect(used.registries.map(({lastUsedAt}) => lastUsedAt)).toEqual([9, undefined, 9]);
	expect(markUsed(used, ['a'], 3)).toEqual(used);
});

test('favourites come first, then what was used last, then by what they are called', () => {
	const {registries} = markUsed(three, ['c'], 9);
	expect(orderRegistries(registries).map(({id}) => id)).toEqual(['b', 'c', 'a']);
	expect(orderRegistries(three.registries).map(({id}) => id)).toEqual(['b', 'c', 'a']);
});

test('a setting is set and taken back, and the others stay', () => {
	const set = changeSettings(three, {language: 'ja', timeout: 20});
	expect(changeSettings(set, {timeout: undefined, ascii: true}).settings).toEqual({
		language: 'ja',
		ascii: true,
	});
	expect(set.registries).toBe(three.registries);
});
