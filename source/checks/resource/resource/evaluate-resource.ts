import type {Values} from '../../../text/template.ts';
import {listValues} from '../../../text/list-values.ts';
import {excerpt} from '../../../text/sanitise.ts';
import type {ResourceManagerRefusal} from '../read-resource-manager-response.ts';
import {firstLabelOf} from '../match-registries.ts';
import type {resourceFindings} from './resource-findings.ts';
import {isInAsked} from './collect-resource.ts';
import type {ResourceEvidence} from './collect-resource.ts';

/** What the facts come to; the login server says it too. */
export function findingOf(evidence: ResourceEvidence): keyof typeof resourceFindings {
	if (evidence.withheld !== undefined) {
		return evidence.withheld;
	}

	if (evidence.resourceId !== undefined) {
		return findingOfFound(evidence);
	}

	if (evidence.loginServers !== undefined) {
		return 'several-found';
	}

	const {refusal, isNameFree, elsewhere, subscriptions} = evidence;

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

function findingOfFound(evidence: ResourceEvidence) {
	const {loginServer, requestedHost} = evidence;

	if (evidence.loginServers !== undefined) {
		return 'several-found';
	}

	// A regional address begins like the login server, and goes on otherwise.
	if (
		requestedHost !== undefined &&
		loginServer &&
		firstLabelOf(requestedHost) !== firstLabelOf(loginServer)
	) {
		return 'other-login-server';
	}

	return (
		provisioning.get(evidence.provisioningState?.toLowerCase() ?? '') ??
		(isInAsked(evidence) ? 'found' : 'other-subscription')
	);
}

/** What fills the sentences of the check. */
export const valuesOf = (evidence: ResourceEvidence, cloud: string): Values => ({
	cloud,
	registry: evidence.resourceName ?? evidence.registry,
	resourceId: evidence.resourceId,
	loginServer: evidence.loginServer ?? evidence.requestedHost,
	requestedHost: evidence.requestedHost,
	subscription: evidence.subscription,
	subscriptionName: evidence.subscriptionName ?? evidence.subscription,
	requestedSubscription: evidence.requestedSubscription,
	resourceGroup: evidence.resourceGroup,
	region: evidence.region,
	sku: evidence.sku,
	...listValues({loginServers: evidence.loginServers, otherTenants: evidence.otherTenants}),
	otherTenant: evidence.otherTenants?.length === 1 ? evidence.otherTenants[0] : undefined,
	home: evidence.elsewhere?.cloud,
	otherHost: evidence.elsewhere?.host,
	errorCode: evidence.tokenRefusal,
	...refusalValues(evidence.refusal),
});

/** For every sentence about what Resource Manager refused. */
export const refusalValues = (refusal: ResourceManagerRefusal | undefined): Values => ({
	status: refusal?.status,
	error: refusal?.error,
	unfinished: refusal?.error === 'ANSWER_UNFINISHED' ? refusal.error : undefined,
	detail: refusal?.azureMessage === undefined ? refusal?.azureCode : excerpt(refusal.azureMessage, 120),
	between: refusal?.pageTitle,
	wait: refusal?.retryAfter,
	correlationId: refusal?.correlationId,
});
