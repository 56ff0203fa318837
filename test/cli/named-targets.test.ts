import {expect, test} from 'vitest';
import {readArguments} from '../../source/cli/arguments.ts';
import {readNamedTargets} from '../../source/cli/named-targets.ts';
import type {SavedRegistry} from '../../source/core/saved.ts';
import {builtInClouds} from '../../source/reference/clouds.ts';

const namesOf = async (argv: readonly string[], saved: readonly SavedRegistry[] = []) => [
	...readNamedTargets(await readArguments(argv), saved, {clouds: builtInClouds}).registries.keys(),
];

test.each([
	['registres', 'registries'],
	['regsitries', 'registries'],
	['checsk', 'checks'],
	['Report', 'report'],
])('a first word like %s asks whether %s was meant', async (word, command) => {
	await expect(namesOf([word, 'list'])).rejects.toThrow(
		`There is no command ${word}. Did you mean ${command}? If ${word} is a registry: acr-doctor -n ${word}`,
	);
});

test('a registry that is named like a command is checked with -n, and a later word always is a registry', async () => {
	expect(await namesOf(['-n', 'registres'])).toEqual(['registres']);
	expect(await namesOf(['--name=checks'])).toEqual(['checks']);
	expect(await namesOf(['contoso', 'registres'])).toEqual(['contoso', 'registres']);
});

test('a saved label or name goes before the suggestion', async () => {
	const saved = [
		{id: '1', name: 'contoso', label: 'Registry'},
		{id: '2', name: 'demos'},
	];
	expect(await namesOf(['registry'], saved)).toEqual(['contoso']);
	expect(await namesOf(['demos'], saved)).toEqual(['demos']);
	await expect(namesOf(['registry'])).rejects.toThrow('Did you mean registries?');
});

test('the registry of another service is refused, also with -n', async () => {
	const sentence =
		'ghcr.io/foo/bar is not an Azure registry, and acr-doctor checks only those. Give one, for instance contoso.azurecr.io.';
	await expect(namesOf(['ghcr.io/foo/bar'])).rejects.toThrow(sentence);
	await expect(namesOf(['-n', 'ghcr.io/foo/bar'])).rejects.toThrow(sentence);
	await expect(namesOf(['library/nginx'])).rejects.toThrow(
		'library/nginx names no registry, so Docker takes it from Docker Hub. Put the login server in front: contoso.azurecr.io/library/nginx',
	);
});
