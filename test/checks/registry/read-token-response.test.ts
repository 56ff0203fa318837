import {expect, test} from 'vitest';
import {failure, success} from '../../../source/engine/result.ts';
import {readTokenResponse} from '../../../source/checks/registry/read-token-response.ts';

const read = (status: number, body: string) =>
	readTokenResponse(success({status, headers: {}, body, isTruncated: false}), 'refresh_token', 0);

test('the evidence does not contain the token', () => {
	const {evidence, token} = read(200, '{"refresh_token":"opaque"}');
	expect(token).toBe('opaque');
	expect(evidence).toMatchObject({status: 200, content: 'token'});
	expect(JSON.stringify(evidence)).not.toContain('opaque');
});

test.each([
	['{}', 'no-token'],
	['{"refresh_token":""}', 'no-token'],
	['{"refresh_token":7}', 'no-token'],
	['{"access_token":"opaque"}', 'no-token'],
	['', 'not-json'],
	['opaque', 'not-json'],
	['["opaque"]', 'not-json'],
	['<html>opaque</html>', 'not-json'],
])('200 with %j is %s, and the body is not quoted', (body, content) => {
	const {evidence, token} = read(200, body);
	expect(token).toBeUndefined();
	expect(evidence.content).toBe(content);
	expect(JSON.stringify(evidence)).not.toContain('opaque');
});

test('another status has no token, and its body is quoted', () => {
	expect(read(401, '{"refresh_token":"opaque"}').token).toBeUndefined();
	expect(read(502, 'Bad gateway').evidence).toMatchObject({status: 502, bodyStart: 'Bad gateway'});
	expect(readTokenResponse(failure('ECONNRESET', 'reset'), 'access_token', 0)).toEqual({
		evidence: {error: 'ECONNRESET', errorMessage: 'reset'},
	});
});
