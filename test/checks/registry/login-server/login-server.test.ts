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

test('a login server is taken as it was given, with its port', async () => {
	expect(await locate({name: 'contoso', host: 'contoso.azurecr.io', port: 8443})).toMatchObject({
		finding: 'given',
		summary: 'contoso.azurecr.io:8443',
	});
});

test('a host of no known cloud is looked at all the same', async () => {
	const host = 'registry.example.com';
	expect(await locate({name: host, host, port: 443})).toMatchObject({
		finding: 'foreign-host',
		status: 'passed',
	});
});

test('a login server of another cloud than the one chosen fails, and the command names the right one', async () => {
	const verdict = await locate({name: 'contoso', host: 'contoso.azurecr.io', port: 443}, chinaCloud);
	expect(verdict).toMatchObject({
		finding: 'wrong-cloud',
		status: 'failed',
		code: 'LOGIN_SERVER_ERROR',
		summary: 'contoso.azurecr.io belongs to AzureCloud, but AzureChinaCloud was chosen.',
	});
	expect(commandOf(verdict, 'useRegistryCloud')).toBe('acr-doctor contoso.azurecr.io --cloud AzureCloud');
});

test('a cloud without a suffix cannot make a login server of a name', async () => {
	const verdict = await locate({name: 'contoso', port: 443}, bareCloud);
	expect(verdict).toMatchObject({finding: 'cloud-without-registries', code: 'LOGIN_SERVER_ERROR'});
	expect(textOf(verdict)).toContain('BareCloud');
});

const bare = {name: 'contoso', port: 443};
const hashed = 'contoso-b7c3e9f0a1d24856.azurecr.io';

test('the login server that Azure tells is the true one, hash and all', async () => {
	const verdict = await locate(bare, publicCloud, {
		registry: 'contoso',
		resourceId: '/x',
		resourceName: 'contoso',
		loginServer: hashed,
	});
	expect(verdict).toMatchObject({finding: 'by-resource', status: 'passed', summary: hashed, host: hashed});
});

test('if the first checks went to another host, the row names it', async () => {
	const {evidence} = await collect(loginServer, {
		target: {cloud: publicCloud, clouds: builtInClouds, registry: bare},
		known: {
			'login-server': {registry: 'contoso', host: 'contoso.azurecr.io', port: 443},
			resource: {registry: 'contoso', resourceId: '/x', loginServer: hashed},
		},
	});
	expect(evaluate(loginServer, evidence)).toMatchObject({
		finding: 'corrected',
		status: 'passed',
		summary: `${hashed} (named by Azure; the first checks went to contoso.azurecr.io)`,
	});
});

test('a login server outside the cloud is not taken, whoever tells it', async () => {
	const told = {registry: 'contoso', resourceId: '/x', loginServer: 'contoso.evil.example'};
	expect(await locate(bare, publicCloud, told)).toMatchObject({host: 'contoso.azurecr.io'});
});

test.each<[string, Evidence]>([
	['by-suffix-not-seen', {subscriptionCount: 0}],
	['by-suffix-not-seen', {isNameAvailable: false}],
	['by-suffix-name-free', {isNameAvailable: true}],
	['by-suffix-several', {loginServers: [hashed, 'x']}],
	['by-suffix-no-answer', {resourceManagerFailure: {problem: 'timed-out'}}],
	['by-suffix-no-answer', {skipReason: 'no-token'}],
])('it says why Azure did not tell: %s for %j', async (finding, evidence) => {
	expect(await locate(bare, publicCloud, {registry: 'contoso', ...evidence})).toMatchObject({
		finding,
		status: 'passed',
		host: 'contoso.azurecr.io',
	});
});

test('a host that was given waits for nothing; a name waits for Azure', () => {
	const about = {cloud: publicCloud, clouds: builtInClouds};
	expect(loginServer.usesFor?.({...about, registry: bare})).toEqual(['resource']);
	expect(loginServer.usesFor?.({...about, registry: {...bare, host: hashed}})).toEqual([]);
});
