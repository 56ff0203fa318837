import {expect, test} from 'vitest';
import {failure, success} from '../../../source/engine/result.ts';
import {
	readPage,
	readResourceManagerResponse,
} from '../../../source/checks/resource/read-resource-manager-response.ts';

const read = (status: number, body: string, headers: Readonly<Record<string, readonly string[]>> = {}) =>
	readResourceManagerResponse(success({status, headers, body, isTruncated: false}), 0);

test('a JSON object with status 200 is a success', () => {
	expect(read(200, '{"value":[]}')).toEqual({ok: true, body: {value: []}});
});

test.each([
	[200, '<!doctype html>'],
	[200, '[]'],
	[200, ''],
	[302, ''],
	[404, '{"value":[]}'],
])('status %i with the body %j is a failure', (status, body) => {
	expect(read(status, body)).toMatchObject({ok: false, failure: {status}});
});

test('a truncated body is a failure', () => {
	const truncated = success({status: 200, headers: {}, body: '{}', isTruncated: true});
	expect(readResourceManagerResponse(truncated, 0)).toMatchObject({ok: false, failure: {status: 200}});
});

test('a network error keeps its code and its message', () => {
	expect(readResourceManagerResponse(failure('ECONNREFUSED', 'It ended.'), 0)).toEqual({
		ok: false,
		failure: {error: 'ECONNREFUSED', errorMessage: 'It ended.'},
	});
});

test('the title of a web page is kept', () => {
	expect(read(403, '<!doctype html><title>Blocked</title>')).toMatchObject({
		failure: {status: 403, pageTitle: 'Blocked'},
	});
});

test('the IDs for Azure support are kept, and a token is hidden', () => {
	const token = `eyJ${'a'.repeat(40)}.b.c`;
	const response = read(401, JSON.stringify({error: {code: 'X', message: token}}), {
		'x-ms-correlation-request-id': ['5f2c'],
		'x-ms-request-id': ['77aa'],
		'retry-after': ['9'],
	});
	expect(response).toMatchObject({
		failure: {correlationId: '5f2c', requestId: '77aa', retryAfter: 9, azureCode: 'X'},
	});
	expect(JSON.stringify(response)).not.toContain('eyJ');
});

test('a page of a list consists of its objects and the URL of the next page', () => {
	expect(readPage({value: [{a: 1}, 2, null, 'x'], nextLink: 'https://next'})).toEqual({
		values: [{a: 1}],
		next: 'https://next',
	});
	expect(readPage({value: 'x', nextLink: ''})).toEqual({values: [], next: undefined});
});
