import {listOf, readRegistryResource, recordOf} from '../resource/read-registry-resource.ts';
import type {RegistryResource} from '../resource/read-registry-resource.ts';
import {isFinalFailure} from '../resource/resource-manager-failure.ts';
import type {ResourceManagerFailure} from '../resource/resource-manager-failure.ts';
import {createSendRequest, maxPages} from '../resource/resource-manager.ts';
import type {RequestContext} from '../resource/resource-manager.ts';
import {listRegistriesInSubscription, listSubscriptions, maxParallel} from '../resource/subscriptions.ts';
import type {Subscription} from '../resource/subscriptions.ts';

type RegistryList = {
	readonly registries: readonly AzureRegistry[];
	readonly refusal?: ResourceManagerFailure | undefined;
	/** True if registries can be missing for a reason other than a failure, for example a limit. */
	readonly isTruncated?: boolean | undefined;
	readonly hasNoSubscription?: boolean | undefined;
};

export type AzureRegistry = Pick<RegistryResource, 'resourceName' | 'loginServer'>;

const maxSubscriptions = 200;

/**
 * Queries Resource Graph. If the query fails or finds nothing, lists the registries of at most 200 subscriptions. Stops
 * after a failure that other requests would also have. `refusal` is set only if a failed request can hide registries.
 */
export async function listRegistries(context: RequestContext, token: string): Promise<RegistryList> {
	const graph = await queryResourceGraph(context, token);

	if (isFinalFailure(graph.refusal) || (graph.registries.length > 0 && graph.refusal === undefined)) {
		return graph;
	}

	const {ok, values, ...rest} = await listSubscriptions(context, token);

	if (ok && values.length === 0) {
		return {registries: graph.registries, hasNoSubscription: true};
	}

	const listed = await listInSubscriptions(context, token, values.slice(0, maxSubscriptions));

	return {
		registries: [...graph.registries, ...listed.registries],
		refusal: listed.refusal ?? ('failure' in rest ? rest.failure : undefined),
		isTruncated:
			listed.isTruncated || values.length > maxSubscriptions || ('isTruncated' in rest && rest.isTruncated),
	};
}

/** The maximum for `$top` (https://learn.microsoft.com/azure/governance/resource-graph/concepts/work-with-data). */
const pageSize = 1000;

/**
 * Without a sort, the order is random
 * (https://learn.microsoft.com/azure/governance/resource-graph/concepts/work-with-data). A registry could then be in
 * two pages or in none.
 */
const query = [
	"resources | where type =~ 'microsoft.containerregistry/registries'",
	'project id, name, loginServer = tostring(properties.loginServer)',
	'order by id asc',
].join(' | ');

async function queryResourceGraph(context: RequestContext, token: string): Promise<RegistryList> {
	const ask = createSendRequest(context, token);
	const registries: AzureRegistry[] = [];
	let skipToken: string | undefined;

	for (let pages = 0; pages < maxPages; pages += 1) {
		// oxlint-disable-next-line no-await-in-loop -- each page contains the token for the next page
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

	return {registries, isTruncated: true};
}

async function listInSubscriptions(
	context: RequestContext,
	token: string,
	subscriptions: readonly Subscription[],
): Promise<RegistryList> {
	const registries: AzureRegistry[] = [];
	let refusal: ResourceManagerFailure | undefined;
	let isTruncated = false;

	for (let start = 0; start < subscriptions.length && !isFinalFailure(refusal); start += maxParallel) {
		// oxlint-disable-next-line no-await-in-loop -- limits the number of parallel requests
		const lists = await Promise.all(
			subscriptions
				.slice(start, start + maxParallel)
				.map(async ({id}) => listRegistriesInSubscription(context, token, id)),
		);
		registries.push(
			...lists.flatMap(({values}) => values.flatMap(value => readRegistryResource(value) ?? [])),
		);
		const refusals = [...lists.flatMap(list => (list.ok ? [] : list.failure)), ...(refusal ? [refusal] : [])];
		// Report a missing permission only if there is no other failure.
		refusal = refusals.find(({problem}) => problem !== 'access-denied') ?? refusals[0];
		isTruncated ||= lists.some(list => list.ok && list.isTruncated);
	}

	return {registries, refusal, isTruncated};
}
