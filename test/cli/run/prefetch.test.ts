import {expect, test} from 'vitest';
import {prefetchCredentials} from '../../../source/cli/run/prefetch.ts';
import {readTargets} from '../../../source/cli/targets/targets.ts';
import type {TokenRequest} from '../../../source/engine/system.ts';
import {builtInClouds} from '../../../source/reference/clouds.ts';

async function begunFor(
	words: readonly string[],
	chosen: Parameters<typeof prefetchCredentials>[1] = {},
	tenant?: string,
): Promise<readonly TokenRequest[]> {
	const begun: TokenRequest[] = [];
	const targets = readTargets({words, ...(tenant !== undefined && {tenant})}, {clouds: builtInClouds});
	await prefetchCredentials(targets, chosen, {
		async prefetchSignIn(tokenRequest) {
			begun.push(tokenRequest);
		},
	});
	return begun;
}

test('a sign-in for the registry and one for Resource Manager begin, as the check will ask for them', async () => {
	const begun = await begunFor(['contoso'], {}, 'contoso.example');
	expect(begun.map(({cloud, audience, tenant}) => [cloud.name, audience, tenant])).toEqual([
		['AzureCloud', 'https://containerregistry.azure.net', 'contoso.example'],
		['AzureCloud', builtInClouds[0].resourceManagerAudience, 'contoso.example'],
	]);
});

test('each cloud has its own', async () => {
	const begun = await begunFor(['contoso', 'contoso.azurecr.cn']);
	expect(new Set(begun.map(({cloud}) => cloud.name))).toEqual(new Set(['AzureCloud', 'AzureChinaCloud']));
});

test('none begins for this machine alone, and where it is left out for now or for good', async () => {
	expect(await begunFor([])).toEqual([]);
	expect(await begunFor(['contoso'], {skip: ['authentication']})).toEqual([]);
	expect(await begunFor(['contoso'], {skip: ['dns', 'azure-sign-in']})).toEqual([]);
	expect(await begunFor(['contoso'], {usualSkip: ['authentication']})).toEqual([]);
	expect(await begunFor(['contoso'], {only: ['dns']})).toEqual([]);
});

test('it begins where other checks are left out, or it is chosen', async () => {
	expect(await begunFor(['contoso'], {skip: ['helm']})).toHaveLength(2);
	expect(await begunFor(['contoso'], {skip: ['helm'], usualSkip: ['authentication']})).toHaveLength(2);
	expect(await begunFor(['contoso'], {only: ['azure-sign-in']})).toHaveLength(2);
	expect(await begunFor(['contoso'], {only: ['authentication']})).toHaveLength(2);
});
