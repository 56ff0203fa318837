import {expect, test} from 'vitest';
import {challenge} from '../../../../source/checks/registry/challenge/challenge.ts';
import {success} from '../../../../source/engine/result.ts';
import type {Response} from '../../../../source/engine/system.ts';
import {commandOf, evaluate, collect, textOf} from '../../bench.ts';

const host = 'contoso.azurecr.io';
const realm = `https://${host}/oauth2/token`;
const mark = {'docker-distribution-api-version': ['registry/2.0']};

/** What the check sees and says of one answer. */
async function ask(status: number, headers: Response['headers'] = {}, {body = '', port = 443} = {}) {
	const {evidence} = await collect(challenge, {
		known: {'login-server': {host, port}, dns: {aliases: ['contoso.privatelink.azurecr.io']}},
		system: {request: async () => success({status, headers, body, isTruncated: false})},
	});
	return {...evaluate(challenge, evidence), facts: evidence};
}

const askFor = (...lines: readonly string[]) => ask(401, {...mark, 'www-authenticate': lines});

test('401 with the registry’s own Bearer challenge is health', async () => {
	const verdict = await askFor(`Bearer realm="${realm}",service="${host}"`);
	expect(verdict).toMatchObject({finding: 'healthy', status: 'passed'});
	expect(verdict.facts).toMatchObject({
		url: `https://${host}/v2/`,
		schemes: ['bearer'],
		realm,
		service: host,
		isRealmOwn: true,
		privateLinkName: 'contoso.privatelink.azurecr.io',
	});
});

test('a Bearer challenge among others, in any shape the grammar allows, is health', async () => {
	expect(await askFor('Basic realm="a, b"', `bearer SERVICE = "${host}" , realm="${realm}"`)).toMatchObject({
		finding: 'healthy',
	});
	expect(await askFor(`Negotiate, Bearer realm="${realm}",service="${host}"`)).toMatchObject({
		finding: 'healthy',
	});
});

test('a port of its own belongs to the address and to the realm', async () => {
	const header = {'www-authenticate': [`Bearer realm="https://${host}:8443/oauth2/token",service="${host}"`]};
	expect(await ask(401, header, {port: 8443})).toMatchObject({
		finding: 'healthy',
		facts: {url: `https://${host}:8443/v2/`},
	});
	expect(await ask(401, header)).toMatchObject({finding: 'foreign-realm'});
});

test.each([
	'https://evil.example/oauth2/token',
	`http://${host}/oauth2/token`,
	`https://${host}.evil.example/oauth2/token`,
	`https://evil.example#${host}`,
	`https://${host}@evil.example/oauth2/token`,
	'/oauth2/token',
	'not an address',
])('the realm %s is not the registry’s own: a failure, and no token goes there', async foreign => {
	const verdict = await askFor(`Bearer realm="${foreign}",service="${host}"`);
	expect(verdict).toMatchObject({
		finding: 'foreign-realm',
		status: 'failed',
		code: 'CONNECTIVITY_AAD_LOGIN_ERROR',
		facts: {isRealmOwn: false},
	});
});

test('a realm is told without credentials or query, and not at any length', async () => {
	const long = `https://user:secret@evil.example/${'x'.repeat(3000)}?sig=secret`;
	const verdict = await askFor(`Bearer realm="${long}",service="x"`);
	expect(verdict.facts.realm).toHaveLength(200);
	expect(textOf(verdict)).not.toContain('secret');
});

test.each([
	['no-challenge', 'CONNECTIVITY_CHALLENGE_ERROR', []],
	['challenge-unreadable', 'CONNECTIVITY_WWW_AUTHENTICATE_ERROR', ['Bearer realm="never ends']],
	['challenge-unreadable', 'CONNECTIVITY_WWW_AUTHENTICATE_ERROR', ['Bearer']],
	['challenge-unreadable', 'CONNECTIVITY_WWW_AUTHENTICATE_ERROR', [`Bearer realm="${realm}"`]],
	['challenge-unreadable', 'CONNECTIVITY_WWW_AUTHENTICATE_ERROR', [`Bearer service="${host}"`]],
	['basic-only', 'CONNECTIVITY_AAD_LOGIN_ERROR', ['Basic realm="x"']],
	['basic-only', 'CONNECTIVITY_AAD_LOGIN_ERROR', ['Negotiate', 'NTLM']],
])('401 is %s (%s) with the header lines %j', async (finding, code, lines) => {
	const verdict = await askFor(...lines);
	expect(verdict).toMatchObject({finding, status: 'failed', code});
	expect(textOf(verdict)).not.toMatch(/\?|undefined/);
});

test.each([
	['Bearer realm="never ends', 'The challenge of contoso.azurecr.io is malformed.'],
	['Bearer', 'The Bearer challenge of contoso.azurecr.io lacks realm, service.'],
	[`Bearer realm="${realm}"`, 'The Bearer challenge of contoso.azurecr.io lacks service.'],
	[`Bearer service="${host}"`, 'The Bearer challenge of contoso.azurecr.io lacks realm.'],
])('of the challenge %s it is said what is wrong with it', async (line, summary) => {
	expect((await askFor(line)).summary).toBe(summary);
});

test('throttling offers no command: the one there is costs money', async () => {
	const verdict = await ask(429, mark);
	expect(verdict).toMatchObject({finding: 'too-many-requests'});
	expect(verdict.fixes.flatMap(({command}) => command ?? [])).toEqual([]);
});

test.each([
	['captive-portal', 200, {'content-type': ['text/html']}, '<title>Wi-Fi</title>'],
	['anonymous', 200, mark, '{}'],
	['not-a-registry', 200, {}, 'hello'],
	['captive-portal', 511, {}, ''],
	['not-a-registry', 404, {}, ''],
	['not-a-registry', 404, mark, ''],
	['captive-redirect', 302, {location: ['http://wifi.example/login?from=x']}, ''],
	['captive-redirect', 302, {location: [`http://${host}/v2`]}, ''],
	['captive-redirect', 302, {location: ['https://contoso.azurecr.io.evil.example/']}, ''],
	['redirected', 301, {location: ['https://fabrikam.azurecr.io/v2/']}, ''],
	['redirected', 308, {location: ['/v2']}, ''],
	['unexpected-status', 204, mark, ''],
	['unexpected-status', 418, {}, ''],
])('it is %s when %i comes with %j and %j', async (finding, status, headers, body) => {
	const verdict = await ask(status, headers, {body});
	expect(verdict).toMatchObject({finding, status: 'failed', code: 'CONNECTIVITY_CHALLENGE_ERROR'});
	expect(textOf(verdict)).not.toMatch(/\?|undefined/);
});

test('a redirect that names no place says so', async () => {
	expect(await ask(302)).toMatchObject({
		finding: 'captive-redirect',
		summary: 'The request was redirected, but without an address.',
	});
});

test('a firewall’s 403 names the address, and the command allows just that', async () => {
	const message = "client with IP '203.0.113.7' is not allowed access.";
	const body = JSON.stringify({errors: [{code: 'DENIED', message}]});
	const verdict = await ask(403, mark, {body});

	expect(verdict).toMatchObject({finding: 'client-ip-denied', code: 'CONNECTIVITY_FORBIDDEN_ERROR'});
	expect(commandOf(verdict, 'allowAddress')).toBe(
		'az acr network-rule add -n contoso --ip-address 203.0.113.7',
	);
	expect(textOf(verdict)).toContain(
		'points to contoso.privatelink.azurecr.io but resolves to a public address',
	);
	expect(textOf(verdict)).toContain('link the zone privatelink.azurecr.io to that network');
});

test('no rule can hold the IPv6 address a firewall saw', async () => {
	const message = "client with IP '2001:db8::7' is not allowed access.";
	const verdict = await ask(403, mark, {body: JSON.stringify({errors: [{code: 'DENIED', message}]})});
	expect(verdict.fixes).toContainEqual({
		name: 'useIpv4',
		text: expect.stringContaining('none can allow 2001:db8::7'),
	});
	expect(textOf(verdict)).not.toContain('network-rule');
});

test('a firewall that names no address is still one', async () => {
	const body = JSON.stringify({errors: [{code: 'DENIED', message: 'client with IP is not allowed'}]});
	const verdict = await ask(403, mark, {body});
	expect(verdict.summary).toBe('403: the registry firewall does not allow this address.');
	expect(textOf(verdict)).not.toContain('network-rule');
});
