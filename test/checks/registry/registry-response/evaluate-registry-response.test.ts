import {expect, test} from 'vitest';
import {evaluateRegistryResponse} from '../../../../source/checks/registry/registry-response/evaluate-registry-response.ts';

test.each([500, 502, 503, 504])('%i is a server error of the registry, or of a proxy in between', status => {
	expect(evaluateRegistryResponse({status, isFromRegistry: true})).toBe('server-error');
	expect(evaluateRegistryResponse({status, isFromRegistry: false})).toBe('server-error-from-intermediary');
});

test('429 is throttling, with or without the headers of a registry', () => {
	expect(evaluateRegistryResponse({status: 429, isFromRegistry: true})).toBe('too-many-requests');
	expect(evaluateRegistryResponse({status: 429, isFromRegistry: false})).toBe('too-many-requests');
});

test('403 without a message is access denied', () => {
	expect(evaluateRegistryResponse({status: 403, isFromRegistry: true})).toBe('access-denied');
});

test('the page of nginx about a missing certificate means that a client certificate is required', () => {
	const pageTitle = '400 No required SSL certificate was sent';
	expect(evaluateRegistryResponse({status: 400, pageTitle})).toBe('client-certificate-required');
	expect(evaluateRegistryResponse({status: 400, pageTitle: '400'})).toBeUndefined();
});

test.each([200, 301, 400, 401, 404, 511])(
	'the check that sent the request evaluates the status %i',
	status => {
		expect(evaluateRegistryResponse({status})).toBeUndefined();
	},
);

test.each([
	['TIMEOUT', 'response-timed-out'],
	['UND_ERR_HEADERS_TIMEOUT', 'response-timed-out'],
	['UND_ERR_BODY_TIMEOUT', 'response-timed-out'],
	['UND_ERR_SOCKET', 'connection-dropped'],
	['ECONNRESET', 'connection-dropped'],
	['EPIPE', 'connection-dropped'],
	['ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED', 'client-certificate-required'],
	['ANSWER_UNFINISHED', 'response-incomplete'],
	['ANSWER_MALFORMED', 'response-not-http'],
	['PROXY_407', 'proxy-refused-request'],
	['PROXY_REFUSED', 'proxy-refused-request'],
	['ECONNREFUSED', 'connection-failed'],
	['ENOTFOUND', 'connection-failed'],
	['CERT_HAS_EXPIRED', 'connection-failed'],
])('a request that fails with %s is %s', (error, problem) => {
	expect(evaluateRegistryResponse({error})).toBe(problem);
});
