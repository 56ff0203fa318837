import {expect, test} from 'vitest';
import type {Result} from '../../../../source/engine/result.ts';
import {failure, success} from '../../../../source/engine/result.ts';
import type {Response} from '../../../../source/engine/system.ts';
import {readRegistryResponse} from '../../../../source/checks/registry/registry-response/read-registry-response.ts';

const now = Date.parse('2026-03-01T12:00:00Z');
const correlationId = '2f9c8e14-65ab-4d3f-8b72-91e0a4c6d358';

const respond = (status: number, headers: Response['headers'] = {}, body = ''): Result<Response> =>
	success({status, headers, body, isTruncated: false});

const denied = (message: string) => JSON.stringify({errors: [{code: 'DENIED', message}]});

const read = (result: Result<Response>, canQuote = true) => readRegistryResponse(result, {now, canQuote});

test.each<[string, Response['headers'], string, boolean]>([
	['a correlation id', {'x-ms-correlation-request-id': [correlationId]}, '', true],
	['an API version', {'docker-distribution-api-version': ['registry/2.0']}, '', true],
	['an OCI error', {}, denied('No.'), true],
	['only a server name', {server: ['AzureContainerRegistry']}, '', false],
	['an empty API version', {'docker-distribution-api-version': []}, '', false],
	['a firewall message without JSON', {}, "client with IP '203.0.113.7' is not allowed", false],
	['a web page', {'content-type': ['text/html']}, '<h1>Blocked</h1>', false],
])('a response with %s: %j %s is from a registry: %s', (_, headers, body, isFromRegistry) => {
	expect(read(respond(403, headers, body)).isFromRegistry).toBe(isFromRegistry);
});

test('the evidence has the seconds to wait', () => {
	expect(read(respond(429, {'retry-after': ['17']}, 'Ref A: 123')).retryAfter).toBe(17);
});

test('the evidence of a refusal by the proxy has the status of the proxy', () => {
	expect(read(failure('PROXY_REFUSED', {status: 403}))).toEqual({
		error: 'PROXY_REFUSED',
		errorMessage: undefined,
		proxyStatus: 403,
	});
});

test('the headers are cleaned, and the query of a redirect is removed', () => {
	const headers = {
		'x-ms-correlation-request-id': [correlationId],
		server: ['AzureContainerRegistry'],
		date: ['Sun, 01 Mar 2026 11:59:58 GMT'],
		location: ['https://store.blob.core.windows.net/b/data?sig=secret&se=1#x'],
		via: ['1.1 proxy\u001B[2J'],
	};

	expect(read(respond(307, headers, 'moved'))).toMatchObject({
		status: 307,
		correlationId,
		server: 'AzureContainerRegistry',
		via: '1.1 proxy',
		serverTime: '2026-03-01T11:59:58.000Z',
		location: 'https://store.blob.core.windows.net/b/data',
		isFromRegistry: true,
		bodyStart: 'moved',
	});
});

test.each([
	['/v2/?token=secret', '/v2/'],
	['https://user:secret@evil.example/x', 'https://evil.example/x'],
	['not a url ?sig=secret\nnext', 'not a url'],
])('the target of a redirect to %j is %s', (target, location) => {
	expect(read(respond(302, {location: [target]})).location).toBe(location);
});

test('a web page is quoted with its title and first words, without scripts', () => {
	const body = '<html><title>Guest Wi-Fi</title><script>alert(1)</script><p>Please <b>sign in</b></p>';
	expect(read(respond(200, {'content-type': ['text/html']}, body))).toMatchObject({
		isWebPage: true,
		pageTitle: 'Guest Wi-Fi',
		bodyStart: 'Guest Wi-Fi Please sign in',
	});
});

test('a body that can contain a token is never quoted', () => {
	expect(read(respond(200, {}, 'opaque-refresh-token'), false).bodyStart).toBeUndefined();
});

test('the evidence has no secrets or escape sequences from bodies, messages and errors', () => {
	const token = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.c2lnbmF0dXJl';
	const evidence = [
		read(respond(400, {}, `token ${token}\u001B[31m`)),
		read(respond(400, {}, denied(`token ${token}\u202E`))),
		read(respond(400, {server: [token]})),
		read(failure('UNKNOWN', `GET https://user:secret@proxy.example failed ${token}`)),
	];
	expect(JSON.stringify(evidence)).not.toMatch(/eyJ|secret|u001b|\u202E/);
	expect(evidence[0]?.bodyStart).toBe('token [hidden]');
});

test('an invalid Date header is ignored', () => {
	expect(read(respond(200, {date: ['yesterday']})).serverTime).toBeUndefined();
});
