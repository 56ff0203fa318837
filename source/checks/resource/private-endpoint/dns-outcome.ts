import {listValues} from '../../../text/list-values.ts';
import type {Values} from '../../../text/template.ts';
import {classifyAddress} from '../../network/classify-address.ts';
import type {EndpointEvidence, HostEvidence} from './collect-endpoints.ts';
import type {PrivateEndpointVerdict} from './private-endpoint-findings.ts';

/**
 * `endpoint`: all addresses belong to private endpoints of the host. If not, the worst other address decides: `public`,
 * `other-private`, then `local` (loopback or unspecified). `missing`: no address. `failed`: the DNS lookup failed.
 */
type DnsOutcome = 'endpoint' | 'public' | 'other-private' | 'local' | 'missing' | 'failed';

export function classifyHost(
	{host, addresses, error}: HostEvidence,
	endpoints: readonly EndpointEvidence[],
): DnsOutcome {
	if (error !== undefined || addresses.length === 0) {
		return error === undefined || ['ENOTFOUND', 'ENODATA'].includes(error) ? 'missing' : 'failed';
	}

	const expected = expectedAddresses(host, endpoints);

	if (addresses.every(address => expected.includes(address))) {
		return 'endpoint';
	}

	// A single wrong address is a problem, because a client can choose any address.
	const kinds = addresses.filter(address => !expected.includes(address)).map(classifyAddress);
	return kinds.includes('public') ? 'public' : kinds.includes('private') ? 'other-private' : 'local';
}

export const expectedAddresses = (host: string, endpoints: readonly EndpointEvidence[]): readonly string[] =>
	endpoints.flatMap(({records = []}) =>
		records.filter(record => record.host === host).map(({address}) => address),
	);

/**
 * Returns the finding for the first of these outcomes that any host has: `other-private`, `public`, `missing`,
 * `failed`. Without these outcomes, returns `resolves-privately`. If `isInside` is true, `local` counts as
 * `other-private`.
 */
export function evaluateDnsOutcomes(
	hosts: readonly HostEvidence[],
	endpoints: readonly EndpointEvidence[],
	{isInside, values}: {readonly isInside: boolean; readonly values: Values},
): PrivateEndpointVerdict {
	const outcomes = hosts.map(evidence => ({evidence, outcome: classifyHost(evidence, endpoints)}));
	const find = (...wanted: readonly DnsOutcome[]) =>
		outcomes.find(({outcome}) => wanted.includes(outcome))?.evidence;
	const verdictOn = (
		{host, addresses, error}: HostEvidence,
		finding: PrivateEndpointVerdict['finding'],
	): PrivateEndpointVerdict => ({
		finding,
		values: {
			...values,
			host,
			...listValues({actual: addresses, expected: expectedAddresses(host, endpoints)}),
			error,
		},
	});
	const elsewhere = isInside ? find('other-private', 'local') : find('other-private');
	const publicHost = find('public');
	const missing = find('missing');
	const failed = find('failed');

	if (elsewhere) {
		return verdictOn(elsewhere, 'resolves-elsewhere');
	}

	if (publicHost) {
		return verdictOn(publicHost, find('endpoint') ? 'partly-private' : 'resolves-public');
	}

	if (missing) {
		return verdictOn(missing, 'record-missing');
	}

	return failed ? verdictOn(failed, 'resolver-failed') : {finding: 'resolves-privately', values};
}
