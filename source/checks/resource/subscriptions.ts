import {isGuid} from '../../text/placeholder-validation.ts';
import {textOf} from './read-registry-resource.ts';
import type {ResourceManagerRefusal} from './read-resource-manager-response.ts';
import {listAll, registryVersions} from './resource-manager.ts';
import type {AskContext, Listed} from './resource-manager.ts';

export type Subscription = {readonly id: string; readonly name?: string | undefined};

export const subscriptionVersions = ['2022-12-01'];

/** How many subscriptions are looked into at once. */
export const atOnce = 6;

/** The subscriptions this identity sees; those read before a refusal stand beside it. */
export async function listSubscriptions(context: AskContext, token: string) {
	const listed = await listAll(context, token, {path: '/subscriptions', versions: subscriptionVersions});
	const values: readonly Subscription[] = listed.values.flatMap(({subscriptionId, displayName}) =>
		typeof subscriptionId === 'string' && isGuid(subscriptionId)
			? [{id: subscriptionId, name: textOf(displayName)}]
			: [],
	);
	return {...listed, values};
}

/** The registries of one subscription, as Resource Manager describes them. */
export const listRegistriesIn = async (context: AskContext, token: string, id: string): Promise<Listed> =>
	listAll(context, token, {
		path: `/subscriptions/${id}/providers/Microsoft.ContainerRegistry/registries`,
		versions: registryVersions,
	});

/** No other question has a better answer. */
export const isFinal = (failure: ResourceManagerRefusal | undefined): boolean =>
	failure !== undefined &&
	['unreachable', 'no-answer', 'certificate-refused', 'token-refused'].includes(failure.problem);
