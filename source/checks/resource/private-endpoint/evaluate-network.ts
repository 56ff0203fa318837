import {listValues} from '../../../text/list-values.ts';
import type {EndpointEvidence} from './collect-endpoints.ts';
import type {PrivateEndpointEvidence} from './collect-private-endpoint.ts';
import {evaluateDnsOutcomes, expectedAddresses} from './dns-outcome.ts';
import {
	endpointValues,
	evaluateState,
	evaluateUnread,
	hasUnreadEndpoint,
	isApproved,
} from './endpoint-state.ts';
import type {PrivateEndpointVerdict} from './private-endpoint-findings.ts';

/** `requested` is the virtual network from --vnet: a name or a resource ID. */
export function evaluateNetwork(
	evidence: PrivateEndpointEvidence,
	requested: string,
): PrivateEndpointVerdict {
	const {endpoints = [], resourceId = ''} = evidence;
	const networks = findNetworks(requested, endpoints, resourceId);

	if (networks.length > 1) {
		return {finding: 'network-ambiguous', values: listValues({networks})};
	}

	const inNetwork = endpoints.filter(
		({networkId}) => networkId !== undefined && isSameId(networkId, networks[0]),
	);
	const values = endpointValues(inNetwork[0]);

	if (inNetwork.length === 0) {
		const others = [...new Set(endpoints.flatMap(({networkId}) => networkId?.split('/').at(-1) ?? []))];
		return hasUnreadEndpoint(evidence, endpoints)
			? evaluateUnread(endpoints)
			: {finding: 'no-endpoint-in-network', values: listValues({networks: others})};
	}

	const approved = inNetwork.filter(isApproved);

	if (approved.length === 0) {
		return {finding: evaluateState(inNetwork[0]), values};
	}

	const duplicate = findDuplicateHost(approved);

	if (duplicate !== undefined) {
		return {finding: 'duplicate-endpoints', values: {...values, host: duplicate}};
	}

	if (approved.some(({problem}) => problem !== undefined)) {
		return evaluateUnread(approved);
	}

	const hosts = (evidence.hosts ?? []).filter(({host}) => expectedAddresses(host, approved).length > 0);
	return evaluateDnsOutcomes(hosts, approved, {isInside: true, values});
}

/** A network in the resource group of the registry has priority over other networks with the same name. */
function findNetworks(
	requested: string,
	endpoints: readonly EndpointEvidence[],
	resourceId: string,
): readonly string[] {
	if (requested.startsWith('/')) {
		return [requested];
	}

	const all = [...new Set(endpoints.flatMap(({networkId}) => networkId?.toLowerCase() ?? []))];
	const [, , subscription, , group] = resourceId.split('/');
	const inSameGroup = `/subscriptions/${subscription}/resourceGroups/${group}/providers/Microsoft.Network/virtualNetworks/${requested}`;
	return all.some(id => isSameId(id, inSameGroup))
		? [inSameGroup]
		: all.filter(id => isSameId(id.split('/').at(-1) ?? '', requested));
}

const isSameId = (id: string, other: string | undefined): boolean =>
	id.toLowerCase() === other?.toLowerCase();

function findDuplicateHost(endpoints: readonly EndpointEvidence[]): string | undefined {
	const hosts = endpoints.flatMap(({records = []}) => [...new Set(records.map(({host}) => host))]);
	return hosts.find((host, index) => hosts.indexOf(host) !== index);
}
