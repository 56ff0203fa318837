import {isHostName, isIpAddress, isSafeValue} from '../../../text/placeholder-validation.ts';
import {listOf, recordOf, textOf} from '../read-registry-resource.ts';

export type Connection = {
	readonly connectionName: string;
	readonly endpointId?: string | undefined;
	/**
	 * The connection state of Azure, for example Approved, Pending, Rejected or Disconnected. Source:
	 * https://learn.microsoft.com/rest/api/containerregistry/private-endpoint-connections/get
	 */
	readonly state?: string | undefined;
	readonly stateDescription?: string | undefined;
};

export const readConnections = (registry: Readonly<Record<string, unknown>>): readonly Connection[] =>
	listOf(recordOf(registry.properties).privateEndpointConnections).map(item => {
		const connection = recordOf(item);
		const properties = recordOf(connection.properties);
		const {status, description} = recordOf(properties.privateLinkServiceConnectionState);
		return {
			connectionName: textOf(connection.name) ?? '',
			endpointId: idOf(recordOf(properties.privateEndpoint).id),
			state: textOf(status),
			stateDescription: textOf(description),
		};
	});

export function readEndpoint(endpoint: Readonly<Record<string, unknown>>) {
	const properties = recordOf(endpoint.properties);
	const subnet = idOf(recordOf(properties.subnet).id);

	return {
		networkId: subnet?.replace(/\/subnets\/[^/]+$/i, ''),
		interfaces: listOf(properties.networkInterfaces).flatMap(item => idOf(recordOf(item).id) ?? []),
	};
}

/** A host, and the private IP address that DNS should return for that host. */
export type EndpointRecord = {readonly host: string; readonly address: string};

export const readInterface = (
	networkInterface: Readonly<Record<string, unknown>>,
): readonly EndpointRecord[] =>
	listOf(recordOf(networkInterface.properties).ipConfigurations).flatMap(item => {
		const properties = recordOf(recordOf(item).properties);
		const address = textOf(properties.privateIPAddress) ?? '';
		return isIpAddress(address)
			? listOf(recordOf(properties.privateLinkConnectionProperties).fqdns)
					.map(host => (textOf(host) ?? '').toLowerCase())
					.filter(isHostName)
					.map(host => ({host, address}))
			: [];
	});

/** The ID becomes part of a URL, so only a valid resource ID is returned. */
function idOf(value: unknown): string | undefined {
	return typeof value === 'string' && isSafeValue('resourceId', value) ? value : undefined;
}
