import type {Finding} from '../../engine/check.ts';
import type {Values} from '../../text/template.ts';
import {isIpv4} from '../../text/placeholder-validation.ts';
import type {AnswerEvidence, CommonProblem} from './read-registry-response.ts';
import {allowMoreTime, clientCertificateWanted, leaveOutOfProxy} from '../shared-findings.ts';

/** The words for what any answer of a registry can be; `code` is that of the step which asked. */
export const answerFindings = (code: string) =>
	({
		'no-answer': {
			status: 'failed',
			code,
			summary: '{loginServer} accepted the request but did not answer within the time-out.',
			meaning:
				'The connection is up, so DNS, routing and TLS work: the registry, or a proxy in front of it, hangs.',
			fixes: {
				retryLater: {text: 'Wait a moment and retry.'},
				allowMoreTime,
				checkAzureStatus: {text: 'See whether Azure reports an outage: https://status.azure.com'},
			},
		},
		'connection-dropped': {
			status: 'failed',
			code,
			summary: '{loginServer} closed the connection without an answer ({error}).',
			meaning: 'A proxy, firewall or load balancer in between cut the connection after the handshake.',
			fixes: {
				retryCheck: {text: 'Retry: a single dropped connection can be chance.'},
				askAboutInspection: {
					text: 'Ask your network team whether traffic to {loginServer} is inspected or cut.',
				},
			},
		},
		'answer-unfinished': {
			status: 'failed',
			code,
			summary: '{loginServer} started to answer but did not finish.',
			meaning:
				'The headers of the answer came, the rest did not. Something in between holds back or cuts off anything larger than a packet; a VPN can lose packets that are too big for it.',
			fixes: {
				retryCheck: {text: 'Retry: a single dropped connection can be chance.'},
				lowerMtu: {text: 'Try without the VPN, or with a smaller MTU on its interface.'},
				askAboutInspection: {text: 'Ask your network team whether traffic to {loginServer} is inspected.'},
			},
		},
		'answer-malformed': {
			status: 'failed',
			code,
			summary: 'What answers at {loginServer} does not speak HTTP/1.1.',
			meaning:
				'TLS is up, but what came next is not an answer from a registry. A tunnel, another service or a broken proxy is listening there.',
			fixes: {
				checkLoginServer: {text: 'Check that {loginServer} is the registry you mean.'},
				askAboutRewriting: {
					text: 'Ask your network team whether a proxy rewrites answers from {loginServer}.',
				},
			},
		},
		'client-certificate-wanted': clientCertificateWanted,
		'proxy-stopped-it': {
			status: 'failed',
			code,
			summary: [
				'The proxy stopped the request: it answered {proxyStatus}.',
				'The proxy stopped the request: {reason}',
				'The proxy stopped the request ({error}).',
			],
			meaning: 'It let the first connection through, but not this one.',
			fixes: {
				allowInProxy: {text: 'Ask the administrator of the proxy to allow {loginServer}.'},
				addToNoProxy: leaveOutOfProxy(),
			},
		},
		'connection-failed': {
			status: 'failed',
			code,
			summary: 'The request to {loginServer} failed ({error}).',
			meaning: 'The connection worked a moment ago and could not be made again.',
			fixes: {
				retryCheck: {text: 'Retry this check.'},
				retryTlsHandshake: {text: 'Retry the TLS handshake above, which names the step that fails.'},
			},
		},
		'client-ip-denied': {
			status: 'failed',
			code: 'CONNECTIVITY_FORBIDDEN_ERROR',
			summary: [
				'403: the registry firewall does not allow {clientIp}.',
				'403: the registry firewall does not allow this address.',
			],
			meaning:
				"Public access is off or limited to chosen networks, and the address the registry saw is not one of them. Behind a proxy or NAT that address is theirs, not this machine's.",
			fixes: {
				allowAddress: {
					text: 'If public access is on for selected networks, allow {clientIpv4} (a Premium registry; it takes some minutes).',
					command: {
						run: ['az', 'acr', 'network-rule', 'add', '-n', '{registry}', '--ip-address', '{clientIpv4}'],
					},
				},
				useIpv4: {
					text: 'The rules take IPv4 addresses only, so none can allow {clientIpv6}: connect over IPv4, and allow the address seen then.',
				},
				showNetworkRules: {
					text: 'See what is allowed now.',
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
					text: 'If public access is off and your policy allows it, switch it on.',
					command: {run: ['az', 'acr', 'update', '-n', '{registry}', '--public-network-enabled', 'true']},
				},
				linkPrivateDnsZone: {
					text: 'The name points to {privateLinkName} but resolves to a public address: if this machine is in the virtual network, link the zone {privateLinkZone} to that network.',
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
			summary: '403: the registry cannot use its customer-managed key.',
			meaning:
				'The registry encrypts with your key and can no longer reach it: check the identity, the key and the Key Vault firewall. Nothing is wrong on this machine.',
			fixes: {
				showEncryption: {
					text: 'See which key and identity the registry uses.',
					command: {run: ['az', 'acr', 'encryption', 'show', '-n', '{registry}']},
				},
				allowTrustedServices: {
					text: 'Let trusted services through the Key Vault firewall.',
					command: {run: ['az', 'keyvault', 'update', '-n', 'VAULT', '--bypass', 'AzureServices']},
				},
			},
			documentation: 'https://aka.ms/acr/cmk',
		},
		'access-denied': {
			status: 'failed',
			code: 'CONNECTIVITY_FORBIDDEN_ERROR',
			summary: ['403 from the registry: {detail}', '403 from the registry, without a reason.'],
			meaning: 'The registry understood the request and refused it.',
			fixes: {
				showNetworkRules: {
					text: 'See its firewall rules.',
					command: {run: ['az', 'acr', 'show', '-n', '{registry}', '--query', 'networkRuleSet']},
				},
				contactSupport: {text: 'Give Azure support the correlation ID {correlationId}.'},
			},
		},
		'forbidden-in-between': {
			status: 'failed',
			code: 'CONNECTIVITY_FORBIDDEN_ERROR',
			summary: [
				'403, but not from the registry: {between} answered.',
				'403, but not from the registry: something in between answered.',
			],
			meaning:
				'Nothing in the answer is typical of a container registry: a proxy, a web filter or a gateway refuses the host.',
			fixes: {
				allowInProxy: {
					text: 'Ask the administrator of the network or proxy to allow {loginServer} on port 443.',
				},
				addToNoProxy: leaveOutOfProxy(),
			},
		},
		'too-many-requests': {
			status: 'failed',
			code: 'CONNECTIVITY_TOOMANYREQUESTS_ERROR',
			summary: [
				'429: too many requests; try again in {wait} s.',
				'429: too many requests; try again in a minute.',
			],
			meaning:
				'The service tier of the registry allows a fixed number of requests a minute, and they are used up. Token requests are counted for the whole registry, whoever makes them.',
			fixes: {
				retryLater: {text: 'Wait, then retry.'},
				spreadPulls: {
					text: 'Spread the pulls out, and reuse a token while it is valid instead of asking for a new one.',
				},
				upgradeToPremium: {
					text: 'Only the Premium tier has a higher limit than this one, and it costs more.',
				},
			},
			documentation: 'https://aka.ms/acr/skus',
		},
		'server-error': {
			status: 'failed',
			code,
			summary: 'The registry answered {status}: an error on its side.',
			meaning: 'Nothing on this machine causes it. Such errors usually pass within minutes.',
			fixes: {
				retryLater: {text: 'Wait a minute and retry.'},
				contactSupport: {text: 'If it persists, give Azure support the correlation ID {correlationId}.'},
				checkAzureStatus: {text: 'See whether Azure reports an outage: https://status.azure.com'},
			},
		},
		'server-error-in-between': {
			status: 'failed',
			code,
			summary: [
				'{status}, but not from the registry: {between} answered.',
				'{status}, but not from the registry: something in between answered.',
			],
			meaning: 'A proxy or gateway in between could not reach the registry, or is itself broken.',
			fixes: {
				retryLater: {text: 'Retry in a minute.'},
				askAboutGateway: {text: 'Ask the administrator of the proxy or gateway about {loginServer}.'},
			},
		},
	}) as const satisfies Record<CommonProblem, Finding>;

/** What those sentences are filled with. */
export function answerValues(evidence: AnswerEvidence): Values {
	const {clientIp, retryAfter, registryMessage, registryCode} = evidence;

	return {
		status: evidence.status,
		error: evidence.error,
		reason: evidence.errorMessage,
		proxyStatus: evidence.proxyStatus,
		clientIp,
		...(clientIp !== undefined && {[isIpv4(clientIp) ? 'clientIpv4' : 'clientIpv6']: clientIp}),
		correlationId: evidence.correlationId,
		detail: registryMessage || registryCode,
		between: evidence.pageTitle ?? evidence.via ?? evidence.server,
		wait: retryAfter,
		pageTitle: evidence.pageTitle,
		location: evidence.location,
	};
}
