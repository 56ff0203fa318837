import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {readAzureConfiguration} from '../../source/system/azure-configuration.ts';

let home: string;

beforeEach(() => {
	home = mkdtempSync(path.join(os.tmpdir(), 'acr-doctor-home-'));
	mkdirSync(path.join(home, '.azure'));
});

afterEach(() => rmSync(home, {recursive: true}));

const write = (name: string, text: string) => writeFileSync(path.join(home, '.azure', name), text);

test('a cloud registered with az is known with its endpoints and suffix', () => {
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

test('the active cloud is that of the file, unless a variable names another', () => {
	write('config', '[core]\nfirst_run = yes\n[cloud]\nname = AzureChinaCloud\n');

	expect(readAzureConfiguration({}, home).activeCloud).toBe('AzureChinaCloud');
	expect(readAzureConfiguration({AZURE_CLOUD_NAME: 'AzureUSGovernment'}, home).activeCloud).toBe(
		'AzureUSGovernment',
	);
});

test('AZURE_CONFIG_DIR stands before the home folder', () => {
	write('config', '[cloud]\nname = AzureChinaCloud\n');

	expect(
		readAzureConfiguration({AZURE_CONFIG_DIR: path.join(home, 'elsewhere')}, home).activeCloud,
	).toBeUndefined();
});

test('the profile is read past its byte order mark, and its default account belongs to its cloud', () => {
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
	'a profile that holds %s says nothing, and breaks nothing',
	text => {
		write('azureProfile.json', text);
		expect(readAzureConfiguration({}, home).accountOf('AzureCloud')).toBeUndefined();
	},
);

test('a machine without az has no clouds of its own', () => {
	expect(readAzureConfiguration({}, path.join(home, 'nobody'))).toMatchObject({
		clouds: [],
		activeCloud: undefined,
	});
});

test('a pipe in the place of a file is not waited for', () => {
	execFileSync('mkfifo', [path.join(home, '.azure', 'config')]);
	expect(readAzureConfiguration({}, home).activeCloud).toBeUndefined();
});
