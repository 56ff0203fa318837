import type {CollectContext, Observation} from '../../../engine/check.ts';
import {cloudOfHost} from '../../../engine/target.ts';
import {isGuid} from '../../../text/placeholder-validation.ts';
import {azureSignIn} from '../../sign-in/azure-sign-in/azure-sign-in.ts';
import {expectedHostOf} from '../match-registries.ts';
import type {RegistryResource} from '../read-registry-resource.ts';
import type {ResourceManagerRefusal} from '../read-resource-manager-response.ts';
import {signInForResourceManager} from '../resource-manager.ts';
import type {Identity} from '../resource-manager.ts';
import {findRegistry} from './find-registry.ts';
import type {Search} from './find-registry.ts';

export type ResourceEvidence = Partial<RegistryResource> &
	Pick<Search, 'foundBy' | 'subscriptions' | 'isNameFree' | 'otherTenants' | 'elsewhere'> & {
		/** As the person named it. */
		readonly registry: string;
		readonly requestedHost?: string | undefined;
		/** Why Resource Manager was not asked. */
		readonly withheld?: 'foreign-host' | 'no-token' | undefined;
		readonly tokenRefusal?: string | undefined;
		/** Every login server of this name, where there is more than one. */
		readonly loginServers?: readonly string[] | undefined;
		/** By --subscription, or az's default. */
		readonly requestedSubscription?: string | undefined;
		readonly refusal?: ResourceManagerRefusal | undefined;
		/** Who a retry signed in as: not always who the sign-in check met. */
		readonly identity?: Identity | undefined;
	};

/** Searches Azure for the registry that the user named. */
export async function collectResource(context: CollectContext): Promise<Observation<ResourceEvidence>> {
	const {target, facts} = context;
	const registry = target.registry ?? {name: '', port: 443};
	const asked = {registry: registry.name, requestedHost: registry.host};

	// Of another cloud's registries this Resource Manager knows nothing.
	if (registry.host !== undefined && cloudOfHost(registry.host, target.clouds)?.name !== target.cloud.name) {
		return {evidence: {...asked, withheld: 'foreign-host'}};
	}

	const {token, refusal: tokenRefusal, identity} = await signInForResourceManager(context);

	if (token === undefined) {
		return {evidence: {...asked, withheld: 'no-token', tokenRefusal, identity}};
	}

	const {account, credential, tenant} = identity ?? facts.need(azureSignIn);
	// The default of az is its own: other credentials have none.
	const requestedSubscription =
		target.subscription ?? (credential === 'AzureCliCredential' ? account?.subscription : undefined);
	const subscriptions = [requestedSubscription, account?.subscription];
	const {found, failure, ...how} = await findRegistry(context, {token, registry, subscriptions, tenant});
	const chosen = choose(found, requestedSubscription, expectedHostOf(target.cloud, registry));

	return {
		evidence: {
			...asked,
			...chosen,
			...how,
			loginServers: found.length > 1 ? found.flatMap(({loginServer}) => loginServer ?? []) : undefined,
			requestedSubscription,
			refusal: failure,
			identity,
		},
		// What is asked next of this registry is asked by who found it.
		secrets: {token},
	};
}

/** Two registries of one name differ in the hash: the subscription decides, then the address without one. */
function choose(
	found: readonly RegistryResource[],
	subscription: string | undefined,
	guess: string | undefined,
): RegistryResource | undefined {
	const inAsked = found.filter(registry =>
		isInAsked({registry: '', ...registry, requestedSubscription: subscription}),
	);
	const candidates = subscription !== undefined && inAsked.length === 1 ? inAsked : found;
	return candidates.length === 1 ? candidates[0] : candidates.find(({loginServer}) => loginServer === guess);
}

/** Whether it is in the subscription that was asked for. Unknown counts as yes: a name that was asked for is not always told. */
export function isInAsked({
	requestedSubscription,
	subscription,
	subscriptionName,
}: ResourceEvidence): boolean {
	const asked = requestedSubscription?.toLowerCase();

	if (asked === undefined || isGuid(asked)) {
		return asked === undefined || asked === subscription;
	}

	return subscriptionName === undefined || asked === subscriptionName.toLowerCase();
}
