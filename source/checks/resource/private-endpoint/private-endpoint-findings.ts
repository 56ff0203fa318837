import type {Finding, Verdict} from '../../../engine/check.ts';
import {registryReadFailures} from '../registry-read-failures.ts';
import {
	addRecord,
	approveCommand,
	createEndpointCommand,
	createZoneGroup,
	forwardToAzureDns,
	linkZone,
	listConnections,
	listZoneGroups,
} from './private-endpoint-fixes.ts';

const code = 'PRIVATE_ENDPOINT_DNS_ERROR';
const documentation = 'https://aka.ms/acr/private-link';

export type PrivateEndpointVerdict = Verdict<keyof typeof privateEndpointFindings>;

export const privateEndpointFindings = {
	...registryReadFailures,
	'resolves-privately': {
		status: 'passed',
		short: 'Resolves to the private endpoint',
		summary: [
			'All names resolve to the private endpoint {endpointName} in {networkName}.',
			'All names resolve to a private endpoint.',
		],
	},
	'outside-network': {
		status: 'passed',
		short: 'Not needed from this network',
		summary: 'The login server resolves to {actual} here; the private endpoints are for other networks.',
	},
	'no-private-endpoints': {
		status: 'skipped',
		short: 'No private endpoints',
		summary: 'The registry has no private endpoints.',
		meaning: 'The registry is reached at its public address.',
		fixes: {doNothing: {text: 'No action is needed.'}},
	},
	'name-not-resolved': {
		status: 'skipped',
		short: 'Login server does not resolve',
		summary: 'Not checked: {loginServer} does not resolve here.',
		meaning: 'The DNS lookup row gives the reason.',
		fixes: {fixDnsFirst: {text: 'Fix the problem in the DNS lookup row, then retry this check.'}},
	},
	'endpoint-not-readable': {
		status: 'skipped',
		short: 'Private endpoint cannot be read',
		summary: [
			'Not checked: the private endpoint {endpointName} cannot be read.',
			'Not checked: a private endpoint cannot be read.',
		],
		meaning: 'The addresses of the endpoint are unknown, so acr-doctor cannot compare them with DNS.',
		fixes: {
			requestReader: {
				text: 'Ask an owner of the network for the Reader role on the private endpoint and its network interface.',
			},
			listConnections,
		},
	},
	'no-endpoint-in-any-network': {
		status: 'failed',
		code,
		short: 'Registry has no private endpoint',
		summary: 'The registry has no private endpoint, neither in {requestedNetwork} nor in another network.',
		meaning: 'Machines in that network can reach the registry only at its public address.',
		fixes: {
			createEndpoint: {text: 'Create a private endpoint.', command: createEndpointCommand},
			omitNetwork: {
				text: 'Or run the check without a network, if no private endpoint is needed.',
				command: {run: ['acr-doctor', '{registry}']},
			},
		},
	},
	'no-endpoint-in-network': {
		status: 'failed',
		code,
		short: 'No endpoint in this network',
		summary: 'The registry has no private endpoint in {requestedNetwork}, only in these networks: {networks}',
		meaning: 'A network must match by its full name or its resource ID: vnet1 is not vnet10.',
		fixes: {
			nameNetwork: {
				text: 'Specify the name or the resource ID of the network that this machine is in.',
				command: {run: ['acr-doctor', '{registry}', '--vnet', 'NETWORK']},
			},
			createEndpoint: {
				text: 'Or create a private endpoint in this network.',
				command: createEndpointCommand,
			},
			listConnections,
		},
	},
	'network-ambiguous': {
		status: 'warning',
		code,
		short: 'Network name is ambiguous',
		summary: 'Several networks with a private endpoint are named {requestedNetwork}.',
		meaning: 'The networks are: {networks}',
		fixes: {
			nameNetworkById: {
				text: 'Specify the resource ID of the network (/subscriptions/…).',
				command: {run: ['acr-doctor', '{registry}', '--vnet', 'NETWORK']},
			},
		},
	},
	pending: {
		status: 'failed',
		code,
		short: 'Endpoint is waiting for approval',
		summary: 'The private endpoint {endpointName} is waiting for approval.',
		meaning: [
			'Until an owner of the registry approves the endpoint, it carries no traffic. Message of the request: {stateDescription}',
			'Until an owner of the registry approves the endpoint, it carries no traffic.',
		],
		fixes: {
			approve: {
				text: 'Approve the endpoint (an owner of the registry can do this).',
				command: approveCommand,
				rechecks: ['dns', 'challenge'],
			},
			listConnections,
		},
		documentation,
	},
	rejected: {
		status: 'failed',
		code,
		short: 'Private endpoint was rejected',
		summary: 'The private endpoint {endpointName} was rejected.',
		meaning: [
			'An owner of the registry rejected the endpoint, so it carries no traffic. Message of the owner: {stateDescription}',
			'An owner of the registry rejected the endpoint, so it carries no traffic.',
		],
		fixes: {
			approve: {
				text: 'Ask an owner of the registry to approve the endpoint after all.',
				command: approveCommand,
				rechecks: ['dns', 'challenge'],
			},
			deleteEndpoint: {
				text: 'Or delete the endpoint, so that its names resolve to public addresses again.',
			},
		},
	},
	disconnected: {
		status: 'failed',
		code,
		short: 'Private endpoint is disconnected',
		summary: 'The private endpoint {endpointName} was disconnected from the registry.',
		meaning:
			'The registry side of the connection was removed, so the endpoint carries no traffic. This cannot be undone.',
		fixes: {
			deleteEndpoint: {
				text: 'Delete the endpoint, then create it again.',
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
		short: 'Two endpoints claim the same name',
		summary: 'Two private endpoints in {networkName} claim the same name, {host}.',
		meaning:
			'The two endpoints share one DNS zone and overwrite the records of each other, so the address of the name keeps changing.',
		fixes: {
			deleteDuplicate: {
				text: 'Delete one of the two endpoints; a network needs only one for each registry.',
			},
			listConnections,
		},
	},
	'resolves-public': {
		status: 'failed',
		code,
		short: 'Resolves to a public address',
		summary: '{host} resolves to {actual} instead of {expected}.',
		meaning:
			'The network has a private endpoint, but its DNS does not return the address of that endpoint: the zone is not linked to the network, or the DNS servers forward to other servers. Names resolve to the public address, where the registry might refuse you.',
		fixes: {linkZone, listZoneGroups, createZoneGroup, forwardToAzureDns},
		documentation,
	},
	'partly-private': {
		status: 'failed',
		code,
		short: 'Some names resolve publicly',
		summary: '{host} resolves to {actual} instead of {expected}; other names resolve to the endpoint.',
		meaning:
			'A pull uses the login server first, then the data endpoint. With public access off, the pull stops halfway. With public access on, part of the pull uses the public network.',
		fixes: {createZoneGroup, listZoneGroups, addRecord},
		documentation,
	},
	'resolves-elsewhere': {
		status: 'failed',
		code,
		short: 'Resolves to the wrong address',
		summary: [
			'{host} resolves to {actual}, but the private endpoint is {expected}.',
			'{host} resolves to {actual}, which is not a private endpoint of the registry.',
		],
		meaning:
			'A DNS record of a deleted or recreated endpoint still exists, or a line in the hosts file overrides DNS.',
		fixes: {
			removeOldRecord: {
				text: 'Remove the old record from the zone {privateLinkZone}, or the line from the hosts file.',
			},
			createZoneGroup,
			addRecord,
			listConnections,
			resolveName: {
				text: 'Check which address the name resolves to here.',
				command: {run: ['nslookup', '{loginServer}']},
			},
		},
		documentation,
	},
	'record-missing': {
		status: 'failed',
		code,
		short: 'DNS record is missing',
		summary: [
			'{host} does not resolve here; the private endpoint is {expected}.',
			'{host} does not resolve here.',
		],
		meaning:
			'The record is missing in the DNS zone of the network. A pull uses the login server first, then the data endpoint: without the record, the pull stops halfway.',
		fixes: {createZoneGroup, listZoneGroups, addRecord},
		documentation,
	},
	'resolver-failed': {
		status: 'warning',
		code,
		short: 'DNS server failed ({error})',
		summary: 'The DNS server returned no usable answer for {host} ({error}).',
		meaning: 'It is unknown whether the name resolves to the private endpoint.',
		fixes: {retry: {text: 'Retry.'}, forwardToAzureDns},
	},
	'public-access-disabled': {
		status: 'warning',
		code,
		short: 'Public access is disabled',
		summary: 'The registry only accepts private endpoints, but its login server resolves to {actual} here.',
		meaning:
			'This machine is outside the networks with a private endpoint, or does not use the DNS of those networks.',
		fixes: {
			connectToNetwork: {
				text: 'Connect to a network with a private endpoint, for example by VPN, and use the DNS of that network.',
			},
			linkZone,
			enablePublicAccess: {
				text: 'If your policy allows public access, enable public access.',
				command: {run: ['az', 'acr', 'update', '-n', '{registry}', '--public-network-enabled', 'true']},
				rechecks: ['challenge'],
				weakensSecurity: true,
			},
		},
		documentation,
	},
} as const satisfies Record<string, Finding>;
