import {defineCheck, valueOf} from '../../../engine/check.ts';
import type {CollectContext} from '../../../engine/check.ts';
import type {Values} from '../../../text/template.ts';
import {isHostName} from '../../../text/placeholder-validation.ts';
import {classifyAddress} from '../classify-address.ts';
import {loginServer} from '../../registry/login-server/login-server.ts';
import {dnsFindings} from './dns-findings.ts';

export type DnsEvidence = {
	readonly host: string;
	/**
	 * The addresses from the resolver of the operating system, including the hosts file. Empty after a failed lookup.
	 */
	readonly addresses: readonly string[];
	/** The CNAME chain, without the host itself. Absent if the lookup of the chain failed or took too long. */
	readonly cnames?: readonly string[] | undefined;
	readonly error?: string | undefined;
	readonly errorMessage?: string | undefined;
	/** The URL of the proxy for this host, without a password. Absent if no valid proxy is set for the host. */
	readonly proxy?: string | undefined;
};

/** Maximum wait for the CNAME chain after the name has resolved. */
const cnameTimeoutMs = 250;

export const dns = defineCheck({
	id: 'dns',
	group: 'registry',
	scope: 'registry',
	needs: ['login-server'],
	uses: [],
	acceptsAssumptions: true,
	title: 'DNS lookup',
	column: 'DNS',
	proves: 'use',
	collect: async context => ({evidence: await lookUp(context)}),
	evaluate(evidence) {
		const problem = findProblem(evidence);

		if (problem === undefined) {
			return {finding: classifyResult(evidence), values: valuesOf(evidence)};
		}

		// A proxy resolves the name itself, so with a proxy a failure on this machine is only a warning.
		const status = evidence.proxy === undefined ? 'failed' : 'warning';
		return {finding: problem, values: valuesOf(evidence), status};
	},
	labels: {
		cnames: 'CNAME chain',
	},
	findings: dnsFindings,
});

async function lookUp({system, facts, signal}: CollectContext): Promise<DnsEvidence> {
	const {host = '', port} = facts.need(loginServer);
	const timeout = new AbortController();
	const chain = system.aliases(host, AbortSignal.any([signal, timeout.signal]));
	const found = await system.resolve(host, signal);
	// After a failed lookup, the finding can depend on the chain, so the wait is longer.
	const timer = setTimeout(() => timeout.abort(), found.ok ? cnameTimeoutMs : cnameTimeoutMs * 4);
	const cnames = valueOf(await chain);
	clearTimeout(timer);

	return {
		host,
		addresses: found.ok ? found.value.map(({address}) => address) : [],
		cnames,
		...(!found.ok && {error: found.code, errorMessage: found.message || undefined}),
		proxy: system.proxyFor(host, port)?.url,
	};
}

const valuesOf = ({host, addresses, cnames, error}: DnsEvidence): Values => ({
	loginServer: host,
	address: selectAddress(addresses),
	...findPrivateLink(cnames),
	error,
});

const selectAddress = (addresses: readonly string[]): string | undefined =>
	addresses.find(address => classifyAddress(address) !== 'unspecified') ?? addresses[0];

const isPrivateLink = (name: string): boolean => name.includes('.privatelink.');

/**
 * Returns the first private link name in a CNAME chain, for example contoso.privatelink.azurecr.io, and the private DNS
 * zone. Both are undefined if the chain contains no private link name. An invalid zone is also undefined.
 */
export function findPrivateLink(cnames: readonly string[] | undefined) {
	const privateLinkName = cnames?.find(isPrivateLink);
	const zone = privateLinkName?.slice(privateLinkName.indexOf('.privatelink.') + 1);
	return {privateLinkName, privateLinkZone: zone !== undefined && isHostName(zone) ? zone : undefined};
}

function findProblem({addresses, cnames, error}: DnsEvidence) {
	if (error === 'TIMEOUT' || error === 'ETIMEOUT') {
		return 'resolver-timed-out';
	}

	if (error !== undefined && !['ENOTFOUND', 'ENODATA'].includes(error)) {
		return 'resolver-failed';
	}

	if (addresses.length === 0) {
		return cnames?.some(isPrivateLink) ? 'private-link-record-missing' : 'name-not-found';
	}

	return addresses.every(address => classifyAddress(address) === 'unspecified')
		? 'address-unusable'
		: undefined;
}

function classifyResult({addresses, cnames}: DnsEvidence) {
	const hasPrivateLink = cnames?.some(isPrivateLink) ?? false;

	switch (classifyAddress(selectAddress(addresses) ?? '')) {
		case 'loopback':
			return 'loopback-address';
		case 'private':
			return hasPrivateLink ? 'private-link-address' : 'private-address';
		case 'public':
		case 'unspecified':
			return hasPrivateLink ? 'public-despite-private-link' : 'public-address';
	}
}
