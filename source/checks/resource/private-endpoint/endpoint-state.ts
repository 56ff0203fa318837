import type {Values} from '../../../text/template.ts';
import type {EndpointEvidence} from './collect-endpoints.ts';
import type {PrivateEndpointEvidence} from './collect-private-endpoint.ts';
import type {PrivateEndpointVerdict} from './private-endpoint-findings.ts';

export const isApproved = ({state}: EndpointEvidence): boolean => state?.toLowerCase() === 'approved';

/** Returns the finding for an endpoint that is not approved. An unknown or missing state counts as `disconnected`. */
export function evaluateState(endpoint: EndpointEvidence | undefined): PrivateEndpointVerdict['finding'] {
	const state = endpoint?.state?.toLowerCase();
	return state === 'pending' || state === 'rejected' ? state : 'disconnected';
}

/** An endpoint that does not exist has no addresses to read. */
const isUnread = ({problem}: EndpointEvidence): boolean => problem !== undefined && problem !== 'not-found';

export const hasUnreadEndpoint = (
	{unreadEndpointCount}: PrivateEndpointEvidence,
	endpoints: readonly EndpointEvidence[],
): boolean => unreadEndpointCount !== undefined || endpoints.some(isUnread);

/**
 * Returns `resource-manager-error` if a request failed and no permission is missing. Returns `endpoint-not-readable` in
 * all other cases. The problem `not-found` does not count as a failed request.
 */
export function evaluateUnread(endpoints: readonly EndpointEvidence[]): PrivateEndpointVerdict {
	const denied = endpoints.find(({problem}) => problem === 'access-denied');
	return denied === undefined && endpoints.some(isUnread)
		? {finding: 'resource-manager-error'}
		: {finding: 'endpoint-not-readable', values: endpointValues(denied)};
}

export const endpointValues = (endpoint: EndpointEvidence | undefined): Values => ({
	connectionName: endpoint?.connectionName,
	endpointName: endpoint?.endpointId?.split('/').at(-1),
	resourceGroup: endpoint?.endpointId?.split('/')[4],
	networkId: endpoint?.networkId,
	networkName: endpoint?.networkId?.split('/').at(-1),
	stateDescription: endpoint?.stateDescription,
});
