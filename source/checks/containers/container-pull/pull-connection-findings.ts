import type {Finding} from '../../../engine/check.ts';
import type {Fixes} from '../../../text/template.ts';
import {clientMessage, withClientMessage} from '../shared-client-findings.ts';
import {
	allowPull,
	checkHostAndPort,
	checkSpelling,
	code,
	copyShellProxy,
	enableDataEndpoints,
} from './pull-fixes.ts';

const connect = {
	connect: {text: 'Connect to the network or VPN, then retry.'},
} as const satisfies Fixes;

export const pullConnectionFindings = {
	'host-not-found': {
		status: 'failed',
		code,
		short: 'Host name does not exist in DNS',
		summary: '{host} does not exist in the DNS that {clientName} uses.',
		meaning:
			'A daemon in a virtual machine, or one with its own DNS servers, can know fewer names than this machine.',
		fixes: {
			...copyShellProxy,
			...checkSpelling,
			...connect,
			resolveDataHost: {
				text: 'Layers come from {dataHost}: {clientName} must resolve that name too. With a private endpoint, the private DNS zone must contain the name.',
			},
			restartDesktop: {
				text: 'If Docker runs in a virtual machine, restart Docker Desktop after a change of network or VPN.',
				when: {clientKind: 'docker'},
			},
		},
	},
	'resolver-failed': {
		status: 'failed',
		code,
		short: 'The DNS server failed',
		summary: 'The DNS server of {clientName} did not resolve {host}.',
		meaning: clientMessage,
		fixes: {
			...connect,
			correctResolver: {
				text: 'Docker reads its DNS servers from /etc/resolv.conf. Correct the servers in that file.',
				on: 'linux',
				when: {clientKind: 'docker'},
			},
			restartDesktop: {
				text: 'Docker Desktop uses the DNS of its virtual machine. Restart Docker Desktop after a change of network or VPN.',
				when: {clientKind: 'docker'},
			},
		},
	},
	'connection-refused': {
		status: 'failed',
		code,
		short: 'Connection refused',
		summary: '{host} refuses the connection from {clientName}.',
		meaning: withClientMessage('No server listens at this address, or a firewall rejects the connection.'),
		fixes: {...copyShellProxy, ...allowPull, ...checkHostAndPort},
	},
	'network-unreachable': {
		status: 'failed',
		code,
		short: 'No route to the host',
		summary: '{clientName} has no route to {host}.',
		meaning: withClientMessage('The machine is offline, its VPN is disconnected, or IPv6 has no route.'),
		fixes: {...copyShellProxy, ...connect, ...allowPull},
	},
	'connection-timed-out': {
		status: 'failed',
		code,
		short: 'Connection timed out',
		summary: '{host} does not respond to {clientName}.',
		meaning: withClientMessage(
			'A firewall drops the packets, a VPN is disconnected, or the packets are too large for the VPN.',
		),
		fixes: {
			...copyShellProxy,
			...allowPull,
			setDaemonProxy: {
				text: 'If this machine reaches the registry but the daemon does not, configure the proxy in the daemon too.',
			},
		},
	},
	'connection-reset': {
		status: 'failed',
		code,
		short: 'Connection reset',
		summary: '{host} closed the connection of {clientName} before the image arrived.',
		meaning: withClientMessage(
			'An overloaded server, or a firewall or proxy that filters by server name, can close connections.',
		),
		fixes: {...copyShellProxy, ...allowPull},
	},
	'storage-host-not-found': {
		status: 'failed',
		code,
		short: 'Host of the layers not in DNS',
		summary: '{host}, which holds the layers of {image}, does not exist in the DNS that {clientName} uses.',
		meaning: withClientMessage(
			'The registry responds, so the name of the image is correct. The layers come from another host. With a private endpoint, a data endpoint has its own record in the private DNS zone.',
		),
		fixes: {
			resolveHost: {
				text: 'Look up the name on the machine that pulls.',
				command: {run: ['nslookup', '{host}']},
			},
			listEndpoints: {
				text: 'List the hosts of the registry, which all need a record in DNS.',
				when: {registry: true},
				command: {run: ['az', 'acr', 'show-endpoints', '-n', '{registry}']},
			},
			...copyShellProxy,
			...connect,
			restartDesktop: {
				text: 'If Docker runs in a virtual machine, restart Docker Desktop after a change of network or VPN.',
				when: {clientKind: 'docker'},
			},
		},
	},
	'storage-unreachable': {
		status: 'failed',
		code,
		short: 'Host of the layers is unreachable',
		summary: '{clientName} cannot reach {host}, which holds the layers of {image}.',
		meaning: withClientMessage(
			'The registry responds, but its layers come from another host. A firewall that allows only the registry blocks that host.',
		),
		fixes: {
			allowLayerHost: {text: 'Ask your network team to allow HTTPS to {host}.'},
			...enableDataEndpoints,
			...copyShellProxy,
			...connect,
		},
	},
	'download-interrupted': {
		status: 'failed',
		code,
		short: 'The download was interrupted',
		summary: [
			'The download of {image} was interrupted: {clientName} got {layersCompleted} of {layersStarted} layers.',
			'The download of {image} was interrupted, although {clientName} retried.',
		],
		meaning: withClientMessage('The registry responds, but the layers do not arrive.'),
		fixes: {
			retry: {text: 'Retry: the client keeps completed layers.'},
			...allowPull,
			askAboutDownloads: {
				text: 'Ask your network team whether large downloads are blocked, scanned or limited in time.',
			},
			lowerMtu: {text: 'On a VPN, try a smaller MTU, or try without the VPN.'},
		},
	},
} as const satisfies Record<string, Finding>;
