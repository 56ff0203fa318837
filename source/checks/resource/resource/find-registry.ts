import type {CollectContext, RegistryName} from '../../../engine/check.ts';
import {isGuid, isSafeValue} from '../../../text/placeholder-validation.ts';
import {firstLabelOf, matchRegistries} from '../match-registries.ts';
import {createSendRequest, listAll, registryVersions} from '../resource-manager.ts';
import type {SendRequest} from '../resource-manager.ts';
import {isFinalFailure} from '../resource-manager-failure.ts';
import type {ResourceManagerFailure} from '../resource-manager-failure.ts';
import {
	listRegistriesInSubscription,
	listSubscriptions,
	maxParallel,
	subscriptionVersions,
} from '../subscriptions.ts';
import type {Subscription} from '../subscriptions.ts';
import {findInOtherClouds} from './find-in-other-clouds.ts';
import type {OtherCloudMatch} from './find-in-other-clouds.ts';
import {queryResourceGraph} from './query-resource-graph.ts';
import type {Matches} from './query-resource-graph.ts';

export type SearchResult = Matches & {
	readonly foundBy?: 'resource-graph' | 'subscription' | undefined;
	/**
	 * The number of subscriptions that this identity can see. Absent if the registry was found or the list was not
	 * read.
	 */
	readonly subscriptionCount?: number | undefined;
	readonly isNameAvailable?: boolean | undefined;
	readonly otherTenants?: readonly string[] | undefined;
	readonly otherCloudMatch?: OtherCloudMatch | undefined;
};

type SearchInput = {
	readonly token: string;
	readonly registry: RegistryName;
	/** The IDs or names of the subscriptions to search first. */
	readonly subscriptions: ReadonlyArray<string | undefined>;
	readonly tenant: string | undefined;
};

const maxSubscriptions = 30;

/**
 * Searches Resource Graph, then the registries of at most 30 subscriptions. Stops after a failure that other requests
 * would also have. `failure` is set only if no registry was found.
 */
export async function findRegistry(context: CollectContext, input: SearchInput): Promise<SearchResult> {
	const {token, registry} = input;
	const sendRequest = createSendRequest(context, token);
	const graph = await queryResourceGraph(sendRequest, registry);

	if (graph.found.length > 0) {
		return {...graph, foundBy: 'resource-graph'};
	}

	if (isFinalFailure(graph.failure)) {
		return graph;
	}

	const known = input.subscriptions.find(word => word !== undefined && isGuid(word))?.toLowerCase();
	const inKnown = known === undefined ? undefined : searchSubscription(context, input, known);
	const availabilityInKnown =
		known === undefined ? undefined : checkNameAvailability(sendRequest, registry, known);
	const otherTenants = listOtherTenants(context, input);
	const otherCloudMatch = findInOtherClouds(context, registry);
	const listed = await listSubscriptions(context, token);

	if (!listed.ok) {
		return {found: [], failure: listed.failure, otherCloudMatch: await otherCloudMatch};
	}

	const subscriptions = orderSubscriptions(listed.values, input.subscriptions);
	// The results from the subscription `known` count only if this identity can see that subscription.
	const isKnown = ({id}: Subscription): boolean => id.toLowerCase() === known;
	const search = async (subscription: Subscription): Promise<Matches> =>
		(isKnown(subscription) ? inKnown : undefined) ?? searchSubscription(context, input, subscription.id);
	const [matches, isNameAvailable] = await Promise.all([
		searchSubscriptions(subscriptions.slice(0, maxSubscriptions), search),
		subscriptions.some(isKnown)
			? availabilityInKnown
			: checkNameAvailability(sendRequest, registry, subscriptions[0]?.id),
	]);
	return matches.found.length > 0
		? {...matches, foundBy: 'subscription'}
		: {
				...matches,
				subscriptionCount: subscriptions.length,
				isNameAvailable,
				otherTenants: await otherTenants,
				otherCloudMatch: await otherCloudMatch,
			};
}

function orderSubscriptions(
	all: readonly Subscription[],
	named: SearchInput['subscriptions'],
): readonly Subscription[] {
	const isNamed = ({id, name}: Subscription): boolean =>
		named.some(word => word !== undefined && [id, name].includes(word));
	return [...all.filter(isNamed), ...all.filter(subscription => !isNamed(subscription))];
}

async function searchSubscriptions(
	subscriptions: readonly Subscription[],
	search: (subscription: Subscription) => Promise<Matches>,
): Promise<Matches> {
	let failure: ResourceManagerFailure | undefined;

	for (let next = 0; next < subscriptions.length && !isFinalFailure(failure); next += maxParallel) {
		const batch = await Promise.all(
			subscriptions.slice(next, next + maxParallel).map(async subscription => {
				const matches = await search(subscription);
				return {
					found: matches.found.map(registry => ({...registry, subscriptionName: subscription.name})),
					failure: matches.failure,
				};
			}),
		);
		const found = batch.flatMap(matches => matches.found);
		const failures = batch.flatMap(matches => matches.failure ?? []);
		// Report a missing permission only if there is no other failure.
		failure = failures.find(({problem}) => problem !== 'access-denied') ?? failure ?? failures[0];

		if (found.length > 0) {
			return {found};
		}
	}

	return {found: [], failure};
}

async function searchSubscription(
	context: CollectContext,
	{token, registry}: SearchInput,
	subscription: string,
): Promise<Matches> {
	const listed = await listRegistriesInSubscription(context, token, subscription);
	return listed.ok ? {found: matchRegistries(listed.values, registry)} : {found: [], failure: listed.failure};
}

async function checkNameAvailability(
	sendRequest: SendRequest,
	{name, host, label = firstLabelOf(host)}: RegistryName,
	subscription: string | undefined,
): Promise<boolean | undefined> {
	// A registry with a hash in the login server can exist even if the name is available.
	if (subscription === undefined || (label ?? name) !== name || !isSafeValue('registry', name)) {
		return undefined;
	}

	const result = await sendRequest({
		path: `/subscriptions/${subscription}/providers/Microsoft.ContainerRegistry/checkNameAvailability`,
		versions: registryVersions,
		json: {name, type: 'Microsoft.ContainerRegistry/registries'},
	});

	if (!result.ok || typeof result.body.nameAvailable !== 'boolean') {
		return undefined;
	}

	// Only the reason AlreadyExists proves that a registry exists.
	const {nameAvailable, reason} = result.body;
	return nameAvailable || reason === 'AlreadyExists' ? nameAvailable : undefined;
}

async function listOtherTenants(
	context: CollectContext,
	{token, tenant}: SearchInput,
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
