import {expect, test} from 'vitest';
import {classifyAddress} from '../../../source/checks/network/classify-address.ts';

test.each([
	['203.0.113.7', 'public'],
	['20.49.102.136', 'public'],
	['11.0.0.1', 'public'],
	['172.15.255.255', 'public'],
	['172.32.0.0', 'public'],
	['100.128.0.0', 'public'],
	['2603:1030::1', 'public'],
	['10.0.0.4', 'private'],
	['172.16.0.0', 'private'],
	['172.31.255.255', 'private'],
	['192.168.1.1', 'private'],
	['100.64.0.1', 'private'],
	['169.254.1.1', 'private'],
	['fd00::1', 'private'],
	['fe80::1', 'private'],
	['127.0.0.1', 'loopback'],
	['127.8.9.10', 'loopback'],
	['::1', 'loopback'],
	['0.0.0.0', 'unspecified'],
	['::', 'unspecified'],
	['::ffff:10.0.0.4', 'private'],
	['::ffff:127.0.0.1', 'loopback'],
	['::ffff:203.0.113.7', 'public'],
])('%s is %s', (address, kind) => {
	expect(classifyAddress(address)).toBe(kind);
});
