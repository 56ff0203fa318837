import type {Finding} from '../../../engine/check.ts';
import type {Fixes} from '../../../text/template.ts';
import {
	allowMoreTime,
	assignIds,
	clientSays,
	useTokenWithoutClient,
	readDockerLog,
	shutDownWsl,
	userName,
	withReason,
} from '../container-values.ts';
import {thenStartAgain} from '../../shared-findings.ts';

const code = 'DOCKER_DAEMON_ERROR';

/** A variable that chooses the daemon; without it, the client uses the default one. */
const unsetVariable = <const Name extends string>(name: Name) =>
	({
		text: `Or unset ${name}, so that the default daemon is used${thenStartAgain}`,
		when: {variable: name},
		command: {unset: name},
	}) as const;

const useDefaultContext = {
	useDefaultContext: {
		text: 'Or switch from {storedContext} back to the default daemon.',
		command: {run: ['docker', 'context', 'use', 'default']},
	},
} as const satisfies Fixes;

const useDefaultDaemon = {
	unsetDockerHost: unsetVariable('DOCKER_HOST'),
	unsetDockerContext: {
		...unsetVariable('DOCKER_CONTEXT'),
		text: `Or unset DOCKER_CONTEXT, so that the stored context is used${thenStartAgain}`,
	},
	unsetContainerHost: unsetVariable('CONTAINER_HOST'),
	unsetContainerConnection: unsetVariable('CONTAINER_CONNECTION'),
	unsetContainerdAddress: unsetVariable('CONTAINERD_ADDRESS'),
	...useDefaultContext,
} as const satisfies Fixes;

const listContexts = {
	listContexts: {
		text: 'List the contexts; the star marks the one in use.',
		when: {clientKind: 'docker'},
		command: {run: ['docker', 'context', 'ls']},
	},
} as const satisfies Fixes;

const connectToServer = {
	connectToServer: {
		text: 'If that server is the right one, start it, or connect the VPN or tunnel to it.',
	},
} as const satisfies Fixes;

const askVersion = (text: string) => ({text, command: {run: ['{client}', 'version']}}) as const;

const joinDockerGroup = {run: ['sudo', 'usermod', '-aG', 'docker', userName]} as const;

const setUpContainerd = {
	text: 'Set up and start containerd for this user.',
	when: {clientKind: 'nerdctl'},
	command: {run: ['containerd-rootless-setuptool.sh', 'install']},
} as const;

/** Everything that can be found about a daemon. */
export const containerDaemonFindings = {
	running: {status: 'passed', summary: ['answers, version {serverVersion}', 'running']},
	daemonless: {status: 'passed', summary: 'none needed: {clientName} works without a daemon'},
	'no-daemon-in-container': {
		status: 'skipped',
		summary: 'Skipped: {clientName} has no daemon here, which is usual in a container.',
		meaning:
			'The client came with the image; this container was given neither a daemon nor the socket of one.',
		fixes: {
			mountSocket: {
				text: 'If it should have one, start the container with the socket of the daemon.',
				command: {
					run: ['docker', 'run', '-v', '/var/run/docker.sock:/var/run/docker.sock', 'IMAGE'],
				},
			},
			setDockerHost: {
				text: 'Or name a daemon that listens on the network.',
				when: {clientKind: 'docker'},
				command: {variable: 'DOCKER_HOST', value: 'tcp://HOST:PORT'},
			},
		},
	},
	'user-namespaces-not-allowed': {
		status: 'skipped',
		summary: 'Skipped: {clientName} may not create user namespaces in this container.',
		meaning: 'It needs them to run, and a container only has them if it was given the right.',
		fixes: {
			startPrivileged: {
				text: 'If it should work here, start this container with more rights.',
				command: {run: ['{client}', 'run', '--privileged', 'IMAGE']},
			},
			usePodmanImage: {text: 'Or start from an image that is made to run Podman in a container.'},
		},
	},
	'not-running': {
		status: 'failed',
		code,
		summary: ['No daemon answers at {endpoint}.', 'The {clientName} daemon is not running.'],
		meaning:
			'{clientName} is only a client: a daemon pulls the images for it, and the daemon is stopped or was never started.',
		fixes: {
			startDockerService: {
				text: 'Start the Docker service of the system.',
				when: {dockerService: 'system'},
				command: {run: ['sudo', 'systemctl', 'start', 'docker']},
			},
			startUserDockerService: {
				text: 'Start the Docker service of this user.',
				when: {dockerService: 'user'},
				command: {run: ['systemctl', '--user', 'start', 'docker']},
			},
			startDockerInWsl: {
				text: 'Or start Docker Desktop on Windows, or the daemon here.',
				on: 'wsl',
				when: {clientKind: 'docker'},
				command: {run: ['sudo', 'service', 'docker', 'start']},
			},
			startContainerd: {
				text: 'Start containerd, which nerdctl needs.',
				when: {clientKind: 'nerdctl'},
				command: {run: ['sudo', 'systemctl', 'start', 'containerd']},
			},
			readDockerLog: {...readDockerLog, text: 'If Docker does not start, its log says why.'},
			...useTokenWithoutClient,
		},
	},
	'desktop-not-running': {
		status: 'failed',
		code,
		summary: [
			'No daemon answers at {endpoint}: the program that runs it is not started.',
			'The program that runs the {clientName} daemon is not started.',
		],
		meaning:
			'Here the daemon runs in a virtual machine that Docker Desktop, Rancher Desktop or Colima starts.',
		fixes: {
			startDockerDesktop: {
				text: 'Start Docker Desktop, and wait until it says that the engine is running.',
			},
			startColima: {
				text: 'If you use Colima, start it.',
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
		summary: 'Podman cannot reach its machine or service.',
		meaning:
			'This Podman is only a client; the service it uses, often in its own virtual machine, is not running.',
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
				text: 'Find out where Podman looks for its service.',
				command: {run: ['podman', 'system', 'connection', 'list']},
			},
			...useTokenWithoutClient,
		},
	},
	'permission-denied': {
		status: 'failed',
		code,
		summary: [
			'This user has no permission for the daemon at {endpoint}.',
			'This user has no permission to do that with {clientName}.',
		],
		meaning:
			'The daemon may well be running: its socket is open to root and one group, and this user is neither root nor in that group.',
		fixes: {
			joinDockerGroup: {
				text: 'Add yourself to the docker group. Members of that group can become root.',
				on: ['linux', 'wsl'],
				when: {clientKind: 'docker'},
				command: joinDockerGroup,
			},
			signInAgain: {
				text: 'Then sign out and in again: a session keeps the groups that it started with.',
				on: 'linux',
				when: {clientKind: 'docker'},
			},
			shutDownWsl: {
				...shutDownWsl,
				text: 'Then shut down WSL from Windows and open it again: a session keeps the groups that it started with.',
				on: 'wsl',
				when: {clientKind: 'docker'},
			},
			joinDockerUsers: {
				text: 'Add yourself to the docker-users group, then sign out and in again.',
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
		summary: '{variable} sends {clientName} to {value}, and nothing answers there.',
		meaning: withReason('While the variable is set, the daemon of this machine is not used.'),
		fixes: {
			...connectToServer,
			...useDefaultDaemon,
			correctVariable: {text: `If it is not the right one, correct {variable}${thenStartAgain}`},
			...useTokenWithoutClient,
		},
	},
	'context-unreachable': {
		status: 'failed',
		code,
		summary: [
			'Nothing answers at {endpoint}, the address of the context {context}.',
			'Nothing answers at the address of the context {context}.',
		],
		meaning: withReason(
			'The context in use decides which daemon docker talks to; that daemon is off or unreachable.',
		),
		fixes: {...connectToServer, ...useDefaultDaemon, ...listContexts, ...useTokenWithoutClient},
	},
	'context-not-found': {
		status: 'failed',
		code,
		summary: 'The context {context}, which docker is set to use, does not exist.',
		meaning: 'It was removed, or created by another user or in another settings folder (DOCKER_CONFIG).',
		fixes: {...listContexts, ...useDefaultDaemon, ...useTokenWithoutClient},
	},
	'invalid-daemon-address': {
		status: 'failed',
		code,
		summary: [
			'{variable} is set to {value}, which is not a daemon address.',
			'{clientName} cannot read the address of its daemon.',
		],
		meaning: 'Valid forms are unix:///var/run/docker.sock, tcp://HOST:PORT and ssh://USER@HOST.',
		fixes: {
			correctAddress: {text: `Correct the address of the daemon${thenStartAgain}`},
			...useDefaultDaemon,
		},
	},
	'tls-certificates-missing': {
		status: 'failed',
		code,
		summary: '{clientName} cannot read the certificates it needs to talk to the daemon.',
		meaning: withReason('DOCKER_TLS_VERIFY or the context requires TLS with its own certificate files.'),
		fixes: {
			addCertificates: {
				text: 'Put ca.pem, cert.pem and key.pem into the folder that DOCKER_CERT_PATH names, or into ~/.docker.',
			},
			unsetTlsVerify: {
				text: `If the daemon is on this machine, it needs no TLS: unset DOCKER_TLS_VERIFY${thenStartAgain}`,
				command: {unset: 'DOCKER_TLS_VERIFY'},
			},
			...useTokenWithoutClient,
		},
	},
	'tls-handshake-failed': {
		status: 'failed',
		code,
		summary: [
			'{clientName} and the daemon at {value} do not agree on TLS.',
			'{clientName} and its daemon do not agree on TLS.',
		],
		meaning: withReason(
			'One side uses TLS and the other does not, or one does not trust the certificate of the other.',
		),
		fixes: {
			setTlsVerify: {
				text: 'If the daemon uses TLS (usually port 2376), have the client use it too.',
				command: {variable: 'DOCKER_TLS_VERIFY', value: '1'},
			},
			setCertificateFolder: {
				text: `Then name the folder of ca.pem, cert.pem and key.pem${thenStartAgain}`,
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
		summary: '{clientName} and its daemon are too many versions apart to work together.',
		meaning: clientSays,
		fixes: {
			updateOlder: {text: 'Update the client or the daemon, whichever is older.'},
			unsetApiVersion: {
				text: `If DOCKER_API_VERSION is set, unset it: it keeps the two from agreeing on a version that both support${thenStartAgain}`,
				command: {unset: 'DOCKER_API_VERSION'},
			},
			...useTokenWithoutClient,
		},
	},
	'rootless-not-set-up': {
		status: 'failed',
		code,
		summary: '{clientName} is not set up to work for this user.',
		meaning: withReason('Without root it needs ID ranges for the user, and two small programs to use them.'),
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
		summary: '{clientName} got no answer from its daemon within the time-out.',
		meaning: 'The daemon accepts the connection but does not answer: it hangs, or the machine is overloaded.',
		fixes: {
			restartDocker: {
				text: 'Restart Docker; this stops running containers.',
				on: 'linux',
				when: {clientKind: 'docker'},
				command: {run: ['sudo', 'systemctl', 'restart', 'docker']},
			},
			restartDesktop: {text: 'Quit Docker Desktop and start it again.', on: 'macos'},
			shutDownWsl: {
				...shutDownWsl,
				text: 'Quit Docker Desktop, shut down WSL from Windows, then start Docker Desktop again.',
				on: ['windows', 'wsl'],
			},
			...allowMoreTime,
			askVersion: askVersion('Find out whether the daemon ever answers (Ctrl-C ends it).'),
			...useTokenWithoutClient,
		},
	},
	'configured-daemon-timed-out': {
		status: 'failed',
		code,
		summary: [
			'{variable} sends {clientName} to {value}, which does not answer within the time-out.',
			'The context {context} sends {clientName} to a server that does not answer within the time-out.',
		],
		meaning: 'A firewall drops the packets, a VPN is down, or what listens there is not a container daemon.',
		fixes: {
			connectToServer: {text: 'Connect the VPN or tunnel to that server, or correct its address.'},
			...useDefaultDaemon,
			...allowMoreTime,
			...useTokenWithoutClient,
		},
	},
	'client-failed': {
		status: 'failed',
		code,
		summary: [
			'{asked} failed: {reason}',
			'{asked} failed ({error}).',
			'{asked} failed with exit code {exitCode}.',
		],
		meaning: 'This does not show whether a daemon is running.',
		fixes: {
			askVersion: askVersion('Ask the client yourself, and read its full output.'),
			...useTokenWithoutClient,
		},
	},
} as const satisfies Record<string, Finding>;
