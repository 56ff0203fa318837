import type {Values} from '../../../text/template.ts';
import {listValues} from '../../../text/list-values.ts';
import {excerpt} from '../../../text/sanitise.ts';
import type {ResourceManagerRefusal} from '../read-resource-manager-response.ts';
import {firstLabelOf} from '../match-registries.ts';
import type {resourceFindings} from './resource-findings.ts';
import {isInAsked} from './collect-resource.ts';
import type {ResourceSeen} from './collect-resource.ts';

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
	const {loginServer, wantedHost} = seen;

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

/** What fills the sentences of the check. */
export const valuesOf = (seen: ResourceSeen, cloud: string): Values => ({
	cloud,
	registry: seen.resourceName ?? seen.registry,
	resourceId: seen.resourceId,
	loginServer: seen.loginServer ?? seen.wantedHost,
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
