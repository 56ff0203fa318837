import type {CollectContext, RegistryName} from '../../../engine/check.ts';
import {isGuid, isHostName, isSafeValue} from '../../../text/placeholder-validation.ts';
import {listOf} from '../read-registry-resource.ts';
import type {RegistryResource} from '../read-registry-resource.ts';
import type {ResourceManagerRefusal} from '../read-resource-manager-response.ts';
import {lookElsewhere} from './find-similar-registries.ts';
import type {Elsewhere} from './find-similar-registries.ts';
import {firstLabelOf, matchesIn} from '../match-registries.ts';
import {createAsk, listAll, registryVersions} from '../resource-manager.ts';
import type {Ask} from '../resource-manager.ts';
import {
	atOnce,
	isFinal,
	listRegistriesIn,
	listSubscriptions,
	subscriptionVersions,
} from '../subscriptions.ts';
import type {Subscription} from '../subscriptions.ts';

/** What the search for a registry came to. */
export type Search = {
	readonly found: readonly RegistryResource[];
	readonly foundBy?: 'resource-graph' | 'subscription' | undefined;
	/** Why the search says nothing, where it does not. */
	readonly failure?: ResourceManagerRefusal | undefined;
	/** How many subscriptions this identity sees; absent where it was not asked. */
	readonly subscriptions?: number | undefined;
	/** True where Azure says that nobody has the name, false where somebody has. */
	readonly isNameFree?: boolean | undefined;
	/** Other tenants this identity belongs to. */
	readonly otherTenants?: readonly string[] | undefined;
	readonly elsewhere?: Elsewhere | undefined;
};

export type Wanted = {
	readonly token: string;
	readonly registry: RegistryName;
	/** Looked at first; ids or names. */
	readonly subscriptions: ReadonlyArray<string | undefined>;
	/** Where this identity signed in. */
	readonly tenant: string | undefined;
};

/** How many subscriptions are looked into one by one. */
const mostSubscriptions = 30;

/**
 * Asks Resource Graph: one request, which finds most registries. Otherwise two more steps follow, with parallel requests
 * in each: the list of subscriptions, and whatever does not depend on it; then the registries in those subscriptions.
 */
export async function findRegistry(context: CollectContext, wanted: Wanted): Promise<Search> {
	const ask = createAsk(context, wanted.token);
	const graph = await askGraph(ask, wanted.registry);

	if (graph.found.length > 0 || isFinal(graph.failure)) {
		return graph;
	}

	const known = wanted.subscriptions.find(word => word !== undefined && isGuid(word))?.toLowerCase();
	const inKnown = known === undefined ? undefined : lookIntoOne(context, wanted, known);
	const isFreeByKnown = known === undefined ? undefined : askName(ask, wanted.registry, known);
	const tenants = askTenants(context, wanted);
	const elsewhere = lookElsewhere(context, wanted.registry);
	const listed = await listSubscriptions(context, wanted.token);

	if (!listed.ok) {
		return {found: [], failure: listed.refusal, elsewhere: await elsewhere};
	}

	const ids = orderSubscriptions(listed.values, wanted.subscriptions);
	// An identity may be signed in to a subscription that it does not see: that one says nothing.
	const isKnown = ({id}: Subscription): boolean => id.toLowerCase() === known;
	const lookIn = async (subscription: Subscription): Promise<Search> =>
		(isKnown(subscription) ? inKnown : undefined) ?? lookIntoOne(context, wanted, subscription.id);
	const [inSubscriptions, isNameFree] = await Promise.all([
		lookInto(ids.slice(0, mostSubscriptions), lookIn),
		ids.some(isKnown) ? isFreeByKnown : askName(ask, wanted.registry, ids[0]?.id),
	]);
	return inSubscriptions.found.length > 0
		? inSubscriptions
		: {
				...inSubscriptions,
				subscriptions: ids.length,
				isNameFree,
				otherTenants: await tenants,
				elsewhere: await elsewhere,
			};
}

/** https://learn.microsoft.com/azure/governance/resource-graph/concepts/query-language */
async function askGraph(ask: Ask, registry: RegistryName): Promise<Search> {
	const lookup = wishOf(registry);

	if (lookup === undefined) {
		return {found: []};
	}

	const query = [
		"resources | where type =~ 'microsoft.containerregistry/registries'",
		`where ${lookup}`,
		'join kind=leftouter (resourcecontainers',
		"where type =~ 'microsoft.resources/subscriptions'",
		'project subscriptionId, subscriptionName = name) on subscriptionId',
		'project id, name, tenantId, subscriptionName, location, sku, properties',
	].join(' | ');
	const answer = await ask({
		path: '/providers/Microsoft.ResourceGraph/resources',
		versions: ['2021-03-01'],
		json: {query, options: {resultFormat: 'objectArray', $top: 20}},
	});

	return answer.ok
		? {found: matchesIn(listOf(answer.body.data), registry), foundBy: 'resource-graph'}
		: {found: [], failure: answer.refusal};
}

/** Only what is proven enters a query. */
function wishOf({name, host}: RegistryName): string | undefined {
	const lookups = [
		...(isSafeValue('registry', name) ? [`name =~ '${name}'`] : []),
		...(host !== undefined && isHostName(host) ? [`properties.loginServer =~ '${host}'`] : []),
	];
	return lookups.length === 0 ? undefined : lookups.join(' or ');
}

/** Those the person named first. */
function orderSubscriptions(
	all: readonly Subscription[],
	named: Wanted['subscriptions'],
): readonly Subscription[] {
	const isNamed = ({id, name}: Subscription): boolean =>
		named.some(word => word !== undefined && [id, name].includes(word));
	return [...all.filter(isNamed), ...all.filter(subscription => !isNamed(subscription))];
}

/** Ends with the first few that have it. */
async function lookInto(
	subscriptions: readonly Subscription[],
	lookIn: (subscription: Subscription) => Promise<Search>,
): Promise<Search> {
	let failure: ResourceManagerRefusal | undefined;

	for (let next = 0; next < subscriptions.length && !isFinal(failure); next += atOnce) {
		const searches = await Promise.all(
			subscriptions.slice(next, next + atOnce).map(async subscription => {
				const {found, failure: refusal} = await lookIn(subscription);
				return {
					found: found.map(registry => ({...registry, subscriptionName: subscription.name})),
					failure: refusal,
				};
			}),
		);
		const found = searches.flatMap(search => search.found);
		const refusals = searches.flatMap(search => search.failure ?? []);
		// Another refusal says more than a want of rights.
		failure = refusals.find(({problem}) => problem !== 'access-refused') ?? failure ?? refusals[0];

		if (found.length > 0) {
			return {found, foundBy: 'subscription'};
		}
	}

	return {found: [], failure};
}

async function lookIntoOne(
	context: CollectContext,
	{token, registry}: Wanted,
	subscription: string,
): Promise<Search> {
	const listed = await listRegistriesIn(context, token, subscription);
	return listed.ok ? {found: matchesIn(listed.values, registry)} : {found: [], failure: listed.refusal};
}

async function askName(
	ask: Ask,
	{name, host, label = firstLabelOf(host)}: RegistryName,
	subscription: string | undefined,
): Promise<boolean | undefined> {
	// With a hash behind it, the name may be free and yet be borne.
	if (subscription === undefined || (label ?? name) !== name || !isSafeValue('registry', name)) {
		return undefined;
	}

	const answer = await ask({
		path: `/subscriptions/${subscription}/providers/Microsoft.ContainerRegistry/checkNameAvailability`,
		versions: registryVersions,
		json: {name, type: 'Microsoft.ContainerRegistry/registries'},
	});

	if (!answer.ok || typeof answer.body.nameAvailable !== 'boolean') {
		return undefined;
	}

	// A name can be refused for its form, too, which says nothing of who has it.
	const {nameAvailable, reason} = answer.body;
	return nameAvailable || reason === 'AlreadyExists' ? nameAvailable : undefined;
}

async function askTenants(
	context: CollectContext,
	{token, tenant}: Wanted,
): Promise<readonly string[] | undefined> {
	const listed = await listAll(context, token, {path: '/tenants', versions: subscriptionVersions});

	if (!listed.ok) {
		return undefined;
	}

	const others = listed.values
		.map(({tenantId}) => tenantId)
		.filter(id => typeof id === 'string')
		.filter(id => isGuid(id) && id !== tenant)
		.slice(0, 10);
	return others.length === 0 ? undefined : others;
}
