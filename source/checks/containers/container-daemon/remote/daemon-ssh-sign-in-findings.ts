import type {Finding} from '../../../../engine/check.ts';
import {withClientMessage} from '../../shared-client-findings.ts';
import {code, otherDaemons, showSshSettings, tryConnection} from '../daemon-fixes.ts';

/** Findings about a session that ssh starts but the host or ssh ends before docker responds. */
export const daemonSshSignInFindings = {
	'ssh-too-many-keys': {
		status: 'failed',
		code,
		short: 'ssh offers too many keys',
		summary: [
			'ssh offered so many keys that {remoteHost} ended the sign-in before the correct key.',
			'ssh offered so many keys that the host of the daemon ended the sign-in.',
		],
		meaning:
			'ssh offers every key of the ssh agent in turn. The server counts each refused key as a failure, and allows only a few (MaxAuthTries).',
		fixes: {
			useOneKey: {
				text: 'Under Host {remoteHost} in ~/.ssh/config, write two lines: IdentitiesOnly yes, and IdentityFile with the key that this host accepts.',
			},
			testOneKey: {
				text: 'Test the key.',
				command: {
					run: ['ssh', '-o', 'IdentitiesOnly=yes', '-i', 'FILE', '{sshDestination}', 'docker', 'version'],
				},
			},
			listKeys: {text: 'List the keys in the ssh agent.', command: {run: ['ssh-add', '-l']}},
			...otherDaemons,
		},
	},
	'ssh-key-unusable': {
		status: 'failed',
		code,
		short: 'ssh cannot use its private key',
		summary: ['ssh cannot use the private key {path}.', 'ssh cannot use its private key.'],
		meaning: withClientMessage('The file is missing, damaged, or not readable for this user.'),
		fixes: {
			checkKey: {
				text: 'Check the file. This command prints the public key if the private key is valid.',
				command: {run: ['ssh-keygen', '-y', '-f', '{path}']},
			},
			correctIdentityFile: {
				text: 'If the path is wrong, correct IdentityFile in ~/.ssh/config.',
				when: {clientKind: 'docker'},
			},
			correctIdentity: {
				text: 'If the path is wrong, correct CONTAINER_SSHKEY, or the identity of the Podman connection.',
				when: {clientKind: 'podman'},
			},
			...otherDaemons,
		},
	},
	'ssh-no-common-algorithm': {
		status: 'failed',
		code,
		short: 'ssh and the host do not match',
		summary: [
			'ssh on this machine and {remoteHost} support no common value of {sshOption}.',
			'ssh on this machine and the host of the daemon have no common algorithm.',
		],
		meaning: withClientMessage(
			'One of the two is too old, or its settings allow too few algorithms. A new ssh refuses old algorithms.',
		),
		fixes: {
			updateServer: {text: 'Update the ssh server on {remoteHost}, or give the server a modern host key.'},
			...showSshSettings,
			allowAlgorithm: {
				text: 'If the server cannot be updated, allow its algorithm for this host alone: under Host {remoteHost} in ~/.ssh/config, write {sshOption} +{sshOffer}. Old algorithms are weaker.',
				when: {sshOption: true, sshOffer: true},
			},
			...otherDaemons,
		},
	},
	'ssh-jump-failed': {
		status: 'failed',
		code,
		short: 'The jump host of ssh fails',
		summary: [
			'ssh reaches {remoteHost} through another host or program, and that connection fails.',
			'ssh reaches the host of the daemon through another host or program, and that connection fails.',
		],
		meaning: withClientMessage('ProxyJump or ProxyCommand in ~/.ssh/config sets the way to this host.'),
		fixes: {
			showSshSettings: {
				text: 'Look up proxyjump and proxycommand in the settings that ssh uses for this host.',
				command: {run: ['ssh', '-G', '{sshDestination}']},
			},
			testJump: {
				text: 'Connect to the jump host alone. The message above names the cause.',
				command: {run: ['ssh', 'HOST']},
			},
			correctJump: {text: 'Correct ProxyJump or ProxyCommand under Host {remoteHost} in ~/.ssh/config.'},
			...otherDaemons,
		},
	},
	'ssh-connection-closed': {
		status: 'failed',
		code,
		short: 'The host closes the ssh connection',
		summary: [
			'{remoteHost} accepts the connection of ssh, then closes the connection.',
			'The host of the daemon accepts the connection of ssh, then closes the connection.',
		],
		meaning: withClientMessage(
			'The ssh server limits connections (MaxStartups), blocks this address (for example fail2ban), or a firewall is in between.',
		),
		fixes: {
			showSshSteps: {
				text: 'Find out at which step the connection ends.',
				command: {run: ['ssh', '-v', '{sshDestination}', 'true']},
			},
			readServerLog: {text: 'Read the log of the ssh server at the console of that host.'},
			...otherDaemons,
		},
	},
	'remote-account-disabled': {
		status: 'failed',
		code,
		short: 'Remote account has no shell',
		summary: [
			'ssh accepts the key, but the account {remoteUser} on {remoteHost} has a login shell that refuses every command.',
			'ssh accepts the key, but the remote account has a login shell that refuses every command.',
		],
		meaning: withClientMessage(
			'The shell of this account is nologin, and ssh starts docker through the login shell.',
		),
		fixes: {
			useOtherUser: {
				text: 'Use an account with a shell.',
				when: {variable: 'DOCKER_HOST'},
				command: {variable: 'DOCKER_HOST', value: 'ssh://USER@HOST'},
			},
			setShell: {
				text: 'Or let the administrator of that host set the login shell of this account to /bin/sh.',
			},
			...otherDaemons,
		},
	},
	'remote-command-refused': {
		status: 'failed',
		code,
		short: 'Remote host does not run docker',
		summary: [
			'ssh connects to {remoteHost}, but the session ends before docker responds.',
			'ssh connects to the remote host, but the session ends before docker responds.',
		],
		meaning: [
			'The login shell, its startup files or a ForceCommand of the ssh server end the session, or docker fails there. The host prints: {remoteOutput}',
			...withClientMessage(
				'The login shell, its startup files or a ForceCommand of the ssh server end the session, or docker fails there.',
			),
		],
		fixes: {
			...tryConnection,
			checkShell: {
				text: 'On the remote host, look up the login shell of the account in /etc/passwd. A shell such as false or nologin runs no command.',
			},
			...otherDaemons,
		},
	},
	'remote-docker-too-old': {
		status: 'failed',
		code,
		short: 'Remote docker is too old',
		summary: [
			'ssh works, but docker on {remoteHost} is too old for connections through ssh.',
			'ssh works, but docker on the remote host is too old for connections through ssh.',
		],
		meaning: withClientMessage('docker 18.09 and later have the command that ssh starts there.'),
		fixes: {
			showRemoteVersion: {
				text: 'Look up the version of docker on the remote host.',
				command: {run: ['ssh', '{sshDestination}', 'docker', '--version']},
			},
			updateRemoteDocker: {text: 'Update docker on the remote host to 18.09 or later.'},
			...otherDaemons,
		},
	},
	'remote-podman-failed': {
		status: 'failed',
		code,
		short: 'No Podman service on the host',
		summary: [
			'ssh works, but no Podman service responds at its socket on {remoteHost}.',
			'ssh works, but no Podman service responds at its socket on the remote host.',
		],
		meaning: withClientMessage(
			'The socket in the address does not exist on that host, or belongs to another user, or its service is stopped.',
		),
		fixes: {
			startRemotePodman: {
				text: 'Start the Podman service of the remote user.',
				command: {
					run: ['ssh', '{sshDestination}', 'systemctl', '--user', 'enable', '--now', 'podman.socket'],
				},
			},
			showRemoteSocket: {
				text: 'Look up remoteSocket, and compare its path with the path in the address.',
				command: {run: ['ssh', '{sshDestination}', 'podman', 'info']},
			},
			...otherDaemons,
		},
	},
	'ssh-failed': {
		status: 'failed',
		code,
		short: 'ssh to the daemon fails',
		summary: ['ssh to {remoteHost} fails.', 'ssh to the host of the daemon fails.'],
		meaning: withClientMessage('ssh stops before docker starts on that host.'),
		fixes: {
			...tryConnection,
			showSshSteps: {
				text: 'Find out at which step the connection ends.',
				command: {run: ['ssh', '-v', '{sshDestination}', 'true']},
			},
			...showSshSettings,
			...otherDaemons,
		},
	},
} as const satisfies Record<string, Finding>;
