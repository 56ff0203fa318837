import {BlockList, isIP} from 'node:net';

type AddressKind = 'public' | 'private' | 'loopback' | 'unspecified';

/**
 * The ranges of RFC 1918, RFC 6598 (carrier-grade NAT), RFC 3927, RFC 4291 (link-local) and RFC 4193 (unique local).
 */
const isPrivate = createRangeTest([
	['10.0.0.0', 8],
	['172.16.0.0', 12],
	['192.168.0.0', 16],
	['100.64.0.0', 10],
	['169.254.0.0', 16],
	['fc00::', 7],
	['fe80::', 10],
]);

const isLoopback = createRangeTest([
	['127.0.0.0', 8],
	['::1', 128],
]);

const isUnspecified = createRangeTest([
	['0.0.0.0', 8],
	['::', 128],
]);

/**
 * Returns `public` for an address in none of the ranges above, and for invalid text. The ranges come from the IANA
 * registries of special-purpose addresses (https://www.iana.org/assignments/iana-ipv4-special-registry and
 * https://www.iana.org/assignments/iana-ipv6-special-registry).
 */
export function classifyAddress(address: string): AddressKind {
	if (isUnspecified(address)) {
		return 'unspecified';
	}

	if (isLoopback(address)) {
		return 'loopback';
	}

	return isPrivate(address) ? 'private' : 'public';
}

/** Creates the list at the first test, because the first `addSubnet` of a process takes about 15 ms. */
function createRangeTest(ranges: ReadonlyArray<readonly [string, number]>): (address: string) => boolean {
	let list: BlockList | undefined;

	const createList = (): BlockList => {
		const created = new BlockList();
		ranges.forEach(([base, bits]) => created.addSubnet(base, bits, familyOf(base)));
		return created;
	};

	return address => (list ??= createList()).check(address, familyOf(address));
}

const familyOf = (address: string) => (isIP(address) === 6 ? 'ipv6' : 'ipv4');
