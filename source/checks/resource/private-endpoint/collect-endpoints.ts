import type {CollectContext} from '../../../engine/check.ts';
import {readConnections, readEndpoint, readInterface} from './read-private-endpoint.ts';
import type {Connection, EndpointRecord} from './read-private-endpoint.ts';
import type {ResourceManagerProblem} from '../read-resource-manager-response.ts';
import type {Ask} from '../resource-manager.ts';

/** A private endpoint of a registry, as far as this identity may read it. */
export type EndpointEvidence = Connection & {
	readonly networkId?: string | undefined;
	readonly records?: readonly EndpointRecord[] | undefined;
	/** Why the endpoint, or a network interface of it, was not read. */
	readonly problem?: ResourceManagerProblem | undefined;
};

/** Where a name leads on this machine. */
export type NameEvidence = {
	readonly host: string;
	readonly addresses: readonly string[];
	readonly error?: string | undefined;
};

/** A registry can have two hundred; those past the first are said to be unread. */
const mostEndpoints = 100;
const atOnce = 10;
const mostNames = 80;

const versions = ['2024-05-01', '2023-09-01'];

export async function collectEndpoints(
	ask: Ask,
	registry: Readonly<Record<string, unknown>>,
): Promise<{readonly endpoints: readonly EndpointEvidence[]; readonly unread: number}> {
	const connections = readConnections(registry);
	const endpoints: EndpointEvidence[] = [];

	for (let next = 0; next < Math.min(connections.length, mostEndpoints); next += atOnce) {
		const some = connections.slice(next, Math.min(next + atOnce, mostEndpoints));
		endpoints.push(...(await Promise.all(some.map(async connection => lookAtEndpoint(ask, connection)))));
	}

	return {endpoints, unread: connections.length - endpoints.length};
}

async function lookAtEndpoint(ask: Ask, connection: Connection): Promise<EndpointEvidence> {
	const {endpointId} = connection;

	if (endpointId === undefined) {
		return {...connection, problem: 'not-there'};
	}

	const answer = await ask({path: endpointId, versions});

	if (!answer.ok) {
		return {...connection, problem: answer.refusal.problem};
	}

	const {networkId, interfaces} = readEndpoint(answer.body);
	const answers = await Promise.all(interfaces.slice(0, 10).map(async path => ask({path, versions})));
	const refusal = answers
		.map(found => (found.ok ? undefined : found.refusal))
		.find(found => found !== undefined);

	return {
		...connection,
		networkId,
		records: answers.flatMap(found => (found.ok ? readInterface(found.body) : [])),
		problem: refusal?.problem,
	};
}

/** By the resolver of this machine, every address of both families. */
export async function resolveAll(
	{system, signal}: CollectContext,
	hosts: readonly (string | undefined)[],
): Promise<readonly NameEvidence[]> {
	const names = [...new Set(hosts.filter(host => host !== undefined))].slice(0, mostNames);
	return Promise.all(
		names.map(async host => {
			const found = await system.resolve(host, signal);
			return found.ok
				? {host, addresses: found.value.map(({address}) => address)}
				: {host, addresses: [], error: found.code};
		}),
	);
}
