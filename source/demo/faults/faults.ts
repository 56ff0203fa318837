import {credentialFaults} from './credential-faults.ts';
import {entraCodeFaults} from './entra-faults.ts';
import {faultsFor} from './fault.ts';
import type {Fault} from './fault.ts';
import {machineFaults} from './machine-faults.ts';
import {refusedCredentialFaults} from './stored-credential-faults.ts';
import {endpointFaults, keyFaults, resourceFaults, resourceManagerFaults} from './resource-faults.ts';

const dns = faultsFor('dns', 'CONNECTIVITY_DNS_ERROR');

const resolverFaults = {
	'name-not-found': dns('name-not-found', 'the registry does not exist in DNS'),
	'resolver-failed': dns('resolver-failed', 'the DNS server fails'),
	'resolver-timed-out': dns('resolver-timed-out', 'the DNS server does not respond'),
	'private-link-record-missing': dns(
		'private-link-record-missing',
		'the private link zone has no record for the registry',
	),
	'address-unusable': dns('address-unusable', 'DNS returns the address 0.0.0.0'),
} as const;

const tls = faultsFor('tls', 'CONNECTIVITY_SSL_ERROR');
const tcp = faultsFor('tls', 'CONNECTIVITY_CHALLENGE_ERROR');

const connectionFaults = {
	refused: tcp('connection-refused', 'no server listens on the port'),
	reset: tcp('connection-reset', 'the connection is reset in the TLS handshake'),
	'handshake-timed-out': tcp('handshake-timed-out', 'the server accepts the connection and does not respond'),
	'self-signed': tls('self-signed', 'the certificate is self-signed'),
	'untrusted-issuer': tls('untrusted-issuer', 'a TLS inspection proxy uses a CA that is not trusted'),
	'missing-intermediate': tls(
		'missing-intermediate',
		'the server does not send its intermediate certificate',
	),
	expired: tls('certificate-expired', 'the certificate expired three days ago'),
	'certificate-not-yet-valid': tls('certificate-not-yet-valid', 'the certificate becomes valid in two days'),
	'wrong-host': tls('hostname-mismatch', 'the certificate is for another host'),
	'tls-version-too-old': tls('tls-version-too-old', 'the server supports only TLS 1.1 and older'),
	'not-tls': tls('not-tls', 'the server responds to TLS with plain HTTP'),
	'closed-during-handshake': tls(
		'closed-during-handshake',
		'the server closes the connection in the TLS handshake',
	),
	// In TLS 1.3, the client finishes the handshake before the server can reject the client (RFC 8446, 2). The
	// challenge check therefore reports this fault.
	'client-certificate-required': faultsFor('challenge', 'CONNECTIVITY_SSL_ERROR')(
		'client-certificate-required',
		'the server requires a client certificate',
	),
} as const;

export const proxyFaults = {
	'proxy-authentication-required': tcp(
		'proxy-authentication-required',
		'the proxy requires a password (407)',
	),
	'proxy-refused': tcp('proxy-refused', 'the proxy blocks the registry (403)'),
	'proxy-unreachable': tcp('proxy-unreachable', 'no server listens on the port of the proxy'),
} as const;

const challenge = faultsFor('challenge', 'CONNECTIVITY_CHALLENGE_ERROR');
const forbidden = faultsFor('challenge', 'CONNECTIVITY_FORBIDDEN_ERROR');
const unreadable = faultsFor('challenge', 'CONNECTIVITY_WWW_AUTHENTICATE_ERROR');
const noEntra = faultsFor('challenge', 'CONNECTIVITY_AAD_LOGIN_ERROR');
const throttled = 'CONNECTIVITY_TOOMANYREQUESTS_ERROR';

const challengeFaults = {
	'client-ip-denied': forbidden('client-ip-denied', 'the firewall of the registry blocks this address'),
	'key-unavailable': forbidden('key-unavailable', 'the registry has no access to its encryption key'),
	'forbidden-by-intermediary': forbidden(
		'forbidden-by-intermediary',
		'a web filter responds with 403 instead of the registry',
	),
	'not-a-registry': challenge('not-a-registry', 'a web server that is not a registry responds with 404'),
	'server-error': challenge('server-error', 'the registry responds with 503'),
	'endless-body': challenge('server-error', 'the registry responds with 500 and an endless body'),
	anonymous: challenge('anonymous-access', 'the host does not require a token'),
	'captive-portal': challenge('captive-portal', 'a guest network responds with its login page'),
	'captive-redirect': challenge('captive-redirect', 'a guest network redirects to its login page'),
	redirected: challenge('redirected', 'the registry redirects to another host'),
	'too-many-requests': faultsFor('challenge', throttled)(
		'too-many-requests',
		'the registry throttles requests (429)',
	),
	'no-challenge': challenge('no-challenge', 'the registry responds with 401 without WWW-Authenticate'),
	'basic-only': noEntra('basic-only', 'the host accepts a user name and password, no Entra token'),
	'challenge-malformed': unreadable('challenge-malformed', 'the Bearer challenge lacks realm and service'),
	'realm-mismatch': noEntra('realm-mismatch', 'the token server in the challenge is on another host'),
	'no-answer': challenge('response-timed-out', 'the registry does not respond after the TLS handshake'),
	'connection-dropped': challenge(
		'connection-dropped',
		'the registry closes the connection after the TLS handshake',
	),
} as const;

const exchange = faultsFor('refresh-token', 'CONNECTIVITY_REFRESH_TOKEN_ERROR');

const exchangeFaults = {
	'exchange-unauthorized': exchange('unauthorized', 'the registry refuses the Entra token (401)'),
	'audience-refused': exchange('audience-refused', 'the registry refuses tokens for the registry audience'),
	'exchange-token-missing': exchange('token-missing', 'the token exchange returns no token'),
	'exchange-answer-unreadable': exchange('response-not-json', 'the token exchange returns a page, not JSON'),
	'exchange-server-error': exchange('server-error', 'the token exchange responds with 503'),
	'exchange-too-many-requests': faultsFor('refresh-token', throttled)(
		'too-many-requests',
		'the token exchange throttles requests (429)',
	),
	'exchange-client-ip-denied': faultsFor('refresh-token', 'CONNECTIVITY_FORBIDDEN_ERROR')(
		'client-ip-denied',
		'the firewall blocks this address in the token exchange',
	),
	'exchange-sign-in-required': exchange(
		'entra-sign-in-required',
		'the registry quotes an Entra error that requires a new sign-in',
	),
	'exchange-entra-refused': exchange(
		'entra-refused',
		'the registry quotes an Entra error that requires a managed device',
	),
	'exchange-no-answer': exchange('response-timed-out', 'the token exchange does not respond'),
} as const;

const access = faultsFor('access-token', 'CONNECTIVITY_ACCESS_TOKEN_ERROR');

const tokenFaults = {
	'token-unauthorized': access('unauthorized', 'the registry refuses to issue an access token (401)'),
	'pull-not-granted': access('pull-not-granted', 'the access token does not grant pull', {
		// acr-doctor checks the permission to pull only if the user names a repository.
		flags: {repository: 'team/app'},
	}),
	'catalog-not-granted': access('catalog-not-granted', 'the access token grants pull, but not the catalog'),
	'token-missing': access('token-missing', 'the token endpoint returns no token'),
	'token-answer-unreadable': access('response-not-json', 'the token endpoint returns an empty body'),
	'token-server-error': access('server-error', 'the token endpoint responds with 503'),
	'token-too-many-requests': faultsFor('access-token', throttled)(
		'too-many-requests',
		'the token endpoint throttles requests (429)',
	),
	'token-no-answer': access('response-timed-out', 'the token endpoint does not respond'),
} as const;

const signIn = faultsFor('azure-sign-in', 'AZURE_SIGN_IN_ERROR');

export const entraFaults = {
	...entraCodeFaults,
	'entra-unreachable': signIn('entra-unreachable', 'Entra refuses the connection'),
	'entra-timed-out': signIn('sign-in-timed-out', 'Entra does not respond'),
	'entra-error': signIn('entra-error', 'Entra responds with 500 and a page'),
	...credentialFaults,
} as const;

export const faults = {
	...resolverFaults,
	...connectionFaults,
	...proxyFaults,
	...challengeFaults,
	...exchangeFaults,
	...tokenFaults,
	...refusedCredentialFaults,
	...entraFaults,
	...resourceFaults,
	...resourceManagerFaults,
	...keyFaults,
	...endpointFaults,
	...machineFaults,
} as const satisfies Readonly<Record<string, Fault>>;

export type FaultName = keyof typeof faults;
export type ResolverFault = keyof typeof resolverFaults;
export type ConnectionFault = keyof typeof connectionFaults;
export type ProxyFault = keyof typeof proxyFaults;
export type ChallengeFault = keyof typeof challengeFaults;
export type ExchangeFault = keyof typeof exchangeFaults;
export type TokenFault = keyof typeof tokenFaults;
export type EntraFault = keyof typeof entraFaults;

export const findByFault = <Value>(
	valueByFault: Readonly<Record<string, Value>>,
	fault: FaultName | undefined,
): Value | undefined =>
	fault !== undefined && Object.hasOwn(valueByFault, fault) ? valueByFault[fault] : undefined;
