import {isGuid} from '../../text/placeholder-validation.ts';
import {textOf} from './read-registry-resource.ts';
import {listAll, registryVersions} from './resource-manager.ts';
import type {ListResult, RequestContext} from './resource-manager.ts';

export type Subscription = {readonly id: string; readonly name?: string | undefined};

export const subscriptionVersions = ['2022-12-01'];

export const maxParallel = 6;

/** Lists the visible subscriptions. After a failure, `values` contains the items of the earlier pages. */
export async function listSubscriptions(context: RequestContext, token: string) {
	const listed = await listAll(context, token, {path: '/subscriptions', versions: subscriptionVersions});
	const values: readonly Subscription[] = listed.values.flatMap(({subscriptionId, displayName}) =>
		typeof subscriptionId === 'string' && isGuid(subscriptionId)
			? [{id: subscriptionId, name: textOf(displayName)}]
			: [],
	);
	return {...listed, values};
}

export const listRegistriesInSubscription = async (
	context: RequestContext,
	token: string,
	id: string,
): Promise<ListResult> =>
	listAll(context, token, {
		path: `/subscriptions/${id}/providers/Microsoft.ContainerRegistry/registries`,
		versions: registryVersions,
	});
