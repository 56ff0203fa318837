import {expect, test} from 'vitest';
import {challenge} from '../../../../source/checks/registry/challenge/challenge.ts';
import {success} from '../../../../source/engine/result.ts';
import type {Response} from '../../../../source/engine/system.ts';
import {commandOf, evaluate, collect, textOf} from '../../bench.ts';

const host = 'contoso.azurecr.io';
const realm = `https://${host}/oauth2/token`;
const registryHeader = {'docker-distribution-api-version': ['registry/2.0']};

/** Runs the check with one response. */
async function respondWith(status: number, headers: Response['headers'] = {}, {body = '', port = 443} = {}) {
	const {evidence} = await collect(challenge, {
		known: {'login-server': {host, port}, dns: {cnames: ['contoso.privatelink.azurecr.io']}},
		system: {request: async () => success({status, headers, body, isTruncated: false})},
	});
	return {...evaluate(challenge, evidence), facts: evidence};
}

const respondWith401 = (...lines: readonly string[]) =>
	respondWith(401, {...registryHeader, 'www-authenticate': lines});

test('401 with a Bearer challenge of the login server is healthy', async () => {
	const verdict = await respondWith401(`Bearer realm="${realm}",service="${host}"`);
	expect(verdict).toMatchObject({finding: 'healthy', status: 'passed'});
	expect(verdict.facts).toMatchObject({
		url: `https://${host}/v2/`,
		schemes: ['bearer'],
		realm,
		service: host,
		isRealmOnLoginServer: true,
		privateLinkName: 'contoso.privatelink.azurecr.io',
	});
});

test('a Bearer challenge among others, in any valid form, is healthy', async () => {
	expect(
		await respondWith401('Basic realm="a, b"', `bearer SERVICE = "${host}" , realm="${realm}"`),
	).toMatchObject({
		finding: 'healthy',
	});
	expect(await respondWith401(`Negotiate, Bearer realm="${realm}",service="${host}"`)).toMatchObject({
		finding: 'healthy',
	});
});

test('the realm must have the port of the login server', async () => {
	const header = {'www-authenticate': [`Bearer realm="https://${host}:8443/oauth2/token",service="${host}"`]};
	expect(await respondWith(401, header, {port: 8443})).toMatchObject({
		finding: 'healthy',
		facts: {url: `https://${host}:8443/v2/`},
	});
	expect(await respondWith(401, header)).toMatchObject({finding: 'realm-mismatch'});
});

test.each([
	'https://evil.example/oauth2/token',
	`http://${host}/oauth2/token`,
	`https://${host}.evil.example/oauth2/token`,
	`https://evil.example#${host}`,
	`https://${host}@evil.example/oauth2/token`,
	'/oauth2/token',
	'not an address',
])('the realm %s is on another host, so the check fails', async foreign => {
	const verdict = await respondWith401(`Bearer realm="${foreign}",service="${host}"`);
	expect(verdict).toMatchObject({
		finding: 'realm-mismatch',
		status: 'failed',
		code: 'CONNECTIVITY_AAD_LOGIN_ERROR',
		facts: {isRealmOnLoginServer: false},
	});
});

test('the realm in the evidence is short and has no credentials or query', async () => {
	const long = `https://user:secret@evil.example/${'x'.repeat(3000)}?sig=secret`;
	const verdict = await respondWith401(`Bearer realm="${long}",service="x"`);
	expect(verdict.facts.realm).toHaveLength(200);
	expect(textOf(verdict)).not.toContain('secret');
});

test.each([
	['no-challenge', 'CONNECTIVITY_CHALLENGE_ERROR', []],
	['challenge-malformed', 'CONNECTIVITY_WWW_AUTHENTICATE_ERROR', ['Bearer realm="never ends']],
	['challenge-malformed', 'CONNECTIVITY_WWW_AUTHENTICATE_ERROR', ['Bearer']],
	['challenge-malformed', 'CONNECTIVITY_WWW_AUTHENTICATE_ERROR', [`Bearer realm="${realm}"`]],
	['challenge-malformed', 'CONNECTIVITY_WWW_AUTHENTICATE_ERROR', [`Bearer service="${host}"`]],
	['basic-only', 'CONNECTIVITY_AAD_LOGIN_ERROR', ['Basic realm="x"']],
	['basic-only', 'CONNECTIVITY_AAD_LOGIN_ERROR', ['Negotiate', 'NTLM']],
])('401 is %s (%s) with the header lines %j', async (finding, code, lines) => {
	const verdict = await respondWith401(...lines);
	expect(verdict).toMatchObject({finding, status: 'failed', code});
	expect(textOf(verdict)).not.toMatch(/\?|undefined/);
});

test.each([
	['Bearer realm="never ends', 'The challenge of contoso.azurecr.io is malformed.'],
	['Bearer', 'The Bearer challenge of contoso.azurecr.io lacks realm, service.'],
	[`Bearer realm="${realm}"`, 'The Bearer challenge of contoso.azurecr.io lacks service.'],
	[`Bearer service="${host}"`, 'The Bearer challenge of contoso.azurecr.io lacks realm.'],
])('the summary says what is wrong with the challenge %s', async (line, summary) => {
	expect((await respondWith401(line)).summary).toBe(summary);
});

test('throttling has no command, because a higher tier costs money', async () => {
	const verdict = await respondWith(429, registryHeader);
	expect(verdict).toMatchObject({finding: 'too-many-requests'});
	expect(verdict.fixes.flatMap(({command}) => command ?? [])).toEqual([]);
});

test.each([
	['captive-portal', 200, {'content-type': ['text/html']}, '<title>Wi-Fi</title>'],
	['anonymous-access', 200, registryHeader, '{}'],
	['not-a-registry', 200, {}, 'hello'],
	['captive-portal', 511, {}, ''],
	['not-a-registry', 404, {}, ''],
	['not-a-registry', 404, registryHeader, ''],
	['captive-redirect', 302, {location: ['http://wifi.example/login?from=x']}, ''],
	['captive-redirect', 302, {location: [`http://${host}/v2`]}, ''],
	['captive-redirect', 302, {location: ['https://contoso.azurecr.io.evil.example/']}, ''],
	['redirected', 301, {location: ['https://fabrikam.azurecr.io/v2/']}, ''],
	['redirected', 308, {location: ['/v2']}, ''],
	['unexpected-status', 204, registryHeader, ''],
	['unexpected-status', 418, {}, ''],
])('finds %s for the status %i with %j and %j', async (finding, status, headers, body) => {
	const verdict = await respondWith(status, headers, {body});
	expect(verdict).toMatchObject({finding, status: 'failed', code: 'CONNECTIVITY_CHALLENGE_ERROR'});
	expect(textOf(verdict)).not.toMatch(/\?|undefined/);
});

test('a redirect without a target is reported', async () => {
	expect(await respondWith(302)).toMatchObject({
		finding: 'captive-redirect',
		summary: 'The request was redirected without a target address.',
	});
});

test('a 403 of the firewall names the address, and the command allows it', async () => {
	const message = "client with IP '203.0.113.7' is not allowed access.";
	const body = JSON.stringify({errors: [{code: 'DENIED', message}]});
	const verdict = await respondWith(403, registryHeader, {body});

	expect(verdict).toMatchObject({finding: 'client-ip-denied', code: 'CONNECTIVITY_FORBIDDEN_ERROR'});
	expect(commandOf(verdict, 'allowAddress')).toBe(
		'az acr network-rule add -n contoso --ip-address 203.0.113.7',
	);
	expect(textOf(verdict)).toContain(
		'points to contoso.privatelink.azurecr.io. If that name resolves to a public address',
	);
	expect(textOf(verdict)).toContain('link the zone privatelink.azurecr.io to the network');
});

test('no network rule is suggested for an IPv6 address', async () => {
	const message = "client with IP '2001:db8::7' is not allowed access.";
	const verdict = await respondWith(403, registryHeader, {
		body: JSON.stringify({errors: [{code: 'DENIED', message}]}),
	});
	expect(verdict.fixes).toContainEqual({
		name: 'useIpv4',
		text: expect.stringContaining('no rule can allow 2001:db8::7'),
	});
	expect(textOf(verdict)).not.toContain('network-rule');
});

test('a firewall message without an address also means a firewall', async () => {
	const body = JSON.stringify({errors: [{code: 'DENIED', message: 'client with IP is not allowed'}]});
	const verdict = await respondWith(403, registryHeader, {body});
	expect(verdict.summary).toBe('403: the registry firewall does not allow this address.');
	expect(textOf(verdict)).not.toContain('network-rule');
});
