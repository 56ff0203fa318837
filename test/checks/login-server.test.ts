import {expect, test} from 'vitest';
import {loginServer} from '../../source/checks/login-server.ts';
import type {RegistryName} from '../../source/core/check.ts';
import type {Cloud} from '../../source/core/cloud.ts';
import {builtInClouds} from '../../source/reference/clouds.ts';
import {judge, look, textOf} from './bench.ts';

const [publicCloud, chinaCloud] = builtInClouds;
const {registrySuffix: _, ...bareCloud} = {...publicCloud, name: 'BareCloud', isBuiltIn: false};

async function locate(registry: RegistryName, cloud: Cloud = publicCloud) {
	const {seen} = await look(loginServer, {target: {cloud, clouds: builtInClouds, registry}});
	return {...judge(loginServer, seen), host: seen.host};
}

test('a bare name gets the suffix of the cloud', async () => {
	expect(await locate({name: 'contoso', port: 443})).toMatchObject({
		finding: 'by-suffix',
		status: 'passed',
		summary: 'contoso.azurecr.io, by the suffix of AzureCloud',
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
	expect(verdict.fixes[0]?.command?.text).toBe('acr-doctor contoso.azurecr.io --cloud AzureCloud');
});

test('a cloud without a suffix cannot make a login server of a name', async () => {
	const verdict = await locate({name: 'contoso', port: 443}, bareCloud);
	expect(verdict).toMatchObject({finding: 'cloud-without-registries', code: 'LOGIN_SERVER_ERROR'});
	expect(textOf(verdict)).toContain('BareCloud');
});
