import type {Finding} from '../../../engine/check.ts';
import {registryRefusalFindings} from '../registry-refusal.ts';

const code = 'PRIVATE_ENDPOINT_DNS_ERROR';

const listZoneGroups = {
	text: 'Check whether Azure manages the DNS records of the endpoint.',
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
} as const;

const linkZone = {
	text: 'Link the zone {privateLinkZone} to the network; if the zone is in another resource group, name that.',
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
} as const;

const createZoneGroup = {
	text: 'Have Azure write the records; if the zone is in another resource group, give its resource ID.',
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
} as const;

const addRecord = {
	text: 'Or add this record yourself, if the zone is maintained by hand.',
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
} as const;

const forwardToAzureDns = {
	text: 'If the network has its own DNS servers, have them forward to 168.63.129.16.',
} as const;

const approve = {
	run: ['az', 'acr', 'private-endpoint-connection', 'approve', '-r', '{registry}', '-n', '{connectionName}'],
} as const;

const createEndpoint = {
	run: [
		'az',
		'network',
		'private-endpoint',
		'create',
		'-g',
		'GROUP',
		'-n',
		'ENDPOINT',
		'--vnet-name',
		'NETWORK',
		'--subnet',
		'SUBNET',
		'--group-id',
		'registry',
		'--private-connection-resource-id',
		'{resourceId}',
		'--connection-name',
		'CONNECTION',
	],
} as const;

const listConnections = {
	text: 'List the private endpoint connections of the registry.',
	command: {run: ['az', 'acr', 'private-endpoint-connection', 'list', '-r', '{registry}', '-o', 'table']},
} as const;

/** The words for where the names of a registry with private endpoints lead. */
export const privateEndpointFindings = {
	...registryRefusalFindings,
	routed: {
		status: 'passed',
		summary: [
			'Every name resolves to {endpointName} in {networkName}',
			'Every name resolves to a private endpoint',
		],
	},
	'outside-network': {
		status: 'passed',
		summary: 'Reached by {actual}; the private endpoints are for other networks',
	},
	'no-private-endpoints': {
		status: 'skipped',
		summary: 'The registry has no private endpoints.',
		meaning: 'It is reached by its public address, from here as from anywhere else.',
		fixes: {doNothing: {text: 'Nothing needs to be done.'}},
	},
	'name-not-resolved': {
		status: 'skipped',
		summary: 'Not checked: {loginServer} has no address here.',
		meaning: 'The DNS lookup row says why.',
		fixes: {fixDnsFirst: {text: 'Fix what the DNS lookup row shows, then retry this check.'}},
	},
	'not-readable': {
		status: 'skipped',
		summary: [
			'Not checked: the private endpoint {endpointName} cannot be read.',
			'Not checked: a private endpoint cannot be read.',
		],
		meaning: 'Its addresses are unknown, so it is not clear whether DNS resolves to them.',
		fixes: {
			requestReader: {
				text: 'Ask an owner of the network for the Reader role on the private endpoint and its network interface.',
			},
			listConnections,
		},
	},
	'none-at-all': {
		status: 'failed',
		code,
		summary: 'The registry has no private endpoint, in {requestedNetwork} or elsewhere.',
		meaning: 'A machine in that network reaches it by its public address, if at all.',
		fixes: {
			createEndpoint: {text: 'Create one.', command: createEndpoint},
			omitNetwork: {
				text: 'Or check without a network, if it needs no private endpoint.',
				command: {run: ['acr-doctor', '{registry}']},
			},
		},
	},
	'none-in-network': {
		status: 'failed',
		code,
		summary: 'The registry has no private endpoint in {requestedNetwork}, only in: {networks}',
		meaning: 'Names must match in full, or by resource ID: vnet1 is not vnet10.',
		fixes: {
			nameNetwork: {
				text: 'Name the network this machine is in, or give its resource ID.',
				command: {run: ['acr-doctor', '{registry}', '--vnet', 'NETWORK']},
			},
			createEndpoint: {text: 'Or create a private endpoint there.', command: createEndpoint},
			listConnections,
		},
	},
	'network-ambiguous': {
		status: 'warning',
		code,
		summary: 'More than one network with a private endpoint is named {requestedNetwork}.',
		meaning: 'They are: {networks}',
		fixes: {
			nameNetworkById: {
				text: 'Give the resource ID of the right network (/subscriptions/…).',
				command: {run: ['acr-doctor', '{registry}', '--vnet', 'NETWORK']},
			},
		},
	},
	pending: {
		status: 'failed',
		code,
		summary: 'The private endpoint {endpointName} is waiting for approval.',
		meaning: [
			'Until an owner of the registry approves it, nothing goes through it. The request says: {stateText}',
			'Until an owner of the registry approves it, nothing goes through it.',
		],
		fixes: {
			approve: {
				text: 'Approve it (an owner of the registry can do this).',
				command: approve,
			},
			listConnections,
		},
		documentation: 'https://aka.ms/acr/private-link',
	},
	rejected: {
		status: 'failed',
		code,
		summary: 'The private endpoint {endpointName} was rejected.',
		meaning: [
			'An owner of the registry did not approve it, so nothing goes through it. They said: {stateText}',
			'An owner of the registry did not approve it, so nothing goes through it.',
		],
		fixes: {
			approve: {
				text: 'Ask them to approve it after all.',
				command: approve,
			},
			deleteEndpoint: {text: 'Otherwise delete the endpoint, so that its names resolve publicly again.'},
		},
	},
	disconnected: {
		status: 'failed',
		code,
		summary: 'The private endpoint {endpointName} was disconnected from the registry.',
		meaning:
			'The registry side of the connection was removed, which cannot be undone: nothing goes through it.',
		fixes: {
			deleteEndpoint: {
				text: 'Delete it, then create it again.',
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
			listConnections,
		},
	},
	'duplicate-endpoints': {
		status: 'failed',
		code,
		summary: 'Two private endpoints in {networkName} serve {nameHost}.',
		meaning:
			'They share one DNS zone, where the record of one overwrites that of the other: which one works keeps changing.',
		fixes: {
			deleteDuplicate: {text: 'Delete one of the two; a network needs only one for each registry.'},
			listConnections,
		},
	},
	'resolves-public': {
		status: 'failed',
		code,
		summary: '{nameHost} resolves to {actual} instead of {expected}.',
		meaning:
			'The network has a private endpoint, but its DNS does not know it: the zone is not linked to the network, or its DNS servers ask elsewhere. Names resolve to the public address, where the registry may refuse you.',
		fixes: {linkZone, listZoneGroups, createZoneGroup, forwardToAzureDns},
		documentation: 'https://aka.ms/acr/private-link',
	},
	'partly-private': {
		status: 'failed',
		code,
		summary: '{nameHost} resolves to {actual} instead of {expected}; other names resolve to the endpoint.',
		meaning:
			'A pull uses the login server first, then the data endpoint. If public access is off, it stops halfway; if it is on, part of it goes over the public network.',
		fixes: {createZoneGroup, listZoneGroups, addRecord},
		documentation: 'https://aka.ms/acr/private-link',
	},
	'resolves-elsewhere': {
		status: 'failed',
		code,
		summary: [
			'{nameHost} resolves to {actual}, but the private endpoint is {expected}.',
			'{nameHost} resolves to {actual}, which is not a private endpoint of the registry.',
		],
		meaning:
			'A record is left over from an endpoint that was deleted or recreated, or a line in the hosts file overrides DNS.',
		fixes: {
			removeOldRecord: {
				text: 'Remove the old record from the zone {privateLinkZone}, or the line from the hosts file.',
			},
			createZoneGroup,
			addRecord,
			listConnections,
			resolveName: {
				text: 'Check what the name resolves to here.',
				command: {run: ['nslookup', '{loginServer}']},
			},
		},
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
			'The DNS zone of the network lacks this record. A pull uses the login server first, then the data endpoint: without the record, it stops halfway.',
		fixes: {createZoneGroup, listZoneGroups, addRecord},
		documentation: 'https://aka.ms/acr/private-link',
	},
	'resolver-failed': {
		status: 'warning',
		code,
		summary: 'The DNS server gave no usable answer for {nameHost} ({error}).',
		meaning: 'It is not known whether the name resolves to the private endpoint.',
		fixes: {retry: {text: 'Retry.'}, forwardToAzureDns},
	},
	'public-access-off': {
		status: 'warning',
		code,
		summary: 'The registry only accepts private endpoints, and its name resolves to {actual} here.',
		meaning:
			'Public access is off. This machine is outside the networks with a private endpoint, or does not use their DNS.',
		fixes: {
			connectToNetwork: {
				text: 'Connect to a network with a private endpoint, by VPN or otherwise, and use its DNS.',
			},
			linkZone,
			enablePublicAccess: {
				text: 'If your policy allows public access, switch it on.',
				command: {run: ['az', 'acr', 'update', '-n', '{registry}', '--public-network-enabled', 'true']},
			},
		},
		documentation: 'https://aka.ms/acr/private-link',
	},
} as const satisfies Record<string, Finding>;
