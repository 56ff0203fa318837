import {listValues} from '../../../text/list-values.ts';
import {isSafeValue} from '../../../text/placeholder-validation.ts';
import type {Values} from '../../../text/template.ts';
import {findRegistryReadFailure} from '../registry-read-failures.ts';
import {failureValues} from '../resource-manager-failure.ts';
import type {PrivateEndpointEvidence} from './collect-private-endpoint.ts';
import {classifyHost, evaluateDnsOutcomes, expectedAddresses} from './dns-outcome.ts';
import {
	endpointValues,
	evaluateState,
	evaluateUnread,
	hasUnreadEndpoint,
	isApproved,
} from './endpoint-state.ts';
import {evaluateNetwork} from './evaluate-network.ts';
import type {PrivateEndpointVerdict} from './private-endpoint-findings.ts';

/** `suffix` is the registry suffix of the cloud, for example .azurecr.io. */
export function evaluatePrivateEndpoint(
	evidence: PrivateEndpointEvidence,
	suffix: string | undefined,
): PrivateEndpointVerdict {
	const {resourceId, resourceManagerFailure, endpoints = [], requestedNetwork} = evidence;

	if (resourceId === undefined) {
		return {finding: 'registry-unknown'};
	}

	if (resourceManagerFailure !== undefined) {
		return {
			finding: findRegistryReadFailure(resourceManagerFailure),
			values: failureValues(resourceManagerFailure),
		};
	}

	if (endpoints.length === 0) {
		const finding = requestedNetwork === undefined ? 'no-private-endpoints' : 'no-endpoint-in-any-network';
		return {finding, values: {requestedNetwork}};
	}

	const verdict =
		requestedNetwork === undefined
			? evaluateWithoutNetwork(evidence)
			: evaluateNetwork(evidence, requestedNetwork);
	return {
		...verdict,
		values: {
			loginServer: evidence.loginServer,
			requestedNetwork,
			privateLinkZone: suffix && `privatelink${suffix}`,
			...endpointValues(endpoints[0]),
			...verdict.values,
			...recordValues(verdict.values, suffix),
		},
	};
}

/** This machine can be outside the networks of the endpoints, so public addresses alone never fail the check. */
function evaluateWithoutNetwork(evidence: PrivateEndpointEvidence): PrivateEndpointVerdict {
	const {endpoints = [], hosts = []} = evidence;
	const approved = endpoints.filter(isApproved);
	const notApproved = endpoints.filter(endpoint => !isApproved(endpoint));
	const outcomes = hosts.map(host => classifyHost(host, approved));
	const resolvedNotApproved = hosts
		.map(host => notApproved.find(endpoint => classifyHost(host, [endpoint]) === 'endpoint'))
		.find(endpoint => endpoint !== undefined);

	if (resolvedNotApproved !== undefined && !outcomes.includes('endpoint')) {
		return {finding: evaluateState(resolvedNotApproved), values: endpointValues(resolvedNotApproved)};
	}

	if (outcomes.includes('other-private') && hasUnreadEndpoint(evidence, endpoints)) {
		return evaluateUnread(endpoints);
	}

	const recorded = hosts.filter(({host}) => expectedAddresses(host, approved).length > 0);
	// If no host has a record of an approved endpoint, any private address is wrong, so all hosts are compared.
	const compared = recorded.length > 0 ? recorded : hosts;
	const matched = compared.find(host => classifyHost(host, approved) === 'endpoint')?.host;

	if (matched !== undefined || compared.some(host => classifyHost(host, approved) === 'other-private')) {
		const endpoint = approved.find(({records = []}) => records.some(record => record.host === matched));
		const verdict = evaluateDnsOutcomes(compared, approved, {
			isInside: false,
			values: endpointValues(endpoint ?? approved[0]),
		});
		// A failure is certain only if a host resolves to an endpoint and the registry has no public access.
		const isCertain = matched !== undefined && isPublicAccessDisabled(evidence);
		return isCertain || verdict.finding === 'resolves-privately' ? verdict : {...verdict, status: 'warning'};
	}

	if (approved.length === 0) {
		return {
			finding: evaluateState(notApproved[0]),
			values: endpointValues(notApproved[0]),
			status: 'warning',
		};
	}

	const loginServer = hosts.find(({host}) => host === evidence.loginServer);

	if (loginServer === undefined || loginServer.addresses.length === 0) {
		return {finding: 'name-not-resolved'};
	}

	return {
		finding: isPublicAccessDisabled(evidence) ? 'public-access-disabled' : 'outside-network',
		values: {...endpointValues(approved[0]), ...listValues({actual: loginServer.addresses})},
	};
}

const isPublicAccessDisabled = ({publicNetworkAccess}: PrivateEndpointEvidence): boolean =>
	publicNetworkAccess?.toLowerCase() === 'disabled';

function recordValues(values: Values | undefined, suffix: string | undefined): Values {
	const host = String(values?.host ?? '');
	const [address = ''] = String(values?.expected ?? '').split(', ');
	return suffix !== undefined && host.endsWith(suffix) && isSafeValue('privateAddress', address)
		? {recordName: host.slice(0, -suffix.length), privateAddress: address}
		: {};
}
