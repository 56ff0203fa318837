import type {CommandTemplate, Finding, Fix} from '../core/check.ts';
import {registryRefusalFindings} from './registry-refusal.ts';

const code = 'PRIVATE_ENDPOINT_DNS_ERROR';

const seeZoneGroup: Fix = {
	text: 'See whether Azure keeps the records of the endpoint.',
	command: {
		run: [
			'az',
			'network',
			'private-endpoint',
			'dns-zone-group',
			'list',
			'-g',
			'{resourceGroup}',
			'--endpoint-name',
			'{endpointName}',
			'-o',
			'table',
		],
	},
};

const linkZone: Fix = {
	text: 'Link the zone {privateLinkZone} to the network; if the zone is in another group, name that.',
	command: {
		run: [
			'az',
			'network',
			'private-dns',
			'link',
			'vnet',
			'create',
			'-g',
			'{resourceGroup}',
			'-z',
			'{privateLinkZone}',
			'-n',
			'acr-link',
			'-v',
			'{networkId}',
			'-e',
			'false',
		],
	},
};

const letAzureWrite: Fix = {
	text: 'Let Azure write the records; if the zone is in another group, give its id.',
	command: {
		run: [
			'az',
			'network',
			'private-endpoint',
			'dns-zone-group',
			'create',
			'-g',
			'{resourceGroup}',
			'--endpoint-name',
			'{endpointName}',
			'-n',
			'default',
			'--zone-name',
			'registry',
			'--private-dns-zone',
			'{privateLinkZone}',
		],
	},
};

const addRecord: Fix = {
	text: 'Or write this record yourself, where the zone is kept by hand.',
	command: {
		run: [
			'az',
			'network',
			'private-dns',
			'record-set',
			'a',
			'add-record',
			'-g',
			'{resourceGroup}',
			'-z',
			'{privateLinkZone}',
			'-n',
			'{recordName}',
			'-a',
			'{privateAddress}',
		],
	},
};

const ownServers: Fix = {
	text: 'Where the network has DNS servers of its own, let them forward to 168.63.129.16.',
};

const approve: CommandTemplate = {
	run: ['az', 'acr', 'private-endpoint-connection', 'approve', '-r', '{registry}', '-n', '{connectionName}'],
};

const seeEndpoints: Fix = {
	text: 'See the connections of the registry.',
	command: {run: ['az', 'acr', 'private-endpoint-connection', 'list', '-r', '{registry}', '-o', 'table']},
};

/** The words for where the names of a registry with private endpoints lead. */
export const privateEndpointFindings = {
	...registryRefusalFindings,
	routed: {
		status: 'passed',
		summary: [
			'Every name leads to {endpointName} in {networkName}',
			'Every name leads to a private endpoint',
		],
	},
	'outside-network': {
		status: 'passed',
		summary: 'Reached by {actual}; the private endpoints are for other networks',
	},
	'no-private-endpoints': {
		status: 'skipped',
		summary: 'The registry has no private endpoints.',
		meaning: 'It is reached by its public address, from here as from anywhere.',
		fixes: [{text: 'Nothing needs to be done.'}],
	},
	'name-not-resolved': {
		status: 'skipped',
		summary: 'Not judged: {loginServer} has no address here.',
		meaning: 'The DNS lookup says why.',
		fixes: [{text: 'See the DNS lookup, then retry this.'}],
	},
	'not-readable': {
		status: 'skipped',
		summary: [
			'Not judged: the private endpoint {endpointName} cannot be read.',
			'Not judged: a private endpoint cannot be read.',
		],
		meaning: 'Its addresses are not known, so nobody can say whether DNS leads to them.',
		fixes: [
			{
				text: 'Ask an owner of the network for the role Reader on the private endpoint and its network interface.',
			},
			seeEndpoints,
		],
	},
	'none-at-all': {
		status: 'failed',
		code,
		summary: 'The registry has no private endpoint, in {wantedNetwork} or elsewhere.',
		meaning: 'A machine of that network reaches it by its public address, if at all.',
		fixes: [
			{
				text: 'Make one: az network private-endpoint create -g GROUP -n NAME --vnet-name NETWORK --subnet SUBNET --group-id registry --private-connection-resource-id {resourceId} --connection-name NAME',
			},
			{text: 'Or leave --vnet out, if the network needs none.'},
		],
	},
	'none-in-network': {
		status: 'failed',
		code,
		summary: 'The registry has no private endpoint in {wantedNetwork}, only in: {networks}',
		meaning: 'Names are compared whole and by resource id: vnet1 is not vnet10.',
		fixes: [
			{text: 'Name the network this machine stands in: --vnet NAME, or its resource id.'},
			{
				text: 'Or make a private endpoint there: az network private-endpoint create -g GROUP -n NAME --vnet-name NETWORK --subnet SUBNET --group-id registry --private-connection-resource-id {resourceId} --connection-name NAME',
			},
			seeEndpoints,
		],
	},
	'network-ambiguous': {
		status: 'warning',
		code,
		summary: 'More than one network with a private endpoint has the name {wantedNetwork}.',
		meaning: 'They are: {networks}',
		fixes: [{text: 'Give the resource id of the one you mean: --vnet /subscriptions/…'}],
	},
	pending: {
		status: 'failed',
		code,
		summary: 'The private endpoint {endpointName} waits for approval.',
		meaning: [
			'Until an owner of the registry lets it in, nothing goes through it. It asks: {stateText}',
			'Until an owner of the registry lets it in, nothing goes through it.',
		],
		fixes: [
			{
				text: 'Approve it (an owner of the registry can).',
				command: approve,
			},
			seeEndpoints,
		],
		documentation: 'https://aka.ms/acr/private-link',
	},
	rejected: {
		status: 'failed',
		code,
		summary: 'The private endpoint {endpointName} was rejected.',
		meaning: [
			'An owner of the registry did not let it in, and nothing goes through it. They said: {stateText}',
			'An owner of the registry did not let it in, and nothing goes through it.',
		],
		fixes: [
			{
				text: 'Ask them to approve it after all.',
				command: approve,
			},
			{text: 'Else delete the endpoint, so that its names are public again.'},
		],
	},
	disconnected: {
		status: 'failed',
		code,
		summary: 'The private endpoint {endpointName} was cut off from the registry.',
		meaning: 'The registry took its side away, which cannot be undone: nothing goes through it.',
		fixes: [
			{
				text: 'Delete it and make it anew.',
				command: {
					run: [
						'az',
						'network',
						'private-endpoint',
						'delete',
						'-g',
						'{resourceGroup}',
						'-n',
						'{endpointName}',
					],
				},
			},
			seeEndpoints,
		],
	},
	'duplicate-endpoints': {
		status: 'failed',
		code,
		summary: 'Two private endpoints of {networkName} stand for {nameHost}.',
		meaning:
			'They share one zone, where the record of the one replaces that of the other: now this works, now that.',
		fixes: [{text: 'Delete one of the two; a network needs one for each registry.'}, seeEndpoints],
	},
	'resolves-public': {
		status: 'failed',
		code,
		summary: '{nameHost} leads to {actual} instead of {expected}.',
		meaning:
			'The network has a private endpoint, and its DNS does not know: the zone is not linked to it, or its DNS servers ask elsewhere. Names lead to the public address, which the registry may refuse.',
		fixes: [linkZone, seeZoneGroup, letAzureWrite, ownServers],
		documentation: 'https://aka.ms/acr/private-link',
	},
	'partly-private': {
		status: 'failed',
		code,
		summary: '{nameHost} leads to {actual} instead of {expected}; other names lead to the endpoint.',
		meaning:
			'A pull takes the login server first and the data endpoint then. Where public access is off, it stops halfway; where it is on, part of it goes over the public network.',
		fixes: [letAzureWrite, seeZoneGroup, addRecord],
		documentation: 'https://aka.ms/acr/private-link',
	},
	'resolves-elsewhere': {
		status: 'failed',
		code,
		summary: [
			'{nameHost} leads to {actual}, and the private endpoint is {expected}.',
			'{nameHost} leads to {actual}, which is no private endpoint of the registry.',
		],
		meaning:
			'A record is left from an endpoint that was deleted or made anew, or a line of the hosts file stands before DNS.',
		fixes: [
			{text: 'Take the old record out of the zone {privateLinkZone}, or the line out of the hosts file.'},
			letAzureWrite,
			addRecord,
			seeEndpoints,
			{text: 'See what the name leads to here.', command: {run: ['nslookup', '{loginServer}']}},
		],
		documentation: 'https://aka.ms/acr/private-link',
	},
	'record-missing': {
		status: 'failed',
		code,
		summary: [
			'{nameHost} has no address here; the private endpoint is {expected}.',
			'{nameHost} has no address here.',
		],
		meaning:
			'The zone of the network lacks this record. A pull takes the login server first and the data endpoint then: without it, it stops halfway.',
		fixes: [letAzureWrite, seeZoneGroup, addRecord],
		documentation: 'https://aka.ms/acr/private-link',
	},
	'resolver-failed': {
		status: 'warning',
		code,
		summary: 'The DNS server gave no usable answer for {nameHost} ({error}).',
		meaning: 'Whether it leads to the private endpoint is not known.',
		fixes: [{text: 'Retry.'}, ownServers],
	},
	'public-access-off': {
		status: 'warning',
		code,
		summary: 'The registry takes private endpoints only, and its name leads to {actual} here.',
		meaning:
			'Public access is off. This machine stands outside the networks with a private endpoint, or their DNS does not reach it.',
		fixes: [
			{text: 'Connect to a network with a private endpoint, by VPN or otherwise, and use its DNS.'},
			linkZone,
			{
				text: 'If public access may be on, switch it on.',
				command: {run: ['az', 'acr', 'update', '-n', '{registry}', '--public-network-enabled', 'true']},
			},
		],
		documentation: 'https://aka.ms/acr/private-link',
	},
} as const satisfies Record<string, Finding>;
