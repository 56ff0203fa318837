import type {Cause} from '../../engine/diagnosis.ts';

const wrongWay = [
	'private-endpoint resolves-public',
	'private-endpoint partly-private',
	'private-endpoint resolves-elsewhere',
	'private-endpoint record-missing',
	'dns private-link-record-missing',
];

const notApproved = [
	'private-endpoint pending',
	'private-endpoint rejected',
	'private-endpoint disconnected',
];

/** What a machine meets that takes the way of a private endpoint and does not get through, or the public one. */
const kept = ['tls timed-out', 'tls unreachable', 'tls refused', 'tls reset'];
const refused = [
	'challenge client-ip-denied',
	'refresh-token client-ip-denied',
	'access-token client-ip-denied',
];

/**
 * What several rows can show together. Patterns are `check problem`; the first one that was found explains the
 * cause best and lends its code and fixes.
 */
export const causes: readonly Cause[] = [
	{
		cause: 'proxy-authentication',
		isShared: true,
		summary: 'The proxy requires a user name and password; nothing gets past it.',
		patterns: [
			'tls proxy-authentication-required',
			'azure-sign-in proxy-authentication-required',
			'container-pull proxy-authentication-required',
		],
	},
	{
		cause: 'proxy-unusable',
		isShared: true,
		summary: 'The proxy does not let connections through.',
		patterns: [
			'tls proxy-malformed',
			'tls proxy-unreachable',
			'tls proxy-refused',
			'tls proxy-cannot-connect',
			'tls proxy-no-answer',
			'tls proxy-certificate-refused',
			'tls not-a-proxy',
			'challenge proxy-stopped-it',
			'refresh-token proxy-stopped-it',
			'access-token proxy-stopped-it',
			'azure-sign-in entra-unreachable',
			'container-pull proxy-unreachable',
			'container-pull proxy-refused',
		],
	},
	{
		cause: 'tls-inspection',
		isShared: true,
		summary: [
			'A proxy decrypts TLS here with the CA {issuerName}, which this machine does not trust.',
			'A proxy decrypts TLS here with a CA that is not trusted.',
		],
		patterns: [
			'tls untrusted-issuer',
			'azure-sign-in entra-certificate-refused',
			'resource certificate-refused',
			'container-pull certificate-untrusted',
		],
	},
	{
		cause: 'clock-wrong',
		isShared: true,
		summary: 'The clock of this machine is probably wrong: certificates seem out of date.',
		patterns: [
			'tls not-yet-valid',
			'tls expired',
			'azure-sign-in entra-certificate-refused',
			'container-pull certificate-date-invalid',
		],
	},
	{
		cause: 'name-resolution-down',
		isShared: true,
		summary: 'DNS does not work on this machine.',
		patterns: [
			'dns resolver-failed',
			'dns resolver-timed-out',
			'azure-sign-in entra-not-resolved',
			'container-pull resolver-failed',
		],
	},
	{
		cause: 'offline',
		summary: 'This machine cannot reach the network.',
		patterns: [
			'tls unreachable',
			'tls timed-out',
			'azure-sign-in entra-unreachable',
			'azure-sign-in sign-in-timed-out',
			'resource unreachable',
			'resource no-answer',
			'container-pull network-unreachable',
		],
	},
	{
		cause: 'no-such-registry',
		summary: 'No registry in {cloud} is named {registry}.',
		patterns: ['resource name-free', 'dns name-not-found'],
	},
	{
		cause: 'registry-of-another-cloud',
		summary: 'The registry {registry} is in {home}, not in {cloud}.',
		patterns: ['resource other-cloud', 'dns name-not-found'],
	},
	{
		cause: 'login-server-guessed',
		summary: 'The login server of the registry is not {registry} plus the suffix of its cloud.',
		patterns: [
			'resource several-found',
			'resource other-login-server',
			'resource not-visible',
			'dns name-not-found',
		],
	},
	{
		cause: 'private-link-dns',
		summary: 'DNS here does not resolve the names of the registry to its private endpoint.',
		mustShow: wrongWay,
		patterns: [...wrongWay, ...kept, ...refused],
	},
	{
		cause: 'private-endpoint-not-approved',
		summary: 'The private endpoint {endpointName} has no connection to the registry.',
		mustShow: notApproved,
		patterns: [...notApproved, ...kept, ...refused],
	},
	{
		cause: 'outside-private-network',
		summary: 'The registry only accepts private endpoints, and this machine does not reach one.',
		mustShow: ['private-endpoint public-access-off'],
		patterns: ['private-endpoint public-access-off', ...refused],
	},
	{
		cause: 'registry-firewall',
		summary: [
			'The registry firewall does not allow {clientIp}.',
			'The registry firewall does not allow this address.',
		],
		patterns: refused,
	},
	{
		cause: 'key-unavailable',
		summary: 'The registry cannot use its customer-managed key.',
		// What is wrong with the key says more than that something is.
		patterns: [
			'encryption vault-deleted',
			'encryption vault-firewall',
			'encryption key-deleted',
			'encryption key-disabled',
			'encryption key-expired',
			'encryption identity-deleted',
			'encryption identity-recreated',
			'encryption identity-not-assigned',
			'encryption no-identity',
			'encryption system-identity-missing',
			'encryption vault-missing',
			'challenge key-unavailable',
			'refresh-token key-unavailable',
			'access-token key-unavailable',
		],
	},
	{
		cause: 'throttled',
		summary: 'The request limit of the registry is reached.',
		patterns: [
			'challenge too-many-requests',
			'refresh-token too-many-requests',
			'access-token too-many-requests',
		],
	},
	{
		cause: 'identity-not-authorised',
		summary: [
			'{who} has no access to these registries.',
			'The application {applicationId} has no access to these registries.',
			'This identity has no access to these registries.',
		],
		patterns: ['refresh-token unauthorized', 'access-token unauthorized', 'access-token pull-not-granted'],
	},
];
