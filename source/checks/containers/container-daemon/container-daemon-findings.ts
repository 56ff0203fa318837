import type {Finding} from '../../../engine/check.ts';
import {thenStartAgain} from '../../shared-findings.ts';
import {
	allowMoreTime,
	assignIds,
	clientMessage,
	readDockerLog,
	shutDownWsl,
	storageNotWritable,
	useTokenWithoutClient,
	withClientMessage,
	unixPlatforms,
} from '../shared-client-findings.ts';
import {
	code,
	joinDockerGroup,
	setUpContainerd,
	showVersion,
	startDocker,
	unsetApiVersion,
} from './daemon-fixes.ts';
import {daemonAddressFindings} from './daemon-address-findings.ts';
import {daemonMachineFindings} from './daemon-machine-findings.ts';
import {daemonClientKeyFindings} from './remote/daemon-client-key-findings.ts';
import {daemonRemoteHostFindings} from './remote/daemon-remote-host-findings.ts';
import {daemonSshFindings} from './remote/daemon-ssh-findings.ts';
import {daemonSshSignInFindings} from './remote/daemon-ssh-sign-in-findings.ts';
import {daemonTlsFindings} from './remote/daemon-tls-findings.ts';

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
				text: 'If this container needs a daemon, start the container with the socket of the daemon. The container can then become root on the host.',
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
				text: 'If the client must work in this container, start the container with more privileges. A privileged container has access to the whole host.',
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
			...startDocker,
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
	'daemon-settings-malformed': {
		status: 'failed',
		code,
		short: 'daemon.json is malformed',
		summary: '{settingPlace} is malformed, and no daemon is running.',
		meaning: 'The daemon does not start with malformed settings.',
		fixes: {
			correctLine: {text: 'Correct the line that the Client settings row shows, then start the daemon.'},
			...startDocker,
			...useTokenWithoutClient,
		},
	},
	'daemon-settings-conflict': {
		status: 'failed',
		code,
		short: 'daemon.json contradicts a flag',
		summary: '{setting} in {settingPlace} contradicts a flag in {flagPlace}, and no daemon is running.',
		meaning: 'The daemon does not start if a setting is in daemon.json and also a flag of its service.',
		fixes: {
			removeSetting: {
				text: 'Remove the setting from daemon.json, or override ExecStart without the flag. Then start the daemon.',
			},
			...startDocker,
			...useTokenWithoutClient,
		},
	},
	'session-without-group': {
		status: 'failed',
		code,
		short: 'Session is older than the group',
		summary:
			'This user is in the group {socketGroup}, but this session started before the user was added to the group.',
		meaning:
			'A session keeps the groups that it started with. The socket of the daemon is accessible to members of {socketGroup}, so a new session can use the daemon.',
		fixes: {
			signInAgain: {text: 'Sign out and sign in again. In a remote session, end all its connections first.'},
			openShell: {
				text: 'Or start a shell with the group, and retry in that shell.',
				command: {run: ['newgrp', '{socketGroup}']},
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
			'The daemon may be running. The permissions of its socket, or of a folder above the socket, do not include this user.',
		fixes: {
			joinDockerGroup: {
				text: 'Add yourself to the docker group. Members of that group can become root.',
				on: 'linux',
				when: {clientKind: 'docker', socketGroup: 'docker'},
				command: joinDockerGroup,
				weakensSecurity: true,
			},
			joinGroupInWsl: {
				text: 'If the daemon runs in this distribution and not in Docker Desktop, add yourself to the docker group.',
				on: 'wsl',
				when: {clientKind: 'docker', socketGroup: 'docker'},
				command: joinDockerGroup,
				weakensSecurity: true,
			},
			inspectSocket: {
				text: 'Look up who owns the socket and its folder.',
				on: unixPlatforms,
				when: {socketGroup: 'unknown'},
				command: {run: ['ls', '-ldL', '{path}']},
			},
			useOwnDaemon: {
				text: '{variable} names the socket. If the socket belongs to another user, unset {variable}, and retry in the same shell.',
				when: {variable: 'DOCKER_HOST'},
				command: {unset: 'DOCKER_HOST'},
			},
			showSocket: {
				text: 'The socket belongs to the group {otherGroup}. Look up who is allowed to use it, or run {clientName} with sudo.',
				on: unixPlatforms,
				command: {run: ['ls', '-ldL', '{path}']},
			},
			signInAgain: {
				text: 'Then sign out and sign in again, because a session keeps the groups that it started with.',
				on: 'linux',
				when: {clientKind: 'docker', socketGroup: 'docker'},
			},
			shutDownWsl: {
				...shutDownWsl,
				text: 'Then shut down WSL from Windows and start WSL again, because a session keeps the groups that it started with. The shutdown stops all distributions.',
				on: 'wsl',
				when: {clientKind: 'docker', socketGroup: 'docker'},
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
	...daemonAddressFindings,
	...daemonMachineFindings,
	...daemonSshFindings,
	...daemonSshSignInFindings,
	...daemonRemoteHostFindings,
	...daemonTlsFindings,
	...daemonClientKeyFindings,
	'client-too-old': {
		status: 'failed',
		code,
		short: 'The client is too old',
		summary: '{clientName} is too old for its daemon.',
		meaning: clientMessage,
		fixes: {
			updateClient: {
				text: 'Update {clientName}. A build task or another tool can contain an old client of its own.',
			},
			...unsetApiVersion,
			...useTokenWithoutClient,
		},
	},
	'daemon-too-old': {
		status: 'failed',
		code,
		short: 'The daemon is too old',
		summary: 'The daemon is too old for this version of {clientName}.',
		meaning: clientMessage,
		fixes: {
			updateDaemon: {text: 'Update the daemon, or use an older client.'},
			...unsetApiVersion,
			...useTokenWithoutClient,
		},
	},
	'api-version-unsupported': {
		status: 'failed',
		code,
		short: 'DOCKER_API_VERSION does not fit',
		summary:
			'DOCKER_API_VERSION makes {clientName} use version {apiVersion} of the API, which the daemon does not support.',
		meaning: withClientMessage(
			'Without the variable, the client and the daemon agree on a version that both support.',
		),
		fixes: {
			removeApiVersion: {
				text: `Unset DOCKER_API_VERSION${thenStartAgain}`,
				command: {unset: 'DOCKER_API_VERSION'},
			},
			...useTokenWithoutClient,
		},
	},
	'settings-file-invalid': {
		status: 'failed',
		code,
		short: 'A settings file is not valid',
		summary: [
			'{clientName} is not allowed to read {path} (owner {owner}, mode {mode}).',
			'{clientName} cannot use line {line} of {path}.',
			'{clientName} cannot use its settings in {path}.',
			'{clientName} cannot use one of its settings files.',
		],
		meaning: clientMessage,
		fixes: {
			correctSettings: {text: 'Correct the line or the key that the message names.'},
			...useTokenWithoutClient,
		},
	},
	'storage-not-writable': {...storageNotWritable, code},
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
				when: {dockerInstallation: 'system-service'},
				command: {run: ['sudo', 'systemctl', 'restart', 'docker']},
			},
			restartDesktop: {text: 'Quit Docker Desktop, then start Docker Desktop again.', on: 'macos'},
			shutDownWsl: {
				...shutDownWsl,
				text: 'Quit Docker Desktop, shut down WSL from Windows, then start Docker Desktop again. The shutdown stops all distributions.',
				on: ['windows', 'wsl'],
			},
			...allowMoreTime,
			showVersion: showVersion(
				'Find out whether the daemon ever responds. Press Ctrl-C to stop the command.',
			),
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
