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

test('the sign-ins for the registry and for Resource Manager start with the same requests as the check', async () => {
	const begun = await begunFor(['contoso'], {}, 'contoso.example');
	expect(begun.map(({cloud, audience, tenant}) => [cloud.name, audience, tenant])).toEqual([
		['AzureCloud', 'https://containerregistry.azure.net', 'contoso.example'],
		['AzureCloud', builtInClouds[0].resourceManagerAudience, 'contoso.example'],
	]);
});

test('each cloud has its own sign-ins', async () => {
	const begun = await begunFor(['contoso', 'contoso.azurecr.cn']);
	expect(new Set(begun.map(({cloud}) => cloud.name))).toEqual(new Set(['AzureCloud', 'AzureChinaCloud']));
});

test('no sign-in starts without a registry, or if a flag or the settings skip it', async () => {
	expect(await begunFor([])).toEqual([]);
	expect(await begunFor(['contoso'], {skip: ['authentication']})).toEqual([]);
	expect(await begunFor(['contoso'], {skip: ['dns', 'azure-sign-in']})).toEqual([]);
	expect(await begunFor(['contoso'], {savedSkip: ['authentication']})).toEqual([]);
	expect(await begunFor(['contoso'], {only: ['dns']})).toEqual([]);
});

test('a sign-in starts if only other checks are skipped, or if it is chosen', async () => {
	expect(await begunFor(['contoso'], {skip: ['helm']})).toHaveLength(2);
	expect(await begunFor(['contoso'], {skip: ['helm'], savedSkip: ['authentication']})).toHaveLength(2);
	expect(await begunFor(['contoso'], {only: ['azure-sign-in']})).toHaveLength(2);
	expect(await begunFor(['contoso'], {only: ['authentication']})).toHaveLength(2);
});
