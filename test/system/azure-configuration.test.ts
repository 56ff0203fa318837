import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {findClouds} from '../../source/cli/targets/clouds.ts';
import {readTargets} from '../../source/cli/targets/targets.ts';
import {UsageError} from '../../source/cli/usage-error.ts';
import {readAzureConfiguration} from '../../source/system/azure-configuration.ts';

let home: string;

beforeEach(() => {
	home = mkdtempSync(path.join(os.tmpdir(), 'acr-doctor-home-'));
	mkdirSync(path.join(home, '.azure'));
});

afterEach(() => rmSync(home, {recursive: true}));

const write = (name: string, text: string) => writeFileSync(path.join(home, '.azure', name), text);

test('a cloud registered with az has its endpoints and suffix', () => {
	write(
		'clouds.config',
		`[AzureCloud]
subscription = 11111111-1111-1111-1111-111111111111

[Contoso.Local Cloud]
endpoint_resource_manager = https://management.contoso.local/
endpoint_active_directory = https://adfs.contoso.local/adfs/
endpoint_active_directory_resource_id = https://management.contoso.local/id
suffix_acr_login_server_endpoint = .azurecr.contoso.local
`,
	);

	expect(readAzureConfiguration({}, home).clouds).toEqual([
		{
			name: 'Contoso.Local Cloud',
			resourceManager: 'https://management.contoso.local',
			authority: 'https://adfs.contoso.local/adfs',
			resourceManagerAudience: 'https://management.contoso.local/id',
			registrySuffix: '.azurecr.contoso.local',
			isBuiltIn: false,
		},
	]);
});

test('the active cloud is in the file, and a variable overrides it', () => {
	write('config', '[core]\nfirst_run = yes\n[cloud]\nname = AzureChinaCloud\n');

	expect(readAzureConfiguration({}, home).activeCloud).toBe('AzureChinaCloud');
	expect(readAzureConfiguration({AZURE_CLOUD_NAME: 'AzureUSGovernment'}, home).activeCloud).toBe(
		'AzureUSGovernment',
	);
});

test('AZURE_CONFIG_DIR overrides the home folder', () => {
	write('config', '[cloud]\nname = AzureChinaCloud\n');

	expect(
		readAzureConfiguration({AZURE_CONFIG_DIR: path.join(home, 'elsewhere')}, home).activeCloud,
	).toBeUndefined();
});

test('a profile with a byte order mark is read, and the default account is that of its cloud', () => {
	write(
		'azureProfile.json',
		`\uFEFF${JSON.stringify({
			subscriptions: [
				{id: 'a', tenantId: 't1', environmentName: 'AzureCloud', isDefault: false, user: {name: 'other'}},
				{
					id: 'b',
					tenantId: 't2',
					environmentName: 'AzureCloud',
					isDefault: true,
					user: {name: 'me@contoso.com'},
				},
			],
		})}`,
	);
	const {accountOf} = readAzureConfiguration({}, home);

	expect(accountOf('AzureCloud')).toEqual({user: 'me@contoso.com', tenant: 't2', subscription: 'b'});
	expect(accountOf('AzureChinaCloud')).toBeUndefined();
});

test.each(['{', '[]', 'null', '{"subscriptions": 3}', '{"subscriptions": [null, 7, {}]}'])(
	'a profile with %s is ignored',
	text => {
		write('azureProfile.json', text);
		expect(readAzureConfiguration({}, home).accountOf('AzureCloud')).toBeUndefined();
	},
);

test('a machine without az has no registered clouds', () => {
	expect(readAzureConfiguration({}, path.join(home, 'nobody'))).toMatchObject({
		clouds: [],
		activeCloud: undefined,
	});
});

test('a pipe instead of a file does not block', () => {
	execFileSync('mkfifo', [path.join(home, '.azure', 'config')]);
	expect(readAzureConfiguration({}, home).activeCloud).toBeUndefined();
});

const endpoints = {
	endpoint_resource_manager: 'https://management.contoso.local',
	endpoint_active_directory: 'https://login.contoso.local',
	suffix_acr_login_server_endpoint: '.azurecr.contoso.local',
};

const writeCloud = (change: Record<string, string>, name = 'Contoso') => {
	const settings = Object.entries({...endpoints, ...change}).map(([key, value]) => `${key} = ${value}`);
	write('clouds.config', `[${name}]\n${settings.join('\n')}\n`);
};

test.each([
	['endpoint_resource_manager', 'http://management.contoso.local', 'plain-http'],
	['endpoint_resource_manager', 'HTTP://management.contoso.local/', 'plain-http'],
	['endpoint_resource_manager', 'management.contoso.local', 'malformed'],
	['endpoint_resource_manager', 'ftp://management.contoso.local', 'malformed'],
	['endpoint_resource_manager', 'https://management.contoso.local@evil.example', 'malformed'],
	['endpoint_resource_manager', String.raw`https:\\evil.example\x`, 'malformed'],
	['endpoint_resource_manager', 'https://management\t.contoso.local', 'malformed'],
	['endpoint_resource_manager', 'https://management.contoso.local?x=1', 'malformed'],
	['endpoint_resource_manager', 'https://management.contoso.local:99999', 'malformed'],
	['endpoint_active_directory', 'http://login.contoso.local/adfs', 'plain-http'],
	['endpoint_active_directory', 'https://user:word@login.contoso.local', 'malformed'],
	['endpoint_active_directory_graph_resource_id', 'http://graph.contoso.local', 'plain-http'],
	['endpoint_microsoft_graph_resource_id', 'http://graph.contoso.local', 'plain-http'],
	['suffix_keyvault_dns', 'http://vault.contoso.local', 'plain-http'],
	['suffix_acr_login_server_endpoint', 'http://azurecr.contoso.local', 'plain-http'],
	['suffix_acr_login_server_endpoint', 'https://azurecr.contoso.local', 'suffix'],
	['suffix_acr_login_server_endpoint', '.io', 'suffix'],
	['suffix_acr_login_server_endpoint', 'local', 'suffix'],
	['suffix_acr_login_server_endpoint', '.', 'suffix'],
	['suffix_acr_login_server_endpoint', '..contoso.local', 'suffix'],
	['suffix_acr_login_server_endpoint', '.azurecr.local/path', 'suffix'],
	['suffix_acr_login_server_endpoint', '.azurecr.local:443', 'suffix'],
	['suffix_acr_login_server_endpoint', 'user@azurecr.local', 'suffix'],
	['suffix_acr_login_server_endpoint', '.azurecr.lo\u001B[31mcal\u202E', 'suffix'],
	['suffix_acr_login_server_endpoint', '.0.0.1', 'suffix'],
	['suffix_acr_login_server_endpoint', '10.0.0.1', 'suffix'],
])('a cloud whose %s is %j is refused', (setting, value, problem) => {
	writeCloud({[setting]: value});
	const {clouds, refused} = readAzureConfiguration({}, home);
	const file = path.join(home, '.azure', 'clouds.config');
	expect(clouds).toEqual([]);
	expect(refused).toMatchObject([{name: 'Contoso', file, setting, problem}]);
	// oxlint-disable-next-line no-control-regex -- the expression must match control characters
	expect(refused[0]?.value).not.toMatch(/[\u0000-\u001F\u202E]/);
});

test.each([
	{},
	{endpoint_resource_manager: 'https://management.local.azurestack.external:30024/'},
	{endpoint_active_directory: 'https://adfs.contoso.local/adfs'},
	{suffix_acr_login_server_endpoint: 'azurecr.contoso.local'},
	{suffix_acr_login_server_endpoint: ''},
])('a cloud with %j is accepted', change => {
	writeCloud(change);
	expect(readAzureConfiguration({}, home)).toMatchObject({clouds: [{name: 'Contoso'}], refused: []});
});

const refusalOf = (wanted: {cloud?: string}): string => {
	try {
		readTargets(
			{words: ['contoso'], ...wanted},
			findClouds({env: {AZURE_CONFIG_DIR: path.join(home, '.azure')}}).cloudChoice,
		);
	} catch (error) {
		return error instanceof UsageError ? error.message : 'another error';
	}

	return 'nothing';
};

test('an error about a refused cloud has its file and value, for a flag and for az', () => {
	writeCloud({endpoint_resource_manager: 'http://management.contoso.local'});
	const sentence = `The cloud Contoso cannot be used: endpoint_resource_manager in ${path.join(home, '.azure', 'clouds.config')} is http://management.contoso.local, but tokens are sent only over HTTPS. Correct the value with az cloud update.`;

	expect(refusalOf({cloud: 'contoso'})).toBe(sentence);
	expect(refusalOf({})).toBe('nothing');
	write('config', '[cloud]\nname = Contoso\n');
	expect(refusalOf({})).toBe(sentence);
	expect(refusalOf({cloud: 'AzureCloud'})).toBe('nothing');
});

test('a built-in cloud that az uses over plain HTTP is refused', () => {
	writeCloud({endpoint_active_directory: 'http://login.contoso.local'}, 'AzureCloud');
	expect(refusalOf({})).toMatch(/^The cloud AzureCloud cannot be used: endpoint_active_directory/);
});

test('text in az files is cleaned and truncated when it is read', () => {
	const hostile = `evil\u001B[31m\u202E${'x'.repeat(5000)}`;
	writeCloud({endpoint_active_directory_resource_id: hostile}, hostile);
	write('config', `[cloud]\nname = ${hostile}\n`);
	write(
		'azureProfile.json',
		JSON.stringify({
			subscriptions: [
				{
					id: hostile,
					tenantId: hostile,
					environmentName: 'AzureCloud',
					isDefault: true,
					user: {name: hostile},
				},
			],
		}),
	);
	const {clouds, activeCloud, accountOf} = readAzureConfiguration({}, home);
	expect(activeCloud).toBe(clouds[0]?.name);

	for (const text of [
		clouds[0]?.name,
		clouds[0]?.resourceManagerAudience,
		...Object.values(accountOf('AzureCloud') ?? {}),
	]) {
		expect(text).toMatch(/^evilx{280,300}$/);
	}
});

test('an az file that is too large is ignored', () => {
	write('config', `[cloud]\nname = Contoso\n${'# filler\n'.repeat(600_000)}`);
	expect(readAzureConfiguration({}, home).activeCloud).toBeUndefined();
});

test('--cloud names the file of registered clouds if the file cannot be read or has a malformed line', () => {
	const choose = () =>
		readTargets(
			{words: ['contoso'], cloud: 'Contoso'},
			findClouds({env: {AZURE_CONFIG_DIR: folder}}).cloudChoice,
		);
	const folder = path.join(home, '.azure');
	write('clouds.config', '[Other]\nendpoint = x\nno option\n');
	expect(choose).toThrow(`line 3 of ${folder}/clouds.config is malformed`);

	rmSync(path.join(folder, 'clouds.config'));
	mkdirSync(path.join(folder, 'clouds.config'));
	expect(choose).toThrow(`${folder}/clouds.config cannot be read (EISDIR)`);

	rmSync(path.join(folder, 'clouds.config'), {recursive: true});
	expect(choose).toThrow('Unknown cloud: Contoso');
});
