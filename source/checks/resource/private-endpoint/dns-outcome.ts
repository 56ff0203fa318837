import {classifyAddress} from '../../network/classify-address.ts';
import type {EndpointEvidence, NameEvidence} from './collect-endpoints.ts';

/** Where a name leads: to an endpoint, past all of them, to another private address, to this machine, or nowhere. */
export type DnsOutcome = 'matched' | 'public' | 'elsewhere' | 'local' | 'missing' | 'failed';

/** One name against the endpoints it may lead to. */
export function classifyName(
	{host, addresses, error}: NameEvidence,
	endpoints: readonly EndpointEvidence[],
): DnsOutcome {
	if (error !== undefined || addresses.length === 0) {
		return error === undefined || ['ENOTFOUND', 'ENODATA'].includes(error) ? 'missing' : 'failed';
	}

	const expected = expectedFor(host, endpoints);

	if (addresses.every(address => expected.includes(address))) {
		return 'matched';
	}

	// One address past the endpoint is enough: a client may take any of them.
	const kinds = addresses.filter(address => !expected.includes(address)).map(classifyAddress);
	return kinds.includes('public') ? 'public' : kinds.includes('private') ? 'elsewhere' : 'local';
}

/** Every address that is right for a host. */
export const expectedFor = (host: string, endpoints: readonly EndpointEvidence[]): readonly string[] =>
	endpoints.flatMap(({records = []}) =>
		records.filter(record => record.host === host).map(({address}) => address),
	);

/** A name means the registry's own group first, as it does to az; then any network of that name with an endpoint. */
export function networksNamed(
	wanted: string,
	endpoints: readonly EndpointEvidence[],
	resourceId: string,
): readonly string[] {
	if (wanted.startsWith('/')) {
		return [wanted];
	}

	const all = [...new Set(endpoints.flatMap(({networkId}) => networkId?.toLowerCase() ?? []))];
	const [, , subscription, , group] = resourceId.split('/');
	const own = `/subscriptions/${subscription}/resourceGroups/${group}/providers/Microsoft.Network/virtualNetworks/${wanted}`;
	return all.some(id => same(id, own)) ? [own] : all.filter(id => same(id.split('/').at(-1) ?? '', wanted));
}

/** Ids are told apart without regard to capitals, and whole. */
export const same = (id: string, other: string | undefined): boolean =>
	id.toLowerCase() === other?.toLowerCase();

/** A host that two endpoints of one network stand for. */
export function findDoubled(endpoints: readonly EndpointEvidence[]): string | undefined {
	const hosts = endpoints.flatMap(({records = []}) => [...new Set(records.map(({host}) => host))]);
	return hosts.find((host, index) => hosts.indexOf(host) !== index);
}
