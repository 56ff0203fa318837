import type {Finding} from '../../../engine/check.ts';
import {connectAndTestDns, thenStartAgain} from '../../shared-findings.ts';

const correctProxy = {
	text: `Set HTTPS_PROXY to the address of the proxy${thenStartAgain}`,
	command: {variable: 'HTTPS_PROXY', value: 'http://HOST:PORT'},
} as const;

const unsetProxy = {
	text: `Or, if this network needs no proxy, remove the variable${thenStartAgain}`,
	command: {unset: 'HTTPS_PROXY'},
} as const;

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
	'proxy-unreachable': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		short: 'The proxy cannot be reached',
		summary: [
			'Azure CLI cannot connect to the proxy {proxy}.',
			'Azure CLI cannot connect to the proxy in HTTPS_PROXY.',
		],
		meaning:
			'The request stops at the proxy; Entra does not see it. The address or port is wrong, or the proxy is down.',
		fixes: {
			testProxy: {
				text: 'Check whether the proxy answers.',
				command: {run: ['curl', '-v', '-x', '{signInProxy}', 'https://{signInHost}']},
				when: {signInProxy: true},
			},
			correctProxy,
			unsetProxy,
		},
	},
	'proxy-not-resolved': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		short: 'The proxy name does not resolve',
		summary: [
			'The name of the proxy {proxy} cannot be resolved in DNS.',
			'The name of the proxy in HTTPS_PROXY cannot be resolved in DNS.',
		],
		meaning:
			'The name is mistyped, or only the company network or the VPN resolves it. Entra is not the cause.',
		fixes: {
			connectToNetwork: {text: 'Connect to the company network or the VPN, then retry.'},
			correctProxy,
			unsetProxy,
		},
	},
	'proxy-without-tls': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		short: 'The proxy does not use TLS',
		summary: [
			'The proxy {proxy} does not answer with TLS.',
			'The proxy in HTTPS_PROXY does not answer with TLS.',
		],
		meaning:
			'The URL of the proxy starts with https://, but most proxies accept only http://. Requests for https:// addresses stay encrypted.',
		fixes: {
			correctProxy: {
				text: `Set HTTPS_PROXY to the same address with http://${thenStartAgain}`,
				command: {variable: 'HTTPS_PROXY', value: 'http://HOST:PORT'},
			},
		},
	},
	'proxy-refuses-sign-in': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		short: 'The proxy blocks the sign-in',
		summary: [
			'The proxy {proxy} does not let Azure CLI connect to the sign-in host.',
			'The proxy in HTTPS_PROXY does not let Azure CLI connect to the sign-in host.',
		],
		meaning:
			'The proxy refuses or closes the connection to the sign-in host of {cloud}, or cannot establish it. The parts of the error are listed under Evidence.',
		fixes: {
			testProxy: {
				text: 'Read the answer of the proxy.',
				command: {run: ['curl', '-v', '-x', '{signInProxy}', 'https://{signInHost}']},
				when: {signInProxy: true},
			},
			allowSignInHost: {
				text: 'Ask the administrator of the proxy to allow the sign-in host of {cloud}.',
			},
		},
	},
	'authority-certificate-malformed': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		short: 'Malformed certificate on sign-in',
		summary: 'A certificate in the chain of the sign-in host does not meet the rules for certificates.',
		meaning:
			'The certificates of Microsoft meet these rules, so a proxy decrypts TLS with its own certificate authority (CA). A certificate of this CA lacks an extension that new versions of Python and OpenSSL require.',
		fixes: {
			reissueCertificate: {
				text: 'Ask your network team to reissue the CA certificate of the proxy with these extensions: critical basic constraints, key usage, and key identifiers.',
			},
			showChain: {
				text: 'Show the certificates that the proxy sends.',
				command: {
					run: ['openssl', 's_client', '-connect', '{signInHost}:443', '-showcerts'],
				},
			},
		},
	},
	'entra-certificate-expired': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		short: 'Sign-in host: expired certificate',
		summary: 'On this machine, the certificate of the sign-in host is expired or not yet valid.',
		meaning: "This machine's clock is wrong, or a proxy sends an expired certificate of its own.",
		fixes: {
			checkClock: {
				text: "Check this machine's clock against another one and correct it.",
				command: {run: ['date', '-u']},
			},
			renewCertificate: {
				text: 'If the clock is right, ask your network team to renew the certificate of the proxy.',
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
