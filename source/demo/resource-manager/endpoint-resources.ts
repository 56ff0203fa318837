import type {FakeAzure, PathParameters, Route} from './fake-azure-data.ts';
import {forbidden, idOf, notFound} from './fake-azure-data.ts';
import {findByFault} from '../faults/faults.ts';
import {json} from '../network/http-messages.ts';
import type {Reply} from '../network/http-messages.ts';
import {
	dataHostOf,
	hostOfRegistry,
	registryOfDataHost,
	registryOfHost,
	subscription,
	virtualNetwork,
} from '../azure-identifiers.ts';
import {requireSubscription} from './subscriptions.ts';

export const endpointRoutes: readonly Route[] = [
	{
		path: /^\/subscriptions\/(?<subscription>[^/]+)\/resourceGroups\/(?<group>[^/]+)\/providers\/Microsoft\.Network\/privateEndpoints\/(?<name>[^/]+)$/i,
		answer: requireSubscription(readEndpoint),
	},
	{
		path: /^\/subscriptions\/(?<subscription>[^/]+)\/resourceGroups\/(?<group>[^/]+)\/providers\/Microsoft\.Network\/networkInterfaces\/(?<name>[^/]+)-nic$/i,
		answer: requireSubscription(readInterface),
	},
];

type Endpoint = {
	readonly name: string;
	readonly group: string;
	readonly network: string;
	readonly state: string;
	/** The IP address of the endpoint for each host. */
	readonly addresses: Readonly<Record<string, string>>;
};

function endpointsOf(registry: string, {faultOf, hasEndpoints, addressOf}: FakeAzure): readonly Endpoint[] {
	if (!hasEndpoints(registry)) {
		return [];
	}

	const login = hostOfRegistry(registry);
	const data = dataHostOf(registry);
	const standard = {
		name: `${registry}-endpoint`,
		group: subscription.resourceGroup,
		network: virtualNetwork,
		state: 'Approved',
		addresses: {[login]: addressOf(registry), [data]: addressOf(registry)},
	};
	const ownAddresses = {
		...standard,
		addresses: {[login]: privateAddresses.login.address, [data]: privateAddresses.data.address},
	};
	const second = {...ownAddresses, name: `${registry}-endpoint-2`};

	const inGroup = (group: string, name = standard.name) => ({...standard, name, group});

	const endpointsByFault: Readonly<Record<string, readonly Endpoint[]>> = {
		'network-without-endpoints': [],
		'endpoint-in-other-network': [{...standard, network: `${virtualNetwork}0`}],
		'networks-of-one-name': [inGroup('spoke-a'), inGroup('spoke-b', second.name)],
		'endpoint-pending': [{...standard, state: 'Pending'}],
		'endpoint-rejected': [{...standard, state: 'Rejected'}],
		'endpoint-disconnected': [{...standard, state: 'Disconnected'}],
		'endpoints-doubled': [standard, second],
	};
	const fault = faultOf(registry);
	return (
		findByFault(endpointsByFault, fault) ?? [findByFault(endpointAnswers, fault) ? ownAddresses : standard]
	);
}

/**
 * The DNS answer for a host of a registry with a private endpoint. `usual` is the address of the registry's server,
 * `missing` is NXDOMAIN, and `failed` is a failure of the DNS server.
 */
type EndpointAnswer = {readonly address: string} | 'usual' | 'missing' | 'failed';

/** Returns undefined for a registry without a private endpoint, and for a host that belongs to no registry. */
export function answerOfEndpoint(
	host: string,
	{faultOf, hasEndpoints}: Pick<FakeAzure, 'faultOf' | 'hasEndpoints'>,
): EndpointAnswer | undefined {
	const dataRegistry = registryOfDataHost(host);
	const registry = dataRegistry ?? registryOfHost(host);
	const kind = dataRegistry === undefined ? 'login' : 'data';

	if (registry === undefined || !hasEndpoints(registry)) {
		return undefined;
	}

	return findByFault(endpointAnswers, faultOf(registry))?.[kind] ?? 'usual';
}

type Answers = {readonly login: EndpointAnswer; readonly data: EndpointAnswer};

const privateAddresses = {login: {address: '10.1.0.4'}, data: {address: '10.1.0.5'}} as const;
const publicAddresses = {login: {address: '203.0.113.80'}, data: {address: '203.0.113.81'}} as const;

const endpointAnswers: Readonly<Record<string, Answers>> = {
	'endpoint-resolves-public': publicAddresses,
	'endpoint-only': publicAddresses,
	'endpoint-partly-private': {...privateAddresses, data: publicAddresses.data},
	'endpoint-resolves-elsewhere': {login: {address: '10.9.9.4'}, data: {address: '10.9.9.5'}},
	'endpoint-record-missing': {...privateAddresses, data: 'missing'},
	'endpoint-resolver-failed': {...privateAddresses, data: 'failed'},
	'endpoint-not-readable': privateAddresses,
};

export const endpointConnectionsOf = (registry: string, fakeAzure: FakeAzure) =>
	endpointsOf(registry, fakeAzure).map(({name, group, state}) => ({
		id: `${idOf(`Microsoft.ContainerRegistry/registries/${registry}`)}/privateEndpointConnections/${name}`,
		name,
		type: 'Microsoft.ContainerRegistry/registries/privateEndpointConnections',
		properties: {
			privateEndpoint: {id: idOf(`Microsoft.Network/privateEndpoints/${name}`, {group})},
			privateLinkServiceConnectionState: {
				status: state,
				description: state === 'Pending' ? 'Please let us in.' : '',
				actionsRequired: 'None',
			},
			provisioningState: 'Succeeded',
		},
	}));

function readEndpoint(names: PathParameters, fakeAzure: FakeAzure): Reply {
	const found = find(names, fakeAzure);

	if (found === undefined) {
		return notFound(`Microsoft.Network/privateEndpoints/${names.name}`);
	}

	const {registry, endpoint} = found;
	const {name, group} = endpoint;

	return fakeAzure.faultOf(registry) === 'endpoint-not-readable'
		? forbidden('Microsoft.Network/privateEndpoints/read')
		: json(200, {
				id: idOf(`Microsoft.Network/privateEndpoints/${name}`, {group}),
				name,
				type: 'Microsoft.Network/privateEndpoints',
				location: subscription.location,
				properties: {
					provisioningState: 'Succeeded',
					subnet: {
						id: `${idOf(`Microsoft.Network/virtualNetworks/${endpoint.network}`, {group})}/subnets/default`,
					},
					networkInterfaces: [{id: idOf(`Microsoft.Network/networkInterfaces/${name}-nic`, {group})}],
					customDnsConfigs: [],
				},
			});
}

function readInterface(names: PathParameters, fakeAzure: FakeAzure): Reply {
	const found = find(names, fakeAzure);

	if (found === undefined) {
		return notFound(`Microsoft.Network/networkInterfaces/${names.name}-nic`);
	}

	const {name, group, addresses} = found.endpoint;
	const id = idOf(`Microsoft.Network/networkInterfaces/${name}-nic`, {group});
	return json(200, {
		id,
		name: `${name}-nic`,
		type: 'Microsoft.Network/networkInterfaces',
		location: subscription.location,
		properties: {
			provisioningState: 'Succeeded',
			ipConfigurations: Object.entries(addresses).map(([host, privateIPAddress], index) => ({
				id: `${id}/ipConfigurations/privateEndpointIpConfig.${index}`,
				name: `privateEndpointIpConfig.${index}`,
				properties: {
					privateIPAddress,
					privateIPAllocationMethod: 'Dynamic',
					privateLinkConnectionProperties: {
						groupId: 'registry',
						requiredMemberName: index === 0 ? 'registry' : `registry_data_${subscription.location}`,
						fqdns: [host],
					},
				},
			})),
		},
	});
}

function find({name = '', group}: PathParameters, fakeAzure: FakeAzure) {
	const registry = name.replace(/-endpoint(?:-2)?$/, '');
	const endpoint = endpointsOf(registry, fakeAzure).find(each => each.name === name && each.group === group);
	return endpoint && {registry, endpoint};
}
