import {defineCheck} from '../core/check.ts';
import type {LookContext, Sighting} from '../core/check.ts';
import {cloudOfHost} from '../core/target.ts';
import type {RegistryResource} from '../wire/registry-resource.ts';
import type {ResourceManagerRefusal} from '../wire/resource-manager-answer.ts';
import {azureSignIn, whoOf} from './azure-sign-in.ts';
import {findRegistry} from './find-registry.ts';
import type {Search} from './find-registry.ts';
import {expectedHostOf} from './match-registries.ts';
import {findingOf, isInAsked, valuesOf} from './judge-resource.ts';
import {resourceFindings} from './resource-findings.ts';
import {signInForResourceManager} from './resource-manager.ts';
import type {Identity} from './resource-manager.ts';

export type ResourceSeen = Partial<RegistryResource> &
	Pick<Search, 'foundBy' | 'subscriptions' | 'isNameFree' | 'otherTenants' | 'elsewhere'> & {
		/** As the person named it. */
		readonly registry: string;
		readonly wantedHost?: string | undefined;
		/** Why Resource Manager was not asked. */
		readonly withheld?: 'foreign-host' | 'no-token' | undefined;
		readonly tokenRefusal?: string | undefined;
		/** Every login server of this name, where there is more than one. */
		readonly loginServers?: readonly string[] | undefined;
		/** By --subscription, or az's default. */
		readonly askedSubscription?: string | undefined;
		readonly refusal?: ResourceManagerRefusal | undefined;
		/** Who a retry signed in as: not always who the sign-in check met. */
		readonly identity?: Identity | undefined;
	};

export const resource = defineCheck({
	id: 'resource',
	group: 'resource',
	scope: 'registry',
	needs: ['azure-sign-in'],
	uses: [],
	title: 'Registry in Azure',
	look: search,
	judge(seen: ResourceSeen, {target: {cloud}, facts}) {
		const finding = findingOf(seen);
		const isHostGiven = seen.wantedHost !== undefined;

		return {
			finding,
			values: {
				...valuesOf(seen, cloud.name),
				...whoOf({...facts.need(azureSignIn), ...seen.identity}),
				identityTenant: seen.identity?.tenant ?? facts.need(azureSignIn).tenant,
			},
			// A host that was given may exist though nobody has its name here; one made of the name does not.
			...(finding === 'name-free' && isHostGiven && {status: 'warning' as const}),
		};
	},
	findings: resourceFindings,
});

async function search(context: LookContext): Promise<Sighting<ResourceSeen>> {
	const {target, facts} = context;
	const registry = target.registry ?? {name: '', port: 443};
	const asked = {registry: registry.name, wantedHost: registry.host};

	// Of another cloud's registries this Resource Manager knows nothing.
	if (registry.host !== undefined && cloudOfHost(registry.host, target.clouds)?.name !== target.cloud.name) {
		return {seen: {...asked, withheld: 'foreign-host'}};
	}

	const {token, refusal: tokenRefusal, identity} = await signInForResourceManager(context);

	if (token === undefined) {
		return {seen: {...asked, withheld: 'no-token', tokenRefusal, identity}};
	}

	const {account, credential, tenant} = identity ?? facts.need(azureSignIn);
	// The default of az is its own: other credentials have none.
	const askedSubscription =
		target.subscription ?? (credential === 'AzureCliCredential' ? account?.subscription : undefined);
	const subscriptions = [askedSubscription, account?.subscription];
	const {found, failure, ...how} = await findRegistry(context, {token, registry, subscriptions, tenant});
	const chosen = choose(found, askedSubscription, expectedHostOf(target.cloud, registry));

	return {
		seen: {
			...asked,
			...chosen,
			...how,
			loginServers: found.length > 1 ? found.flatMap(({loginServer}) => loginServer ?? []) : undefined,
			askedSubscription,
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
		isInAsked({registry: '', ...registry, askedSubscription: subscription}),
	);
	const candidates = subscription !== undefined && inAsked.length === 1 ? inAsked : found;
	return candidates.length === 1 ? candidates[0] : candidates.find(({loginServer}) => loginServer === guess);
}
