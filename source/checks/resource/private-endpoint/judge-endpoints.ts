import type {Verdict} from '../../../engine/check.ts';
import type {Values} from '../../../text/template.ts';
import {listValues} from '../../../text/list-values.ts';
import {endpointValues, recordValues} from './endpoint-values.ts';
import {refusalValues} from '../resource/judge-resource.ts';
import type {EndpointSeen, NameSeen} from './collect-endpoints.ts';
import {expectedFor, findDoubled, networksNamed, same, wayOf} from './dns-outcome.ts';
import type {Way} from './dns-outcome.ts';
import type {privateEndpointFindings} from './private-endpoint-findings.ts';
import type {PrivateEndpointSeen} from './collect-private-endpoint.ts';
import {registryRefusalOf} from '../registry-refusal.ts';

type Finding = keyof typeof privateEndpointFindings;
type Judgement = Verdict<Finding>;

/** What the names come to, against one network or against every endpoint. */
export function judgeEndpoints(seen: PrivateEndpointSeen, suffix: string | undefined): Judgement {
	const {resourceId, refusal, endpoints = [], wantedNetwork} = seen;

	if (resourceId === undefined) {
		return {finding: 'registry-unknown'};
	}

	if (refusal !== undefined) {
		return {finding: registryRefusalOf(refusal), values: refusalValues(refusal)};
	}

	if (endpoints.length === 0) {
		const finding = wantedNetwork === undefined ? 'no-private-endpoints' : 'none-at-all';
		return {finding, values: {wantedNetwork}};
	}

	const values = {
		loginServer: seen.loginServer,
		wantedNetwork,
		privateLinkZone: suffix && `privatelink${suffix}`,
		...endpointValues(endpoints[0]),
	};
	const {finding, status, ...more} =
		wantedNetwork === undefined ? judgeAnywhere(seen) : judgeNetwork(seen, wantedNetwork);
	return {
		finding,
		...(status && {status}),
		values: {...values, ...more.values, ...recordValues(more.values, suffix)},
	};
}

/** Against the network this machine is said to stand in. */
function judgeNetwork(seen: PrivateEndpointSeen, wanted: string): Judgement {
	const {endpoints = [], resourceId = ''} = seen;
	const networks = networksNamed(wanted, endpoints, resourceId);

	if (networks.length > 1) {
		return {finding: 'network-ambiguous', values: listValues({networks})};
	}

	const chosen = endpoints.filter(({networkId}) => networkId !== undefined && same(networkId, networks[0]));
	const values = endpointValues(chosen[0]);

	if (chosen.length === 0) {
		const others = [...new Set(endpoints.flatMap(({networkId}) => networkId?.split('/').at(-1) ?? []))];
		return isUnreadable(seen, endpoints)
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

	const hosts = (seen.hosts ?? []).filter(({host}) => expectedFor(host, approved).length > 0);
	return judgeWays(hosts, approved, {isInside: true, values});
}

/** Without a word on where this machine stands: what it resolves tells, and a machine outside is not at fault. */
function judgeAnywhere(seen: PrivateEndpointSeen): Judgement {
	const {endpoints = [], hosts = []} = seen;
	const approved = endpoints.filter(isApproved);
	const pending = endpoints.filter(endpoint => !isApproved(endpoint));
	const ways = hosts.map(name => wayOf(name, approved));
	const closed = hosts.map(name => pending.find(endpoint => wayOf(name, [endpoint]) === 'matched'));
	const leadsTo = closed.find(endpoint => endpoint !== undefined);

	if (leadsTo !== undefined && !ways.includes('matched')) {
		return {finding: stateOf(leadsTo), values: endpointValues(leadsTo)};
	}

	if (ways.includes('elsewhere') && isUnreadable(seen, endpoints)) {
		return sayUnread(endpoints);
	}

	const recorded = hosts.filter(({host}) => expectedFor(host, approved).length > 0);
	// Where every endpoint is gone, any private address is one too many.
	const known = recorded.length > 0 ? recorded : hosts;
	const matched = known.find(name => wayOf(name, approved) === 'matched')?.host;

	if (matched !== undefined || known.some(name => wayOf(name, approved) === 'elsewhere')) {
		const here = approved.find(({records = []}) => records.some(record => record.host === matched));
		const judged = judgeWays(known, approved, {isInside: false, values: endpointValues(here ?? approved[0])});
		// Only here is it certain that this machine is meant to come in by the endpoint, and has no other way.
		const isCertain = matched !== undefined && isClosed(seen);
		return isCertain || judged.finding === 'routed' ? judged : {...judged, status: 'warning'};
	}

	if (approved.length === 0) {
		return {finding: stateOf(pending[0]), values: endpointValues(pending[0]), status: 'warning'};
	}

	const own = hosts.find(({host}) => host === seen.loginServer);

	if (own === undefined || own.addresses.length === 0) {
		return {finding: 'name-not-resolved'};
	}

	return {
		finding: isClosed(seen) ? 'public-access-off' : 'outside-network',
		values: {...endpointValues(approved[0]), ...listValues({actual: own.addresses})},
	};
}

const isClosed = ({publicNetworkAccess}: PrivateEndpointSeen): boolean =>
	publicNetworkAccess?.toLowerCase() === 'disabled';

/** The worst way that a name takes speaks for all. */
function judgeWays(
	hosts: readonly NameSeen[],
	endpoints: readonly EndpointSeen[],
	{isInside, values}: {readonly isInside: boolean; readonly values: Values},
): Judgement {
	const ways = hosts.map(name => ({name, way: wayOf(name, endpoints)}));
	const find = (...wanted: readonly Way[]) => ways.find(({way}) => wanted.includes(way))?.name;
	const say = (finding: Finding, name: NameSeen): Judgement => ({
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

const isApproved = ({state}: EndpointSeen): boolean => state?.toLowerCase() === 'approved';

function stateOf(endpoint: EndpointSeen | undefined): Finding {
	const state = endpoint?.state?.toLowerCase();
	return state === 'pending' || state === 'rejected' ? state : 'disconnected';
}

/** An endpoint that is gone hides nothing. */
const isUnreadable = ({unread}: PrivateEndpointSeen, endpoints: readonly EndpointSeen[]): boolean =>
	unread !== undefined || endpoints.some(({problem}) => problem !== undefined && problem !== 'not-there');

/** What may not be read, or is too much to be read, is told from what Resource Manager failed to tell. */
function sayUnread(endpoints: readonly EndpointSeen[]): Judgement {
	const closed = endpoints.find(({problem}) => problem === 'access-refused');
	const failed = endpoints.find(({problem}) => problem !== undefined && problem !== 'not-there');
	return closed === undefined && failed !== undefined
		? {finding: 'no-answer'}
		: {finding: 'not-readable', values: endpointValues(closed)};
}
