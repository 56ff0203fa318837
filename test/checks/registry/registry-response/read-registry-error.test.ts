import {expect, test} from 'vitest';
import {parseRegistryError} from '../../../../source/checks/registry/registry-response/read-registry-error.ts';

const correlationId = '2f9c8e14-65ab-4d3f-8b72-91e0a4c6d358';
const firewall = 'is not allowed access. Refer https://aka.ms/acr/firewall to grant access.';

test.each([
	['quotes', `"client with IP '203.0.113.7' ${firewall}"`, '203.0.113.7'],
	['escaped quotes', `"client with IP \\u0027203.0.113.7\\u0027 ${firewall}"`, '203.0.113.7'],
	['double quotes', `"client with IP \\"203.0.113.7\\" ${firewall}"`, '203.0.113.7'],
	['no quotes', `"client with IP 203.0.113.7 ${firewall}"`, '203.0.113.7'],
	['an IPv6 address', `"client with IP '2001:DB8::7' ${firewall}"`, '2001:DB8::7'],
])('the client address in a firewall message is read with %s', (_, message, clientIp) => {
	const body = `{"errors":[{"code":"DENIED","message":${message}}]}`;
	expect(parseRegistryError(body)).toMatchObject({code: 'DENIED', clientIp});
});

test('the correlation ID at the end of a message is read', () => {
	const message = `client with IP '203.0.113.7' ${firewall} CorrelationId: ${correlationId}`;
	expect(parseRegistryError(JSON.stringify({errors: [{code: 'DENIED', message}]}))).toEqual({
		code: 'DENIED',
		message,
		clientIp: '203.0.113.7',
		correlationId,
	});
});

test.each([
	"client with IP '999.1.1.1' is not allowed access.",
	"client with IP '203.0.113.7; reboot' is not allowed access.",
	"client with IP '' is not allowed access.",
	"client with IP 'abc' is not allowed access. CorrelationId: ------------------------------------",
])('an invalid client address is ignored: %s', message => {
	expect(parseRegistryError(JSON.stringify({errors: [{code: 'DENIED', message}]}))).toEqual({
		code: 'DENIED',
		message,
	});
});

test('the first of several errors is read', () => {
	const errors = [
		{code: 'UNAUTHORIZED', message: 'authentication required', detail: [{Type: 'repository'}]},
		{code: 'DENIED'},
	];
	expect(parseRegistryError(JSON.stringify({errors}))).toEqual({
		code: 'UNAUTHORIZED',
		message: 'authentication required',
	});
});

test('an error without a message, after a byte order mark, is read', () => {
	expect(parseRegistryError('\uFEFF{"errors":[{"code":"TOOMANYREQUESTS"}]}')).toEqual({
		code: 'TOOMANYREQUESTS',
		message: '',
	});
});

test.each([
	'',
	'null',
	'[]',
	'"errors"',
	'{}',
	'{"errors":{}}',
	'{"errors":[]}',
	'{"errors":[null]}',
	'{"errors":[["DENIED"]]}',
	'{"errors":[{"message":"no code"}]}',
	'{"errors":[{"code":403}]}',
	'{"errors":[{"code":"DENIED"',
	'<html>errors</html>',
])('%j is not a registry error', body => {
	expect(parseRegistryError(body)).toBeUndefined();
});
