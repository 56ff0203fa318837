import {expect, test} from 'vitest';
import {rerunCommand} from '../../../source/cli/report/rerun-command.ts';

const rerun = (registries: ReadonlyArray<{readonly key: string; readonly cloud: string}>) =>
	rerunCommand(
		{
			startedAt: 0,
			lastRunStartedAt: 0,
			finishedAt: 0,
			registries: registries.map(registry => ({...registry, name: registry.key})),
			rows: [],
		},
		'posix',
	);

const commandFor = (cloud: string, ...keys: readonly string[]) => rerun(keys.map(key => ({key, cloud})));

test.each([
	['AzureCloud', ['contoso'], 'acr-doctor contoso --cloud AzureCloud'],
	['AzureCloud', ['contoso.azurecr.io'], 'acr-doctor contoso.azurecr.io'],
	['AzureChinaCloud', ['contoso.azurecr.cn'], 'acr-doctor contoso.azurecr.cn'],
	['OwnCloud', ['contoso.azurecr.own'], 'acr-doctor contoso.azurecr.own --cloud OwnCloud'],
	[
		'AzureCloud',
		['contoso.azurecr.io/team/app', 'checks'],
		'acr-doctor contoso.azurecr.io/team/app -n checks --cloud AzureCloud',
	],
	['AzureChinaCloud', ['contoso'], 'acr-doctor contoso --cloud AzureChinaCloud'],
	['AzureCloud', [], 'acr-doctor'],
	['DemoCloud', ['contosobroken'], 'acr-doctor demo'],
])('the command that reruns a run in %s of %j is %s', (cloud, keys, command) => {
	expect(commandFor(cloud, ...keys)).toBe(command);
});

test.each([
	['AzureCloud', '$(touch x)'],
	['AzureCloud', 'contoso; rm -rf ~'],
	['AzureCloud', '--config=/tmp'],
	['AzureCloud', ''],
	['Cloud $(id)', 'contoso'],
])('an invalid registry or cloud has no rerun command: %s %s', (cloud, key) => {
	expect(commandFor(cloud, key)).toBeUndefined();
});

test('in a run of several clouds, each registry names its cloud', () => {
	const command = rerun([
		{key: 'contoso', cloud: 'AzureCloud'},
		{key: 'contoso (AzureChinaCloud)', cloud: 'AzureChinaCloud'},
		{key: 'fabrikam/team/my.app', cloud: 'AzureUSGovernment'},
		{key: 'northwind:5000', cloud: 'AzureCloud'},
	]);
	expect(command).toBe(
		'acr-doctor contoso.azurecr.io contoso.azurecr.cn fabrikam.azurecr.us/team/my.app northwind.azurecr.io:5000',
	);
	expect(
		rerun([
			{key: 'contoso', cloud: 'AzureCloud'},
			{key: 'fabrikam.azurecr.own', cloud: 'OwnCloud'},
		]),
	).toBeUndefined();
});
