import {listValues} from '../../../text/list-values.ts';
import type {Values} from '../../../text/template.ts';
import {firstLabelOf} from '../match-registries.ts';
import {failureValues} from '../resource-manager-failure.ts';
import {isInRequestedSubscription} from './collect-resource.ts';
import type {ResourceEvidence} from './collect-resource.ts';
import type {resourceFindings} from './resource-findings.ts';

export function evaluateResource(evidence: ResourceEvidence): keyof typeof resourceFindings {
	if (evidence.skipReason !== undefined) {
		return evidence.skipReason;
	}

	if (evidence.resourceId !== undefined) {
		return evaluateFound(evidence);
	}

	if (evidence.loginServers !== undefined) {
		return 'registry-ambiguous';
	}

	const {resourceManagerFailure, isNameAvailable, otherCloudMatch, subscriptionCount} = evidence;
	const problem = resourceManagerFailure?.problem;

	// `access-denied` and `not-found` come last, because the availability of the name says more about the registry.
	if (problem !== undefined && problem !== 'access-denied' && problem !== 'not-found') {
		return problem;
	}

	if (isNameAvailable === false) {
		return 'not-visible';
	}

	if (otherCloudMatch !== undefined) {
		return 'other-cloud';
	}

	if (isNameAvailable) {
		return 'registry-not-found';
	}

	if (subscriptionCount === 0) {
		return 'no-subscription';
	}

	return problem === 'not-found' ? 'search-not-supported' : (problem ?? 'not-listed');
}

/** Unlike an object, a Map has no inherited keys such as `constructor`. A state from a response can have any text. */
const provisioning: ReadonlyMap<string, 'creating' | 'updating' | 'deleting' | 'provisioning-failed'> =
	new Map([
		['creating', 'creating'],
		['updating', 'updating'],
		['deleting', 'deleting'],
		['failed', 'provisioning-failed'],
		['canceled', 'provisioning-failed'],
	]);

function evaluateFound(evidence: ResourceEvidence) {
	const {loginServer, requestedHost} = evidence;

	if (evidence.loginServers !== undefined) {
		return 'registry-ambiguous';
	}

	// A regional endpoint, for example contoso.eastus.geo.azurecr.io, has the first label of the login server
	// (https://learn.microsoft.com/azure/container-registry/container-registry-endpoint-reference).
	if (
		requestedHost !== undefined &&
		loginServer &&
		firstLabelOf(requestedHost) !== firstLabelOf(loginServer)
	) {
		return 'login-server-mismatch';
	}

	return (
		provisioning.get(evidence.provisioningState?.toLowerCase() ?? '') ??
		(isInRequestedSubscription(evidence) ? 'found' : 'subscription-mismatch')
	);
}

export const resourceValues = (evidence: ResourceEvidence, cloud: string): Values => ({
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
	homeCloud: evidence.otherCloudMatch?.cloud,
	otherHost: evidence.otherCloudMatch?.host,
	errorCode: evidence.tokenErrorCode,
	...failureValues(evidence.resourceManagerFailure),
});
