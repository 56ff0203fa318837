import {expect, test} from 'vitest';
import {failure, success} from '../../../source/engine/result.ts';
import {
	readPage,
	readResourceManagerAnswer,
} from '../../../source/checks/resource/read-resource-manager-response.ts';

const answer = (status: number, body: string, headers: Readonly<Record<string, readonly string[]>> = {}) =>
	readResourceManagerAnswer(success({status, headers, body, isTruncated: false}), 0);

const error = (code: string) => JSON.stringify({error: {code, message: 'No.'}});

test('a JSON object with 200 is an answer', () => {
	expect(answer(200, '{"value":[]}')).toEqual({ok: true, body: {value: []}});
});

test.each([
	['throttled', 429, error('TooManyRequests')],
	['throttled', 429, '<html>'],
	['server-error', 503, error('ServiceUnavailable')],
	['server-error', 502, ''],
	['token-refused', 401, error('InvalidAuthenticationToken')],
	['access-refused', 403, error('AuthorizationFailed')],
	['unreadable', 403, '<!doctype html><title>Blocked</title>'],
	['not-there', 404, error('ResourceNotFound')],
	['unreadable', 404, 'not here'],
	['unexpected', 400, error('BadRequest')],
	['unreadable', 302, ''],
	['unreadable', 200, '<!doctype html>'],
	['unreadable', 200, '[]'],
	['unreadable', 200, ''],
])('it is %s for %i with %j', (problem, status, body) => {
	expect(answer(status, body)).toMatchObject({ok: false, refusal: {problem, status}});
});

test.each([
	['no-answer', 'TIMEOUT'],
	['no-answer', 'ANSWER_UNFINISHED'],
	['unreadable', 'ANSWER_MALFORMED'],
	['no-answer', 'UND_ERR_HEADERS_TIMEOUT'],
	['certificate-refused', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
	['certificate-refused', 'ERR_TLS_CERT_ALTNAME_INVALID'],
	['unreachable', 'ECONNREFUSED'],
	['unreachable', 'PROXY_407'],
])('it is %s for a connection that ended with %s', (problem, code) => {
	expect(readResourceManagerAnswer(failure(code, 'It ended.'), 0)).toMatchObject({
		refusal: {problem, error: code, errorMessage: 'It ended.'},
	});
});

test('a body that was cut is no answer', () => {
	const cut = success({status: 200, headers: {}, body: '{}', isTruncated: true});
	expect(readResourceManagerAnswer(cut, 0)).toMatchObject({refusal: {problem: 'unreadable'}});
});

test('what support asks for is kept, and nothing that looks like a secret', () => {
	const token = `eyJ${'a'.repeat(40)}.b.c`;
	const {refusal} = {
		refusal: undefined,
		...answer(401, JSON.stringify({error: {code: 'X', message: token}}), {
			'x-ms-correlation-request-id': ['5f2c'],
			'x-ms-request-id': ['77aa'],
			'retry-after': ['9'],
		}),
	};
	expect(refusal).toMatchObject({correlationId: '5f2c', requestId: '77aa', retryAfter: 9, azureCode: 'X'});
	expect(JSON.stringify(refusal)).not.toContain('eyJ');
});

test('of a page only objects are taken, and the address of the next where there is one', () => {
	expect(readPage({value: [{a: 1}, 2, null, 'x'], nextLink: 'https://next'})).toEqual({
		values: [{a: 1}],
		next: 'https://next',
	});
	expect(readPage({value: 'x', nextLink: ''})).toEqual({values: [], next: undefined});
});
