import type {FakeAzure, PathParameters, Route} from './fake-azure-data.ts';
import {refuse} from './fake-azure-data.ts';
import {json} from '../network/http-messages.ts';
import type {ReceivedRequest, Reply} from '../network/http-messages.ts';
import {
	demoCloud,
	entraHost,
	otherSubscription,
	otherTenant,
	registrySuffix,
	servicePrincipal,
	subscription,
} from '../azure-identifiers.ts';

export const subscriptionRoutes: readonly Route[] = [
	{path: /^\/metadata\/endpoints$/i, isPublic: true, answer: describeCloud},
	{path: /^\/tenants\/?$/i, answer: () => json(200, {value: tenants})},
	{path: /^\/subscriptions\/?$/i, answer: listSubscriptions},
	{
		path: /^\/subscriptions\/(?<subscription>[^/]+)$/i,
		answer: requireSubscription(names =>
			json(
				200,
				resources.find(({subscriptionId}) => subscriptionId === names.subscription),
			),
		),
	},
];

/** Wraps the `answer` of a route. The response for an unknown subscription in the path is 404. */
export function requireSubscription(answer: Route['answer']): Route['answer'] {
	return (names, fakeAzure, received) =>
		resources.some(({subscriptionId}) => subscriptionId === names.subscription)
			? answer(names, fakeAzure, received)
			: refuse(404, 'SubscriptionNotFound', `The subscription '${names.subscription}' could not be found.`);
}

/** Each of the two subscriptions is on its own page, so that acr-doctor must follow `nextLink`. */
function listSubscriptions(_names: PathParameters, {fault}: FakeAzure, {query}: ReceivedRequest): Reply {
	if (fault() === 'no-subscription') {
		return json(200, {value: []});
	}

	const version = query.get('api-version');
	const next = `${demoCloud.resourceManager}/subscriptions?api-version=${version}&%24skiptoken=2`;
	return query.get('$skiptoken') === '2'
		? json(200, {value: resources.slice(1)})
		: json(200, {value: resources.slice(0, 1), nextLink: next});
}

/** Returns one cloud for the API version 2015-01-01, and a list of clouds for any other version. */
function describeCloud(_names: PathParameters, _fakeAzure: FakeAzure, {query}: ReceivedRequest): Reply {
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

const tenants = [
	{
		id: `/tenants/${servicePrincipal.tenant}`,
		tenantId: servicePrincipal.tenant,
		tenantCategory: 'Home',
		displayName: servicePrincipal.displayName,
	},
	{
		id: `/tenants/${otherTenant}`,
		tenantId: otherTenant,
		tenantCategory: 'ManagedBy',
		displayName: 'Fabrikam',
	},
];

const resources = [subscription, otherSubscription].map(({id, displayName}) => ({
	id: `/subscriptions/${id}`,
	authorizationSource: 'RoleBased',
	managedByTenants: [],
	subscriptionId: id,
	tenantId: servicePrincipal.tenant,
	displayName,
	state: 'Enabled',
	subscriptionPolicies: {
		locationPlacementId: 'Public_2014-09-01',
		quotaId: 'EnterpriseAgreement_2014-09-01',
		spendingLimit: 'Off',
	},
}));
