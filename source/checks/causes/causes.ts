import type {CauseRule} from '../../engine/diagnosis.ts';

const privateDnsProblems = [
	'private-endpoint resolves-public',
	'private-endpoint partly-private',
	'private-endpoint resolves-elsewhere',
	'private-endpoint record-missing',
	'dns private-link-record-missing',
];

const unapprovedEndpointProblems = [
	'private-endpoint pending',
	'private-endpoint rejected',
	'private-endpoint disconnected',
];

/** The checks azure-cli and azure-sign-in both report these problems. */
const azureCliProblems = [
	'files-not-permitted',
	'disk-full',
	'files-read-only',
	'settings-malformed',
	'stored-sign-in-damaged',
	'stored-sign-in-encrypted',
	'keyring-unavailable',
	'files-in-use',
	'extension-broken',
	'module-missing',
];

const connectionProblems = [
	'tls connection-timed-out',
	'tls no-route-to-host',
	'tls connection-refused',
	'tls connection-reset',
];
const firewallProblems = [
	'challenge client-ip-denied',
	'refresh-token client-ip-denied',
	'access-token client-ip-denied',
	'stored-credential client-ip-denied',
];

const refusedCredentials = [
	'stored-credential expired',
	'stored-credential other-registry',
	'stored-credential token-refused',
	'stored-credential admin-refused',
	'stored-credential password-refused',
	'stored-credential key-not-used',
	'stored-credential not-stored',
];

const engineTrustProblems = [
	'docker-trust wrong-certificate-folder',
	'docker-trust wrong-file-extension',
	'docker-trust not-a-certificate',
	'docker-trust restart-needed',
	'docker-trust public-authorities-missing',
	'docker-trust not-trusted-by-engine',
];

export const causes: readonly CauseRule[] = [
	{
		cause: 'proxy-authentication',
		isShared: true,
		summary: 'The proxy requires a user name and password, so every connection fails.',
		patterns: [
			'tls proxy-authentication-required',
			'azure-sign-in proxy-authentication-required',
			'container-pull proxy-authentication-required',
		],
	},
	{
		cause: 'proxy-unusable',
		isShared: true,
		summary: 'Connections through the proxy fail.',
		patterns: [
			'tls proxy-malformed',
			'tls proxy-unreachable',
			'tls proxy-refused',
			'tls proxy-cannot-connect',
			'tls proxy-timed-out',
			'tls proxy-certificate-untrusted',
			'tls not-a-proxy',
			'challenge proxy-refused-request',
			'refresh-token proxy-refused-request',
			'access-token proxy-refused-request',
			'stored-credential proxy-refused-request',
			'azure-sign-in entra-unreachable',
			'container-pull proxy-unreachable',
			'container-pull proxy-refused',
		],
	},
	{
		cause: 'engine-trust',
		isShared: true,
		summary: [
			'The container engine does not trust the CA {issuerName}, which other programs on this machine trust.',
			'The container engine does not trust a CA that other programs on this machine trust.',
		],
		mustShow: engineTrustProblems,
		patterns: [...engineTrustProblems, 'container-pull certificate-untrusted'],
	},
	{
		cause: 'tls-inspection',
		isShared: true,
		summary: [
			'A proxy decrypts TLS with the CA {issuerName}, which this machine does not trust.',
			'A proxy decrypts TLS with a CA that this machine does not trust.',
		],
		patterns: [
			'tls untrusted-issuer',
			'azure-sign-in entra-certificate-refused',
			'resource certificate-untrusted',
			'container-pull certificate-untrusted',
		],
	},
	{
		cause: 'clock-wrong',
		isShared: true,
		summary: 'The clock of this machine is probably wrong: certificates appear expired or not valid yet.',
		patterns: [
			'tls certificate-not-yet-valid',
			'tls certificate-expired',
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
		cause: 'sign-ins-unusable',
		isShared: true,
		summary: 'The container client cannot use its stored sign-ins.',
		patterns: [
			'client-settings login-file-unreadable',
			'client-settings login-file-malformed',
			'client-settings helper-missing',
			'client-settings helper-failed',
			'client-settings login-ignored',
			'client-settings auth-file-unusable',
			'client-settings auth-helper-missing',
			'stored-credential helper-missing',
			'stored-credential helper-failed',
			'stored-credential helper-timeout',
			'container-pull credentials-file-unreadable',
			'container-pull credential-helper-missing',
			'container-pull credential-helper-failed',
			'container-pull login-ignored',
		],
	},
	{
		cause: 'daemon-settings',
		isShared: true,
		summary: 'The daemon does not start with its settings.',
		patterns: [
			'client-settings engine-settings-malformed',
			'client-settings engine-settings-conflict',
			'container-daemon daemon-settings-malformed',
			'container-daemon daemon-settings-conflict',
		],
	},
	{
		cause: 'registry-settings',
		isShared: true,
		summary: '{clientName} cannot use its settings for registries.',
		patterns: [
			'client-settings registries-file-unreadable',
			'client-settings registries-file-malformed',
			'client-settings registries-file-too-old',
			'client-settings registry-certificate-missing',
			'client-settings registry-not-served',
			'container-daemon settings-file-invalid',
			'container-pull settings-file-invalid',
			'container-pull certificate-file-missing',
		],
	},
	{
		cause: 'registry-blocked',
		isShared: true,
		summary: 'The settings of {clientName} block the registry.',
		patterns: ['client-settings registry-blocked', 'container-pull registry-blocked'],
	},
	{
		cause: 'context-missing',
		isShared: true,
		summary: 'The docker context {context} does not exist.',
		patterns: ['client-settings context-missing', 'container-daemon context-not-found'],
	},
	{
		cause: 'offline',
		summary: 'This machine cannot reach the network.',
		patterns: [
			'tls no-route-to-host',
			'tls connection-timed-out',
			'azure-sign-in entra-unreachable',
			'azure-sign-in sign-in-timed-out',
			'resource unreachable',
			'resource timed-out',
			'container-pull network-unreachable',
		],
	},
	{
		cause: 'azure-cli-unusable',
		isShared: true,
		summary: 'Azure CLI cannot use its files or its modules, so the sign-in fails.',
		patterns: ['azure-sign-in', 'azure-cli'].flatMap(check =>
			azureCliProblems.map(problem => `${check} ${problem}`),
		),
	},
	{
		cause: 'no-such-registry',
		summary: 'No registry in {cloud} is named {registry}.',
		patterns: ['resource registry-not-found', 'dns name-not-found'],
	},
	{
		cause: 'registry-of-another-cloud',
		summary: 'The registry {registry} is in {homeCloud}, not in {cloud}.',
		patterns: ['resource other-cloud', 'dns name-not-found'],
	},
	{
		cause: 'login-server-assumed',
		summary: 'The login server of {registry} is not the registry name plus the cloud suffix.',
		patterns: [
			'resource registry-ambiguous',
			'resource login-server-mismatch',
			'resource not-visible',
			'dns name-not-found',
		],
	},
	{
		cause: 'private-link-dns',
		summary: 'DNS does not resolve the names of the registry to its private endpoint.',
		mustShow: privateDnsProblems,
		patterns: [...privateDnsProblems, ...connectionProblems, ...firewallProblems],
	},
	{
		cause: 'private-endpoint-not-approved',
		summary: 'The private endpoint {endpointName} is not connected to the registry.',
		mustShow: unapprovedEndpointProblems,
		patterns: [...unapprovedEndpointProblems, ...connectionProblems, ...firewallProblems],
	},
	{
		cause: 'outside-private-network',
		summary:
			'The registry accepts only private endpoints, and this machine does not reach a private endpoint.',
		mustShow: ['private-endpoint public-access-disabled'],
		patterns: ['private-endpoint public-access-disabled', ...firewallProblems],
	},
	{
		cause: 'registry-firewall',
		summary: [
			'The registry firewall does not allow {clientIp}.',
			'The registry firewall does not allow this address.',
		],
		patterns: firewallProblems,
	},
	{
		cause: 'key-unavailable',
		summary: 'The registry cannot use its customer-managed key.',
		// The encryption findings come first, because these findings are more specific than a 403 response.
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
			'encryption vault-not-found',
			'challenge key-unavailable',
			'refresh-token key-unavailable',
			'access-token key-unavailable',
			'stored-credential key-unavailable',
		],
	},
	{
		cause: 'throttled',
		summary: 'The request limit of the registry is reached.',
		patterns: [
			'challenge too-many-requests',
			'refresh-token too-many-requests',
			'access-token too-many-requests',
			'stored-credential too-many-requests',
		],
	},
	{
		cause: 'stored-credential-refused',
		summary: '{clientName} has no credential that works for {imageHost}.',
		mustShow: refusedCredentials,
		patterns: [
			...refusedCredentials,
			'container-pull authentication-required',
			'container-pull denied-or-not-found',
		],
	},
	{
		cause: 'no-identity-can-pull',
		summary:
			'Neither the identity of this shell nor the stored credential has permission to pull {repository}.',
		patterns: ['access-token pull-not-granted', 'stored-credential pull-not-granted'],
	},
	{
		cause: 'identity-not-authorized',
		summary: [
			'{who} has no access to these registries.',
			'The application {applicationId} has no access to these registries.',
			'This identity has no access to these registries.',
		],
		patterns: ['refresh-token unauthorized', 'access-token unauthorized', 'access-token pull-not-granted'],
	},
];
