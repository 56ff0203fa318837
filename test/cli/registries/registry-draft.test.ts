import {expect, test} from 'vitest';
import {cloudOfDraft} from '../../../source/cli/registries/registry-draft.ts';
import {builtInClouds} from '../../../source/reference/clouds.ts';

test.each([
	['contoso', 'AzureUSGovernment'],
	['contoso.azurecr.cn', 'AzureChinaCloud'],
	['contoso.azurecr.cn:5000', 'AzureChinaCloud'],
	['contoso.azurecr.io:443', 'AzureCloud'],
])('while AzureUSGovernment is active, %s belongs to %s', (name, cloud) => {
	expect(cloudOfDraft({name}, {clouds: builtInClouds, active: 'AzureUSGovernment'})?.name).toBe(cloud);
});
