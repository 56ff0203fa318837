import type {Finding} from '../../../engine/check.ts';
import type {Values} from '../../../text/template.ts';
import {isIpv4} from '../../../text/placeholder-validation.ts';
import type {RegistryResponseProblem} from './evaluate-registry-response.ts';
import type {RegistryResponseEvidence} from './read-registry-response.ts';
import {allowMoreTime, clientCertificateRequired, bypassProxy} from '../../shared-findings.ts';

/** Findings that any request to a registry can have. `code` is the error code of the check that sends the request. */
export const registryResponseFindings = (code: string) =>
	({
		'response-timed-out': {
			status: 'failed',
			code,
			short: 'No response within the timeout',
			summary: '{loginServer} accepted the request but did not respond within the timeout.',
			meaning:
				'The connection is up, so DNS, routing and TLS work. The registry, or a proxy in front of it, does not respond.',
			fixes: {
				retryLater: {text: 'Wait a moment and retry.'},
				allowMoreTime,
				checkAzureStatus: {text: 'Check whether Azure reports an outage: https://status.azure.com'},
			},
		},
		'connection-dropped': {
			status: 'failed',
			code,
			short: 'Connection closed ({error})',
			summary: '{loginServer} closed the connection without a response ({error}).',
			meaning: 'A proxy, firewall or load balancer in between cut the connection after the handshake.',
			fixes: {
				retryCheck: {text: 'Retry: a single dropped connection can be a coincidence.'},
				askAboutInspection: {
					text: 'Ask your network team whether traffic to {loginServer} is inspected or cut.',
				},
			},
		},
		'response-incomplete': {
			status: 'failed',
			code,
			short: 'The response is incomplete',
			summary: '{loginServer} started to respond but did not finish.',
			meaning:
				'The headers of the response arrived, the rest did not. A device on the network path drops large packets (an MTU problem, common with VPNs) or cuts the connection.',
			fixes: {
				retryCheck: {text: 'Retry: a single dropped connection can be a coincidence.'},
				lowerMtu: {text: 'Try without the VPN, or with a smaller MTU on its interface.'},
				askAboutInspection: {text: 'Ask your network team whether traffic to {loginServer} is inspected.'},
			},
		},
		'response-not-http': {
			status: 'failed',
			code,
			short: 'The response is not HTTP/1.1',
			summary: 'The server at {loginServer} does not speak HTTP/1.1.',
			meaning:
				'The TLS handshake succeeded, but the response is not from a registry. A tunnel, another service or a broken proxy listens on the port.',
			fixes: {
				checkLoginServer: {text: 'Check that {loginServer} is the registry you mean.'},
				askAboutRewriting: {
					text: 'Ask your network team whether a proxy rewrites responses from {loginServer}.',
				},
			},
		},
		'client-certificate-required': clientCertificateRequired,
		'proxy-refused-request': {
			status: 'failed',
			code,
			short: 'The proxy refused the request',
			summary: [
				'The proxy refused the request with status {proxyStatus}.',
				'The proxy refused the request: {reason}',
				'The proxy refused the request ({error}).',
			],
			meaning: 'The proxy allowed the first connection, but not this one.',
			fixes: {
				allowInProxy: {text: 'Ask the administrator of the proxy to allow {loginServer}.'},
				addToNoProxy: bypassProxy(),
			},
		},
		'connection-failed': {
			status: 'failed',
			code,
			short: 'Request failed ({error})',
			summary: 'The request to {loginServer} failed ({error}).',
			meaning: 'An earlier connection to the registry worked, but a new one could not be opened.',
			fixes: {
				retryCheck: {text: 'Retry this check.'},
				retryTlsHandshake: {text: 'Retry the TLS handshake check, which reports the step that fails.'},
			},
		},
		'client-ip-denied': {
			status: 'failed',
			code: 'CONNECTIVITY_FORBIDDEN_ERROR',
			short: ['Firewall blocks {clientIp} (403)', 'Firewall blocks this address (403)'],
			summary: [
				'403: the registry firewall does not allow {clientIp}.',
				'403: the registry firewall does not allow this address.',
			],
			meaning:
				'Public access is disabled or restricted, and this address is not allowed. If you are behind a proxy or NAT, the registry sees the address of the proxy or NAT.',
			fixes: {
				allowAddress: {
					text: 'If public access is enabled for selected networks, allow {clientIpv4} (Premium tier only; takes a few minutes to apply).',
					command: {
						run: ['az', 'acr', 'network-rule', 'add', '-n', '{registry}', '--ip-address', '{clientIpv4}'],
					},
					rechecks: ['challenge'],
				},
				useIpv4: {
					text: 'Network rules accept IPv4 addresses only, so no rule can allow {clientIpv6}. Connect over IPv4, then allow the IPv4 address.',
				},
				showNetworkRules: {
					text: 'Look up the current network rules.',
					command: {
						run: [
							'az',
							'acr',
							'show',
							'-n',
							'{registry}',
							'--query',
							'[publicNetworkAccess, networkRuleSet]',
						],
					},
				},
				enablePublicAccess: {
					text: 'If public access is disabled and your policy allows public access, enable it.',
					command: {run: ['az', 'acr', 'update', '-n', '{registry}', '--public-network-enabled', 'true']},
					rechecks: ['challenge', 'private-endpoint'],
					weakensSecurity: true,
				},
				linkPrivateDnsZone: {
					text: 'The login server points to {privateLinkName}. If that name resolves to a public address and this machine is in the virtual network, link the zone {privateLinkZone} to the network.',
					command: {
						run: [
							'az',
							'network',
							'private-dns',
							'link',
							'vnet',
							'create',
							'-g',
							'GROUP',
							'-z',
							'{privateLinkZone}',
							'-n',
							'LINK',
							'-v',
							'NETWORK',
							'-e',
							'false',
						],
					},
					rechecks: ['dns', 'private-endpoint'],
				},
				usePrivateEndpoint: {
					text: 'Or connect from a network that reaches the private endpoint of {registry}.',
				},
			},
			documentation: 'https://aka.ms/acr/firewall',
		},
		'key-unavailable': {
			status: 'failed',
			code: 'CONNECTIVITY_FORBIDDEN_ERROR',
			short: 'Encryption key unavailable (403)',
			summary: '403: the registry cannot use its customer-managed key.',
			meaning:
				'The registry encrypts with a customer-managed key and cannot reach that key. Check the identity, the key and the Key Vault firewall. This machine is not the cause.',
			fixes: {
				showEncryption: {
					text: 'Look up the key and the identity that the registry uses.',
					command: {run: ['az', 'acr', 'encryption', 'show', '-n', '{registry}']},
				},
				allowTrustedServices: {
					text: 'Allow trusted services in the Key Vault firewall.',
					command: {run: ['az', 'keyvault', 'update', '-n', 'VAULT', '--bypass', 'AzureServices']},
					rechecks: ['challenge', 'encryption'],
					weakensSecurity: true,
				},
			},
			documentation: 'https://aka.ms/acr/cmk',
		},
		'access-denied': {
			status: 'failed',
			code: 'CONNECTIVITY_FORBIDDEN_ERROR',
			short: '403: the registry denied access',
			summary: [
				'The registry returned 403: {registryMessage}',
				'The registry returned 403 without a reason.',
			],
			meaning: 'The registry received the request and denied it.',
			fixes: {
				showNetworkRules: {
					text: 'Look up the firewall rules of the registry.',
					command: {run: ['az', 'acr', 'show', '-n', '{registry}', '--query', 'networkRuleSet']},
				},
				contactSupport: {text: 'Give Azure support the correlation ID {correlationId}.'},
			},
		},
		'forbidden-by-intermediary': {
			status: 'failed',
			code: 'CONNECTIVITY_FORBIDDEN_ERROR',
			short: '403, but not from the registry',
			summary: [
				'403, but not from the registry: {intermediary} responded.',
				'403, but not from the registry: a proxy or gateway responded.',
			],
			meaning:
				'The response has no header of a container registry: a proxy, a web filter or a gateway blocks the host.',
			fixes: {
				allowInProxy: {
					text: 'Ask the administrator of the network or proxy to allow {loginServer} on port 443.',
				},
				addToNoProxy: bypassProxy(),
			},
		},
		'too-many-requests': {
			status: 'failed',
			code: 'CONNECTIVITY_TOOMANYREQUESTS_ERROR',
			short: ['Too many requests; retry in {retryAfter} s', 'Too many requests (429)'],
			summary: [
				'429: too many requests; retry in {retryAfter} s.',
				'429: too many requests; retry in a minute.',
			],
			meaning:
				'The service tier of the registry limits the requests per minute, and the limit is reached. Token requests from all clients count towards one limit.',
			fixes: {
				retryLater: {text: 'Wait, then retry.'},
				spreadPulls: {
					text: 'Spread the pulls over time, and reuse a token while it is valid.',
				},
				upgradeToPremium: {
					text: 'Only the Premium tier has a higher limit. Premium costs more.',
				},
			},
			documentation: 'https://aka.ms/acr/skus',
		},
		'server-error': {
			status: 'failed',
			code,
			short: '{status}: server error in the registry',
			summary: 'The registry returned {status}: a server error in the registry.',
			meaning: 'This machine is not the cause. Such errors usually end within minutes.',
			fixes: {
				retryLater: {text: 'Wait a minute and retry.'},
				contactSupport: {
					text: 'If the error persists, give Azure support the correlation ID {correlationId}.',
				},
				checkAzureStatus: {text: 'Check whether Azure reports an outage: https://status.azure.com'},
			},
		},
		'server-error-from-intermediary': {
			status: 'failed',
			code,
			short: '{status}, but not from the registry',
			summary: [
				'{status}, but not from the registry: {intermediary} responded.',
				'{status}, but not from the registry: a proxy or gateway responded.',
			],
			meaning: 'A proxy or gateway in between could not reach the registry, or has failed.',
			fixes: {
				retryLater: {text: 'Retry in a minute.'},
				askAboutGateway: {text: 'Ask the administrator of the proxy or gateway about {loginServer}.'},
			},
		},
	}) as const satisfies Record<RegistryResponseProblem, Finding>;

export function registryResponseValues(evidence: RegistryResponseEvidence): Values {
	const {clientIp, retryAfter, registryMessage, registryCode} = evidence;

	return {
		status: evidence.status,
		error: evidence.error,
		reason: evidence.errorMessage,
		proxyStatus: evidence.proxyStatus,
		clientIp,
		...(clientIp !== undefined && {[isIpv4(clientIp) ? 'clientIpv4' : 'clientIpv6']: clientIp}),
		correlationId: evidence.correlationId,
		registryMessage: registryMessage || registryCode,
		intermediary: evidence.pageTitle ?? evidence.via ?? evidence.server,
		retryAfter: retryAfter,
		pageTitle: evidence.pageTitle,
		location: evidence.location,
	};
}
