import {expect, test} from 'vitest';
import {hostsOf, readRegistryResource} from '../../../source/checks/resource/read-registry-resource.ts';

const subscription = 'c6a3f1e8-4b27-4d95-8e0a-73d5b9214fc6';
const id = `/subscriptions/${subscription}/resourceGroups/shop/providers/Microsoft.ContainerRegistry/registries/Contoso`;

test('the properties of a registry are read', () => {
	expect(
		readRegistryResource({
			id,
			location: 'westeurope',
			sku: {name: 'Premium'},
			properties: {
				loginServer: 'Contoso.azurecr.io',
				adminUserEnabled: false,
				networkRuleSet: {defaultAction: 'Deny'},
				dataEndpointHostNames: ['contoso.westeurope.data.azurecr.io'],
				policies: {trustPolicy: {status: 'enabled'}, azureADAuthenticationAsArmPolicy: {status: 'disabled'}},
				privateEndpointConnections: [{}, {}],
			},
		}),
	).toMatchObject({
		resourceId: id,
		resourceName: 'contoso',
		subscription,
		resourceGroup: 'shop',
		region: 'westeurope',
		sku: 'Premium',
		loginServer: 'contoso.azurecr.io',
		adminUserEnabled: false,
		defaultAction: 'Deny',
		dataEndpoints: ['contoso.westeurope.data.azurecr.io'],
		trustPolicy: 'enabled',
		armTokenPolicy: 'disabled',
		privateEndpointCount: 2,
	});
});

test.each([
	{},
	{id: 7},
	{id: `${id}/tokens/x`},
	{id: id.replace(subscription, 'x')},
	{id: id.replace('Contoso', 'my-registry')},
	{id: id.replace('shop', '$(reboot)')},
	{id: id.replace('ContainerRegistry', 'Storage')},
])('%j is not a registry', resource => {
	expect(readRegistryResource(resource)).toBeUndefined();
});

test.each([
	{},
	{properties: null, sku: [], location: 7},
	{properties: {loginServer: 'a b', policies: 'x', networkRuleSet: [], dataEndpointHostNames: {}}},
])('malformed properties, %j, are absent', resource => {
	expect(readRegistryResource({id, ...resource})).toMatchObject({
		resourceName: 'contoso',
		loginServer: undefined,
		defaultAction: undefined,
	});
});

test('only valid host names are kept', () => {
	expect(hostsOf(['A.example.', 'b c', 7, '10.0.0.1'])).toEqual(['a.example']);
	expect(hostsOf('x')).toBeUndefined();
});
