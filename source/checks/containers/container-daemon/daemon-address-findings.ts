import type {Finding} from '../../../engine/check.ts';
import {allowMoreTime, useTokenWithoutClient, withClientMessage} from '../shared-client-findings.ts';
import {thenStartAgain} from '../../shared-findings.ts';
import {
	bypassProxy,
	code,
	connectToDaemon,
	listContexts,
	setAddress,
	useDefaultDaemon,
} from './daemon-fixes.ts';

/** Findings about the address of the daemon: a variable, a context or a connection. */
export const daemonAddressFindings = {
	'configured-daemon-unreachable': {
		status: 'failed',
		code,
		short: 'No daemon at {variable}',
		summary: '{variable} is set to {variableValue}, but no {clientName} daemon responds there.',
		meaning: withClientMessage('While the variable is set, the default daemon of this machine is not used.'),
		fixes: {
			...connectToDaemon,
			...bypassProxy,
			...useDefaultDaemon,
			correctVariable: {text: `If the address is wrong, correct {variable}${thenStartAgain}`},
			...useTokenWithoutClient,
		},
	},
	'context-unreachable': {
		status: 'failed',
		code,
		short: 'No daemon at context {context}',
		summary: [
			'No daemon responds at {endpoint}, the address of the docker context {context}.',
			'No daemon responds at the address of the docker context {context}.',
		],
		meaning: withClientMessage(
			'The docker context selects the daemon, and that daemon is stopped or unreachable.',
		),
		fixes: {
			...connectToDaemon,
			...bypassProxy,
			...useDefaultDaemon,
			...listContexts,
			...useTokenWithoutClient,
		},
	},
	'context-not-found': {
		status: 'failed',
		code,
		short: 'No docker context {context}',
		summary: [
			'The docker context {context}, which {contextPlace} selects, does not exist.',
			'The docker context {context} does not exist.',
		],
		meaning:
			'The context was removed, or belongs to another user or another settings folder (DOCKER_CONFIG).',
		fixes: {...listContexts, ...useDefaultDaemon, ...useTokenWithoutClient},
	},
	'invalid-daemon-address': {
		status: 'failed',
		code,
		short: 'Invalid daemon address',
		summary: [
			'{variable} is set to {variableValue}, which is not a valid daemon address.',
			'The daemon address of {clientName} is not valid.',
		],
		meaning:
			'Valid forms are unix:///var/run/docker.sock, tcp://HOST:PORT, ssh://USER@HOST and, on Windows, npipe:////./pipe/docker_engine.',
		fixes: {
			...setAddress,
			correctAddress: {text: `Correct the daemon address${thenStartAgain}`},
			...useDefaultDaemon,
		},
	},
	'daemon-address-without-scheme': {
		status: 'failed',
		code,
		short: 'Daemon address has no scheme',
		summary:
			'{variable} is set to {variableValue}, which has no scheme, so {clientName} connects to the TCP address {endpoint}.',
		meaning: 'Docker reads an address without ssh:// or unix:// as the host of a TCP connection.',
		fixes: {
			...setAddress,
			correctAddress: {text: `Correct the daemon address${thenStartAgain}`},
			...useDefaultDaemon,
		},
	},
	'configured-daemon-timed-out': {
		status: 'failed',
		code,
		short: ['No response from {variable}', 'No response from {context}'],
		summary: [
			'The {clientName} daemon at {variableValue}, which is set by {variable}, did not respond before the timeout.',
			'The {clientName} daemon of the context {context} did not respond before the timeout.',
		],
		meaning:
			'A firewall drops the packets, a VPN is disconnected, or the server at this address is not a container daemon.',
		fixes: {
			connectToDaemon: {text: 'Connect to the VPN or tunnel of the daemon, or correct its address.'},
			...useDefaultDaemon,
			...allowMoreTime,
			...useTokenWithoutClient,
		},
	},
} as const satisfies Record<string, Finding>;
