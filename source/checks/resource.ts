import {defineCheck} from '../core/check.ts';
import type {LookContext, RegistryName, Sighting, Values} from '../core/check.ts';
import {isGuid} from '../core/proof.ts';
import {excerpt} from '../core/sanitise.ts';
import {cloudOfHost} from '../core/target.ts';
import {listValues} from '../core/list-values.ts';
import type {RegistryResource} from '../wire/registry-resource.ts';
import type {ResourceManagerRefusal} from '../wire/resource-manager-answer.ts';
import {azureSignIn, whoOf} from './azure-sign-in.ts';
import {findRegistry, firstLabelOf} from './find-registry.ts';
import type {Search} from './find-registry.ts';
import type {LoginServerSeen} from './login-server.ts';
import {resourceFindings} from './resource-findings.ts';
import {signInForResourceManager} from './resource-manager.ts';
import type {Identity} from './resource-manager.ts';

export type ResourceSeen = Partial<RegistryResource> &
	Pick<Search, 'foundBy' | 'subscriptions' | 'isNameFree' | 'otherTenants'> & {
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
		/** A registry of this name in another cloud. */
		readonly elsewhere?: {readonly cloud: string; readonly host: string} | undefined;
		/** Where the checks of the network went before this was known. */
		readonly hostAhead?: string | undefined;
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

/** What the facts come to; the login server says it too. */
export function findingOf(seen: ResourceSeen): keyof typeof resourceFindings {
	if (seen.withheld !== undefined) {
		return seen.withheld;
	}

	if (seen.resourceId !== undefined) {
		return findingOfFound(seen);
	}

	if (seen.loginServers !== undefined) {
		return 'several-found';
	}

	const {refusal, isNameFree, elsewhere, subscriptions} = seen;

	// A want of rights says less than the name does.
	if (refusal !== undefined && refusal.problem !== 'access-refused' && refusal.problem !== 'not-there') {
		return refusal.problem;
	}

	if (isNameFree === false) {
		return 'not-visible';
	}

	if (elsewhere !== undefined) {
		return 'other-cloud';
	}

	if (isNameFree) {
		return 'name-free';
	}

	if (subscriptions === 0) {
		return 'no-subscription';
	}

	return refusal?.problem === 'not-there' || refusal?.problem === 'access-refused'
		? refusal.problem
		: 'not-shown';
}

/** A map, since the word that it is asked for comes from outside. */
const provisioning: ReadonlyMap<string, 'creating' | 'updating' | 'deleting' | 'provisioning-failed'> =
	new Map([
		['creating', 'creating'],
		['updating', 'updating'],
		['deleting', 'deleting'],
		['failed', 'provisioning-failed'],
		['canceled', 'provisioning-failed'],
	]);

function findingOfFound(seen: ResourceSeen) {
	const {loginServer, wantedHost, hostAhead} = seen;

	if (wantedHost === undefined && hostAhead !== undefined && loginServer && hostAhead !== loginServer) {
		return 'found-late';
	}

	if (seen.loginServers !== undefined) {
		return 'several-found';
	}

	// A regional address begins like the login server, and goes on otherwise.
	if (wantedHost !== undefined && loginServer && firstLabelOf(wantedHost) !== firstLabelOf(loginServer)) {
		return 'other-login-server';
	}

	return (
		provisioning.get(seen.provisioningState?.toLowerCase() ?? '') ??
		(isInAsked(seen) ? 'found' : 'other-subscription')
	);
}

/** Unknown counts as yes: a name that was asked for is not always told. */
function isInAsked({askedSubscription, subscription, subscriptionName}: ResourceSeen): boolean {
	const asked = askedSubscription?.toLowerCase();

	if (asked === undefined || isGuid(asked)) {
		return asked === undefined || asked === subscription;
	}

	return subscriptionName === undefined || asked === subscriptionName.toLowerCase();
}

const valuesOf = (seen: ResourceSeen, cloud: string): Values => ({
	cloud,
	registry: seen.resourceName ?? seen.registry,
	resourceId: seen.resourceId,
	loginServer: seen.loginServer ?? seen.wantedHost,
	hostAhead: seen.hostAhead,
	wantedHost: seen.wantedHost,
	subscription: seen.subscription,
	subscriptionName: seen.subscriptionName ?? seen.subscription,
	askedSubscription: seen.askedSubscription,
	resourceGroup: seen.resourceGroup,
	region: seen.region,
	sku: seen.sku,
	...listValues({loginServers: seen.loginServers, otherTenants: seen.otherTenants}),
	otherTenant: seen.otherTenants?.length === 1 ? seen.otherTenants[0] : undefined,
	home: seen.elsewhere?.cloud,
	otherHost: seen.elsewhere?.host,
	errorCode: seen.tokenRefusal,
	...refusalValues(seen.refusal),
});

/** For every sentence about what Resource Manager refused. */
export const refusalValues = (refusal: ResourceManagerRefusal | undefined): Values => ({
	status: refusal?.status,
	error: refusal?.error,
	unfinished: refusal?.error === 'ANSWER_UNFINISHED' ? refusal.error : undefined,
	said: refusal?.azureMessage === undefined ? refusal?.azureCode : excerpt(refusal.azureMessage, 120),
	between: refusal?.pageTitle,
	wait: refusal?.retryAfter,
	correlationId: refusal?.correlationId,
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
	const chosen = choose(found, askedSubscription, guessOf(context, registry));

	return {
		seen: {
			...asked,
			...chosen,
			...how,
			loginServers: found.length > 1 ? found.flatMap(({loginServer}) => loginServer ?? []) : undefined,
			askedSubscription,
			elsewhere: found.length === 0 ? await lookElsewhere(context, registry) : undefined,
			hostAhead: hostAheadOf(context),
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

/** What the name becomes by the suffix of its cloud. */
const guessOf = (
	{target: {cloud}}: LookContext,
	{name, label = name, host}: RegistryName,
): string | undefined => host ?? (cloud.registrySuffix && `${label}${cloud.registrySuffix}`);

/** Not by its check's own hand: that one waits for this one, and not the other way round. */
const hostAheadOf = ({facts}: LookContext): string | undefined =>
	facts.use<LoginServerSeen>({id: 'login-server'})?.host;

/** The same name under the suffix of another cloud, where the one asked for is not there; a DNS server that knows every name says nothing. */
async function lookElsewhere(
	context: LookContext,
	registry: RegistryName,
): Promise<ResourceSeen['elsewhere']> {
	const {system, target, signal} = context;
	const {name, label = name, host} = registry;
	const others = target.clouds.filter(
		({registrySuffix}) => registrySuffix !== undefined && registrySuffix !== target.cloud.registrySuffix,
	);

	if (host !== undefined || others.length === 0) {
		return undefined;
	}

	const isThere = async (guess: string | undefined): Promise<boolean> =>
		guess !== undefined && (await system.resolve(guess, signal)).ok;
	const [isHere, ...areThere] = await Promise.all([
		isThere(guessOf(context, registry)),
		...others.map(async ({registrySuffix}) => isThere(`${label}${registrySuffix}`)),
	]);
	const home = isHere ? undefined : others[areThere.indexOf(true)];
	return home && {cloud: home.name, host: `${label}${home.registrySuffix}`};
}
