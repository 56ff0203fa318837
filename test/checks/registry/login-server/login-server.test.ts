import {expect, test} from 'vitest';
import {loginServer} from '../../../../source/checks/registry/login-server/login-server.ts';
import type {RegistryName, Evidence} from '../../../../source/engine/check.ts';
import type {Cloud} from '../../../../source/engine/cloud.ts';
import {builtInClouds} from '../../../../source/reference/clouds.ts';
import {commandOf, evaluate, collect, textOf} from '../../bench.ts';

const [publicCloud, chinaCloud] = builtInClouds;
const {registrySuffix: _, ...bareCloud} = {...publicCloud, name: 'BareCloud', isBuiltIn: false};

async function locate(registry: RegistryName, cloud: Cloud = publicCloud, resource?: Evidence) {
	const {evidence} = await collect(loginServer, {
		target: {cloud, clouds: builtInClouds, registry},
		known: resource === undefined ? {} : {resource},
	});
	return {...evaluate(loginServer, evidence), host: evidence.host};
}

test('a bare name gets the suffix of the cloud', async () => {
	expect(await locate({name: 'contoso', port: 443})).toMatchObject({
		finding: 'by-suffix',
		status: 'passed',
		summary: 'contoso.azurecr.io, from the suffix of AzureCloud',
	});
	expect(await locate({name: 'contoso', port: 443}, chinaCloud)).toMatchObject({host: 'contoso.azurecr.cn'});
});

test('a login server is used as given, with its port', async () => {
	expect(await locate({name: 'contoso', host: 'contoso.azurecr.io', port: 8443})).toMatchObject({
		finding: 'given',
		summary: 'contoso.azurecr.io:8443',
	});
});

test('a host outside the known clouds passes', async () => {
	const host = 'registry.example.com';
	expect(await locate({name: host, host, port: 443})).toMatchObject({
		finding: 'unknown-cloud',
		status: 'passed',
	});
});

test('a login server in another cloud fails, and the command selects the right cloud', async () => {
	const verdict = await locate({name: 'contoso', host: 'contoso.azurecr.io', port: 443}, chinaCloud);
	expect(verdict).toMatchObject({
		finding: 'wrong-cloud',
		status: 'failed',
		code: 'LOGIN_SERVER_ERROR',
		summary: 'contoso.azurecr.io is in AzureCloud, but the selected cloud is AzureChinaCloud.',
	});
	expect(commandOf(verdict, 'useRegistryCloud')).toBe('acr-doctor contoso.azurecr.io --cloud AzureCloud');
});

test('a name has no login server in a cloud without a suffix', async () => {
	const verdict = await locate({name: 'contoso', port: 443}, bareCloud);
	expect(verdict).toMatchObject({finding: 'cloud-without-registries', code: 'LOGIN_SERVER_ERROR'});
	expect(textOf(verdict)).toContain('BareCloud');
});

const shortName = {name: 'contoso', port: 443};
const hashed = 'contoso-b7c3e9f0a1d24856.azurecr.io';

test('the login server from Azure is used, including its hash', async () => {
	const verdict = await locate(shortName, publicCloud, {
		registry: 'contoso',
		resourceId: '/x',
		resourceName: 'contoso',
		loginServer: hashed,
	});
	expect(verdict).toMatchObject({finding: 'by-resource', status: 'passed', summary: hashed, host: hashed});
});

test('the summary names the host that the first checks used', async () => {
	const {evidence} = await collect(loginServer, {
		target: {cloud: publicCloud, clouds: builtInClouds, registry: shortName},
		known: {
			'login-server': {registry: 'contoso', host: 'contoso.azurecr.io', port: 443},
			resource: {registry: 'contoso', resourceId: '/x', loginServer: hashed},
		},
	});
	expect(evaluate(loginServer, evidence)).toMatchObject({
		finding: 'corrected',
		status: 'passed',
		summary: `${hashed}, from Azure; the first checks used contoso.azurecr.io`,
	});
});

test('a login server outside the selected cloud is ignored, even from Azure', async () => {
	const foreign = {registry: 'contoso', resourceId: '/x', loginServer: 'contoso.evil.example'};
	expect(await locate(shortName, publicCloud, foreign)).toMatchObject({host: 'contoso.azurecr.io'});
});

test.each<[string, Evidence]>([
	['by-suffix-not-visible', {subscriptionCount: 0}],
	['by-suffix-not-visible', {isNameAvailable: false}],
	['by-suffix-name-free', {isNameAvailable: true}],
	['by-suffix-several', {loginServers: [hashed, 'x']}],
	['by-suffix-no-answer', {resourceManagerFailure: {problem: 'timed-out'}}],
	['by-suffix-no-answer', {skipReason: 'no-token'}],
])('the result says why Azure returned no login server: %s for %j', async (finding, evidence) => {
	expect(await locate(shortName, publicCloud, {registry: 'contoso', ...evidence})).toMatchObject({
		finding,
		status: 'passed',
		host: 'contoso.azurecr.io',
	});
});

test('a given host waits for nothing; a name waits for Azure', () => {
	const about = {cloud: publicCloud, clouds: builtInClouds};
	expect(loginServer.usesFor?.({...about, registry: shortName})).toEqual(['resource']);
	expect(loginServer.usesFor?.({...about, registry: {...shortName, host: hashed}})).toEqual([]);
});
