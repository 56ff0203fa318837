import {listOf, readRegistryResource, recordOf} from '../resource/read-registry-resource.ts';
import type {RegistryResource} from '../resource/read-registry-resource.ts';
import type {ResourceManagerRefusal} from '../resource/read-resource-manager-response.ts';
import {createAsk, mostPages} from '../resource/resource-manager.ts';
import type {AskContext} from '../resource/resource-manager.ts';
import {atOnce, isFinal, listRegistriesIn, listSubscriptions} from '../resource/subscriptions.ts';
import type {Subscription} from '../resource/subscriptions.ts';

export type RegistryList = {
	readonly registries: readonly AzureRegistry[];
	readonly refusal?: ResourceManagerRefusal | undefined;
	/** True if there are more registries than were read. */
	readonly isTruncated?: boolean | undefined;
	/** True if the identity can see no subscription. */
	readonly hasNoSubscription?: boolean | undefined;
};

export type AzureRegistry = Pick<RegistryResource, 'resourceName' | 'loginServer'>;

const maxSubscriptions = 200;

/**
 * Lists the registries of all subscriptions with Resource Graph. If Resource Graph refuses or returns none, lists
 * them by subscription: Resource Graph does not know a registry that was created a moment ago.
 */
export async function listRegistries(context: AskContext, token: string): Promise<RegistryList> {
	const graph = await queryResourceGraph(context, token);

	if (isFinal(graph.refusal) || (graph.registries.length > 0 && graph.refusal === undefined)) {
		return graph;
	}

	const {ok, values, ...end} = await listSubscriptions(context, token);

	if (ok && values.length === 0) {
		return {registries: graph.registries, hasNoSubscription: true};
	}

	const listed = await listInSubscriptions(context, token, values.slice(0, maxSubscriptions));

	return {
		registries: [...graph.registries, ...listed.registries],
		refusal: listed.refusal ?? ('refusal' in end ? end.refusal : undefined),
		isTruncated: listed.isTruncated || values.length > maxSubscriptions || ('isCut' in end && end.isCut),
	};
}

/** Rows; the maximum that Resource Graph returns. */
const pageSize = 1000;

/** The order by id keeps the pages consistent. */
const query = [
	"resources | where type =~ 'microsoft.containerregistry/registries'",
	'project id, name, loginServer = tostring(properties.loginServer)',
	'order by id asc',
].join(' | ');

async function queryResourceGraph(context: AskContext, token: string): Promise<RegistryList> {
	const ask = createAsk(context, token);
	const registries: AzureRegistry[] = [];
	let skipToken: string | undefined;

	for (let pages = 0; pages < mostPages; pages += 1) {
		// oxlint-disable-next-line no-await-in-loop -- each page returns the token of the next
		const answer = await ask({
			path: '/providers/Microsoft.ResourceGraph/resources',
			versions: ['2021-03-01'],
			json: {query, options: {resultFormat: 'objectArray', $top: pageSize, $skipToken: skipToken}},
		});

		if (!answer.ok) {
			return {registries, refusal: answer.refusal};
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

/** Stops after a refusal that applies to every subscription. */
async function listInSubscriptions(
	context: AskContext,
	token: string,
	subscriptions: readonly Subscription[],
): Promise<RegistryList> {
	const registries: AzureRegistry[] = [];
	let refusal: ResourceManagerRefusal | undefined;
	let isTruncated = false;

	for (let start = 0; start < subscriptions.length && !isFinal(refusal); start += atOnce) {
		// oxlint-disable-next-line no-await-in-loop -- a few at a time
		const lists = await Promise.all(
			subscriptions.slice(start, start + atOnce).map(async ({id}) => listRegistriesIn(context, token, id)),
		);
		registries.push(
			...lists.flatMap(({values}) => values.flatMap(value => readRegistryResource(value) ?? [])),
		);
		const refusals = [...lists.flatMap(list => (list.ok ? [] : list.refusal)), ...(refusal ? [refusal] : [])];
		// Any other refusal explains more than missing permissions.
		refusal = refusals.find(({problem}) => problem !== 'access-refused') ?? refusals[0];
		isTruncated ||= lists.some(list => list.ok && list.isCut);
	}

	return {registries, refusal, isTruncated};
}
