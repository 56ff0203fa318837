import {BlockList, isIP} from 'node:net';

export type AddressKind = 'public' | 'private' | 'loopback' | 'unspecified';

/** RFC 1918, RFC 6598 (carrier-grade), RFC 3927 and RFC 4291 (link-local), RFC 4193 (unique local). */
const privateRanges = blocks([
	['10.0.0.0', 8],
	['172.16.0.0', 12],
	['192.168.0.0', 16],
	['100.64.0.0', 10],
	['169.254.0.0', 16],
	['fc00::', 7],
	['fe80::', 10],
]);

const loopbackRanges = blocks([
	['127.0.0.0', 8],
	['::1', 128],
]);

const unspecifiedRanges = blocks([
	['0.0.0.0', 8],
	['::', 128],
]);

/** Where an address lives, by the registries of special-purpose addresses. */
export function kindOfAddress(address: string): AddressKind {
	const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';

	if (unspecifiedRanges.check(address, family)) {
		return 'unspecified';
	}

	if (loopbackRanges.check(address, family)) {
		return 'loopback';
	}

	return privateRanges.check(address, family) ? 'private' : 'public';
}

function blocks(ranges: ReadonlyArray<readonly [string, number]>): BlockList {
	const list = new BlockList();
	ranges.forEach(([base, bits]) => list.addSubnet(base, bits, isIP(base) === 6 ? 'ipv6' : 'ipv4'));
	return list;
}
