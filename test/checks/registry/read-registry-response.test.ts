import {expect, test} from 'vitest';
import type {Result} from '../../../source/engine/result.ts';
import {failure, success} from '../../../source/engine/result.ts';
import type {Response} from '../../../source/engine/system.ts';
import {commonProblemOf, readAnswer} from '../../../source/checks/registry/read-registry-response.ts';

const now = Date.parse('2026-03-01T12:00:00Z');
const registry = {'x-ms-correlation-request-id': ['2f9c8e14-65ab-4d3f-8b72-91e0a4c6d358']};

const answer = (status: number, headers: Response['headers'] = {}, body = ''): Result<Response> =>
	success({status, headers, body, isTruncated: false});

const denied = (message: string) => JSON.stringify({errors: [{code: 'DENIED', message}]});

const read = (from: Result<Response>, mayQuote = true) => readAnswer(from, {now, mayQuote});

const problemOf = (from: Result<Response>) => commonProblemOf(read(from));

test.each([
	["client with IP '203.0.113.7' is not allowed access.", 'client-ip-denied'],
	['Refer https://aka.ms/acr/firewall to grant access.', 'client-ip-denied'],
	['Access to Key Encryption Key is forbidden. See https://aka.ms/acr/cmk', 'key-unavailable'],
	['The identity associated with the registry is inactive.', 'key-unavailable'],
	['The key vault cannot be reached.', 'key-unavailable'],
	['The operation is disallowed.', 'access-denied'],
	['', 'access-denied'],
])('403 with the words %j is %s', (message, problem) => {
	expect(problemOf(answer(403, {}, denied(message)))).toBe(problem);
});

test('403 without the marks of a registry is somebody else’s', () => {
	expect(problemOf(answer(403, {'content-type': ['text/html']}, '<h1>Blocked</h1>'))).toBe(
		'forbidden-in-between',
	);
	expect(problemOf(answer(403, {}, "client with IP '203.0.113.7' is not allowed"))).toBe(
		'forbidden-in-between',
	);
	expect(problemOf(answer(403, registry))).toBe('access-denied');
});

test.each([500, 502, 503, 504])('%i is the registry’s own where it bears its marks', status => {
	expect(problemOf(answer(status, registry))).toBe('server-error');
	expect(problemOf(answer(status, {via: ['1.1 proxy']}))).toBe('server-error-in-between');
});

test('429 is throttling, whoever says it, with the seconds to wait', () => {
	const throttled = answer(429, {'retry-after': ['17']}, 'Ref A: 123');
	expect(problemOf(throttled)).toBe('too-many-requests');
	expect(read(throttled).retryAfter).toBe(17);
});

test('a gateway that says on a page that it misses a certificate wants one', () => {
	const page = '<html><head><title>400 No required SSL certificate was sent</title></head></html>';
	expect(problemOf(answer(400, {'content-type': ['text/html']}, page))).toBe('client-certificate-wanted');
	expect(problemOf(answer(400, {'content-type': ['text/html']}, '<title>400</title>'))).toBeUndefined();
});

test.each([200, 301, 400, 401, 404, 511])('%i is for the asker to judge', status => {
	expect(problemOf(answer(status))).toBeUndefined();
});

test.each([
	['TIMEOUT', 'no-answer'],
	['UND_ERR_HEADERS_TIMEOUT', 'no-answer'],
	['UND_ERR_BODY_TIMEOUT', 'no-answer'],
	['UND_ERR_SOCKET', 'connection-dropped'],
	['ECONNRESET', 'connection-dropped'],
	['EPIPE', 'connection-dropped'],
	['ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED', 'client-certificate-wanted'],
	['ANSWER_UNFINISHED', 'answer-unfinished'],
	['ANSWER_MALFORMED', 'answer-malformed'],
	['PROXY_407', 'proxy-stopped-it'],
	['PROXY_REFUSED', 'proxy-stopped-it'],
	['ECONNREFUSED', 'connection-failed'],
	['ENOTFOUND', 'connection-failed'],
	['CERT_HAS_EXPIRED', 'connection-failed'],
])('a request that ended with %s is %s', (code, problem) => {
	expect(problemOf(failure(code, 'It ended.'))).toBe(problem);
});

test('what a proxy answered instead is kept', () => {
	const evidence = readAnswer(failure('PROXY_REFUSED', {status: 403}), {now, mayQuote: true});
	expect(evidence).toEqual({error: 'PROXY_REFUSED', errorMessage: undefined, proxyStatus: 403});
});

test('what an answer tells is kept, without what it should not', () => {
	const headers = {
		...registry,
		server: ['AzureContainerRegistry'],
		date: ['Sun, 01 Mar 2026 11:59:58 GMT'],
		location: ['https://store.blob.core.windows.net/b/data?sig=secret&se=1#x'],
		via: ['1.1 proxy\u001B[2J'],
	};

	expect(read(answer(307, headers, 'moved'))).toMatchObject({
		status: 307,
		correlationId: registry['x-ms-correlation-request-id'][0],
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
])('a redirect to %j is told as %s', (location, told) => {
	expect(read(answer(302, {location: [location]})).location).toBe(told);
});

test('a page is told by its title and first words, without its scripts', () => {
	const body = '<html><title>Guest Wi-Fi</title><script>alert(1)</script><p>Please <b>sign in</b></p>';
	expect(read(answer(200, {'content-type': ['text/html']}, body))).toMatchObject({
		isWebPage: true,
		pageTitle: 'Guest Wi-Fi',
		bodyStart: 'Guest Wi-Fi Please sign in',
	});
});

test('a body that may hold a token is never quoted', () => {
	expect(read(answer(200, {}, 'opaque-refresh-token'), false).bodyStart).toBeUndefined();
});

test('secrets and escapes in bodies, messages and errors do not get through', () => {
	const token = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.c2lnbmF0dXJl';
	const detail = [
		read(answer(400, {}, `token ${token}\u001B[31m`)),
		read(answer(400, {}, denied(`token ${token}\u202E`))),
		read(answer(400, {server: [token]})),
		read(failure('UNKNOWN', `GET https://user:secret@proxy.example failed ${token}`)),
	];
	expect(JSON.stringify(detail)).not.toMatch(/eyJ|secret|u001b|\u202E/);
	expect(detail[0]?.bodyStart).toBe('token [hidden]');
});

test('a date that is none is not told', () => {
	expect(read(answer(200, {date: ['yesterday']})).serverTime).toBeUndefined();
});
