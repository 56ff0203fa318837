import type {Fault} from './fault.ts';

const faultsOf =
	(check: string, code: string | null) =>
	(problem: string, summary: string): Fault => ({check, code, problem, summary});

const resource = faultsOf('resource', 'LOGIN_SERVER_ERROR');
/** What is no problem has no code. */
const noResource = faultsOf('resource', null);

/** What Resource Manager tells of one registry. */
export const resourceFaults = {
	'other-subscription': resource('subscription-mismatch', 'the registry is in another subscription'),
	'registry-not-visible': resource('not-visible', 'the registry exists, and this identity cannot see it'),
	'registry-not-shown': noResource('not-listed', 'this identity may pull, and see nothing in Azure'),
	'registry-name-free': resource('registry-not-found', 'no registry has the name'),
	'registry-in-other-cloud': resource('other-cloud', 'the registry is one of another cloud'),
	'registries-of-one-name': resource('registry-ambiguous', 'two registries have the name'),
	'other-login-server': resource('login-server-mismatch', 'the hash in the login server was left out'),
	'registry-creating': resource('creating', 'the registry is being created'),
	'registry-updating': resource('updating', 'the registry is being changed'),
	'registry-deleting': resource('deleting', 'the registry is being deleted'),
	'registry-change-failed': resource('provisioning-failed', 'the last change of the registry failed'),
} as const;

/** What becomes of Resource Manager itself: it touches all registries, whichever it is set on. */
export const resourceManagerFaults = {
	'resource-manager-unreachable': resource('unreachable', 'Resource Manager’s host refuses the connection'),
	'resource-manager-timed-out': resource('timed-out', 'Resource Manager never answers'),
	'resource-manager-untrusted': resource(
		'certificate-untrusted',
		'a TLS-inspecting proxy sits in front of Resource Manager',
	),
	'resource-manager-throttled': resource('throttled', 'Resource Manager throttles (429)'),
	'resource-manager-error': resource('server-error', 'Resource Manager answers 503'),
	'resource-manager-unreadable': resource(
		'invalid-response',
		'a web filter answers in Resource Manager’s place',
	),
	'resource-manager-unexpected': resource('unexpected-status', 'Resource Manager answers 400'),
	'resource-manager-token-refused': resource('token-rejected', 'Resource Manager refuses the token (401)'),
	'resource-manager-token-missing': resource('no-token', 'Entra gives no token for Resource Manager'),
	'resource-manager-refused': noResource('access-denied', 'this identity may ask Resource Manager nothing'),
	'resource-manager-unknown': noResource(
		'search-not-supported',
		'Resource Manager does not know the question',
	),
	'no-subscription': noResource('no-subscription', 'this identity sees no subscription'),
} as const;

const key = faultsOf('encryption', 'CMK_ERROR');
const noKey = faultsOf('encryption', null);

/** What becomes of a registry's own key. */
export const keyFaults = {
	'key-identity-deleted': key('identity-deleted', 'the identity that opens the key was deleted'),
	'key-identity-recreated': key('identity-recreated', 'the identity that opens the key was recreated'),
	'key-identity-not-assigned': key('identity-not-assigned', 'the identity of the key is not the registry’s'),
	'key-identity-missing': key('no-identity', 'the registry has a key and no identity'),
	'key-system-identity-missing': key(
		'system-identity-missing',
		'the registry’s own identity is switched off',
	),
	'key-identity-not-readable': noKey('identity-not-readable', 'the key’s identity may not be read'),
	'key-vault-deleted': key('vault-deleted', 'the Key Vault of the key was deleted'),
	'key-vault-missing': key('vault-not-found', 'the Key Vault of the key has no address'),
	'key-vault-firewall': key('vault-firewall', 'the firewall of the Key Vault lets nobody in'),
	'key-deleted': key('key-deleted', 'the key was deleted'),
	'key-disabled': key('key-disabled', 'the key is disabled'),
	'key-expired': key('key-expired', 'the key is past its date'),
	'key-not-rotated': key('rotation-overdue', 'the registry uses an old version of the key'),
	'registry-not-readable': noKey('registry-not-readable', 'the registry itself may not be read'),
	'registry-gone': noKey('registry-gone', 'the registry was deleted a moment ago'),
	'registry-read-fails': noKey('resource-manager-error', 'Resource Manager fails when the registry is read'),
} as const;

const endpoint = faultsOf('private-endpoint', 'PRIVATE_ENDPOINT_DNS_ERROR');
const noEndpoint = faultsOf('private-endpoint', null);

/** What becomes of a registry's private endpoints, and of the DNS that should lead to them. */
export const endpointFaults = {
	'network-without-endpoints': endpoint('no-endpoint-in-any-network', 'the registry has no private endpoint'),
	'endpoint-in-other-network': endpoint(
		'no-endpoint-in-network',
		'the private endpoint is in vnet10, not in vnet1',
	),
	'networks-of-one-name': endpoint('network-ambiguous', 'two networks have the name'),
	'endpoint-pending': endpoint('pending', 'the private endpoint waits for approval'),
	'endpoint-rejected': endpoint('rejected', 'the private endpoint was rejected'),
	'endpoint-disconnected': endpoint('disconnected', 'the private endpoint was cut off'),
	'endpoints-doubled': endpoint(
		'duplicate-endpoints',
		'two private endpoints of one network claim the names',
	),
	'endpoint-resolves-public': endpoint(
		'resolves-public',
		'in the network the names lead to public addresses',
	),
	'endpoint-partly-private': endpoint('partly-private', 'some names lead to the endpoint, others past it'),
	'endpoint-resolves-elsewhere': endpoint(
		'resolves-elsewhere',
		'the names lead to an address of no endpoint',
	),
	'endpoint-record-missing': endpoint('record-missing', 'DNS lacks the name of the data endpoint'),
	'endpoint-resolver-failed': endpoint('resolver-failed', 'the DNS server fails for one of the names'),
	'endpoint-only': endpoint('public-access-disabled', 'public access is off, and the names are public'),
	'endpoint-not-readable': noEndpoint('endpoint-not-readable', 'the private endpoint may not be read'),
} as const;

export type ResourceFault = keyof typeof resourceFaults;
export type ResourceManagerFault = keyof typeof resourceManagerFaults;
export type KeyFault = keyof typeof keyFaults;
export type EndpointFault = keyof typeof endpointFaults;
