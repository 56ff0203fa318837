import type {Finding, Values} from '../core/check.ts';
import {isIpv4} from '../core/proof.ts';
import type {AnswerSeen, CommonProblem} from '../wire/answer.ts';
import {clientCertificateWanted, leaveOutOfProxy} from './shared-findings.ts';

/** The words for what any answer of a registry can be; `code` is that of the step which asked. */
export const answerFindings = (code: string) =>
	({
		'no-answer': {
			status: 'failed',
			code,
			summary: '{loginServer} took the request and gave no answer within the time-out.',
			meaning:
				'The connection stands, so name, route and TLS are good: the registry, or a proxy that speaks for it, hangs.',
			fixes: [
				{text: 'Wait a moment and retry.'},
				{text: 'Give it longer, with --timeout SECONDS.'},
				{text: 'See whether Azure reports trouble: https://status.azure.com'},
			],
		},
		'connection-dropped': {
			status: 'failed',
			code,
			summary: '{loginServer} closed the connection without an answer ({error}).',
			meaning: 'A proxy, firewall or load balancer in between cut the connection after the handshake.',
			fixes: [
				{text: 'Retry: a single cut can be chance.'},
				{text: 'Ask your network team whether traffic to {loginServer} is inspected or cut.'},
			],
		},
		'answer-unfinished': {
			status: 'failed',
			code,
			summary: '{loginServer} began its answer and did not end it.',
			meaning:
				'The head of the answer came, the rest did not: {errorMessage} Something in between holds back or cuts what is larger than a packet; in a VPN, packets that are too big for it are lost.',
			fixes: [
				{text: 'Retry: a single cut can be chance.'},
				{text: 'Try without the VPN, or with a smaller MTU on its interface.'},
				{text: 'Ask your network team whether traffic to {loginServer} is inspected.'},
			],
		},
		'answer-malformed': {
			status: 'failed',
			code,
			summary: 'What answers at {loginServer} does not speak HTTP/1.1.',
			meaning:
				'TLS stands, and then came something else than an answer of a registry: {errorMessage} A tunnel, another service, or a broken proxy sits there.',
			fixes: [
				{text: 'Check that {loginServer} is the registry you mean.'},
				{text: 'Ask your network team whether a proxy rewrites answers of {loginServer}.'},
			],
		},
		'client-certificate-wanted': clientCertificateWanted,
		'proxy-stopped-it': {
			status: 'failed',
			code,
			summary: 'The proxy stopped the request: {errorMessage}',
			meaning: 'It let the first connection pass and not this one.',
			fixes: [{text: 'Ask whoever runs the proxy to allow {loginServer}.'}, leaveOutOfProxy()],
		},
		'connection-failed': {
			status: 'failed',
			code,
			summary: 'The request to {loginServer} failed ({error}).',
			meaning: 'The connection of a moment ago could not be made again.',
			fixes: [
				{text: 'Retry this check.'},
				{text: 'Retry the TLS handshake above, which names the step that fails.'},
			],
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
			fixes: [
				{
					text: 'If public access is on for selected networks, allow {clientIpv4} (a Premium registry; it takes some minutes).',
					command: {
						run: ['az', 'acr', 'network-rule', 'add', '-n', '{registry}', '--ip-address', '{clientIpv4}'],
					},
				},
				{
					text: 'The rules take IPv4 addresses only, so none can allow {clientIpv6}: connect over IPv4, and allow the address seen then.',
				},
				{
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
				{
					text: 'If public access is off and may be on, switch it on.',
					command: {run: ['az', 'acr', 'update', '-n', '{registry}', '--public-network-enabled', 'true']},
				},
				{
					text: 'The name leads to {privateLinkName} but to a public address: on a machine of the virtual network, link the zone {privateLinkZone} to that network.',
				},
				{text: 'Or connect from a network that reaches the private endpoint of {registry}.'},
			],
			documentation: 'https://aka.ms/acr/firewall',
		},
		'key-unavailable': {
			status: 'failed',
			code: 'CONNECTIVITY_FORBIDDEN_ERROR',
			summary: '403: the registry cannot use its customer-managed key.',
			meaning:
				'The registry encrypts with a key of yours and lost the way to it: the identity, the key, or the Key Vault firewall. Nothing on this machine is wrong.',
			fixes: [
				{
					text: 'See which key and identity the registry uses.',
					command: {run: ['az', 'acr', 'encryption', 'show', '-n', '{registry}']},
				},
				{
					text: 'Let the Key Vault admit trusted services: az keyvault update -n VAULT --bypass AzureServices',
				},
			],
			documentation: 'https://aka.ms/acr/cmk',
		},
		'access-denied': {
			status: 'failed',
			code: 'CONNECTIVITY_FORBIDDEN_ERROR',
			summary: ['403 by the registry: {said}', '403 by the registry, without a reason.'],
			meaning: 'The registry knows the request and refuses it.',
			fixes: [
				{
					text: 'See the rules of its firewall.',
					command: {run: ['az', 'acr', 'show', '-n', '{registry}', '--query', 'networkRuleSet']},
				},
				{text: 'Give the correlation id {correlationId} to Azure support.'},
			],
		},
		'forbidden-in-between': {
			status: 'failed',
			code: 'CONNECTIVITY_FORBIDDEN_ERROR',
			summary: [
				'403, but not by the registry: {between} answered.',
				'403, but not by the registry: something on the way answered.',
			],
			meaning:
				'The answer bears no mark of a container registry: a proxy, a web filter or a gateway refuses the host.',
			fixes: [{text: 'Ask whoever runs it to allow {loginServer} on port 443.'}, leaveOutOfProxy()],
		},
		'too-many-requests': {
			status: 'failed',
			code: 'CONNECTIVITY_TOOMANYREQUESTS_ERROR',
			summary: [
				'429: too many requests; try again in {wait} s.',
				'429: too many requests; try again in a minute.',
			],
			meaning:
				'The registry takes so many requests a minute, by its service tier, and they are used up. Requests for tokens are counted for the whole registry, whoever makes them.',
			fixes: [
				{text: 'Wait, then retry.'},
				{text: 'Spread the pulls out, and keep a token while it is good instead of asking for a new one.'},
				{text: 'Only the tier Premium has a higher limit than this one, and it costs more.'},
			],
			documentation: 'https://aka.ms/acr/skus',
		},
		'server-error': {
			status: 'failed',
			code,
			summary: 'The registry answered {status}: an error of its own.',
			meaning: 'Nothing on this machine causes it. Such errors pass, most often within minutes.',
			fixes: [
				{text: 'Wait a minute and retry.'},
				{text: 'If it stays, give Azure support the correlation id {correlationId}.'},
				{text: 'See whether Azure reports trouble: https://status.azure.com'},
			],
		},
		'server-error-in-between': {
			status: 'failed',
			code,
			summary: [
				'{status}, but not by the registry: {between} answered.',
				'{status}, but not by the registry: something on the way answered.',
			],
			meaning: 'A proxy or gateway on the way could not reach the registry, or is itself broken.',
			fixes: [
				{text: 'Retry in a minute.'},
				{text: 'Ask whoever runs the proxy or gateway about {loginServer}.'},
			],
		},
	}) as const satisfies Record<CommonProblem, Finding>;

/** What those sentences are filled with. */
export function answerValues(seen: AnswerSeen): Values {
	const {clientIp, retryAfter, registryMessage, registryCode} = seen;

	return {
		status: seen.status,
		error: seen.error,
		errorMessage: seen.errorMessage,
		clientIp,
		...(clientIp !== undefined && {[isIpv4(clientIp) ? 'clientIpv4' : 'clientIpv6']: clientIp}),
		correlationId: seen.correlationId,
		said: registryMessage || registryCode,
		between: seen.pageTitle ?? seen.via ?? seen.server,
		wait: retryAfter,
		pageTitle: seen.pageTitle,
		location: seen.location,
	};
}
