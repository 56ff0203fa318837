import type {Finding} from '../../../../engine/check.ts';
import {code, otherDaemons, startRemoteDocker, tryConnection} from '../daemon-fixes.ts';

export const daemonSshFindings = {
	'ssh-key-refused': {
		status: 'failed',
		code,
		short: 'The host refuses the ssh key',
		summary: [
			'{sshDestination} refuses the ssh key of this user.',
			'The host of the daemon refuses the ssh key of this user.',
		],
		meaning:
			'{clientName} reaches this daemon through ssh. The error comes from ssh, so the groups on this machine do not matter.',
		fixes: {
			...tryConnection,
			addKey: {
				text: 'If the key has a passphrase or an unusual file name, add the key to the ssh agent.',
				command: {run: ['ssh-add', 'FILE']},
			},
			setIdentity: {
				text: 'Or name the key for Podman, which does not read ~/.ssh/config.',
				when: {clientKind: 'podman'},
				command: {variable: 'CONTAINER_SSHKEY', value: 'FILE'},
			},
			copyKey: {
				text: 'If the host does not have the key, add the key to ~/.ssh/authorized_keys there.',
				// Windows cannot run ssh-copy-id, which is a shell script:
				// https://github.com/openssh/openssh-portable/blob/master/contrib/ssh-copy-id
				on: ['linux', 'wsl', 'macos'],
				command: {run: ['ssh-copy-id', '{sshDestination}']},
			},
			...otherDaemons,
		},
	},
	'ssh-host-key-unknown': {
		status: 'failed',
		code,
		short: 'ssh does not know the host key',
		summary: [
			'ssh on this machine does not know the key of {remoteHost}.',
			'ssh on this machine does not know the key of the daemon host.',
		],
		meaning:
			'{clientName} cannot ask you whether you trust a host, so ssh must already know the key of the host.',
		fixes: {
			connectOnce: {
				text: 'Connect once with ssh, compare the fingerprint, and answer yes.',
				command: {run: ['ssh', '{sshDestination}']},
			},
			checkKnownHosts: {
				text: 'If ssh knew the host before, check that you can read ~/.ssh/known_hosts. After a sudo, root can own that file.',
			},
			scanHostKey: {
				text: 'In CI, add this output to ~/.ssh/known_hosts after you compare the fingerprint.',
				command: {run: ['ssh-keyscan', '-p', '{sshPort}', '{remoteHost}']},
			},
			...otherDaemons,
		},
	},
	'ssh-host-key-changed': {
		status: 'failed',
		code,
		short: 'The key of the host has changed',
		summary: [
			'The key of {remoteHost} differs from the key in {path}.',
			'The key of {remoteHost} differs from the key that ssh knows.',
			'The key of the daemon host differs from the key that ssh knows.',
		],
		meaning: 'The host was reinstalled, or another machine responds at this address.',
		fixes: {
			compareFingerprint: {
				text: 'Ask the administrator of the host for the fingerprint of its key, and compare.',
			},
			removeOldKey: {
				text: 'If the new key is genuine, remove the old key, then connect once with ssh.',
				command: {run: ['ssh-keygen', '-R', '{knownHost}']},
			},
			...otherDaemons,
		},
	},
	'ssh-host-key-revoked': {
		status: 'failed',
		code,
		short: 'The key of the host is revoked',
		summary: [
			'The key of {remoteHost} is marked as revoked, so ssh does not connect.',
			'The key of the daemon host is marked as revoked, so ssh does not connect.',
		],
		meaning: 'A revoked key can be stolen. Another machine can use the key to impersonate the host.',
		fixes: {
			doNotConnect: {
				text: 'Do not remove the mark. Ask the administrator of the host whether the host has a new key.',
			},
			...otherDaemons,
		},
	},
	'remote-permission-denied': {
		status: 'failed',
		code,
		short: 'No permission on the remote host',
		summary: [
			'ssh works, but {remoteUser} has no permission to use the daemon on {remoteHost}.',
			'ssh works, but the remote user has no permission to use the daemon on that host.',
		],
		meaning: 'The groups of the user on the remote host decide, not the groups on this machine.',
		fixes: {
			joinRemoteGroup: {
				text: 'Add that user to the docker group on the remote host. Members of that group can become root.',
				when: {clientKind: 'docker'},
				command: {
					run: ['ssh', '-t', '{sshDestination}', 'sudo', 'usermod', '-aG', 'docker', '{remoteUser}'],
				},
				weakensSecurity: true,
			},
			...tryConnection,
			...otherDaemons,
		},
	},
	'remote-daemon-not-running': {
		status: 'failed',
		code,
		short: 'No daemon on the remote host',
		summary: [
			'ssh works, but no daemon is running on {remoteHost}.',
			'ssh works, but no daemon is running on the remote host.',
		],
		meaning: 'The daemon on that host is stopped or was never started.',
		fixes: {
			...startRemoteDocker,
			...tryConnection,
			...otherDaemons,
		},
	},
	'remote-docker-missing': {
		status: 'failed',
		code,
		short: 'No docker on the remote host',
		summary: [
			'ssh works, but docker is not on the PATH of {remoteHost}.',
			'ssh works, but docker is not on the PATH of the remote host.',
		],
		meaning: 'A command that ssh starts can have a different PATH from a shell that you use on that host.',
		fixes: {
			showRemotePath: {
				text: 'Look up the PATH in the environment that a command gets on the remote host.',
				command: {run: ['ssh', '{sshDestination}', 'printenv']},
			},
			installRemoteDocker: {
				text: 'Install docker on the remote host, or add the folder of docker to that PATH.',
			},
			...otherDaemons,
		},
	},
	'ssh-missing': {
		status: 'failed',
		code,
		short: 'ssh is not installed',
		summary: 'The daemon address requires ssh, but this machine has no ssh program.',
		meaning: '{clientName} starts the ssh program to reach the daemon.',
		fixes: {
			installSshOnDebian: {
				text: 'On Debian and Ubuntu, install the OpenSSH client.',
				on: ['linux', 'wsl'],
				command: {run: ['sudo', 'apt-get', 'install', 'openssh-client']},
			},
			addSshToPath: {text: 'Install the OpenSSH client, or add its folder to the PATH.'},
			...otherDaemons,
		},
	},
} as const satisfies Record<string, Finding>;
