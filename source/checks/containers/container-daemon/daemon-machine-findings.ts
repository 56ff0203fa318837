import type {Finding} from '../../../engine/check.ts';
import type {Fixes} from '../../../text/template.ts';
import {
	readDockerLog,
	shutDownWsl,
	useTokenWithoutClient,
	withClientMessage,
} from '../shared-client-findings.ts';
import {code, listContexts, takeOwnership, useDefaultDaemon} from './daemon-fixes.ts';

const listConnections = {
	listConnections: {
		text: 'Find out which service Podman connects to.',
		command: {run: ['podman', 'system', 'connection', 'list']},
	},
} as const satisfies Fixes;

export const daemonMachineFindings = {
	'desktop-not-running': {
		status: 'failed',
		code,
		short: ['{machineProgram} is not running', 'No daemon is running (VM is off)'],
		summary: [
			'{machineProgram} is not running, so no daemon responds at {endpoint}.',
			'No daemon responds at {endpoint}, because its virtual machine is not running.',
			'The virtual machine of the {clientName} daemon is not running.',
		],
		meaning: [
			'On this machine, {machineProgram} runs the daemon in a virtual machine. Another engine responds at {otherEndpoint}.',
			'On this machine, {machineProgram} runs the daemon in a virtual machine.',
			'On this machine, Docker Desktop, Rancher Desktop or Colima runs the daemon in a virtual machine.',
		],
		fixes: {
			startDockerDesktop: {
				text: 'Start Docker Desktop, and wait until it reports that the engine is running.',
				when: {virtualMachine: ['desktop', 'unknown']},
			},
			startDesktopInShell: {
				text: 'Or start Docker Desktop from this shell, with version 4.37 or later.',
				when: {virtualMachine: 'desktop'},
				command: {run: ['docker', 'desktop', 'start']},
			},
			startColima: {
				text: 'If you use Colima, start Colima.',
				on: ['macos', 'linux'],
				when: {virtualMachine: ['colima', 'unknown']},
				command: {run: ['colima', 'start']},
			},
			startColimaProfile: {
				text: 'Start the profile of Colima that owns the socket.',
				when: {virtualMachine: 'colima-profile'},
				command: {run: ['colima', 'start', '--profile', '{colimaProfile}']},
			},
			startRancherDesktop: {
				text: 'Start Rancher Desktop.',
				when: {virtualMachine: 'rancher'},
				command: {run: ['rdctl', 'start']},
			},
			startMachineOfPodman: {
				text: 'Start the Podman machine.',
				when: {virtualMachine: 'podman'},
				command: {run: ['podman', 'machine', 'start']},
			},
			startOrbStack: {
				text: 'Start OrbStack.',
				when: {virtualMachine: 'orbstack'},
				command: {run: ['orb', 'start']},
			},
			startLima: {
				text: 'Start the virtual machine of Lima.',
				when: {virtualMachine: 'lima'},
				command: {run: ['limactl', 'start', '{limaInstance}']},
			},
			...useDefaultDaemon,
			...listContexts,
			...useTokenWithoutClient,
		},
	},
	'engine-left-behind': {
		status: 'failed',
		code,
		short: ['{machineProgram} is not installed', 'The selected engine is gone'],
		summary: [
			'{variable} selects the engine of {machineProgram}, but this program is no longer installed.',
			'The docker context {context} selects the engine of {machineProgram}, but this program is no longer installed.',
			'The selected engine is no longer installed.',
		],
		meaning: 'Another engine responds at {otherEndpoint}, but {clientName} does not use that engine.',
		fixes: {
			...useDefaultDaemon,
			...listContexts,
			installAgain: {text: 'Or install {machineProgram} again.'},
			...useTokenWithoutClient,
		},
	},
	'podman-machine-not-running': {
		status: 'failed',
		code,
		short: 'No Podman service is running',
		summary: 'Podman cannot reach its machine or service.',
		meaning:
			'This Podman is only a client. The service that it uses, often in a virtual machine, is not running.',
		fixes: {
			startPodmanMachine: {
				text: 'Start the Podman machine.',
				command: {run: ['podman', 'machine', 'start']},
			},
			createPodmanMachine: {
				text: 'If there is no Podman machine yet, create one.',
				command: {run: ['podman', 'machine', 'init', '--now']},
			},
			startPodmanSocket: {
				text: 'Or start the Podman service of this user.',
				on: 'linux',
				command: {run: ['systemctl', '--user', 'start', 'podman.socket']},
			},
			...listConnections,
			...useTokenWithoutClient,
		},
	},
	'podman-service-unreachable': {
		status: 'failed',
		code,
		short: 'No Podman service responds',
		summary: [
			'No Podman service responds at {serviceAddress}. {servicePlace} makes Podman use that service.',
			'The Podman service does not respond. {servicePlace} makes Podman use that service.',
		],
		meaning: withClientMessage(
			'With remote = true in containers.conf, Podman sends every command to a service, and pulls nothing itself.',
		),
		fixes: {
			startService: {
				text: 'If the setting is intended, start the service at that address, or connect to its VPN or tunnel.',
			},
			removeRemote: {text: 'Otherwise, remove remote = true from containers.conf.'},
			...listConnections,
			...useTokenWithoutClient,
		},
	},
	'desktop-permission-denied': {
		status: 'failed',
		code,
		short: 'No permission to use the VM daemon',
		summary: [
			'This user has no permission to use the daemon at {endpoint}, which runs in a virtual machine.',
			'This user has no permission to use the daemon, which runs in a virtual machine.',
		],
		meaning:
			'Docker Desktop, or the program that started the virtual machine, decides who can use the daemon.',
		fixes: {
			joinDockerUsers: {
				text: 'In Windows, add yourself to the docker-users group, then sign out and sign in again.',
				on: ['windows', 'wsl'],
			},
			startAsSameUser: {text: 'Start the virtual machine and the client as the same user.'},
			...useTokenWithoutClient,
		},
	},
	'daemon-backend-failed': {
		status: 'failed',
		code,
		short: 'The daemon accepts, then fails',
		summary: [
			'The daemon at {endpoint} accepts the connection, then fails.',
			'The daemon accepts the connection, then fails.',
		],
		meaning: withClientMessage(
			'A front end listens at this address, but the engine that does the work is not running.',
		),
		fixes: {
			restartDesktop: {
				text: 'Quit Docker Desktop or Rancher Desktop, then start that program again.',
				on: ['macos', 'windows'],
			},
			restartColima: {
				text: 'If you use Colima, restart Colima.',
				on: 'macos',
				command: {run: ['colima', 'restart']},
			},
			shutDownWsl: {
				...shutDownWsl,
				text: 'If the error persists, shut down WSL from Windows before you start Docker Desktop. The shutdown stops all distributions.',
				on: ['windows', 'wsl'],
			},
			restartDocker: {
				text: 'Restart Docker. The restart stops running containers.',
				on: 'linux',
				when: {dockerInstallation: 'system-service'},
				command: {run: ['sudo', 'systemctl', 'restart', 'docker']},
			},
			readDockerLog: {...readDockerLog, text: 'Check the Docker log for the cause.'},
			...useTokenWithoutClient,
		},
	},
	'known-hosts-unreadable': {
		status: 'failed',
		code,
		short: 'Cannot read known_hosts',
		summary: ['{clientName} cannot read the file {path}.', '{clientName} cannot read the file known_hosts.'],
		meaning: [
			'{clientName} reaches {sshDestination} through ssh, which compares the key of the host with the keys in this file.',
			...withClientMessage(
				'{clientName} reaches its virtual machine through ssh, which needs this file. The virtual machine may be running.',
			),
		],
		fixes: {
			createFile: {text: 'If the file does not exist, create an empty file.'},
			removeLine: {text: 'If a line is malformed, remove that line.'},
			...takeOwnership,
			...useTokenWithoutClient,
		},
	},
} as const satisfies Record<string, Finding>;
