import {BlockList, isIP} from 'node:net';

export type AddressKind = 'public' | 'private' | 'loopback' | 'unspecified';

/** RFC 1918, RFC 6598 (carrier-grade), RFC 3927 and RFC 4291 (link-local), RFC 4193 (unique local). */
const isPrivate = isIn([
	['10.0.0.0', 8],
	['172.16.0.0', 12],
	['192.168.0.0', 16],
	['100.64.0.0', 10],
	['169.254.0.0', 16],
	['fc00::', 7],
	['fe80::', 10],
]);

const isLoopback = isIn([
	['127.0.0.0', 8],
	['::1', 128],
]);

const isUnspecified = isIn([
	['0.0.0.0', 8],
	['::', 128],
]);

/** Where an address lives, by the registries of special-purpose addresses. */
export function kindOfAddress(address: string): AddressKind {
	if (isUnspecified(address)) {
		return 'unspecified';
	}

	if (isLoopback(address)) {
		return 'loopback';
	}

	return isPrivate(address) ? 'private' : 'public';
}

/** Made when it is first asked: Node takes 15 ms over its first address. */
function isIn(ranges: ReadonlyArray<readonly [string, number]>): (address: string) => boolean {
	let known: BlockList | undefined;

	const read = (): BlockList => {
		const list = new BlockList();
		ranges.forEach(([base, bits]) => list.addSubnet(base, bits, familyOf(base)));
		return list;
	};

	return address => (known ??= read()).check(address, familyOf(address));
}

const familyOf = (address: string) => (isIP(address) === 6 ? 'ipv6' : 'ipv4');
