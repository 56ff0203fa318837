import {listOf, readRegistryResource, recordOf} from '../resource/read-registry-resource.ts';
import type {RegistryResource} from '../resource/read-registry-resource.ts';
import type {ResourceManagerRefusal} from '../resource/read-resource-manager-response.ts';
import {createAsk, mostPages} from '../resource/resource-manager.ts';
import type {AskContext} from '../resource/resource-manager.ts';
import {atOnce, isFinal, listRegistriesIn, listSubscriptions} from '../resource/subscriptions.ts';
import type {Subscription} from '../resource/subscriptions.ts';

/** The registries an identity sees, as far as they were read. */
export type RegistryList = {
	readonly registries: readonly AzureRegistry[];
	/** What kept the rest from being read. */
	readonly refusal?: ResourceManagerRefusal | undefined;
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
export async function listRegistries(context: AskContext, token: string): Promise<RegistryList> {
	const graph = await readGraph(context, token);

	if (isFinal(graph.refusal) || (graph.registries.length > 0 && graph.refusal === undefined)) {
		return graph;
	}

	const {ok, values, ...ended} = await listSubscriptions(context, token);

	if (ok && values.length === 0) {
		return {registries: graph.registries, isWithoutSubscription: true};
	}

	const looked = await lookInto(context, token, values.slice(0, mostSubscriptions));

	return {
		registries: [...graph.registries, ...looked.registries],
		refusal: looked.refusal ?? ('refusal' in ended ? ended.refusal : undefined),
		isCut: looked.isCut || values.length > mostSubscriptions || ('isCut' in ended && ended.isCut),
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

async function readGraph(context: AskContext, token: string): Promise<RegistryList> {
	const ask = createAsk(context, token);
	const registries: AzureRegistry[] = [];
	let skipToken: string | undefined;

	for (let pages = 0; pages < mostPages; pages += 1) {
		// oxlint-disable-next-line no-await-in-loop -- each page names the next
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

	return {registries, isCut: true};
}

/** Ends early where no other subscription would tell more. */
async function lookInto(
	context: AskContext,
	token: string,
	subscriptions: readonly Subscription[],
): Promise<RegistryList> {
	const registries: AzureRegistry[] = [];
	let refusal: ResourceManagerRefusal | undefined;
	let isCut = false;

	for (let next = 0; next < subscriptions.length && !isFinal(refusal); next += atOnce) {
		// oxlint-disable-next-line no-await-in-loop -- a few at a time
		const lists = await Promise.all(
			subscriptions.slice(next, next + atOnce).map(async ({id}) => listRegistriesIn(context, token, id)),
		);
		registries.push(
			...lists.flatMap(({values}) => values.flatMap(value => readRegistryResource(value) ?? [])),
		);
		const refusals = [...lists.flatMap(list => (list.ok ? [] : list.refusal)), ...(refusal ? [refusal] : [])];
		// Another refusal says more than a want of rights.
		refusal = refusals.find(({problem}) => problem !== 'access-refused') ?? refusals[0];
		isCut ||= lists.some(list => list.ok && list.isCut);
	}

	return {registries, refusal, isCut};
}
