import {expect, test} from 'vitest';
import {
	addRegistry,
	changePreferences,
	editRegistry,
	markFavorite,
	markUsed,
	orderRegistries,
	removalOf,
	removeRegistry,
	restoreRegistry,
} from '../../source/saved/edit-saved.ts';
import {emptySaved} from '../../source/saved/saved.ts';
import type {Saved, SavedRegistry} from '../../source/saved/saved.ts';

const counts = {passed: 7, warning: 0, failed: 1, skipped: 0, error: 0};
const contoso: SavedRegistry = {
	id: 'a',
	name: 'contoso',
	label: 'Production',
	lastResult: {counts, finishedAt: 5},
};
const fabrikam: SavedRegistry = {id: 'b', name: 'fabrikam.azurecr.cn', isFavorite: true};
const northwind: SavedRegistry = {id: 'c', name: 'northwind', repository: 'team/app'};
const three: Saved = {...emptySaved, registries: [contoso, fabrikam, northwind]};

const idsOf = ({registries}: Saved): readonly string[] => registries.map(({id}) => id);

test('a registry is saved once for each repository and cloud', () => {
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

test('a new label keeps the last result, a new name removes it', () => {
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

test('editing a registry that another process removed adds it again', () => {
	const changed = editRegistry(three, 'z', {name: 'contosodev', label: 'Dev'});
	expect(changed.registries.slice(0, 3)).toEqual(three.registries);
	expect(changed.registries[3]).toEqual({id: 'z', name: 'contosodev', label: 'Dev'});
});

test('undo restores a removed registry at its old position, once', () => {
	const removal = removalOf(three, 'b');
	const without = removeRegistry(three, 'b');
	expect(idsOf(without)).toEqual(['a', 'c']);
	expect(removal && restoreRegistry(without, removal)).toEqual(three);
	expect(removal && restoreRegistry(three, removal)).toBe(three);
	expect(removal && idsOf(restoreRegistry(emptySaved, removal))).toEqual(['b']);
	expect(removalOf(three, 'z')).toBeUndefined();
});

test('a registry can be marked as a favorite and unmarked', () => {
	const marked = markFavorite(three, 'a', true);
	expect(marked.registries[0]).toEqual({...contoso, isFavorite: true});
	expect(markFavorite(marked, 'a', false)).toEqual(three);
});

test('the time of last use never goes back', () => {
	const used = markUsed(three, ['a', 'c', 'z'], 9);
	expect(used.registries.map(({lastUsedAt}) => lastUsedAt)).toEqual([9, undefined, 9]);
	expect(markUsed(used, ['a'], 3)).toEqual(used);
});

test('favorites come first, then the most recently used, then by name', () => {
	const {registries} = markUsed(three, ['c'], 9);
	expect(orderRegistries(registries).map(({id}) => id)).toEqual(['b', 'c', 'a']);
	expect(orderRegistries(three.registries).map(({id}) => id)).toEqual(['b', 'c', 'a']);
});

test('a preference can be set and removed, and the others stay', () => {
	const set = changePreferences(three, {language: 'ja', timeout: 20});
	expect(changePreferences(set, {timeout: undefined, ascii: true}).settings).toEqual({
		language: 'ja',
		ascii: true,
	});
	expect(set.registries).toBe(three.registries);
});
