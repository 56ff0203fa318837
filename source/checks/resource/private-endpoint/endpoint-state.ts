import type {Values} from '../../../text/template.ts';
import type {EndpointEvidence} from './collect-endpoints.ts';
import type {PrivateEndpointEvidence} from './collect-private-endpoint.ts';
import type {PrivateEndpointVerdict} from './private-endpoint-findings.ts';

export const isApproved = ({state}: EndpointEvidence): boolean => state?.toLowerCase() === 'approved';

/** Returns the finding for an endpoint that is not approved. */
export function evaluateState(endpoint: EndpointEvidence | undefined): PrivateEndpointVerdict['finding'] {
	const state = endpoint?.state?.toLowerCase();
	return state === 'pending' || state === 'rejected' ? state : 'disconnected';
}

/** A deleted endpoint has no addresses, so it does not count as unread. */
const isUnread = ({problem}: EndpointEvidence): boolean => problem !== undefined && problem !== 'not-found';

export const hasUnreadEndpoint = (
	{unreadEndpointCount}: PrivateEndpointEvidence,
	endpoints: readonly EndpointEvidence[],
): boolean => unreadEndpointCount !== undefined || endpoints.some(isUnread);

/** Returns the finding if endpoints were not read: a request failed, a permission is missing, or there are too many. */
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
