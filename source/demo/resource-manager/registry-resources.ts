import {endpointConnectionsOf} from './endpoint-resources.ts';
import type {FakeAzure, PathParameters, Route} from './fake-azure-data.ts';
import {forbidden, idOf, notFound, pageOf, refuse} from './fake-azure-data.ts';
import {findByFault} from '../faults/faults.ts';
import type {FaultName} from '../faults/faults.ts';
import {keyPropertiesOf} from './key-resources.ts';
import {json} from '../network/http-messages.ts';
import type {ReceivedRequest, Reply} from '../network/http-messages.ts';
import {
	dataHostOf,
	demoCloud,
	hashedHostOf,
	hostOfRegistry,
	otherSubscription,
	registryOfHost,
	subscription,
} from '../azure-identifiers.ts';
import {requireSubscription} from './subscriptions.ts';

export const registryRoutes: readonly Route[] = [
	{
		path: /^\/subscriptions\/(?<subscription>[^/]+)\/resources$/i,
		answer: requireSubscription((names, fakeAzure) =>
			json(200, {value: listIn(names, fakeAzure).map(summaryOf)}),
		),
	},
	{
		path: /^\/subscriptions\/(?<subscription>[^/]+)\/providers\/Microsoft\.ContainerRegistry\/registries$/i,
		answer: requireSubscription(listPage),
	},
	{
		method: 'POST',
		path: /^\/subscriptions\/(?<subscription>[^/]+)\/providers\/Microsoft\.ContainerRegistry\/checkNameAvailability$/i,
		answer: requireSubscription(checkName),
	},
	{
		path: /^\/subscriptions\/(?<subscription>[^/]+)\/resourceGroups\/(?<group>[^/]+)\/providers\/Microsoft\.ContainerRegistry\/registries\/(?<registry>[^/]+)$/i,
		answer: requireSubscription(read),
	},
];

function read(names: PathParameters, fakeAzure: FakeAzure): Reply {
	const registry = (names.registry ?? '').toLowerCase();
	const found = registriesOf(registry, fakeAzure).find(
		({id}) => id.split('/')[2] === names.subscription && id.split('/')[4] === names.group,
	);

	const refusal = findByFault(readRefusals, fakeAzure.faultOf(registry))?.(registry);
	return refusal ?? (found ? json(200, found) : notFound(resourcePath(registry)));
}

const resourcePath = (registry: string): string => `Microsoft.ContainerRegistry/registries/${registry}`;

const readRefusals: Readonly<Record<string, (registry: string) => Reply>> = {
	'registry-not-readable': () => forbidden('Microsoft.ContainerRegistry/registries/read'),
	'registry-gone': registry => notFound(resourcePath(registry)),
	'registry-read-fails': () => refuse(503, 'ServerTimeout', 'The request timed out.'),
};

const listIn = (names: PathParameters, fakeAzure: FakeAzure) =>
	fakeAzure
		.registries()
		.flatMap(registry => registriesOf(registry, fakeAzure))
		.filter(({id}) => id.split('/')[2] === names.subscription);

function listPage(names: PathParameters, fakeAzure: FakeAzure, {path, query}: ReceivedRequest): Reply {
	const {page, next} = pageOf(listIn(names, fakeAzure), Number(query.get('$skiptoken') ?? 0));
	const address = `${demoCloud.resourceManager}${path}?api-version=${query.get('api-version')}`;
	return json(200, {
		value: page,
		...(next !== undefined && {nextLink: `${address}&%24skiptoken=${next}`}),
	});
}

function checkName(_names: PathParameters, {faultOf}: FakeAzure, {body}: ReceivedRequest): Reply {
	const {name = ''}: {readonly name?: string} = JSON.parse(body);

	const fault = faultOf(name.toLowerCase());

	if (fault === 'registry-not-shown') {
		return forbidden('Microsoft.ContainerRegistry/checkNameAvailability/read');
	}

	return fault === 'registry-name-free' || fault === 'registry-in-other-cloud'
		? json(200, {nameAvailable: true})
		: json(200, {
				nameAvailable: false,
				reason: 'AlreadyExists',
				message: `The registry ${name} is already in use.`,
			});
}

/** Returns the registries with this name that the identity can read. The fault determines the number, from 0 to 2. */
export function registriesOf(registry: string, fakeAzure: FakeAzure) {
	if (registryOfHost(hostOfRegistry(registry)) === undefined) {
		return [];
	}

	const variants = findByFault(registriesByFault, fakeAzure.faultOf(registry))?.(registry) ?? [{}];
	return variants.map(variant => resourceOf(registry, fakeAzure, variant));
}

type RegistryVariant = {readonly in?: string; readonly loginServer?: string};

const registriesByFault: Readonly<Record<string, (registry: string) => readonly RegistryVariant[]>> = {
	'registry-not-visible': () => [],
	'registry-not-shown': () => [],
	'registry-name-free': () => [],
	'registry-in-other-cloud': () => [],
	'other-subscription': () => [{in: otherSubscription.id}],
	'registries-of-one-name': registry => [
		{loginServer: hashedHostOf(registry)},
		{in: otherSubscription.id, loginServer: hashedHostOf(registry, 'f2a8d4c6e0b13579')},
	],
	'other-login-server': registry => [{loginServer: hashedHostOf(registry)}],
};

function resourceOf(
	registry: string,
	fakeAzure: FakeAzure,
	{in: id = subscription.id, loginServer}: RegistryVariant = {},
) {
	const fault = fakeAzure.faultOf(registry);
	const {encryption, identity} = keyPropertiesOf(registry, fault);
	const connections = endpointConnectionsOf(registry, fakeAzure);

	return {
		id: idOf(`Microsoft.ContainerRegistry/registries/${registry}`, {id}),
		name: registry,
		type: 'Microsoft.ContainerRegistry/registries',
		sku: {name: 'Premium', tier: 'Premium'},
		location: subscription.location,
		tags: {},
		...(identity && {identity}),
		properties: {
			loginServer: loginServer ?? hostOfRegistry(registry),
			creationDate: '2026-01-15T09:30:00.0000000Z',
			provisioningState: stateOf(fault),
			adminUserEnabled: false,
			anonymousPullEnabled: false,
			autoGeneratedDomainNameLabelScope: loginServer === undefined ? 'Unsecure' : 'TenantReuse',
			dataEndpointEnabled: connections.length > 0,
			dataEndpointHostNames: connections.length > 0 ? [dataHostOf(registry)] : [],
			encryption,
			networkRuleBypassOptions: 'AzureServices',
			networkRuleSet: {defaultAction: fault === 'client-ip-denied' ? 'Deny' : 'Allow', ipRules: []},
			policies: {
				azureADAuthenticationAsArmPolicy: {status: 'enabled'},
				exportPolicy: {status: 'enabled'},
				quarantinePolicy: {status: 'disabled'},
				retentionPolicy: {days: 7, status: 'disabled'},
				trustPolicy: {status: 'disabled', type: 'Notary'},
			},
			privateEndpointConnections: connections,
			publicNetworkAccess: fault === 'endpoint-only' ? 'Disabled' : 'Enabled',
			roleAssignmentMode: 'LegacyRegistryPermissions',
			zoneRedundancy: 'Disabled',
		},
	};
}

const states: Readonly<Record<string, string>> = {
	'registry-creating': 'Creating',
	'registry-updating': 'Updating',
	'registry-deleting': 'Deleting',
	'registry-change-failed': 'Failed',
};

const stateOf = (fault: FaultName | undefined): string => states[fault ?? ''] ?? 'Succeeded';

const summaryOf = ({id, name, type, sku, location, tags}: ReturnType<typeof resourceOf>) => ({
	id,
	name,
	type,
	sku,
	location,
	tags,
});
