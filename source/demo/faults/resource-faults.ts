import {faultsFor} from './fault.ts';
import {subscription, virtualNetwork} from '../azure-identifiers.ts';

const resource = faultsFor('resource', 'LOGIN_SERVER_ERROR');
const noResource = faultsFor('resource', null);

export const resourceFaults = {
	'other-subscription': resource('subscription-mismatch', 'the registry is in another subscription', {
		flags: {subscription: subscription.id},
	}),
	'registry-not-visible': resource('not-visible', 'the registry exists, but this identity cannot read it'),
	'registry-not-shown': noResource('not-listed', 'this identity can pull, but cannot read Azure resources'),
	'registry-name-free': resource('registry-not-found', 'no registry has this name'),
	'registry-in-other-cloud': resource('other-cloud', 'the registry is in another cloud'),
	'registries-of-one-name': resource('registry-ambiguous', 'two registries have this name'),
	'other-login-server': resource('login-server-mismatch', 'the hash is missing in the login server', {
		isGivenByHost: true,
	}),
	'registry-creating': resource('creating', 'Azure is creating the registry'),
	'registry-updating': resource('updating', 'Azure is updating the registry'),
	'registry-deleting': resource('deleting', 'Azure is deleting the registry'),
	'registry-change-failed': resource('provisioning-failed', 'the last change of the registry failed'),
} as const;

/** Each fault affects all registries. */
export const resourceManagerFaults = {
	'resource-manager-unreachable': resource('unreachable', 'Resource Manager refuses the connection'),
	'resource-manager-timed-out': resource('timed-out', 'Resource Manager does not respond'),
	'resource-manager-untrusted': resource(
		'certificate-untrusted',
		'a proxy inspects the TLS connection to Resource Manager',
	),
	'resource-manager-throttled': resource('throttled', 'Resource Manager throttles requests (429)'),
	'resource-manager-error': resource('server-error', 'Resource Manager responds with 503'),
	'resource-manager-unreadable': resource(
		'invalid-response',
		'a web filter responds instead of Resource Manager',
	),
	'resource-manager-unexpected': resource('unexpected-status', 'Resource Manager responds with 400'),
	'resource-manager-token-refused': resource('token-rejected', 'Resource Manager refuses the token (401)'),
	'resource-manager-token-missing': resource('no-token', 'Entra issues no token for Resource Manager'),
	'resource-manager-refused': noResource('access-denied', 'this identity has no access to Resource Manager'),
	'resource-manager-unknown': noResource(
		'search-not-supported',
		'Resource Manager does not support the request (404)',
	),
	'no-subscription': noResource('no-subscription', 'this identity has access to no subscription'),
} as const;

const key = faultsFor('encryption', 'CMK_ERROR');
const noKey = faultsFor('encryption', null);

export const keyFaults = {
	'key-identity-deleted': key('identity-deleted', 'the identity with access to the key was deleted'),
	'key-identity-recreated': key('identity-recreated', 'the identity with access to the key was recreated'),
	'key-identity-not-assigned': key('identity-not-assigned', 'the identity is not assigned to the registry'),
	'key-identity-missing': key('no-identity', 'the registry has a key but no identity'),
	'key-system-identity-missing': key(
		'system-identity-missing',
		'the system-assigned identity of the registry is disabled',
	),
	'key-identity-not-readable': noKey('identity-not-readable', 'you have no permission to read the identity'),
	'key-vault-deleted': key('vault-deleted', 'the Key Vault of the key was deleted'),
	'key-vault-missing': key('vault-not-found', 'the Key Vault of the key does not exist in DNS'),
	'key-vault-firewall': key('vault-firewall', 'the firewall of the Key Vault blocks all access'),
	'key-deleted': key('key-deleted', 'the key was deleted'),
	'key-disabled': key('key-disabled', 'the key is disabled'),
	'key-expired': key('key-expired', 'the key has expired'),
	'key-not-rotated': key('rotation-overdue', 'the registry uses an old version of the key'),
	'registry-not-readable': noKey('registry-not-readable', 'you have no permission to read the registry'),
	'registry-gone': noKey('registry-gone', 'the registry was deleted during the run'),
	'registry-read-fails': noKey('resource-manager-error', 'Resource Manager fails to read the registry'),
} as const;

const endpoint = faultsFor('private-endpoint', 'PRIVATE_ENDPOINT_DNS_ERROR');
const noEndpoint = faultsFor('private-endpoint', null);
const inNetwork = {flags: {vnet: virtualNetwork}};

export const endpointFaults = {
	'network-without-endpoints': endpoint(
		'no-endpoint-in-any-network',
		'the registry has no private endpoint',
		inNetwork,
	),
	'endpoint-in-other-network': endpoint(
		'no-endpoint-in-network',
		'the private endpoint is in vnet10, not in vnet1',
		inNetwork,
	),
	'networks-of-one-name': endpoint('network-ambiguous', 'two networks have the same name', inNetwork),
	'endpoint-pending': endpoint('pending', 'the private endpoint is waiting for approval', inNetwork),
	'endpoint-rejected': endpoint('rejected', 'the private endpoint was rejected', inNetwork),
	'endpoint-disconnected': endpoint('disconnected', 'the private endpoint was disconnected', inNetwork),
	'endpoints-doubled': endpoint(
		'duplicate-endpoints',
		'two private endpoints in one network have the same names',
		inNetwork,
	),
	'endpoint-resolves-public': endpoint(
		'resolves-public',
		'in the network, the names resolve to public addresses',
		inNetwork,
	),
	'endpoint-partly-private': endpoint('partly-private', 'only some names resolve to the private endpoint'),
	'endpoint-resolves-elsewhere': endpoint(
		'resolves-elsewhere',
		'the names resolve to an address of no endpoint',
		inNetwork,
	),
	'endpoint-record-missing': endpoint('record-missing', 'the data endpoint does not exist in DNS'),
	'endpoint-resolver-failed': endpoint('resolver-failed', 'the DNS server fails for one of the names'),
	'endpoint-only': endpoint(
		'public-access-disabled',
		'public access is disabled, and the addresses are public',
	),
	'endpoint-not-readable': noEndpoint(
		'endpoint-not-readable',
		'you have no permission to read the private endpoint',
	),
} as const;

export type ResourceManagerFault = keyof typeof resourceManagerFaults;
