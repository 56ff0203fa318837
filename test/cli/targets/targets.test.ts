import {expect, test} from 'vitest';
import {joinTargets, readSavedTargets, readTargets} from '../../../source/cli/targets/targets.ts';
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

test('a cloud named by a flag goes before that of the host, that before the one az uses, that before the first', () => {
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

test('saved registries go each to its own cloud, with its own repository, and a flag goes before both', () => {
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

test('tenant and subscription go to every registry and to the machine', () => {
	const {machine, registries} = read(['contoso'], {tenant: 't', subscription: 's'});
	expect(machine).toMatchObject({tenant: 't', subscription: 's'});
	expect(registries.get('contoso')).toMatchObject({tenant: 't', subscription: 's', clouds: choice.clouds});
});

test('the same registry is checked once, another repository or port of it is another', () => {
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

test('every image that is named is pulled, each once, and only the one of the flag when there is one', () => {
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

test('a saved registry names no image, with or without its repository', () => {
	const saved = [{name: 'contoso.azurecr.io', repository: 'team/app'}, {name: 'fabrikam'}];
	expect(readSavedTargets(saved, {}, choice).machine.images).toBeUndefined();
});

test('a repository named by a flag goes before that of an image', () => {
	const {registries, notes} = read(['contoso.azurecr.io/team/app:1'], {repository: 'other'});
	expect([...registries.values()][0]?.registry?.repository).toBe('other');
	expect(notes).toEqual([]);
});

test('how a word was read is told where it is not plain', () => {
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

test('a cloud there is not is refused with the nearest, and with those there are', () => {
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

test('a refusal shows no escapes and no password', () => {
	const word = 'https://user:hunter2@contoso.azurecr.io/x\u001B[2J';
	expect(() => read([word])).toThrow(/^https:\/\/user:\[hidden\]@contoso\.azurecr\.io\/x contains a path\./);
});
