import {afterAll, afterEach, beforeAll, expect, test} from 'vitest';
import {startDemo} from '../../../source/demo/demo.ts';
import type {Demo} from '../../../source/demo/demo.ts';
import {entraHost, hostOfRegistry} from '../../../source/demo/azure-identifiers.ts';
import {host, registry} from '../demo-client.ts';

let demo: Demo;
const {signal} = new AbortController();

beforeAll(async () => {
	demo = await startDemo();
});

afterEach(async () => {
	await demo.setFault(registry, undefined);
});

afterAll(async () => {
	await demo.close();
});

const resolve = async (name = host) => demo.resolver.resolve(name, signal);
const aliases = async (name = host) => demo.resolver.aliases(name, signal);

test('the demo’s own hosts resolve to loopback', async () => {
	const found = {ok: true, value: [{address: '127.0.0.1', family: 4}]};
	expect(await resolve()).toEqual(found);
	expect(await resolve(entraHost)).toEqual(found);
	expect(await resolve(hostOfRegistry('another'))).toEqual(found);
});

test('a host outside the demo does not exist', async () => {
	expect(await resolve('mcr.microsoft.com')).toMatchObject({ok: false, code: 'ENOTFOUND'});
	expect(await aliases('mcr.microsoft.com')).toMatchObject({ok: false, code: 'ENOTFOUND'});
});

test('the CNAME chain of a healthy registry ends in its region', async () => {
	expect(await aliases()).toMatchObject({
		ok: true,
		value: [expect.anything(), expect.anything(), expect.stringMatching(/\.westeurope\.cloudapp\./)],
	});
});

test.each([
	['name-not-found', {ok: false, code: 'ENOTFOUND'}],
	['resolver-failed', {ok: false, code: 'EAI_AGAIN'}],
	['address-unusable', {ok: true, value: [{address: '0.0.0.0', family: 4}]}],
] as const)('the resolver returns %s until the fault is removed', async (fault, answer) => {
	await demo.setFault(registry, fault);
	expect(await resolve()).toMatchObject(answer);
	expect(await resolve(hostOfRegistry('another'))).toMatchObject({ok: true});
	await demo.setFault(registry, undefined);
	expect(await resolve()).toMatchObject({ok: true, value: [{address: '127.0.0.1'}]});
});

test('a missing private link record is visible in the CNAME chain', async () => {
	await demo.setFault(registry, 'private-link-record-missing');
	expect(await resolve()).toMatchObject({ok: false, code: 'ENOTFOUND'});
	expect(await aliases()).toEqual({ok: true, value: [`${registry}.privatelink.azurecr.test`]});
});

test('a request to a resolver that does not respond ends with the signal', async () => {
	await demo.setFault(registry, 'resolver-timed-out');
	const late = AbortSignal.timeout(1);
	expect(await demo.resolver.resolve(host, late)).toMatchObject({ok: false, code: 'TIMEOUT'});
	expect(await demo.resolver.aliases(host, late)).toMatchObject({ok: false, code: 'TIMEOUT'});
	expect(await demo.resolver.resolve(host, AbortSignal.abort())).toMatchObject({ok: false, code: 'ABORTED'});
});
