import {defineCheck, valueOf} from '../../../engine/check.ts';
import type {CollectContext} from '../../../engine/check.ts';
import type {Values} from '../../../text/template.ts';
import {isHostName} from '../../../text/placeholder-validation.ts';
import {kindOfAddress} from '../read-address-kind.ts';
import {loginServer} from '../../registry/login-server/login-server.ts';
import {findTheNetwork} from '../../shared-findings.ts';

export type DnsEvidence = {
	readonly host: string;
	/** By the system's own resolver: hosts file, VPN and all. */
	readonly addresses: readonly string[];
	/** The CNAME chain by the DNS servers; absent where they did not tell. */
	readonly aliases?: readonly string[] | undefined;
	readonly error?: string | undefined;
	readonly errorMessage?: string | undefined;
	/** The proxy that resolves this name for us. */
	readonly proxy?: string | undefined;
};

/** How long the chain may keep a verdict waiting that needs it only as evidence, ms. */
const patience = 250;

export const dns = defineCheck({
	id: 'dns',
	group: 'registry',
	scope: 'registry',
	needs: ['login-server'],
	uses: [],
	acceptsAssumptions: true,
	title: 'DNS lookup',
	collect: async context => ({evidence: await lookUp(context)}),
	evaluate(evidence) {
		const problem = problemOf(evidence);

		if (problem === undefined) {
			return {finding: placeOf(evidence), values: valuesOf(evidence)};
		}

		// The proxy resolves the name itself: what this machine finds does not decide.
		const status = evidence.proxy === undefined ? 'failed' : 'warning';
		return {finding: problem, values: valuesOf(evidence), status};
	},
	labels: {
		aliases: 'Leads to',
	},
	findings: {
		'public-address': {status: 'passed', summary: '{address} (public)'},
		'private-address': {status: 'passed', summary: '{address} (private)'},
		'private-link-address': {status: 'passed', summary: '{address} (private link)'},
		'public-beside-private-link': {
			status: 'passed',
			summary: '{address} (public, although the registry has private link)',
		},
		'loopback-address': {status: 'passed', summary: '{address} (this machine itself)'},
		'name-not-found': {
			status: 'failed',
			code: 'CONNECTIVITY_DNS_ERROR',
			summary: 'No address for {loginServer}: the name does not exist.',
			meaning:
				'The registry is spelled differently, was deleted, is in another cloud, or its login server contains a hash (NAME-HASH) that the plain name lacks. A private DNS zone that lacks the name looks the same.',
			fixes: {
				checkName: {
					text: 'See whether Azure knows the name; nameAvailable true means that Azure has no such registry.',
					command: {run: ['az', 'acr', 'check-name', '-n', '{registry}']},
				},
				showLoginServer: {
					text: 'Look up the actual login server.',
					command: {run: ['az', 'acr', 'show', '-n', '{registry}', '--query', 'loginServer', '-o', 'tsv']},
				},
				listSubscriptions: {
					text: 'See which other subscriptions you have.',
					command: {run: ['az', 'account', 'list', '-o', 'table']},
				},
				listRegistries: {
					text: 'Look for the registry in each of these subscriptions.',
					command: {run: ['az', 'acr', 'list', '--subscription', 'SUBSCRIPTION', '-o', 'table']},
				},
				queryResolver: {text: 'Query the resolver yourself.', command: {run: ['nslookup', '{loginServer}']}},
			},
		},
		'private-link-record-missing': {
			status: 'failed',
			code: 'CONNECTIVITY_DNS_ERROR',
			summary: '{loginServer} points to {privateLinkName}, which has no address here.',
			meaning:
				'A private DNS zone for registries is linked to this network but has no record for this one, so it hides the public address without giving a private one.',
			fixes: {
				listZoneRecords: {
					text: 'See the records of the private DNS zone.',
					command: {
						run: [
							'az',
							'network',
							'private-dns',
							'record-set',
							'a',
							'list',
							'-g',
							'GROUP',
							'-z',
							'{privateLinkZone}',
							'-o',
							'table',
						],
					},
				},
				createDnsZoneGroup: {
					text: 'Add a DNS zone group to the private endpoint, so that Azure writes the records.',
					command: {
						run: [
							'az',
							'network',
							'private-endpoint',
							'dns-zone-group',
							'create',
							'-g',
							'GROUP',
							'--endpoint-name',
							'ENDPOINT',
							'-n',
							'default',
							'--zone-name',
							'registry',
							'--private-dns-zone',
							'{privateLinkZone}',
						],
					},
				},
				unlinkZone: {text: 'Or remove the link between the zone and this network.'},
			},
			documentation: 'https://aka.ms/acr/private-link',
		},
		'resolver-failed': {
			status: 'failed',
			code: 'CONNECTIVITY_DNS_ERROR',
			summary: 'The DNS server gave no usable answer for {loginServer} ({error}).',
			meaning:
				'This machine could not look it up: it is offline, the VPN is down, or its DNS server is failing.',
			fixes: findTheNetwork,
		},
		'resolver-timed-out': {
			status: 'failed',
			code: 'CONNECTIVITY_DNS_ERROR',
			summary: 'The resolver did not answer for {loginServer} within the time-out.',
			meaning: 'The DNS server of this machine cannot be reached; often it belongs to a VPN that is down.',
			fixes: {
				connectToVpn: {text: 'Connect the VPN, or correct the DNS servers of this machine, then retry.'},
				queryResolver: {text: 'Query the resolver yourself.', command: {run: ['nslookup', '{loginServer}']}},
			},
		},
		'address-unusable': {
			status: 'failed',
			code: 'CONNECTIVITY_DNS_ERROR',
			summary: '{loginServer} resolves to {address}, which is not a usable address.',
			meaning: 'A filtering DNS server or a line in the hosts file blocks the name.',
			fixes: {
				allowInDnsFilter: {text: 'Ask the administrator of the DNS filter to allow {loginServer}.'},
				checkHostsFile: {text: 'Look for the name in the hosts file of this machine.'},
			},
		},
	},
});

async function lookUp({system, facts, signal}: CollectContext): Promise<DnsEvidence> {
	const {host = '', port} = facts.need(loginServer);
	const enough = new AbortController();
	const chain = system.aliases(host, AbortSignal.any([signal, enough.signal]));
	const found = await system.resolve(host, signal);
	// A name that was found needs the chain as evidence only; one that was not may owe its verdict to it.
	const timer = setTimeout(() => enough.abort(), found.ok ? patience : patience * 4);
	const aliases = valueOf(await chain);
	clearTimeout(timer);

	return {
		host,
		addresses: found.ok ? found.value.map(({address}) => address) : [],
		aliases,
		...(!found.ok && {error: found.code, errorMessage: found.message || undefined}),
		proxy: system.proxyFor(host, port)?.url,
	};
}

const valuesOf = ({host, addresses, aliases, error}: DnsEvidence): Values => ({
	loginServer: host,
	address: addressOf(addresses),
	...privateLinkOf(aliases),
	error,
});

/** The first that can be connected to; where none can, the first. */
const addressOf = (addresses: readonly string[]): string | undefined =>
	addresses.find(address => kindOfAddress(address) !== 'unspecified') ?? addresses[0];

const isPrivateLink = (name: string): boolean => name.includes('.privatelink.');

/** The name of a private endpoint in the chain, and the zone that must hold it. */
export function privateLinkOf(aliases: readonly string[] | undefined) {
	const privateLinkName = aliases?.find(isPrivateLink);
	return {privateLinkName, privateLinkZone: privateLinkName && zoneOf(privateLinkName)};
}

/** It stands in a command to be typed. */
function zoneOf(name: string): string | undefined {
	const zone = name.slice(name.indexOf('.privatelink.') + 1);
	return isHostName(zone) ? zone : undefined;
}

function problemOf({addresses, aliases, error}: DnsEvidence) {
	if (error === 'TIMEOUT' || error === 'ETIMEOUT') {
		return 'resolver-timed-out';
	}

	if (error !== undefined && !['ENOTFOUND', 'ENODATA'].includes(error)) {
		return 'resolver-failed';
	}

	if (addresses.length === 0) {
		return aliases?.some(isPrivateLink) ? 'private-link-record-missing' : 'name-not-found';
	}

	return addresses.every(address => kindOfAddress(address) === 'unspecified')
		? 'address-unusable'
		: undefined;
}

function placeOf({addresses, aliases}: DnsEvidence) {
	const hasPrivateLink = aliases?.some(isPrivateLink) ?? false;

	switch (kindOfAddress(addressOf(addresses) ?? '')) {
		case 'loopback':
			return 'loopback-address';
		case 'private':
			return hasPrivateLink ? 'private-link-address' : 'private-address';
		case 'public':
		case 'unspecified':
			return hasPrivateLink ? 'public-beside-private-link' : 'public-address';
	}
}
