import {expect, test} from 'vitest';
import {rerunCommand} from '../../../source/cli/report/rerun-command.ts';

const commandFor = (cloud: string, ...keys: readonly string[]) =>
	rerunCommand(
		{
			startedAt: 0,
			lastRunStartedAt: 0,
			finishedAt: 0,
			registries: keys.map(key => ({key, name: key, cloud})),
			rows: [],
		},
		'posix',
	);

test.each([
	['AzureCloud', ['contoso'], 'acr-doctor contoso'],
	[
		'AzureCloud',
		['contoso.azurecr.io/team/app', 'checks'],
		'acr-doctor contoso.azurecr.io/team/app -n checks',
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
