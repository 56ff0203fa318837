import {json} from './message.ts';
import type {Received, Reply} from './message.ts';
import {
	demoCloud,
	entraHost,
	hostOfRegistry,
	registrySuffix,
	servicePrincipal,
	subscription,
} from './names.ts';
import {bearerOf} from './tokens.ts';
import type {Tokens} from './tokens.ts';

/** What Resource Manager knows. */
export type Estate = {readonly entraTokens: Tokens; readonly registries: () => readonly string[]};

type Route = {
	readonly path: RegExp;
	/** What cannot be public needs a token of Resource Manager's audience. */
	readonly isPublic?: boolean;
	readonly answer: (names: Readonly<Record<string, string>>, estate: Estate, received: Received) => Reply;
};

/** What Resource Manager answers; paths are matched without regard to case, as Azure does. */
export function answerAsResourceManager(received: Received, estate: Estate): Reply {
	for (const {path, isPublic, answer} of routes) {
		const found = received.method === 'GET' ? path.exec(received.path) : null;

		if (found) {
			return isPublic || isSignedIn(received, estate)
				? answer(found.groups ?? {}, estate, received)
				: unauthorized;
		}
	}

	return notFound(`The path ${received.path} is not in this demo.`);
}

const routes: readonly Route[] = [
	{path: /^\/metadata\/endpoints$/i, isPublic: true, answer: describeCloud},
	{path: /^\/tenants\/?$/i, answer: () => json(200, {value: [tenant]})},
	{path: /^\/subscriptions\/?$/i, answer: () => json(200, {value: [subscriptionResource]})},
	{
		path: /^\/subscriptions\/(?<subscription>[^/]+)$/i,
		answer: inSubscription(() => json(200, subscriptionResource)),
	},
	{
		path: /^\/subscriptions\/(?<subscription>[^/]+)\/resources$/i,
		answer: inSubscription((_, {registries}) => json(200, {value: registries().map(summaryOf)})),
	},
	{
		path: /^\/subscriptions\/(?<subscription>[^/]+)\/providers\/Microsoft\.ContainerRegistry\/registries$/i,
		answer: inSubscription((_, {registries}) => json(200, {value: registries().map(registryResource)})),
	},
	{
		path: /^\/subscriptions\/(?<subscription>[^/]+)\/resourceGroups\/(?<group>[^/]+)\/providers\/Microsoft\.ContainerRegistry\/registries\/(?<registry>[^/]+)$/i,
		answer: inSubscription(({registry = ''}, {registries}) =>
			registries().includes(registry.toLowerCase())
				? json(200, registryResource(registry.toLowerCase()))
				: notFound(`The Resource 'Microsoft.ContainerRegistry/registries/${registry}' was not found.`),
		),
	},
];

function inSubscription(answer: Route['answer']): Route['answer'] {
	return (names, estate, received) =>
		names.subscription === subscription.id
			? answer(names, estate, received)
			: failure(404, 'SubscriptionNotFound', `The subscription '${names.subscription}' could not be found.`);
}

function isSignedIn(received: Received, {entraTokens}: Estate): boolean {
	const claims = entraTokens.read(bearerOf(received.headers.authorization));
	return [demoCloud.resourceManagerAudience, demoCloud.resourceManager].includes(String(claims?.aud));
}

/** The first version of this answer, which Azure CLI and Azure Stack still ask for, described one cloud only. */
function describeCloud(_names: unknown, _estate: unknown, {query}: Received): Reply {
	const audiences = [demoCloud.resourceManagerAudience];

	return json(
		200,
		query.get('api-version') === '2015-01-01'
			? {
					galleryEndpoint: 'https://gallery.azure.test/',
					graphEndpoint: 'https://graph.azure.test/',
					portalEndpoint: 'https://portal.azure.test/',
					authentication: {loginEndpoint: `https://${entraHost}/adfs`, audiences},
				}
			: [
					{
						name: demoCloud.name,
						portal: 'https://portal.azure.test',
						authentication: {
							loginEndpoint: `https://${entraHost}`,
							audiences,
							tenant: 'common',
							identityProvider: 'AAD',
						},
						resourceManager: demoCloud.resourceManager,
						suffixes: {acrLoginServer: registrySuffix.slice(1)},
					},
				],
	);
}

const tenant = {
	id: `/tenants/${servicePrincipal.tenant}`,
	tenantId: servicePrincipal.tenant,
	tenantCategory: 'Home',
	displayName: servicePrincipal.displayName,
};

const subscriptionResource = {
	id: `/subscriptions/${subscription.id}`,
	authorizationSource: 'RoleBased',
	managedByTenants: [],
	subscriptionId: subscription.id,
	tenantId: servicePrincipal.tenant,
	displayName: subscription.displayName,
	state: 'Enabled',
	subscriptionPolicies: {
		locationPlacementId: 'Public_2014-09-01',
		quotaId: 'EnterpriseAgreement_2014-09-01',
		spendingLimit: 'Off',
	},
};

const summaryOf = (registry: string) => ({
	id: `/subscriptions/${subscription.id}/resourceGroups/${subscription.resourceGroup}/providers/Microsoft.ContainerRegistry/registries/${registry}`,
	name: registry,
	type: 'Microsoft.ContainerRegistry/registries',
	sku: {name: 'Premium', tier: 'Premium'},
	location: subscription.location,
	tags: {},
});

const registryResource = (registry: string) => ({
	...summaryOf(registry),
	properties: {
		loginServer: hostOfRegistry(registry),
		creationDate: '2026-01-15T09:30:00.0000000Z',
		provisioningState: 'Succeeded',
		adminUserEnabled: false,
		anonymousPullEnabled: false,
		dataEndpointEnabled: false,
		dataEndpointHostNames: [],
		encryption: {status: 'disabled'},
		networkRuleBypassOptions: 'AzureServices',
		networkRuleSet: {defaultAction: 'Allow', ipRules: []},
		policies: {
			azureADAuthenticationAsArmPolicy: {status: 'enabled'},
			exportPolicy: {status: 'enabled'},
			quarantinePolicy: {status: 'disabled'},
			retentionPolicy: {days: 7, status: 'disabled'},
			trustPolicy: {status: 'disabled', type: 'Notary'},
		},
		privateEndpointConnections: [],
		publicNetworkAccess: 'Enabled',
		roleAssignmentMode: 'LegacyRegistryPermissions',
		zoneRedundancy: 'Disabled',
	},
});

const failure = (status: number, code: string, message: string): Reply =>
	json(status, {error: {code, message}});

const notFound = (message: string): Reply => failure(404, 'ResourceNotFound', message);

const unauthorized: Reply = json(
	401,
	{error: {code: 'InvalidAuthenticationToken', message: 'The access token is missing, foreign or ran out.'}},
	{'WWW-Authenticate': `Bearer authorization_uri="https://${entraHost}/", error="invalid_token"`},
);
