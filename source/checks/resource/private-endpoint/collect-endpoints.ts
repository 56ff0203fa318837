import type {CollectContext} from '../../../engine/check.ts';
import type {SendRequest} from '../resource-manager.ts';
import type {ResourceManagerProblem} from '../resource-manager-failure.ts';
import {readConnections, readEndpoint, readInterface} from './read-private-endpoint.ts';
import type {Connection, EndpointRecord} from './read-private-endpoint.ts';

/** A private endpoint of a registry. Properties that could not be read are absent. */
export type EndpointEvidence = Connection & {
	readonly networkId?: string | undefined;
	readonly records?: readonly EndpointRecord[] | undefined;
	/** The reason why the endpoint or one of the network interfaces was not read. */
	readonly problem?: ResourceManagerProblem | undefined;
};

/** The DNS result for one host on this machine. */
export type HostEvidence = {
	readonly host: string;
	readonly addresses: readonly string[];
	readonly error?: string | undefined;
};

/**
 * These limits bound the number of requests, because a registry can have 200 endpoints. Source:
 * https://learn.microsoft.com/azure/container-registry/container-registry-skus
 */
const maxEndpoints = 100;
const maxInterfaces = 10;
const maxHosts = 80;
const batchSize = 10;

const versions = ['2024-05-01', '2023-09-01'];

/**
 * Reads at most `maxEndpoints` endpoints. If a request fails, the endpoint has a `problem`. `unreadEndpointCount` is
 * the number of further endpoints.
 */
export async function collectEndpoints(
	sendRequest: SendRequest,
	registry: Readonly<Record<string, unknown>>,
): Promise<{readonly endpoints: readonly EndpointEvidence[]; readonly unreadEndpointCount: number}> {
	const connections = readConnections(registry);
	const endpoints: EndpointEvidence[] = [];

	for (let next = 0; next < Math.min(connections.length, maxEndpoints); next += batchSize) {
		const batch = connections.slice(next, Math.min(next + batchSize, maxEndpoints));
		endpoints.push(
			...(await Promise.all(batch.map(async connection => collectEndpoint(sendRequest, connection)))),
		);
	}

	return {endpoints, unreadEndpointCount: connections.length - endpoints.length};
}

async function collectEndpoint(sendRequest: SendRequest, connection: Connection): Promise<EndpointEvidence> {
	const {endpointId} = connection;

	if (endpointId === undefined) {
		return {...connection, problem: 'not-found'};
	}

	const endpoint = await sendRequest({path: endpointId, versions});

	if (!endpoint.ok) {
		return {...connection, problem: endpoint.failure.problem};
	}

	const {networkId, interfaces} = readEndpoint(endpoint.body);
	const results = await Promise.all(
		interfaces.slice(0, maxInterfaces).map(async path => sendRequest({path, versions})),
	);

	return {
		...connection,
		networkId,
		records: results.flatMap(result => (result.ok ? readInterface(result.body) : [])),
		problem: results.flatMap(result => (result.ok ? [] : result.failure.problem))[0],
	};
}

/** Resolves at most `maxHosts` hosts with the resolver of this machine. A host that does not resolve has an `error`. */
export async function resolveHosts(
	{system, signal}: CollectContext,
	hosts: readonly (string | undefined)[],
): Promise<readonly HostEvidence[]> {
	const unique = [...new Set(hosts.filter(host => host !== undefined))].slice(0, maxHosts);
	return Promise.all(
		unique.map(async host => {
			const result = await system.resolve(host, signal);
			return result.ok
				? {host, addresses: result.value.map(({address}) => address)}
				: {host, addresses: [], error: result.code};
		}),
	);
}
