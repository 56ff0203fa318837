import type {Fixes} from '../../../text/template.ts';
import {currentUserName, unixPlatforms, useTokenWithoutClient} from '../shared-client-findings.ts';
import {thenStartAgain} from '../../shared-findings.ts';

export const code = 'DOCKER_DAEMON_ERROR';

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

export const useDefaultDaemon = {
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

export const tryConnection = {
	tryConnection: {
		text: 'Test the connection with ssh alone.',
		when: {clientKind: 'docker'},
		command: {run: ['ssh', '{sshDestination}', 'docker', 'version']},
	},
	tryPodmanConnection: {
		text: 'Test the connection with ssh alone.',
		when: {clientKind: 'podman'},
		command: {run: ['ssh', '{sshDestination}', 'podman', 'version']},
	},
} as const satisfies Fixes;

export const showSshSettings = {
	showSshSettings: {
		text: 'Look up the host name and the port that ssh uses.',
		command: {run: ['ssh', '-G', '{sshDestination}']},
	},
} as const satisfies Fixes;

export const startRemoteDocker = {
	startRemoteDocker: {
		text: 'Start the Docker service on the remote host.',
		when: {clientKind: 'docker'},
		command: {run: ['ssh', '-t', '{sshDestination}', 'sudo', 'systemctl', 'start', 'docker']},
	},
} as const satisfies Fixes;

export const takeOwnership = {
	takeOwnership: {
		text: 'If another user owns the file, for example root after a sudo, become the owner.',
		on: unixPlatforms,
		command: {run: ['sudo', 'chown', currentUserName, '{path}']},
	},
} as const satisfies Fixes;

export const otherDaemons = {...useDefaultDaemon, ...useTokenWithoutClient} as const satisfies Fixes;

export const listContexts = {
	listContexts: {
		text: 'List the contexts. An asterisk marks the current context.',
		when: {clientKind: 'docker'},
		command: {run: ['docker', 'context', 'ls']},
	},
} as const satisfies Fixes;

export const connectToDaemon = {
	connectToDaemon: {
		text: 'If the address is correct, start the daemon there, or connect to its VPN or tunnel.',
	},
} as const satisfies Fixes;

export const startDocker = {
	startDockerService: {
		text: 'Start the Docker system service.',
		when: {dockerInstallation: 'system-service'},
		command: {run: ['sudo', 'systemctl', 'start', 'docker']},
	},
	startUserDockerService: {
		text: 'Start the Docker service of this user.',
		when: {dockerInstallation: 'user-service'},
		command: {run: ['systemctl', '--user', 'start', 'docker']},
	},
} as const satisfies Fixes;

export const setAddress = {
	setAddress: {
		text: `Set {variable} to {suggestedAddress}${thenStartAgain}`,
		when: {suggestedAddress: true, variable: true},
	},
} as const satisfies Fixes;

export const showVersion = (text: string) => ({text, command: {run: ['{client}', 'version']}}) as const;

export const joinDockerGroup = {run: ['sudo', 'usermod', '-aG', 'docker', currentUserName]} as const;

export const setUpContainerd = {
	text: 'Set up and start containerd for this user.',
	when: {clientKind: 'nerdctl'},
	command: {run: ['containerd-rootless-setuptool.sh', 'install']},
} as const;

export const bypassProxy = {
	bypassProxy: {
		text: `If HTTP_PROXY or HTTPS_PROXY is set, add the host of the daemon to NO_PROXY${thenStartAgain}`,
		when: {engine: ['tcp-engine', 'client-proxy']},
		command: {append: 'NO_PROXY', value: '{remoteHost}'},
	},
} as const satisfies Fixes;

export const unsetApiVersion = {
	unsetApiVersion: {
		text: `If DOCKER_API_VERSION is set, unset the variable to let client and daemon agree on a version${thenStartAgain}`,
		command: {unset: 'DOCKER_API_VERSION'},
	},
} as const satisfies Fixes;

/**
 * The condition for fixes with DOCKER_TLS_VERIFY or DOCKER_CERT_PATH, which docker uses only for the default context:
 * https://github.com/docker/cli/blob/v28.3.0/cli/command/cli.go
 */
export const usesTlsVariables = {tlsSettings: 'variables'} as const;

export const updateContext = {
	updateContext: {
		text: 'The context {context} has certificate files of its own: set the address and the files of the context.',
		when: {tlsSettings: 'context'},
		command: {
			run: [
				'docker',
				'context',
				'update',
				'{context}',
				'--docker',
				'host=ADDRESS,ca=FILE,cert=FILE,key=FILE',
			],
		},
	},
} as const satisfies Fixes;

export const setCertificateFolder = {
	setCertificateFolder: {
		text: `Then set the folder of ca.pem, cert.pem and key.pem${thenStartAgain}`,
		when: usesTlsVariables,
		command: {variable: 'DOCKER_CERT_PATH', value: 'FOLDER'},
	},
} as const satisfies Fixes;
