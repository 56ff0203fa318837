import {expect, test} from 'vitest';
import {
	readConnections,
	readEndpoint,
	readInterface,
} from '../../../../source/checks/resource/private-endpoint/read-private-endpoint.ts';

const group = '/subscriptions/c6a3f1e8-4b27-4d95-8e0a-73d5b9214fc6/resourceGroups/shop/providers';
const network = `${group}/Microsoft.Network/virtualNetworks/vnet1`;

test('a connection is read with its endpoint and its state', () => {
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
			stateText: 'Fine.',
		},
		{connectionName: 'd', endpointId: undefined, state: undefined, stateText: undefined},
		{connectionName: '', endpointId: undefined, state: undefined, stateText: undefined},
	]);
});

test('the network is that of the subnet, whole', () => {
	expect(readEndpoint({properties: {subnet: {id: `${network}/subnets/default`}}})).toEqual({
		networkId: network,
		interfaces: [],
	});
	expect(readEndpoint({})).toEqual({networkId: undefined, interfaces: []});
});

const configuration = (privateIPAddress: unknown, fqdns: unknown) => ({
	properties: {privateIPAddress, privateLinkConnectionProperties: {fqdns}},
});

test('every name of every address is taken, and what is neither is left', () => {
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
