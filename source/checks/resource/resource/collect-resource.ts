import type {CollectContext, Observation} from '../../../engine/check.ts';
import {cloudOfHost} from '../../../engine/target.ts';
import {isGuid} from '../../../text/placeholder-validation.ts';
import {azureSignIn} from '../../sign-in/azure-sign-in/azure-sign-in.ts';
import {expectedHostOf} from '../match-registries.ts';
import type {RegistryResource} from '../read-registry-resource.ts';
import {getResourceManagerToken} from '../resource-manager.ts';
import type {Identity} from '../resource-manager.ts';
import type {ResourceManagerFailure} from '../resource-manager-failure.ts';
import {findRegistry} from './find-registry.ts';
import type {SearchResult} from './find-registry.ts';

export type ResourceEvidence = Partial<RegistryResource> &
	Pick<
		SearchResult,
		'foundBy' | 'subscriptionCount' | 'isNameAvailable' | 'otherTenants' | 'otherCloudMatch'
	> & {
		/** The requested registry name, or the requested host if the name is unknown. */
		readonly registry: string;
		readonly requestedHost?: string | undefined;
		/** The reason why no request was sent to Resource Manager. */
		readonly skipReason?: 'host-outside-cloud' | 'no-token' | undefined;
		readonly tokenErrorCode?: string | undefined;
		/** The login servers of the found registries. Absent if fewer than two registries were found. */
		readonly loginServers?: readonly string[] | undefined;
		/** The requested subscription, or else the default subscription of Azure CLI if az signed in. */
		readonly requestedSubscription?: string | undefined;
		readonly resourceManagerFailure?: ResourceManagerFailure | undefined;
		/** Set only if this check signed in again. This identity can differ from the identity of azure-sign-in. */
		readonly identity?: Identity | undefined;
	};

/** Finds the registry in Resource Manager. A failed sign-in or search is part of the evidence. */
export async function collectResource(context: CollectContext): Promise<Observation<ResourceEvidence>> {
	const {target, facts} = context;
	const registry = target.registry ?? {name: '', port: 443};
	const requested = {registry: registry.name, requestedHost: registry.host};

	// The Resource Manager of a cloud cannot find a host of another cloud.
	if (registry.host !== undefined && cloudOfHost(registry.host, target.clouds)?.name !== target.cloud.name) {
		return {evidence: {...requested, skipReason: 'host-outside-cloud'}};
	}

	const {token, errorCode, identity} = await getResourceManagerToken(context);

	if (token === undefined) {
		return {evidence: {...requested, skipReason: 'no-token', tokenErrorCode: errorCode, identity}};
	}

	const {account, credential, tenant} = identity ?? facts.need(azureSignIn);
	// The default subscription of Azure CLI does not apply to other credentials.
	const requestedSubscription =
		target.subscription ?? (credential === 'AzureCliCredential' ? account?.subscription : undefined);
	const subscriptions = [requestedSubscription, account?.subscription];
	const {found, failure, ...search} = await findRegistry(context, {token, registry, subscriptions, tenant});
	const chosen = chooseRegistry(found, requestedSubscription, expectedHostOf(target.cloud, registry));

	return {
		evidence: {
			...requested,
			...chosen,
			...search,
			loginServers: found.length > 1 ? found.flatMap(({loginServer}) => loginServer ?? []) : undefined,
			requestedSubscription,
			resourceManagerFailure: failure,
			identity,
		},
		// The checks encryption and private-endpoint use the same token.
		secrets: {token},
	};
}

/**
 * If several registries were found, chooses by the requested subscription or the expected host. Returns undefined if
 * neither identifies one registry.
 */
function chooseRegistry(
	found: readonly RegistryResource[],
	requestedSubscription: string | undefined,
	expectedHost: string | undefined,
): RegistryResource | undefined {
	const inRequested = found.filter(registry =>
		isInRequestedSubscription({registry: '', ...registry, requestedSubscription}),
	);
	const candidates = requestedSubscription !== undefined && inRequested.length === 1 ? inRequested : found;
	return candidates.length === 1
		? candidates[0]
		: candidates.find(({loginServer}) => loginServer === expectedHost);
}

/**
 * Also returns true if no subscription was requested, or if Azure returned no name to compare with the requested name.
 */
export function isInRequestedSubscription({
	requestedSubscription,
	subscription,
	subscriptionName,
}: ResourceEvidence): boolean {
	const requested = requestedSubscription?.toLowerCase();

	if (requested === undefined || isGuid(requested)) {
		return requested === undefined || requested === subscription;
	}

	return subscriptionName === undefined || requested === subscriptionName.toLowerCase();
}
