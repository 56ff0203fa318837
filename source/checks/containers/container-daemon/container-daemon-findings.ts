import type {Finding} from '../../../engine/check.ts';
import type {Fixes} from '../../../text/template.ts';
import {
	allowMoreTime,
	assignIds,
	clientMessage,
	useTokenWithoutClient,
	readDockerLog,
	shutDownWsl,
	currentUserName,
	withClientMessage,
} from '../shared-client-findings.ts';
import {thenStartAgain} from '../../shared-findings.ts';

const code = 'DOCKER_DAEMON_ERROR';

const unsetVariable = <const Name extends string>(name: Name) =>
	({
		text: `Or unset ${name} to use the default daemon${thenStartAgain}`,
		when: {variable: name},
		command: {unset: name},
	}) as const;

const useDefaultContext = {
	useDefaultContext: {
		text: 'Or switch from the context {storedContext} to the default context.',
		command: {run: ['docker', 'context', 'use', 'default']},
	},
} as const satisfies Fixes;

const useDefaultDaemon = {
	unsetDockerHost: unsetVariable('DOCKER_HOST'),
	unsetDockerContext: {
		...unsetVariable('DOCKER_CONTEXT'),
		text: `Or unset DOCKER_CONTEXT to use the stored context${thenStartAgain}`,
	},
	unsetContainerHost: unsetVariable('CONTAINER_HOST'),
	unsetContainerConnection: unsetVariable('CONTAINER_CONNECTION'),
	unsetContainerdAddress: unsetVariable('CONTAINERD_ADDRESS'),
	...useDefaultContext,
} as const satisfies Fixes;

const listContexts = {
	listContexts: {
		text: 'List the contexts. An asterisk marks the current context.',
		when: {clientKind: 'docker'},
		command: {run: ['docker', 'context', 'ls']},
	},
} as const satisfies Fixes;

const connectToDaemon = {
	connectToDaemon: {
		text: 'If the address is correct, start the daemon there, or connect to its VPN or tunnel.',
	},
} as const satisfies Fixes;

const showVersion = (text: string) => ({text, command: {run: ['{client}', 'version']}}) as const;

const joinDockerGroup = {run: ['sudo', 'usermod', '-aG', 'docker', currentUserName]} as const;

const setUpContainerd = {
	text: 'Set up and start containerd for this user.',
	when: {clientKind: 'nerdctl'},
	command: {run: ['containerd-rootless-setuptool.sh', 'install']},
} as const;

export const containerDaemonFindings = {
	running: {
		status: 'passed',
		short: ['running, version {serverVersion}', 'running'],
		summary: ['The daemon responds and has version {serverVersion}.', 'The daemon responds.'],
	},
	daemonless: {
		status: 'passed',
		short: '{clientName} needs no daemon',
		summary: '{clientName} works without a daemon.',
	},
	'no-daemon-in-container': {
		status: 'skipped',
		short: 'No daemon in this container',
		summary: 'This container has no {clientName} daemon, which is normal.',
		meaning:
			'The image contains the client, but this container has neither a daemon nor the socket of a daemon.',
		fixes: {
			mountSocket: {
				text: 'If this container needs a daemon, start the container with the socket of the daemon.',
				command: {
					run: ['docker', 'run', '-v', '/var/run/docker.sock:/var/run/docker.sock', 'IMAGE'],
				},
			},
			setDockerHost: {
				text: 'Or set the address of a daemon that listens on the network.',
				when: {clientKind: 'docker'},
				command: {variable: 'DOCKER_HOST', value: 'tcp://HOST:PORT'},
			},
		},
	},
	'user-namespaces-not-allowed': {
		status: 'skipped',
		short: 'User namespaces are not allowed',
		summary: '{clientName} is not allowed to create user namespaces in this container.',
		meaning:
			'The client needs user namespaces. A container can create user namespaces only with additional privileges.',
		fixes: {
			startPrivileged: {
				text: 'If the client must work in this container, start the container with more privileges.',
				command: {run: ['{client}', 'run', '--privileged', 'IMAGE']},
			},
			usePodmanImage: {text: 'Or start from an image that is made to run Podman in a container.'},
		},
	},
	'not-running': {
		status: 'failed',
		code,
		short: 'No daemon is running',
		summary: ['No daemon responds at {endpoint}.', 'The {clientName} daemon is not running.'],
		meaning: '{clientName} needs a daemon to pull images. The daemon is stopped or was never started.',
		fixes: {
			startDockerService: {
				text: 'Start the Docker system service.',
				when: {dockerService: 'system'},
				command: {run: ['sudo', 'systemctl', 'start', 'docker']},
			},
			startUserDockerService: {
				text: 'Start the Docker service of this user.',
				when: {dockerService: 'user'},
				command: {run: ['systemctl', '--user', 'start', 'docker']},
			},
			startDockerInWsl: {
				text: 'Or start Docker Desktop on Windows, or start the daemon in this distribution.',
				on: 'wsl',
				when: {clientKind: 'docker'},
				command: {run: ['sudo', 'service', 'docker', 'start']},
			},
			startContainerd: {
				text: 'Start containerd, which nerdctl needs.',
				when: {clientKind: 'nerdctl'},
				command: {run: ['sudo', 'systemctl', 'start', 'containerd']},
			},
			readDockerLog: {...readDockerLog, text: 'If Docker does not start, check its log for the cause.'},
			...useTokenWithoutClient,
		},
	},
	'desktop-not-running': {
		status: 'failed',
		code,
		short: 'No daemon is running (VM is off)',
		summary: [
			'No daemon responds at {endpoint}, because its virtual machine is not running.',
			'The virtual machine of the {clientName} daemon is not running.',
		],
		meaning:
			'On this machine, Docker Desktop, Rancher Desktop or Colima runs the daemon in a virtual machine.',
		fixes: {
			startDockerDesktop: {
				text: 'Start Docker Desktop, and wait until it reports that the engine is running.',
			},
			startColima: {
				text: 'If you use Colima, start Colima.',
				on: 'macos',
				command: {run: ['colima', 'start']},
			},
			...useDefaultContext,
			...listContexts,
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
			listConnections: {
				text: 'Find out which service Podman connects to.',
				command: {run: ['podman', 'system', 'connection', 'list']},
			},
			...useTokenWithoutClient,
		},
	},
	'permission-denied': {
		status: 'failed',
		code,
		short: 'No permission to use the daemon',
		summary: [
			'This user has no permission to use the daemon at {endpoint}.',
			'This user has no permission to use {clientName} in this way.',
		],
		meaning:
			'The daemon may be running. Its socket is accessible only to root and one group, and this user is neither root nor in that group.',
		fixes: {
			joinDockerGroup: {
				text: 'Add yourself to the docker group. Members of that group can become root.',
				on: ['linux', 'wsl'],
				when: {clientKind: 'docker'},
				command: joinDockerGroup,
			},
			signInAgain: {
				text: 'Then sign out and sign in again, because a session keeps the groups that it started with.',
				on: 'linux',
				when: {clientKind: 'docker'},
			},
			shutDownWsl: {
				...shutDownWsl,
				text: 'Then shut down WSL from Windows and start WSL again, because a session keeps the groups that it started with.',
				on: 'wsl',
				when: {clientKind: 'docker'},
			},
			joinDockerUsers: {
				text: 'Add yourself to the docker-users group, then sign out and sign in again.',
				on: 'windows',
			},
			setUpContainerd: {
				...setUpContainerd,
				text: 'Run nerdctl with sudo, or set up containerd for this user.',
			},
			mountReadableSocket: {
				text: 'In a container, run as a user or group that can read and write the mounted socket.',
			},
			...useTokenWithoutClient,
		},
	},
	'configured-daemon-unreachable': {
		status: 'failed',
		code,
		short: 'No daemon at {variable}',
		summary: '{variable} is set to {variableValue}, but no {clientName} daemon responds there.',
		meaning: withClientMessage('While the variable is set, the default daemon of this machine is not used.'),
		fixes: {
			...connectToDaemon,
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
		fixes: {...connectToDaemon, ...useDefaultDaemon, ...listContexts, ...useTokenWithoutClient},
	},
	'context-not-found': {
		status: 'failed',
		code,
		short: 'No docker context {context}',
		summary: 'The docker context {context} does not exist.',
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
		meaning: 'Valid forms are unix:///var/run/docker.sock, tcp://HOST:PORT and ssh://USER@HOST.',
		fixes: {
			correctAddress: {text: `Correct the daemon address${thenStartAgain}`},
			...useDefaultDaemon,
		},
	},
	'tls-certificate-missing': {
		status: 'failed',
		code,
		short: 'Cannot read certificate files',
		summary: '{clientName} cannot read the certificate files that the daemon requires.',
		meaning: withClientMessage(
			'DOCKER_TLS_VERIFY or the docker context requires TLS with certificate files.',
		),
		fixes: {
			addCertificates: {
				text: 'Put ca.pem, cert.pem and key.pem into the folder in DOCKER_CERT_PATH, or into ~/.docker.',
			},
			unsetTlsVerify: {
				text: `If the daemon is on this machine, TLS is not needed: unset DOCKER_TLS_VERIFY${thenStartAgain}`,
				command: {unset: 'DOCKER_TLS_VERIFY'},
			},
			...useTokenWithoutClient,
		},
	},
	'tls-handshake-failed': {
		status: 'failed',
		code,
		short: 'TLS to the daemon failed',
		summary: [
			'The TLS connection from {clientName} to the daemon at {variableValue} failed.',
			'The TLS connection from {clientName} to its daemon failed.',
		],
		meaning: withClientMessage(
			'Only one side uses TLS, or one side does not trust the certificate of the other.',
		),
		fixes: {
			setTlsVerify: {
				text: 'If the daemon uses TLS (usually port 2376), turn on TLS in the client.',
				command: {variable: 'DOCKER_TLS_VERIFY', value: '1'},
			},
			setCertificateFolder: {
				text: `Then set the folder of ca.pem, cert.pem and key.pem${thenStartAgain}`,
				command: {variable: 'DOCKER_CERT_PATH', value: 'FOLDER'},
			},
			unsetTlsVerify: {
				text: `If the daemon does not use TLS (port 2375), unset DOCKER_TLS_VERIFY${thenStartAgain}`,
				command: {unset: 'DOCKER_TLS_VERIFY'},
			},
			...useDefaultDaemon,
			...useTokenWithoutClient,
		},
	},
	'api-version-mismatch': {
		status: 'failed',
		code,
		short: 'No common API version',
		summary: '{clientName} and its daemon have no API version in common.',
		meaning: clientMessage,
		fixes: {
			updateOlder: {text: 'Update the client or the daemon: the older one.'},
			unsetApiVersion: {
				text: `If DOCKER_API_VERSION is set, unset the variable to let client and daemon agree on a version${thenStartAgain}`,
				command: {unset: 'DOCKER_API_VERSION'},
			},
			...useTokenWithoutClient,
		},
	},
	'rootless-not-set-up': {
		status: 'failed',
		code,
		short: 'Rootless mode is not set up',
		summary: 'The rootless mode of {clientName} is not set up for this user.',
		meaning: withClientMessage(
			'Rootless mode needs ID ranges for the user, and the programs newuidmap and newgidmap.',
		),
		fixes: {
			installUidmap: {
				text: 'On Debian and Ubuntu, install newuidmap and newgidmap.',
				command: {run: ['sudo', 'apt-get', 'install', 'uidmap']},
			},
			...assignIds,
			setUpContainerd,
			...useTokenWithoutClient,
		},
	},
	'timed-out': {
		status: 'failed',
		code,
		short: 'The daemon does not respond',
		summary: 'The {clientName} daemon did not respond before the timeout.',
		meaning:
			'The daemon accepts the connection but does not respond. The daemon hangs, or the machine is overloaded.',
		fixes: {
			restartDocker: {
				text: 'Restart Docker. The restart stops running containers.',
				on: 'linux',
				when: {clientKind: 'docker'},
				command: {run: ['sudo', 'systemctl', 'restart', 'docker']},
			},
			restartDesktop: {text: 'Quit Docker Desktop, then start Docker Desktop again.', on: 'macos'},
			shutDownWsl: {
				...shutDownWsl,
				text: 'Quit Docker Desktop, shut down WSL from Windows, then start Docker Desktop again.',
				on: ['windows', 'wsl'],
			},
			...allowMoreTime,
			showVersion: showVersion(
				'Find out whether the daemon ever responds. Press Ctrl-C to stop the command.',
			),
			...useTokenWithoutClient,
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
	'client-failed': {
		status: 'failed',
		code,
		short: '{commandLine} failed',
		summary: [
			'{commandLine} failed: {reason}',
			'{commandLine} failed ({error}).',
			'{commandLine} failed with exit code {exitCode}.',
		],
		meaning: 'This error does not show whether a daemon is running.',
		fixes: {
			showVersion: showVersion('Run the client in a shell and read its full output.'),
			...useTokenWithoutClient,
		},
	},
} as const satisfies Record<string, Finding>;
