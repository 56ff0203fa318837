import type {Fault} from './fault.ts';
import {machineFaults} from './machine-faults.ts';
import {endpointFaults, keyFaults, resourceFaults, resourceManagerFaults} from './resource-faults.ts';

const faultsOf =
	(check: string, code: string) =>
	(problem: string, summary: string): Fault => ({check, code, problem, summary});

const dns = faultsOf('dns', 'CONNECTIVITY_DNS_ERROR');

export const resolverFaults = {
	'name-not-found': dns('name-not-found', 'DNS knows no such name'),
	'resolver-failed': dns('resolver-failed', 'the DNS server fails'),
	'resolver-timed-out': dns('resolver-timed-out', 'the DNS server never answers'),
	'private-link-record-missing': dns(
		'private-link-record-missing',
		'the name leads to a private-link zone that has no record for it',
	),
	'address-unusable': dns('address-unusable', 'DNS answers 0.0.0.0'),
} as const;

const tls = faultsOf('tls', 'CONNECTIVITY_SSL_ERROR');
const tcp = faultsOf('tls', 'CONNECTIVITY_CHALLENGE_ERROR');

export const connectionFaults = {
	refused: tcp('connection-refused', 'nothing listens on the port'),
	reset: tcp('connection-reset', 'the connection is reset in the TLS handshake'),
	'handshake-timed-out': tcp('handshake-timed-out', 'the connection opens, then nothing is ever said'),
	'self-signed': tls('self-signed', 'the certificate is signed by itself'),
	'untrusted-issuer': tls('untrusted-issuer', 'a TLS-inspecting proxy signs with a CA nobody here trusts'),
	'missing-intermediate': tls('missing-intermediate', 'the server leaves out its intermediate certificate'),
	expired: tls('certificate-expired', 'the certificate expired three days ago'),
	'certificate-not-yet-valid': tls('certificate-not-yet-valid', 'the certificate becomes valid in two days'),
	'wrong-host': tls('hostname-mismatch', 'the certificate is for another host'),
	'tls-version-too-old': tls('tls-version-too-old', 'the server speaks TLS 1.1 at most'),
	'not-tls': tls('not-tls', 'the server answers TLS with plain HTTP'),
	'closed-during-handshake': tls('closed-during-handshake', 'the server hangs up in the TLS handshake'),
	// With TLS 1.3 the handshake is over for the client before the server misses the certificate.
	'client-certificate-required': faultsOf('challenge', 'CONNECTIVITY_SSL_ERROR')(
		'client-certificate-required',
		'the server wants a client certificate',
	),
} as const;

export const proxyFaults = {
	'proxy-authentication-required': tcp('proxy-authentication-required', 'the proxy wants a password (407)'),
	'proxy-refused': tcp('proxy-refused', 'the proxy forbids the registry (403)'),
	'proxy-unreachable': tcp('proxy-unreachable', 'nothing listens where the proxy should be'),
} as const;

const challenge = faultsOf('challenge', 'CONNECTIVITY_CHALLENGE_ERROR');
const forbidden = faultsOf('challenge', 'CONNECTIVITY_FORBIDDEN_ERROR');
const unreadable = faultsOf('challenge', 'CONNECTIVITY_WWW_AUTHENTICATE_ERROR');
const noEntra = faultsOf('challenge', 'CONNECTIVITY_AAD_LOGIN_ERROR');
const throttled = 'CONNECTIVITY_TOOMANYREQUESTS_ERROR';

export const challengeFaults = {
	'client-ip-denied': forbidden('client-ip-denied', "the registry's firewall refuses this address"),
	'key-unavailable': forbidden('key-unavailable', 'the registry cannot reach its encryption key'),
	'forbidden-by-intermediary': forbidden(
		'forbidden-by-intermediary',
		'a web filter answers 403 in the registry’s place',
	),
	'not-a-registry': challenge('not-a-registry', 'a web server without a registry answers 404'),
	'server-error': challenge('server-error', 'the registry answers 503'),
	'endless-body': challenge('server-error', 'the registry answers 500 with a body that never ends'),
	anonymous: challenge('anonymous-access', 'the host asks nobody for a token'),
	'captive-portal': challenge('captive-portal', 'a guest network answers with its login page'),
	'captive-redirect': challenge('captive-redirect', 'a guest network redirects to its login page'),
	redirected: challenge('redirected', 'the registry redirects to another host'),
	'too-many-requests': faultsOf('challenge', throttled)('too-many-requests', 'the registry throttles (429)'),
	'no-challenge': challenge('no-challenge', '401 without WWW-Authenticate'),
	'basic-only': noEntra('basic-only', 'the host takes a user name and password, no Entra token'),
	'challenge-malformed': unreadable('challenge-malformed', 'the Bearer challenge lacks realm and service'),
	'realm-mismatch': noEntra('realm-mismatch', 'the challenge names a token server on another host'),
	'no-answer': challenge('response-timed-out', 'TLS opens, then the registry is silent'),
	'connection-dropped': challenge('connection-dropped', 'TLS opens, then the registry hangs up'),
} as const;

const exchange = faultsOf('refresh-token', 'CONNECTIVITY_REFRESH_TOKEN_ERROR');

export const exchangeFaults = {
	'exchange-unauthorized': exchange('unauthorized', 'the registry refuses the Entra token (401)'),
	'audience-refused': exchange('audience-refused', 'the registry refuses tokens of its own audience'),
	'exchange-token-missing': exchange('token-missing', 'the exchange answers without a token'),
	'exchange-answer-unreadable': exchange(
		'response-not-json',
		'the exchange answers something that is no JSON',
	),
	'exchange-server-error': exchange('server-error', 'the exchange answers 503'),
	'exchange-too-many-requests': faultsOf('refresh-token', throttled)(
		'too-many-requests',
		'the exchange throttles (429)',
	),
	'exchange-client-ip-denied': faultsOf('refresh-token', 'CONNECTIVITY_FORBIDDEN_ERROR')(
		'client-ip-denied',
		'the firewall refuses this address at the exchange',
	),
	'exchange-no-answer': exchange('response-timed-out', 'the exchange never answers'),
} as const;

const access = faultsOf('access-token', 'CONNECTIVITY_ACCESS_TOKEN_ERROR');

export const tokenFaults = {
	'token-unauthorized': access('unauthorized', 'the registry refuses an access token (401)'),
	'pull-not-granted': access('pull-not-granted', 'the access token grants no pull'),
	'catalog-not-granted': access('catalog-not-granted', 'the access token grants pull, not the catalogue'),
	'token-missing': access('token-missing', 'the token endpoint answers without a token'),
	'token-answer-unreadable': access('response-not-json', 'the token endpoint answers an empty body'),
	'token-server-error': access('server-error', 'the token endpoint answers 503'),
	'token-too-many-requests': faultsOf('access-token', throttled)(
		'too-many-requests',
		'the token endpoint throttles (429)',
	),
	'token-no-answer': access('response-timed-out', 'the token endpoint never answers'),
} as const;

const signIn = faultsOf('azure-sign-in', 'AZURE_SIGN_IN_ERROR');

export const entraFaults = {
	'secret-refused': signIn('secret-refused', 'Entra says the client secret is wrong'),
	'secret-expired': signIn('secret-expired', 'Entra says the client secret has expired'),
	'application-not-found': signIn('application-not-found', 'Entra knows no such application'),
	'tenant-not-found': signIn('tenant-not-found', 'Entra knows no such tenant'),
	'entra-unreachable': signIn('entra-unreachable', 'Entra’s host refuses the connection'),
	'entra-timed-out': signIn('sign-in-timed-out', 'Entra never answers'),
	'entra-error': signIn('entra-error', 'Entra answers 500 with a page'),
} as const;

/** Every fault the demo can have; an Entra fault touches all registries, whichever it is set on. */
export const faults = {
	...resolverFaults,
	...connectionFaults,
	...proxyFaults,
	...challengeFaults,
	...exchangeFaults,
	...tokenFaults,
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

/** The behaviour a table holds for a fault that is one of its own. */
export const behaviourOf = <Behaviour>(
	behaviours: Readonly<Record<string, Behaviour>>,
	fault: FaultName | undefined,
): Behaviour | undefined =>
	fault !== undefined && Object.hasOwn(behaviours, fault) ? behaviours[fault] : undefined;
