import {listOf, readRegistryResource, recordOf} from '../resource/read-registry-resource.ts';
import type {RegistryResource} from '../resource/read-registry-resource.ts';
import {isFinalFailure} from '../resource/resource-manager-failure.ts';
import type {ResourceManagerFailure} from '../resource/resource-manager-failure.ts';
import {createSendRequest, maxPages} from '../resource/resource-manager.ts';
import type {RequestContext} from '../resource/resource-manager.ts';
import {listRegistriesInSubscription, listSubscriptions, maxParallel} from '../resource/subscriptions.ts';
import type {Subscription} from '../resource/subscriptions.ts';

/** The registries an identity sees, as far as they were read. */
export type RegistryList = {
	readonly registries: readonly AzureRegistry[];
	/** What kept the rest from being read. */
	readonly refusal?: ResourceManagerFailure | undefined;
	/** True where there are more than are read. */
	readonly isCut?: boolean | undefined;
	/** True where this identity sees no subscription that could hold one. */
	readonly isWithoutSubscription?: boolean | undefined;
};

export type AzureRegistry = Pick<RegistryResource, 'resourceName' | 'loginServer'>;

/** How many subscriptions are looked into one by one. */
const mostSubscriptions = 200;

/**
 * Asks Resource Graph for every registry of every subscription; where that refuses or knows of none, as of one made
 * a moment ago, subscription by subscription.
 */
export async function listRegistries(context: RequestContext, token: string): Promise<RegistryList> {
	const graph = await readGraph(context, token);

	if (isFinalFailure(graph.refusal) || (graph.registries.length > 0 && graph.refusal === undefined)) {
		return graph;
	}

	const {ok, values, ...ended} = await listSubscriptions(context, token);

	if (ok && values.length === 0) {
		return {registries: graph.registries, isWithoutSubscription: true};
	}

	const looked = await lookInto(context, token, values.slice(0, mostSubscriptions));

	return {
		registries: [...graph.registries, ...looked.registries],
		refusal: looked.refusal ?? ('failure' in ended ? ended.failure : undefined),
		isCut: looked.isCut || values.length > mostSubscriptions || ('isTruncated' in ended && ended.isTruncated),
	};
}

/** How many rows a page of Resource Graph has at most; it gives no more. */
const pageSize = 1000;

/** A list goes on where the answer before it says, and only in the order of its ids. */
const query = [
	"resources | where type =~ 'microsoft.containerregistry/registries'",
	'project id, name, loginServer = tostring(properties.loginServer)',
	'order by id asc',
].join(' | ');

async function readGraph(context: RequestContext, token: string): Promise<RegistryList> {
	const ask = createSendRequest(context, token);
	const registries: AzureRegistry[] = [];
	let skipToken: string | undefined;

	for (let pages = 0; pages < maxPages; pages += 1) {
		// oxlint-disable-next-line no-await-in-loop -- each page names the next
		const answer = await ask({
			path: '/providers/Microsoft.ResourceGraph/resources',
			versions: ['2021-03-01'],
			json: {query, options: {resultFormat: 'objectArray', $top: pageSize, $skipToken: skipToken}},
		});

		if (!answer.ok) {
			return {registries, refusal: answer.failure};
		}

		registries.push(
			...listOf(answer.body.data).flatMap(row => {
				const {loginServer, ...resource} = recordOf(row);
				return readRegistryResource({...resource, properties: {loginServer}}) ?? [];
			}),
		);
		const next = answer.body.$skipToken;

		if (typeof next !== 'string' || next === '' || next === skipToken) {
			return {registries};
		}

		skipToken = next;
	}

	return {registries, isCut: true};
}

/** Ends early where no other subscription would tell more. */
async function lookInto(
	context: RequestContext,
	token: string,
	subscriptions: readonly Subscription[],
): Promise<RegistryList> {
	const registries: AzureRegistry[] = [];
	let refusal: ResourceManagerFailure | undefined;
	let isCut = false;

	for (let next = 0; next < subscriptions.length && !isFinalFailure(refusal); next += maxParallel) {
		// oxlint-disable-next-line no-await-in-loop -- a few at a time
		const lists = await Promise.all(
			subscriptions
				.slice(next, next + maxParallel)
				.map(async ({id}) => listRegistriesInSubscription(context, token, id)),
		);
		registries.push(
			...lists.flatMap(({values}) => values.flatMap(value => readRegistryResource(value) ?? [])),
		);
		const refusals = [...lists.flatMap(list => (list.ok ? [] : list.failure)), ...(refusal ? [refusal] : [])];
		// Another refusal says more than a want of rights.
		refusal = refusals.find(({problem}) => problem !== 'access-denied') ?? refusals[0];
		isCut ||= lists.some(list => list.ok && list.isTruncated);
	}

	return {registries, refusal, isCut};
}
