import type {CollectContext, Observation} from '../../../engine/check.ts';
import {readRegistryResource} from '../read-registry-resource.ts';
import {createSendRequest, registryVersions} from '../resource-manager.ts';
import type {ResourceManagerFailure} from '../resource-manager-failure.ts';
import {resource} from '../resource/resource.ts';
import {collectEndpoints, resolveHosts} from './collect-endpoints.ts';
import type {EndpointEvidence, HostEvidence} from './collect-endpoints.ts';

export type PrivateEndpointEvidence = {
	/** Absent if the resource check identified no registry. */
	readonly resourceId?: string | undefined;
	readonly resourceManagerFailure?: ResourceManagerFailure | undefined;
	readonly loginServer?: string | undefined;
	/** The virtual network of this machine, from --vnet: a name or a resource ID. */
	readonly requestedNetwork?: string | undefined;
	readonly publicNetworkAccess?: string | undefined;
	readonly endpoints?: readonly EndpointEvidence[] | undefined;
	/**
	 * The number of endpoints that were not read, because collectEndpoints reads at most 100. Absent if all were
	 * read.
	 */
	readonly unreadEndpointCount?: number | undefined;
	readonly hosts?: readonly HostEvidence[] | undefined;
};

/**
 * Reads the registry from Resource Manager again, because the result of the resource check can be out of date. A
 * failed request is part of the evidence.
 */
export async function collectPrivateEndpoint(
	context: CollectContext,
): Promise<Observation<PrivateEndpointEvidence>> {
	const {resourceId} = context.facts.need(resource);
	const requestedNetwork = context.target.network;

	if (resourceId === undefined) {
		return {evidence: {requestedNetwork}};
	}

	const sendRequest = createSendRequest(context, context.secretOf(resource, 'token') ?? '');
	const result = await sendRequest({path: resourceId, versions: registryVersions});

	if (!result.ok) {
		return {evidence: {resourceId, requestedNetwork, resourceManagerFailure: result.failure}};
	}

	const registry = readRegistryResource(result.body);
	const {endpoints, unreadEndpointCount} = await collectEndpoints(sendRequest, result.body);
	const recordedHosts = endpoints.flatMap(({records = []}) => records.map(({host}) => host));
	const hosts = [registry?.loginServer, ...(registry?.dataEndpoints ?? []), ...recordedHosts];

	return {
		evidence: {
			resourceId,
			loginServer: registry?.loginServer,
			requestedNetwork,
			publicNetworkAccess: registry?.publicNetworkAccess,
			endpoints,
			unreadEndpointCount: unreadEndpointCount || undefined,
			hosts: endpoints.length === 0 ? undefined : await resolveHosts(context, hosts),
		},
	};
}
