import type {Finding} from '../../../../engine/check.ts';
import type {Fixes} from '../../../../text/template.ts';
import {unixPlatforms} from '../../shared-client-findings.ts';
import {code} from '../pull-fixes.ts';

const shareNames = {
	restartEngine: {
		text: 'If the engine runs in a virtual machine, restart Docker Desktop, Rancher Desktop or the Podman machine after a change of network or VPN.',
	},
	setColimaDns: {
		text: 'If you use Colima, stop Colima, and start it with the DNS server of this machine.',
		on: unixPlatforms,
		command: {run: ['colima', 'start', '--dns', 'ADDRESS']},
	},
	shareNamesWithWsl: {
		text: 'In WSL, use the DNS of Windows: write dnsTunneling=true to the section [wsl2] of .wslconfig in your Windows user folder, then shut down WSL. The shutdown stops all distributions.',
		on: ['windows', 'wsl'],
		command: {run: ['wsl', '--shutdown']},
	},
	useSameServers: {
		text: 'If the engine runs on another machine, give that machine DNS servers that know the private DNS zone.',
	},
} as const satisfies Fixes;

export const pullNameFindings = {
	'engine-uses-public-address': {
		status: 'failed',
		code,
		short: 'The engine uses a public address',
		summary: [
			'This machine reaches {imageHost} privately at {addressHere}, but the container engine does not.',
			'This machine reaches {imageHost} privately, but the container engine does not.',
		],
		meaning: [
			'The registry saw the public address {clientIp}. The engine resolves the name differently, for example in a virtual machine of Docker Desktop, Colima or WSL, or uses a proxy.',
			'The engine resolves the name differently, for example in a virtual machine of Docker Desktop, Colima or WSL, or uses a proxy.',
		],
		fixes: {
			...shareNames,
			showEngineProxy: {
				text: 'Look for HTTPS Proxy in the output. If the engine uses a proxy, add {imageHost} to the NO_PROXY of the engine.',
				when: {clientKind: 'docker'},
				command: {run: ['docker', 'info']},
			},
		},
		documentation: 'https://aka.ms/acr/private-link',
	},
	'engine-dns-differs': {
		status: 'failed',
		code,
		short: 'The engine cannot resolve the host',
		summary: 'This machine resolves {host}, but the container engine does not.',
		meaning: [
			'The engine asks the DNS server {nameServer}. An engine in a virtual machine, for example of Docker Desktop, Colima or WSL, has its own DNS.',
			'An engine in a virtual machine, for example of Docker Desktop, Colima or WSL, has its own DNS.',
		],
		fixes: shareNames,
	},
} as const satisfies Record<string, Finding>;
