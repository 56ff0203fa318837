import {expect, test} from 'vitest';
import {
	readConnections,
	readEndpoint,
	readInterface,
} from '../../../../source/checks/resource/private-endpoint/read-private-endpoint.ts';

const group = '/subscriptions/c6a3f1e8-4b27-4d95-8e0a-73d5b9214fc6/resourceGroups/shop/providers';
const network = `${group}/Microsoft.Network/virtualNetworks/vnet1`;

test('a connection has its endpoint and its state', () => {
	expect(
		readConnections({
			properties: {
				privateEndpointConnections: [
					{
						name: 'c',
						properties: {
							privateEndpoint: {id: `${group}/Microsoft.Network/privateEndpoints/pe`},
							privateLinkServiceConnectionState: {status: 'Approved', description: 'Fine.'},
						},
					},
					{name: 'd', properties: {privateEndpoint: {id: '/x/../y'}}},
					null,
				],
			},
		}),
	).toEqual([
		{
			connectionName: 'c',
			endpointId: `${group}/Microsoft.Network/privateEndpoints/pe`,
			state: 'Approved',
			stateDescription: 'Fine.',
		},
		{connectionName: 'd', endpointId: undefined, state: undefined, stateDescription: undefined},
		{connectionName: '', endpointId: undefined, state: undefined, stateDescription: undefined},
	]);
});

test('the network ID is the subnet ID without the subnet', () => {
	expect(readEndpoint({properties: {subnet: {id: `${network}/subnets/default`}}})).toEqual({
		networkId: network,
		interfaces: [],
	});
	expect(readEndpoint({})).toEqual({networkId: undefined, interfaces: []});
});

const configuration = (privateIPAddress: unknown, fqdns: unknown) => ({
	properties: {privateIPAddress, privateLinkConnectionProperties: {fqdns}},
});

test('valid hosts with valid addresses become records', () => {
	expect(
		readInterface({
			properties: {
				ipConfigurations: [
					configuration('10.1.0.4', ['Contoso.azurecr.io', 'x y']),
					configuration('10.1.0.5', ['a.data.azurecr.io', 'b.data.azurecr.io']),
					configuration('nowhere', ['c.azurecr.io']),
					configuration('10.1.0.6', 'd.azurecr.io'),
				],
			},
		}),
	).toEqual([
		{host: 'contoso.azurecr.io', address: '10.1.0.4'},
		{host: 'a.data.azurecr.io', address: '10.1.0.5'},
		{host: 'b.data.azurecr.io', address: '10.1.0.5'},
	]);
});
