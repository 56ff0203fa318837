import type {Finding} from '../../../engine/check.ts';
import {connectAndTestDns, thenStartAgain} from '../../shared-findings.ts';

export const entraConnectionFindings = {
	'sign-in-timed-out': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		short: 'The Azure sign-in timed out',
		summary: '{refusedCredential} returned no token before the timeout.',
		meaning: 'Entra is not reachable from here, or the program that provides the credential hangs.',
		fixes: {
			allowMoreTime: {
				text: 'Allow more time.',
				command: {run: ['acr-doctor', 'REGISTRY', '--timeout', 'SECONDS']},
			},
			requestToken: {
				text: 'Request a token with Azure CLI, and check whether the command hangs.',
				command: {run: ['az', 'account', 'get-access-token', '--query', 'expiresOn', '-o', 'tsv']},
				when: {azureCli: true},
			},
		},
	},
	'entra-unreachable': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		short: 'Entra cannot be reached',
		summary: 'Entra cannot be reached ({errorCode}).',
		meaning:
			'The sign-in host of {cloud} does not answer from here, or its certificate is not trusted on this machine: {reason}',
		fixes: {
			connectToNetwork: {text: 'Connect to the network or the VPN, then retry.'},
			allowSignInHost: {text: 'Ask your network team to allow the sign-in host of {cloud}.'},
		},
	},
	'entra-not-resolved': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		short: 'Sign-in host cannot be resolved',
		summary: 'DNS returns no address for the sign-in host of {cloud} ({errorCode}).',
		meaning: 'This machine is offline, or its DNS server is failing.',
		fixes: connectAndTestDns,
	},
	'entra-error': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		short: 'Entra returned a server error',
		summary: 'The sign-in host of {cloud} returned a server error.',
		meaning: 'This machine is not the cause, unless a proxy answers in place of Entra: {reason}',
		fixes: {
			waitAndRetry: {text: 'Wait a minute, then retry.'},
			checkAzureStatus: {text: 'Check whether Azure reports an outage: https://status.azure.com'},
		},
	},
	'entra-certificate-refused': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		short: 'Sign-in host is not trusted',
		summary: 'The certificate of the sign-in host is not trusted ({errorCode}).',
		meaning:
			'Usually, a company proxy decrypts TLS and signs with a certificate authority (CA) that this machine does not trust.',
		fixes: {
			trustCaCertificate: {
				text: 'Get the CA certificate in PEM format from your network team, and add it to the trust store of this machine.',
			},
			trustForAzureCli: {
				text: `For Azure CLI, set REQUESTS_CA_BUNDLE to the file${thenStartAgain}`,
				command: {variable: 'REQUESTS_CA_BUNDLE', value: 'FILE'},
			},
			trustForAcrDoctor: {
				text: `For acr-doctor, set NODE_EXTRA_CA_CERTS to the file${thenStartAgain}`,
				command: {variable: 'NODE_EXTRA_CA_CERTS', value: 'FILE'},
			},
		},
		documentation: 'https://learn.microsoft.com/cli/azure/use-azure-cli-successfully-troubleshooting',
	},
	'proxy-authentication-required': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		short: 'Proxy requires a password (407)',
		summary: 'The proxy requires a user name and password for sign-ins (407).',
		meaning: 'The proxy refuses the request; Entra does not see it.',
		fixes: {
			setProxyCredentials: {
				text: `Put the user name and password in HTTPS_PROXY, as http://USER:PASSWORD@HOST:PORT${thenStartAgain}`,
			},
		},
	},
	'proxy-malformed': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		short: '{variable} is not a proxy URL',
		summary: '{variable} is not a valid proxy URL.',
		meaning: 'Programs that use this variable cannot connect at all, including for sign-in.',
		fixes: {
			correctProxy: {
				text: `Set the variable to the address of the proxy${thenStartAgain}`,
				command: {variable: '{variable}', value: 'http://HOST:PORT'},
			},
		},
	},
} as const satisfies Record<string, Finding>;
