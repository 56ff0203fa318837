import {expect, test} from 'vitest';
import {readArguments} from '../../../source/cli/arguments.ts';
import {readCommandLine} from '../../../source/cli/command-line.ts';
import {readNamedTargets} from '../../../source/cli/targets/named-targets.ts';
import type {SavedRegistry} from '../../../source/saved/saved.ts';
import {builtInClouds} from '../../../source/reference/clouds.ts';

const namesOf = (argv: readonly string[], saved: readonly SavedRegistry[] = []) => [
	...readNamedTargets(readArguments(readCommandLine(argv)), saved, {clouds: builtInClouds}).registries.keys(),
];

test.each([
	['registres', 'registries'],
	['regsitries', 'registries'],
	['checsk', 'checks'],
	['Report', 'report'],
])('a first word like %s suggests the command %s', (word, command) => {
	expect(() => namesOf([word, 'list'])).toThrow(
		`Unknown command: ${word}. Did you mean ${command}? If ${word} is a registry, run acr-doctor -n ${word}`,
	);
});

test('-n checks a registry with the name of a command, and later words are always registries', () => {
	expect(namesOf(['-n', 'registres'])).toEqual(['registres']);
	expect(namesOf(['--name=checks'])).toEqual(['checks']);
	expect(namesOf(['contoso', 'registres'])).toEqual(['contoso', 'registres']);
});

test('a saved label or name overrides the suggestion', () => {
	const saved = [
		{id: '1', name: 'contoso', label: 'Registry'},
		{id: '2', name: 'demos'},
	];
	expect(namesOf(['registry'], saved)).toEqual(['contoso']);
	expect(namesOf(['demos'], saved)).toEqual(['demos']);
	expect(() => namesOf(['registry'])).toThrow('Did you mean registries?');
});

test('the registry of another service is an error, also with -n', () => {
	const sentence =
		'ghcr.io/foo/bar is not an Azure registry. acr-doctor checks only Azure registries, for example contoso.azurecr.io.';
	expect(() => namesOf(['ghcr.io/foo/bar'])).toThrow(sentence);
	expect(() => namesOf(['-n', 'ghcr.io/foo/bar'])).toThrow(sentence);
	expect(() => namesOf(['library/nginx'])).toThrow(
		'library/nginx names no registry, so Docker pulls the image from Docker Hub. Put the login server first, for example: contoso.azurecr.io/library/nginx',
	);
});
