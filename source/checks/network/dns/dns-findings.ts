import type {Finding} from '../../../engine/check.ts';
import type {Fix} from '../../../text/template.ts';
import {connectAndTestDns} from '../../shared-findings.ts';

const queryResolver = {
	text: 'Query the DNS server yourself.',
	command: {run: ['nslookup', '{loginServer}']},
} as const satisfies Fix;

const listRecords = ['az', 'network', 'private-dns', 'record-set', 'a', 'list'] as const;

const zoneGroup = ['-g', 'GROUP', '--endpoint-name', 'ENDPOINT', '-n', 'default', '--zone-name', 'registry'];
const createZoneGroup = ['az', 'network', 'private-endpoint', 'dns-zone-group', 'create', ...zoneGroup];

export const dnsFindings = {
	'public-address': {status: 'passed', summary: '{address} (public)'},
	'private-address': {status: 'passed', summary: '{address} (private)'},
	'private-link-address': {status: 'passed', summary: '{address} (private link)'},
	'public-despite-private-link': {
		status: 'passed',
		short: '{address} (public)',
		summary: '{address} (public, although the registry has private link)',
	},
	'loopback-address': {status: 'passed', summary: '{address} (this machine itself)'},
	'name-not-found': {
		status: 'failed',
		code: 'CONNECTIVITY_DNS_ERROR',
		short: 'Name does not exist in DNS',
		summary: '{loginServer} does not exist in DNS (NXDOMAIN).',
		meaning:
			'The name is misspelled, or the registry was deleted or is in another cloud. The login server can also contain a hash (NAME-HASH) that the short name lacks, or a private DNS zone can lack the name.',
		fixes: {
			checkName: {
				text: 'Check whether a registry with this name exists. `nameAvailable: true` means that none exists.',
				command: {run: ['az', 'acr', 'check-name', '-n', '{registry}']},
			},
			showLoginServer: {
				text: 'Look up the actual login server.',
				command: {run: ['az', 'acr', 'show', '-n', '{registry}', '--query', 'loginServer', '-o', 'tsv']},
			},
			listSubscriptions: {
				text: 'List your other subscriptions.',
				command: {run: ['az', 'account', 'list', '-o', 'table']},
			},
			listRegistries: {
				text: 'Look for the registry in each of these subscriptions.',
				command: {run: ['az', 'acr', 'list', '--subscription', 'SUBSCRIPTION', '-o', 'table']},
			},
			queryResolver,
		},
	},
	'private-link-record-missing': {
		status: 'failed',
		code: 'CONNECTIVITY_DNS_ERROR',
		short: 'Private link name has no address',
		summary: '{loginServer} points to {privateLinkName}, which does not exist in DNS here.',
		meaning:
			'A private DNS zone for registries is linked to this network but has no record for this registry. The zone hides the public address and does not contain a private one.',
		fixes: {
			listZoneRecords: {
				text: 'List the records of the private DNS zone.',
				command: {
					run: [...listRecords, '-g', 'GROUP', '-z', '{privateLinkZone}', '-o', 'table'],
				},
			},
			createDnsZoneGroup: {
				text: 'Add a DNS zone group to the private endpoint, so that Azure creates the records.',
				command: {
					run: [...createZoneGroup, '--private-dns-zone', '{privateLinkZone}'],
				},
				rechecks: ['private-endpoint'],
			},
			unlinkZone: {text: 'Or remove the link between the zone and this network.'},
		},
		documentation: 'https://aka.ms/acr/private-link',
	},
	'resolver-failed': {
		status: 'failed',
		code: 'CONNECTIVITY_DNS_ERROR',
		short: 'DNS lookup failed ({error})',
		summary: 'The DNS lookup of {loginServer} failed ({error}).',
		meaning: 'This machine is offline, its VPN is down, or its DNS server is failing.',
		fixes: connectAndTestDns,
	},
	'resolver-timed-out': {
		status: 'failed',
		code: 'CONNECTIVITY_DNS_ERROR',
		short: 'DNS server did not respond in time',
		summary: 'The DNS server did not respond to the lookup of {loginServer} within the timeout.',
		meaning: 'This machine cannot reach its DNS server. Often the DNS server belongs to a VPN that is down.',
		fixes: {
			connectToVpn: {text: 'Connect to the VPN, or correct the DNS servers of this machine, then retry.'},
			queryResolver,
		},
	},
	'address-unusable': {
		status: 'failed',
		code: 'CONNECTIVITY_DNS_ERROR',
		short: 'Unusable address: {address}',
		summary: '{loginServer} resolves to {address}, which is not a usable address.',
		meaning: 'A DNS filter or a line in the hosts file blocks the name.',
		fixes: {
			allowInDnsFilter: {text: 'Ask the administrator of the DNS filter to allow {loginServer}.'},
			checkHostsFile: {text: 'Look for the name in the hosts file of this machine.'},
		},
	},
} as const satisfies Record<string, Finding>;
