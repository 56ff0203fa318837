import {expect, test} from 'vitest';
import {classifyFailure} from '../../../source/checks/resource/resource-manager-failure.ts';

test.each([
	['throttled', 429, 'TooManyRequests'],
	['throttled', 429, undefined],
	['server-error', 503, 'ServiceUnavailable'],
	['server-error', 502, undefined],
	['token-rejected', 401, 'InvalidAuthenticationToken'],
	['access-denied', 403, 'AuthorizationFailed'],
	['invalid-response', 403, undefined],
	['not-found', 404, 'ResourceNotFound'],
	['invalid-response', 404, undefined],
	['unexpected-status', 400, 'BadRequest'],
	['invalid-response', 302, undefined],
	['invalid-response', 200, undefined],
])('the problem is %s for status %i with the Azure code %s', (problem, status, azureCode) => {
	expect(classifyFailure({status, azureCode})).toEqual({problem, status, azureCode});
});

test.each([
	['timed-out', 'TIMEOUT'],
	['timed-out', 'ANSWER_UNFINISHED'],
	['timed-out', 'UND_ERR_HEADERS_TIMEOUT'],
	['invalid-response', 'ANSWER_MALFORMED'],
	['certificate-untrusted', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
	['certificate-untrusted', 'ERR_TLS_CERT_ALTNAME_INVALID'],
	['unreachable', 'ECONNREFUSED'],
	['unreachable', 'PROXY_407'],
])('the problem is %s for the network error %s', (problem, error) => {
	expect(classifyFailure({error})).toEqual({problem, error});
});
