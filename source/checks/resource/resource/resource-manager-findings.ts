import type {Finding} from '../../../engine/check.ts';
import {thenStartAgain} from '../../shared-findings.ts';
import type {ResourceManagerProblem} from '../resource-manager-failure.ts';

const code = 'LOGIN_SERVER_ERROR';

export const otherChecksContinue =
	'The other checks continue with the login server you entered, or with the name plus the suffix of the cloud.';

export const giveLoginServer = {
	text: 'If the login server contains a hash (NAME-HASH), enter the full login server.',
	command: {run: ['acr-doctor', 'LOGIN-SERVER']},
} as const;

const pullWorksWithout = `Pulling does not need Resource Manager; az acr commands do. ${otherChecksContinue}`;

const contactSupport = {
	text: 'If the problem persists, give Azure support the correlation ID {correlationId}.',
} as const;

export const resourceManagerFindings = {
	'search-not-supported': {
		status: 'skipped',
		short: 'Search not supported in this cloud',
		summary: 'Resource Manager of this cloud cannot search for registries.',
		meaning: `Resource Manager of this cloud does not support the query. ${otherChecksContinue}`,
		fixes: {giveLoginServer},
	},
	'host-outside-cloud': {
		status: 'skipped',
		short: 'Host is not in {cloud}',
		summary: 'Not searched: the host you entered is not in {cloud}.',
		meaning:
			'Resource Manager only lists the registries of its own cloud, and acr-doctor sends the token nowhere else. The other checks continue.',
		fixes: {
			giveAzureHost: {
				text: 'If the host belongs to an Azure registry, enter the login server of that registry, which ends in .azurecr.io or similar.',
			},
		},
	},
	'no-token': {
		status: 'warning',
		code,
		short: 'No token for Resource Manager',
		summary: 'Entra issues no token for Resource Manager ({errorCode}).',
		meaning: `The sign-in to the registry works. The sign-in to Azure is refused, for example by a Conditional Access policy; az acr commands need it. ${otherChecksContinue}`,
		fixes: {
			askAdministrator: {
				text: 'Ask an administrator of the tenant: the sign-in log of Entra contains the reason.',
			},
			requestToken: {
				text: 'Check what Azure CLI reports.',
				command: {run: ['az', 'account', 'get-access-token', '--query', 'expiresOn']},
			},
		},
	},
	unreachable: {
		status: 'warning',
		code,
		short: 'Cannot reach Resource Manager',
		summary: 'Resource Manager cannot be reached ({error}).',
		meaning: pullWorksWithout,
		fixes: {
			allowResourceManager: {text: 'Ask your network team to allow Resource Manager of {cloud}.'},
			showResourceManager: {
				text: 'Show the address of Resource Manager.',
				command: {run: ['az', 'cloud', 'show', '--query', 'endpoints.resourceManager', '-o', 'tsv']},
			},
		},
	},
	'timed-out': {
		status: 'warning',
		code,
		short: 'Resource Manager timed out',
		summary: [
			'Resource Manager started a response but did not finish it ({unfinished}).',
			'Resource Manager did not respond within the timeout.',
		],
		meaning: pullWorksWithout,
		fixes: {
			retry: {text: 'Retry.'},
			allowMoreTime: {
				text: 'Allow more time.',
				command: {run: ['acr-doctor', '{registry}', '--timeout', 'SECONDS']},
			},
			allowResourceManager: {
				text: 'Ask your network team whether Resource Manager of {cloud} is allowed.',
			},
		},
	},
	'certificate-untrusted': {
		status: 'warning',
		code,
		short: 'Certificate is not trusted',
		summary: 'The certificate of Resource Manager is not trusted ({error}).',
		meaning: `The usual cause is a corporate proxy that decrypts TLS and signs with a certificate authority (CA) that this machine does not trust. No token was sent. ${otherChecksContinue}`,
		fixes: {
			trustCaCertificate: {
				text: 'Get the CA certificate in PEM format from your network team, and add it to the trust store of this machine.',
			},
			trustForAcrDoctor: {
				text: `Or set NODE_EXTRA_CA_CERTS to the certificate file${thenStartAgain}`,
				command: {variable: 'NODE_EXTRA_CA_CERTS', value: 'FILE'},
			},
		},
		documentation: 'https://learn.microsoft.com/cli/azure/use-azure-cli-successfully-troubleshooting',
	},
	'token-rejected': {
		status: 'warning',
		code,
		short: 'Token rejected (401)',
		summary: [
			'Resource Manager rejects the token (401): {detail}',
			'Resource Manager rejects the token (401).',
		],
		meaning: `The token is expired, was revoked, or is for another cloud. ${otherChecksContinue}`,
		fixes: {
			retry: {text: 'Retry: acr-doctor signs in again.'},
			signInAgain: {
				text: 'If the problem persists, sign in again.',
				command: {run: ['az', 'login']},
				rechecks: ['azure-sign-in'],
			},
		},
	},
	throttled: {
		status: 'warning',
		code,
		short: 'Too many requests (429)',
		summary: [
			'Resource Manager is throttling requests (429). Try again in {wait} s.',
			'Resource Manager is throttling requests (429).',
		],
		meaning: `Resource Manager limits the number of requests of an identity in a period. ${otherChecksContinue}`,
		fixes: {waitAndRetry: {text: 'Wait, then retry.'}},
	},
	'server-error': {
		status: 'warning',
		code,
		short: 'Resource Manager error ({status})',
		summary: 'Resource Manager returned {status}, a server error.',
		meaning: `Server errors usually pass within minutes. ${otherChecksContinue}`,
		fixes: {
			waitAndRetry: {text: 'Wait a minute and retry.'},
			contactSupport,
			checkAzureStatus: {text: 'Check whether Azure reports an outage: https://status.azure.com'},
		},
	},
	'invalid-response': {
		status: 'warning',
		code,
		short: 'Not a Resource Manager response',
		summary: [
			'The response did not come from Resource Manager: {pageTitle}',
			'The response did not come from Resource Manager.',
		],
		meaning: `A proxy or captive portal returned its own page. ${otherChecksContinue}`,
		fixes: {
			openBrowser: {text: 'Open a browser and check whether the network requires you to sign in.'},
			allowResourceManager: {text: 'Ask your network team to allow Resource Manager of {cloud}.'},
		},
	},
	'unexpected-status': {
		status: 'warning',
		code,
		short: 'Resource Manager returned {status}',
		summary: ['Resource Manager returned {status}: {detail}', 'Resource Manager returned {status}.'],
		meaning: `The response should contain the registry. ${otherChecksContinue}`,
		fixes: {retry: {text: 'Retry.'}, contactSupport},
	},
} as const satisfies Record<
	Exclude<ResourceManagerProblem, 'access-denied' | 'not-found'> | 'search-not-supported',
	Finding
> &
	Record<string, Finding>;
