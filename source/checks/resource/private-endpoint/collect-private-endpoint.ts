import type {CollectContext, Observation} from '../../../engine/check.ts';
import {readRegistryResource} from '../read-registry-resource.ts';
import type {ResourceManagerRefusal} from '../read-resource-manager-response.ts';
import {createAsk, registryVersions} from '../resource-manager.ts';
import {resource} from '../resource/resource.ts';
import {collectEndpoints, resolveAll} from './collect-endpoints.ts';
import type {EndpointEvidence, NameEvidence} from './collect-endpoints.ts';

export type PrivateEndpointEvidence = {
	/** Absent where Resource Manager does not know the registry. */
	readonly resourceId?: string | undefined;
	readonly refusal?: ResourceManagerRefusal | undefined;
	readonly loginServer?: string | undefined;
	/** The network this machine is said to stand in: its name or its id. */
	readonly requestedNetwork?: string | undefined;
	readonly publicNetworkAccess?: string | undefined;
	readonly endpoints?: readonly EndpointEvidence[] | undefined;
	/** Endpoints that were left unread, being too many. */
	readonly unread?: number | undefined;
	/** Where the names of the registry lead on this machine. */
	readonly hosts?: readonly NameEvidence[] | undefined;
};

/** Fresh from the registry itself: Resource Graph may be minutes behind what a fix has changed. */
export async function collectPrivateEndpoint(
	context: CollectContext,
): Promise<Observation<PrivateEndpointEvidence>> {
	const {resourceId} = context.facts.need(resource);
	const requestedNetwork = context.target.network;

	if (resourceId === undefined) {
		return {evidence: {requestedNetwork}};
	}

	const ask = createAsk(context, context.secretOf(resource, 'token') ?? '');
	const answer = await ask({path: resourceId, versions: registryVersions});

	if (!answer.ok) {
		return {evidence: {resourceId, requestedNetwork, refusal: answer.refusal}};
	}

	const registry = readRegistryResource(answer.body);
	const {endpoints, unread} = await collectEndpoints(ask, answer.body);
	const named = endpoints.flatMap(({records = []}) => records.map(({host}) => host));
	const hosts = [registry?.loginServer, ...(registry?.dataEndpoints ?? []), ...named];

	return {
		evidence: {
			resourceId,
			loginServer: registry?.loginServer,
			requestedNetwork,
			publicNetworkAccess: registry?.publicNetworkAccess,
			endpoints,
			unread: unread || undefined,
			hosts: endpoints.length === 0 ? undefined : await resolveAll(context, hosts),
		},
	};
}
