import type {Finding} from '../../../engine/check.ts';
import type {CommandTemplate} from '../../../text/template.ts';
import {allowMoreTime, bypassProxy, thenStartAgain} from '../../shared-findings.ts';

const setProxyVariable = {
	variable: '{variable}',
	value: 'http://HOST:PORT',
} as const satisfies CommandTemplate;

export const proxyFindings = {
	'proxy-authentication-required': {
		status: 'failed',
		code: 'CONNECTIVITY_CHALLENGE_ERROR',
		short: 'Proxy requires a password (407)',
		summary: 'The proxy {proxy} requires a user name and password (407).',
		meaning:
			'{variable} contains no credentials that the proxy accepts. The proxy refuses the connection, not the registry.',
		fixes: {
			setProxyCredentials: {
				text: `Write the user name and password into {variable} as http://USER:PASSWORD@{proxyHost}, with special characters encoded (%40 for @)${thenStartAgain}`,
			},
			addToNoProxy: bypassProxy(),
		},
	},
	'proxy-refused': {
		status: 'failed',
		code: 'CONNECTIVITY_CHALLENGE_ERROR',
		short: 'Proxy refuses to connect',
		summary: 'The proxy {proxy} refuses to connect to {host}.',
		meaning: 'The rules of the proxy do not allow this host or port. The proxy returned {proxyStatus}.',
		fixes: {
			allowInProxy: {text: 'Ask the administrator of the proxy to allow {loginServer} on port {port}.'},
			addToNoProxy: bypassProxy(),
		},
	},
	'proxy-unreachable': {
		status: 'failed',
		code: 'CONNECTIVITY_CHALLENGE_ERROR',
		short: 'Proxy cannot be reached',
		summary: 'The proxy {proxy} cannot be reached.',
		meaning:
			'{variable} sends every connection to this proxy. A company proxy is often unreachable outside the company network.',
		fixes: {
			connectToNetwork: {text: 'Connect to the network or VPN of the proxy, then retry.'},
			correctProxyVariable: {text: `Correct {variable}${thenStartAgain}`, command: setProxyVariable},
			addToNoProxy: bypassProxy(),
		},
	},
	'proxy-cannot-connect': {
		status: 'failed',
		code: 'CONNECTIVITY_CHALLENGE_ERROR',
		short: 'Proxy cannot reach the registry',
		summary: 'The proxy {proxy} allows {host}, but cannot reach it.',
		meaning:
			'The proxy returned {proxyStatus}. From the proxy, the name has no address or the connection fails. A private endpoint can be reached only from inside its network.',
		fixes: {
			checkFromProxy: {
				text: 'Ask the administrator of the proxy to check from there that {loginServer} resolves and that port {port} can be reached.',
			},
			addToNoProxy: bypassProxy('If this machine reaches the registry directly, bypass the proxy for it'),
		},
	},
	'proxy-timed-out': {
		status: 'failed',
		code: 'CONNECTIVITY_CHALLENGE_ERROR',
		short: 'Proxy did not respond in time',
		summary: 'The proxy {proxy} accepted the connection but did not respond within the timeout.',
		meaning:
			'The proxy is overloaded, waits for a host that drops its packets, or the server at this address is not a proxy.',
		fixes: {
			allowMoreTime,
			checkFromProxy: {
				text: 'Ask the administrator of the proxy whether the proxy reaches {loginServer} on port {port}.',
			},
			addToNoProxy: bypassProxy(),
		},
	},
	'proxy-certificate-untrusted': {
		status: 'failed',
		code: 'CONNECTIVITY_SSL_ERROR',
		short: 'Proxy certificate is not trusted',
		summary: 'The certificate of the proxy {proxy} is not trusted.',
		meaning: '{variable} names a proxy with TLS, and the certificate of that proxy is refused: {reason}',
		fixes: {
			trustProxyCa: {
				text: 'Add the CA of the proxy to the trust store of this machine, and use the name in the certificate of the proxy.',
			},
			useHttpScheme: {
				text: `If the proxy accepts connections without TLS, as most do, start {variable} with http://${thenStartAgain}`,
			},
		},
	},
	'not-a-proxy': {
		status: 'failed',
		code: 'CONNECTIVITY_CHALLENGE_ERROR',
		short: 'Server is not an HTTP proxy',
		summary: 'The server at {proxy} is not an HTTP proxy.',
		meaning:
			'{variable} contains the wrong port or the wrong scheme. https:// is only for a proxy that requires TLS.',
		fixes: {
			correctProxyVariable: {
				text: `Correct the scheme, host or port in {variable}${thenStartAgain}`,
				command: setProxyVariable,
			},
			addToNoProxy: bypassProxy(),
		},
	},
	'proxy-malformed': {
		status: 'failed',
		code: 'CONNECTIVITY_CHALLENGE_ERROR',
		short: '{variable} is not a valid URL',
		summary: '{variable} is not a valid proxy URL.',
		meaning: 'Programs that use this variable cannot connect.',
		fixes: {
			correctProxyVariable: {
				text: `Write the address of the proxy as a URL${thenStartAgain}`,
				command: setProxyVariable,
			},
			encodeSpecialCharacters: {
				text: 'Encode special characters in the user name or password: %40 for @, %2F for /, %23 for #, %3A for a colon.',
			},
		},
	},
} as const satisfies Record<string, Finding>;
