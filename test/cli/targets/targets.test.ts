import {expect, test} from 'vitest';
import {joinTargets, readSavedTargets, readTargets} from '../../../source/cli/targets/targets.ts';
import type {CloudChoice} from '../../../source/cli/targets/targets.ts';
import {fill} from '../../../source/text/fill.ts';
import {UsageError} from '../../../source/cli/usage-error.ts';
import {builtInClouds} from '../../../source/reference/clouds.ts';
import {usage} from '../../../source/languages/en/usage.ts';

const own = {...builtInClouds[0], name: 'OwnCloud', registrySuffix: '.cr.own.example', isBuiltIn: false};
const choice = {clouds: [...builtInClouds, own], active: 'AzureUSGovernment'};

const read = (words: readonly string[], wanted: Omit<Parameters<typeof readTargets>[0], 'words'> = {}) =>
	readTargets({words, ...wanted}, choice);

const cloudsOf = (...input: Parameters<typeof read>) =>
	[...read(...input).registries.values()].map(({cloud}) => cloud.name);

test('--cloud overrides the cloud of the host, then the active cloud of az, then the first cloud', () => {
	expect(cloudsOf(['contoso', 'contoso.azurecr.cn', 'contoso.cr.own.example'])).toEqual([
		'AzureUSGovernment',
		'AzureChinaCloud',
		'OwnCloud',
	]);
	expect(cloudsOf(['contoso', 'contoso.azurecr.cn'], {cloud: 'azurecloud'})).toEqual([
		'AzureCloud',
		'AzureCloud',
	]);
	expect(readTargets({words: []}, {clouds: builtInClouds}).machine.cloud.name).toBe('AzureCloud');
	expect(readTargets({words: []}, {clouds: builtInClouds, active: 'Gone'}).machine.cloud.name).toBe(
		'AzureCloud',
	);
});

test('each saved registry has its own cloud and repository, and flags override both', () => {
	const saved = [
		{name: 'contoso', cloud: 'AzureChinaCloud', repository: 'team/app'},
		{name: 'contoso.azurecr.io'},
		{name: 'fabrikam'},
	];
	const evidence = (wanted: Parameters<typeof readSavedTargets>[1]) =>
		[...readSavedTargets(saved, wanted, choice).registries].map(([key, {cloud, tenant}]) => [
			key,
			cloud.name,
			tenant,
		]);

	expect(evidence({tenant: 'contoso.com'})).toEqual([
		['contoso/team/app', 'AzureChinaCloud', 'contoso.com'],
		['contoso.azurecr.io', 'AzureCloud', 'contoso.com'],
		['fabrikam', 'AzureUSGovernment', 'contoso.com'],
	]);
	expect(evidence({cloud: 'AzureCloud', repository: 'base'})).toEqual([
		['contoso/base', 'AzureCloud', undefined],
		['contoso.azurecr.io/base', 'AzureCloud', undefined],
		['fabrikam/base', 'AzureCloud', undefined],
	]);
	expect(readSavedTargets([], {}, choice).machine.cloud.name).toBe('AzureUSGovernment');
});

test('tenant and subscription apply to every registry and to the machine', () => {
	const {machine, registries} = read(['contoso'], {tenant: 't', subscription: 's'});
	expect(machine).toMatchObject({tenant: 't', subscription: 's'});
	expect(registries.get('contoso')).toMatchObject({tenant: 't', subscription: 's', clouds: choice.clouds});
});

test('a registry is checked once; another repository or port is another registry', () => {
	const words = [
		'contoso',
		'CONTOSO',
		'contoso.azurecr.io',
		'contoso.azurecr.io:443',
		'contoso.azurecr.io/app:1',
		'contoso.azurecr.io:8443',
	];
	expect([...read(words).registries.keys()]).toEqual([
		'contoso',
		'contoso.azurecr.io',
		'contoso.azurecr.io/app',
		'contoso.azurecr.io:8443',
	]);
});

test('each named image is pulled once, and --image overrides all of them', () => {
	const words = [
		'contoso.azurecr.io/app:1',
		'contoso',
		'contoso.azurecr.io/app:2',
		'fabrikam.azurecr.cn/web:1',
		'contoso.azurecr.io/app:1',
	];
	const images = ['contoso.azurecr.io/app:1', 'contoso.azurecr.io/app:2', 'fabrikam.azurecr.cn/web:1'];
	expect(read(words).machine.images).toEqual(images);
	expect(
		joinTargets(
			read([]).machine,
			words.map(word => read([word])),
		).machine.images,
	).toEqual(images);
	expect(read(words, {image: 'ghcr.io/x:1'}).machine.images).toEqual(['ghcr.io/x:1']);
	expect(read(['contoso.azurecr.io/app:1'], {repository: 'other'}).machine.images).toEqual([
		'contoso.azurecr.io/app:1',
	]);
	expect(read(['contoso', 'contoso.azurecr.io/app']).machine.images).toBeUndefined();
});

test('a saved registry names no image, with or without a repository', () => {
	const saved = [{name: 'contoso.azurecr.io', repository: 'team/app'}, {name: 'fabrikam'}];
	expect(readSavedTargets(saved, {}, choice).machine.images).toBeUndefined();
});

test('--repository overrides the repository of an image', () => {
	const {registries, notes} = read(['contoso.azurecr.io/team/app:1'], {repository: 'other'});
	expect([...registries.values()][0]?.registry?.repository).toBe('other');
	expect(notes).toEqual([]);
});

test('notes explain how unusual words were interpreted', () => {
	expect(read(['contoso', 'contoso.azurecr.io']).notes).toEqual([]);
	const {notes} = read([
		'Contoso',
		'contoso.azurecr.io/team/app:1',
		'contoso.eastus.data.azurecr.io',
		'contoso.privatelink.azurecr.io',
	]);
	expect(notes.map(({note, values}) => fill(usage.note[note], values))).toEqual([
		'Contoso contains capital letters, but login servers are lowercase: checking contoso.',
		'The repository team/app comes from the image reference.',
		'contoso.eastus.data.azurecr.io is a data endpoint: checking its login server contoso.azurecr.io.',
		'contoso.privatelink.azurecr.io is a private link name: checking its login server contoso.azurecr.io.',
	]);
});

const readWithProblem = (cloud: string, fileProblem: CloudChoice['fileProblem']) =>
	readTargets({words: ['contoso'], cloud}, {...choice, fileProblem});

test('an unknown cloud names the file of registered clouds and its line if az does not use the file', () => {
	const file = '/home/dev/.azure/clouds.config';
	expect(() => readWithProblem('Contoso', {file, problem: 'malformed', line: 7})).toThrow(
		`The cloud Contoso is unknown, because line 7 of ${file} is malformed.`,
	);
	expect(() => readWithProblem('Contoso', {file, problem: 'unreadable', error: 'EACCES'})).toThrow(
		`The cloud Contoso is unknown, because ${file} cannot be read (EACCES).`,
	);
	expect(readWithProblem('AzureCloud', {file, problem: 'malformed', line: 7}).registries.size).toBe(1);
});

test('an unknown cloud is an error that suggests the closest name and lists all', () => {
	expect(() => read(['contoso'], {cloud: 'AzureChina'})).toThrow(
		new UsageError(
			() =>
				'Unknown cloud: AzureChina. Did you mean AzureChinaCloud? Available: AzureCloud, AzureChinaCloud, AzureUSGovernment, OwnCloud',
		),
	);
});

test.each([
	['', 'empty'],
	['abc', 'registry-name'],
	['con_toso.azurecr.io', 'host-name'],
	['contoso.azurecr.io:99999', 'port'],
	['https://contoso.azurecr.io/v2/', 'url-with-path'],
	['http://contoso.azurecr.io', 'scheme'],
	['team/app:1', 'image-without-registry'],
	['contoso.azurecr.io/a b', 'image-reference'],
	['quay.io/podman/hello', 'other-registry'],
] as const)('%j is refused with the rule it breaks', (word, problem) => {
	expect(() => read(['contoso', word])).toThrow(UsageError);
	expect(() => read(['contoso', word])).toThrow(usage.target[problem].replaceAll('{word}', word));
});

test('a usage error contains no escape sequences and no password', () => {
	const word = 'https://user:hunter2@contoso.azurecr.io/x\u001B[2J';
	expect(() => read([word])).toThrow(/^https:\/\/user:\[hidden\]@contoso\.azurecr\.io\/x contains a path\./);
});
