import type {Finding} from '../../../engine/check.ts';
import {clientCertificateRequired} from '../../shared-findings.ts';

const allowInFirewall = {text: 'Ask your network team to allow {loginServer} on port {port}.'} as const;

const checkAddress = {
	text: 'Check that {address} belongs to {loginServer}.',
	command: {run: ['nslookup', '{loginServer}']},
} as const;

export const connectionFindings = {
	'tls-version-too-old': {
		status: 'failed',
		code: 'CONNECTIVITY_SSL_ERROR',
		short: 'TLS 1.2 is not supported',
		summary: '{host} does not support TLS 1.2 or newer.',
		meaning: 'Azure registries support TLS 1.2 and 1.3. An old proxy or load balancer responds instead.',
		fixes: {
			allowTls12: {
				text: 'Ask the administrator of the proxy to allow TLS 1.2, or to exempt {loginServer} from inspection.',
			},
		},
	},
	'not-tls': {
		status: 'failed',
		code: 'CONNECTIVITY_SSL_ERROR',
		short: 'The server does not speak TLS',
		summary: 'The server at {host} does not speak TLS.',
		meaning: 'A plain HTTP server, a captive portal or a proxy is listening on the port.',
		fixes: {
			openWebPage: {
				text: 'Open a web page in a browser. A network that requires a sign-in shows its sign-in page.',
			},
			checkAddress: {text: 'Check that {address} is the registry.'},
		},
	},
	'client-certificate-required': clientCertificateRequired,
	'closed-during-handshake': {
		status: 'failed',
		code: 'CONNECTIVITY_SSL_ERROR',
		short: 'Closed during the TLS handshake',
		summary: '{host} closed the connection during the TLS handshake.',
		meaning: 'A firewall that blocks the server name closes the connection in this way.',
		fixes: {allowInFirewall: {text: 'Ask your network team to allow {loginServer} on port {port} by name.'}},
	},
	'server-name-unrecognized': {
		status: 'failed',
		code: 'CONNECTIVITY_SSL_ERROR',
		short: 'Server name is not recognized',
		summary: 'The server at {address} does not serve {loginServer}.',
		meaning:
			'The server refused the name in the TLS handshake (unrecognized_name). The name resolves to another server, to a gateway without an entry for the name, or to a firewall.',
		fixes: {
			checkAddress,
			addToGateway: {text: 'Ask the administrator of the gateway to add {loginServer}.'},
		},
	},
	'handshake-timed-out': {
		status: 'failed',
		code: 'CONNECTIVITY_CHALLENGE_ERROR',
		short: 'TLS handshake timed out',
		summary: '{host} accepted the connection but sent nothing within the timeout.',
		meaning:
			'The TCP connection is up, so DNS and routing work, but the server does not respond to the TLS handshake. A firewall blocks the server name, a VPN drops large packets, or the server does not speak TLS.',
		fixes: {
			lowerMtu: {text: 'Try without the VPN, or with a smaller MTU on its interface.'},
			askAboutInspection: {
				text: 'Ask your network team whether TLS to {loginServer} is inspected or blocked.',
			},
			traceHandshake: inspectTls('Find the step at which the handshake stops'),
		},
	},
	'handshake-failed': {
		status: 'failed',
		code: 'CONNECTIVITY_SSL_ERROR',
		short: 'TLS handshake failed',
		summary: 'The TLS handshake with {host} failed ({error}).',
		meaning: 'The client and the server could not agree on the parameters of TLS.',
		fixes: {traceHandshake: inspectTls('Inspect the handshake yourself')},
	},
	'connection-refused': {
		status: 'failed',
		code: 'CONNECTIVITY_CHALLENGE_ERROR',
		short: 'Connection refused on port {port}',
		summary: 'The connection to {address}, port {port}, was refused.',
		meaning: 'A firewall refuses the connection, or the name resolves to a machine that is not the registry.',
		fixes: {checkAddress, allowInFirewall},
	},
	'connection-reset': {
		status: 'failed',
		code: 'CONNECTIVITY_CHALLENGE_ERROR',
		short: 'Connection reset before TLS',
		summary: 'The connection to {host} was reset before the TLS handshake finished.',
		meaning: 'A firewall or proxy in between cuts the connection, often because of the server name.',
		fixes: {
			allowInFirewall,
			tryAnotherNetwork: {
				text: 'Try another network, such as a phone hotspot, to check whether this network is the cause.',
			},
		},
	},
	'connection-timed-out': {
		status: 'failed',
		code: 'CONNECTIVITY_CHALLENGE_ERROR',
		short: 'Connection timed out',
		summary: '{host} did not respond within the timeout.',
		meaning:
			'A firewall drops the packets, a VPN is down, or the address is a private endpoint to which this machine has no route.',
		fixes: {
			connectToNetwork: {text: 'Connect to the VPN or network that reaches {loginServer}, then retry.'},
			allowInFirewall,
		},
	},
	'no-route-to-host': {
		status: 'failed',
		code: 'CONNECTIVITY_CHALLENGE_ERROR',
		short: 'No route to host ({error})',
		summary: 'There is no route to {host} ({error}).',
		meaning:
			'This machine is offline, its VPN or IPv6 configuration has no working route, or a firewall in between rejects the connection.',
		fixes: {connectToNetwork: {text: 'Connect to the network or VPN, then retry.'}},
	},
} as const satisfies Record<string, Finding>;

export function inspectTls(lead: string) {
	const server = ['-connect', '{loginServer}:{port}', '-servername', '{loginServer}'];
	return {
		text: `${lead} (press Ctrl-C to end).`,
		command: {run: ['openssl', 's_client', ...server, '-showcerts']},
	};
}
