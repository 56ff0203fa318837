import type {Verdict} from '../../../engine/check.ts';
import type {Values} from '../../../text/template.ts';
import {listValues} from '../../../text/list-values.ts';
import {endpointValues, recordValues} from './endpoint-values.ts';
import {refusalValues} from '../resource/evaluate-resource.ts';
import type {EndpointEvidence, NameEvidence} from './collect-endpoints.ts';
import {expectedFor, findDoubled, networksNamed, same, classifyName} from './dns-outcome.ts';
import type {DnsOutcome} from './dns-outcome.ts';
import type {privateEndpointFindings} from './private-endpoint-findings.ts';
import type {PrivateEndpointEvidence} from './collect-private-endpoint.ts';
import {registryRefusalOf} from '../registry-refusal.ts';

type Finding = keyof typeof privateEndpointFindings;
type Evaluation = Verdict<Finding>;

/** What the names come to, against one network or against every endpoint. */
export function evaluateEndpoints(evidence: PrivateEndpointEvidence, suffix: string | undefined): Evaluation {
	const {resourceId, refusal, endpoints = [], requestedNetwork} = evidence;

	if (resourceId === undefined) {
		return {finding: 'registry-unknown'};
	}

	if (refusal !== undefined) {
		return {finding: registryRefusalOf(refusal), values: refusalValues(refusal)};
	}

	if (endpoints.length === 0) {
		const finding = requestedNetwork === undefined ? 'no-private-endpoints' : 'none-at-all';
		return {finding, values: {requestedNetwork}};
	}

	const values = {
		loginServer: evidence.loginServer,
		requestedNetwork,
		privateLinkZone: suffix && `privatelink${suffix}`,
		...endpointValues(endpoints[0]),
	};
	const {finding, status, ...more} =
		requestedNetwork === undefined ? evaluateAnywhere(evidence) : evaluateNetwork(evidence, requestedNetwork);
	return {
		finding,
		...(status && {status}),
		values: {...values, ...more.values, ...recordValues(more.values, suffix)},
	};
}

/** Against the network this machine is said to stand in. */
function evaluateNetwork(evidence: PrivateEndpointEvidence, wanted: string): Evaluation {
	const {endpoints = [], resourceId = ''} = evidence;
	const networks = networksNamed(wanted, endpoints, resourceId);

	if (networks.length > 1) {
		return {finding: 'network-ambiguous', values: listValues({networks})};
	}

	const chosen = endpoints.filter(({networkId}) => networkId !== undefined && same(networkId, networks[0]));
	const values = endpointValues(chosen[0]);

	if (chosen.length === 0) {
		const others = [...new Set(endpoints.flatMap(({networkId}) => networkId?.split('/').at(-1) ?? []))];
		return isUnreadable(evidence, endpoints)
			? sayUnread(endpoints)
			: {finding: 'none-in-network', values: listValues({networks: others})};
	}

	const approved = chosen.filter(isApproved);

	if (approved.length === 0) {
		return {finding: stateOf(chosen[0]), values};
	}

	const doubled = findDoubled(approved);

	if (doubled !== undefined) {
		return {finding: 'duplicate-endpoints', values: {...values, nameHost: doubled}};
	}

	if (approved.some(({problem}) => problem !== undefined)) {
		return sayUnread(approved);
	}

	const hosts = (evidence.hosts ?? []).filter(({host}) => expectedFor(host, approved).length > 0);
	return evaluateWays(hosts, approved, {isInside: true, values});
}

/** Without a word on where this machine stands: what it resolves tells, and a machine outside is not at fault. */
function evaluateAnywhere(evidence: PrivateEndpointEvidence): Evaluation {
	const {endpoints = [], hosts = []} = evidence;
	const approved = endpoints.filter(isApproved);
	const pending = endpoints.filter(endpoint => !isApproved(endpoint));
	const ways = hosts.map(name => classifyName(name, approved));
	const closed = hosts.map(name => pending.find(endpoint => classifyName(name, [endpoint]) === 'matched'));
	const leadsTo = closed.find(endpoint => endpoint !== undefined);

	if (leadsTo !== undefined && !ways.includes('matched')) {
		return {finding: stateOf(leadsTo), values: endpointValues(leadsTo)};
	}

	if (ways.includes('elsewhere') && isUnreadable(evidence, endpoints)) {
		return sayUnread(endpoints);
	}

	const recorded = hosts.filter(({host}) => expectedFor(host, approved).length > 0);
	// Where every endpoint is gone, any private address is one too many.
	const known = recorded.length > 0 ? recorded : hosts;
	const matched = known.find(name => classifyName(name, approved) === 'matched')?.host;

	if (matched !== undefined || known.some(name => classifyName(name, approved) === 'elsewhere')) {
		const here = approved.find(({records = []}) => records.some(record => record.host === matched));
		const evaluated = evaluateWays(known, approved, {
			isInside: false,
			values: endpointValues(here ?? approved[0]),
		});
		// Only here is it certain that this machine is meant to come in by the endpoint, and has no other way.
		const isCertain = matched !== undefined && isClosed(evidence);
		return isCertain || evaluated.finding === 'routed' ? evaluated : {...evaluated, status: 'warning'};
	}

	if (approved.length === 0) {
		return {finding: stateOf(pending[0]), values: endpointValues(pending[0]), status: 'warning'};
	}

	const own = hosts.find(({host}) => host === evidence.loginServer);

	if (own === undefined || own.addresses.length === 0) {
		return {finding: 'name-not-resolved'};
	}

	return {
		finding: isClosed(evidence) ? 'public-access-off' : 'outside-network',
		values: {...endpointValues(approved[0]), ...listValues({actual: own.addresses})},
	};
}

const isClosed = ({publicNetworkAccess}: PrivateEndpointEvidence): boolean =>
	publicNetworkAccess?.toLowerCase() === 'disabled';

/** The worst way that a name takes speaks for all. */
function evaluateWays(
	hosts: readonly NameEvidence[],
	endpoints: readonly EndpointEvidence[],
	{isInside, values}: {readonly isInside: boolean; readonly values: Values},
): Evaluation {
	const ways = hosts.map(name => ({name, way: classifyName(name, endpoints)}));
	const find = (...wanted: readonly DnsOutcome[]) => ways.find(({way}) => wanted.includes(way))?.name;
	const say = (finding: Finding, name: NameEvidence): Evaluation => ({
		finding,
		values: {
			...values,
			nameHost: name.host,
			...listValues({actual: name.addresses, expected: expectedFor(name.host, endpoints)}),
			error: name.error,
		},
	});
	const elsewhere = isInside ? find('elsewhere', 'local') : find('elsewhere');
	const past = find('public');
	const missing = find('missing');
	const failed = find('failed');

	if (elsewhere) {
		return say('resolves-elsewhere', elsewhere);
	}

	if (past) {
		return say(find('matched') ? 'partly-private' : 'resolves-public', past);
	}

	if (missing) {
		return say('record-missing', missing);
	}

	return failed ? say('resolver-failed', failed) : {finding: 'routed', values};
}

const isApproved = ({state}: EndpointEvidence): boolean => state?.toLowerCase() === 'approved';

function stateOf(endpoint: EndpointEvidence | undefined): Finding {
	const state = endpoint?.state?.toLowerCase();
	return state === 'pending' || state === 'rejected' ? state : 'disconnected';
}

/** An endpoint that is gone hides nothing. */
const isUnreadable = ({unread}: PrivateEndpointEvidence, endpoints: readonly EndpointEvidence[]): boolean =>
	unread !== undefined || endpoints.some(({problem}) => problem !== undefined && problem !== 'not-there');

/** What may not be read, or is too much to be read, is told from what Resource Manager failed to tell. */
function sayUnread(endpoints: readonly EndpointEvidence[]): Evaluation {
	const closed = endpoints.find(({problem}) => problem === 'access-refused');
	const failed = endpoints.find(({problem}) => problem !== undefined && problem !== 'not-there');
	return closed === undefined && failed !== undefined
		? {finding: 'no-answer'}
		: {finding: 'not-readable', values: endpointValues(closed)};
}
