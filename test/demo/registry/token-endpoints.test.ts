import {afterEach, beforeAll, afterAll, describe, expect, test} from 'vitest';
import {startDemo} from '../../../source/demo/demo.ts';
import type {Demo} from '../../../source/demo/demo.ts';
import {hostOfRegistry, servicePrincipal} from '../../../source/demo/azure-identifiers.ts';
import {exchangeFor, grantFor, resourceManagerAudience, signIn, takeRefreshToken} from '../signed-in.ts';
import {ask, askJson, claimsOf, host, registry} from '../demo-client.ts';

let demo: Demo;

beforeAll(async () => {
	demo = await startDemo();
});

afterEach(async () => {
	await demo.setFault(registry, undefined);
});

afterAll(async () => {
	await demo.close();
});

const accessOf = async (scope: string) => {
	const {json} = await askJson(demo, grantFor(await takeRefreshToken(demo), scope));
	return claimsOf(json.access_token).access;
};

describe('the token exchange', () => {
	test('returns a refresh token with a lifetime of three hours for an Entra token', async () => {
		const {status, json, headers} = await askJson(demo, exchangeFor(await signIn(demo)));
		const claims = claimsOf(json.refresh_token);
		expect(status).toBe(200);
		expect(headers).toHaveProperty('x-ms-ratelimit-remaining-calls-per-second');
		expect(claims).toMatchObject({
			iss: 'Azure Container Registry',
			aud: host,
			grant_type: 'refresh_token',
			tenant: servicePrincipal.tenant,
		});
		expect(Number(claims.exp) - Number(claims.iat)).toBe(3 * 3600);
	});

	test('also accepts a token for Resource Manager', async () => {
		expect((await ask(demo, exchangeFor(await signIn(demo, resourceManagerAudience)))).status).toBe(200);
	});

	test.each([
		['garbage', async () => 'garbage'],
		['a token for something else', async () => signIn(demo, 'https://vault.azure.net')],
		['its own refresh token', async () => takeRefreshToken(demo)],
	])('refuses %s', async (_, token) => {
		const {status, json} = await askJson(demo, exchangeFor(await token()));
		expect(status).toBe(401);
		expect(json).toMatchObject({errors: [{code: 'UNAUTHORIZED'}]});
	});

	test('refuses a token for another registry', async () => {
		expect((await ask(demo, exchangeFor(await signIn(demo), hostOfRegistry('another')))).status).toBe(401);
	});

	test.each([
		['exchange-unauthorized', 401, 'UNAUTHORIZED'],
		['exchange-server-error', 503, 'UNAVAILABLE'],
		['exchange-too-many-requests', 429, 'TOOMANYREQUESTS'],
		['exchange-client-ip-denied', 403, 'client with IP'],
		['exchange-token-missing', 200, '{}'],
		['exchange-answer-unreadable', 200, '<html>'],
	] as const)('responds with the fault %s', async (fault, status, text) => {
		await demo.setFault(registry, fault);
		const answer = await ask(demo, exchangeFor(await signIn(demo)));
		expect(answer.status).toBe(status);
		expect(answer.body).toContain(text);
	});

	test('can refuse the registry audience and accept that of Resource Manager', async () => {
		await demo.setFault(registry, 'audience-refused');
		expect((await ask(demo, exchangeFor(await signIn(demo)))).status).toBe(401);
		expect((await ask(demo, exchangeFor(await signIn(demo, resourceManagerAudience)))).status).toBe(200);
	});

	test('does not affect the challenge', async () => {
		await demo.setFault(registry, 'exchange-no-answer');
		expect((await ask(demo)).status).toBe(401);
	});
});

describe('the token endpoint', () => {
	test('grants the requested scope, and the registry accepts the token', async () => {
		const {json} = await askJson(demo, grantFor(await takeRefreshToken(demo)));
		expect(claimsOf(json.access_token)).toMatchObject({
			aud: host,
			grant_type: 'access_token',
			access: [{type: 'repository', name: 'hello-world', actions: ['pull']}],
		});
		const headers = {authorization: `Bearer ${String(json.access_token)}`};
		expect((await ask(demo, {headers})).status).toBe(200);
	});

	test('grants several scopes, and returns 200 for an unknown one', async () => {
		expect(await accessOf('repository:team/app:pull,push registry:catalog:*')).toEqual([
			{type: 'repository', name: 'team/app', actions: ['pull', 'push']},
			{type: 'registry', name: 'catalog', actions: ['*']},
		]);
		expect(await accessOf('registry:None:*')).toEqual([]);
	});

	test('refuses a refresh token it did not issue', async () => {
		expect((await ask(demo, grantFor('eyJhbGciOi.e30.x'))).status).toBe(401);
	});

	test('refuses a refresh token of another registry', async () => {
		const token = await takeRefreshToken(demo);
		const another = hostOfRegistry('another');
		expect((await ask(demo, {host: another, ...grantFor(token, undefined, another)})).status).toBe(401);
	});

	test.each([
		['token-unauthorized', 401, 'UNAUTHORIZED'],
		['token-server-error', 503, 'UNAVAILABLE'],
		['token-too-many-requests', 429, 'TOOMANYREQUESTS'],
		['token-missing', 200, '{}'],
		['token-answer-unreadable', 200, ''],
	] as const)('responds with the fault %s', async (fault, status, text) => {
		await demo.setFault(registry, fault);
		const answer = await ask(demo, grantFor(await takeRefreshToken(demo)));
		expect(answer.status).toBe(status);
		expect(answer.body).toContain(text);
	});

	test('can leave out pull or the catalog', async () => {
		await demo.setFault(registry, 'pull-not-granted');
		expect(await accessOf('repository:hello-world:pull')).toEqual([]);
		await demo.setFault(registry, 'catalog-not-granted');
		expect(await accessOf('registry:catalog:*')).toEqual([]);
		expect(await accessOf('repository:hello-world:pull')).toHaveLength(1);
	});
});
