import {expect, test} from 'vitest';
import {evaluate403} from '../../../../source/checks/registry/registry-response/evaluate-403.ts';

test.each([
	["client with IP '203.0.113.7' is not allowed access.", 'client-ip-denied'],
	['Refer https://aka.ms/acr/firewall to grant access.', 'client-ip-denied'],
	['Access to Key Encryption Key is forbidden. See https://aka.ms/acr/cmk', 'key-unavailable'],
	['The identity associated with the registry is inactive.', 'key-unavailable'],
	['The key vault cannot be reached.', 'key-unavailable'],
	['The operation is disallowed.', 'access-denied'],
	['', 'access-denied'],
])('a 403 of the registry with the message %j is %s', (registryMessage, problem) => {
	expect(evaluate403({registryMessage, isFromRegistry: true})).toBe(problem);
});

test('a 403 with the client address means a firewall, with any message', () => {
	expect(evaluate403({clientIp: '203.0.113.7', isFromRegistry: true})).toBe('client-ip-denied');
});

test('a 403 that is not from the registry is from a proxy or web filter', () => {
	expect(evaluate403({isFromRegistry: false})).toBe('forbidden-by-intermediary');
});
