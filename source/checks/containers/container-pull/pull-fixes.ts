import type {Fixes} from '../../../text/template.ts';

export const code = 'DOCKER_PULL_ERROR';

export const copyShellProxy = {
	copyShellProxy: {
		text: 'This shell uses the proxy in {shellProxy}, but the daemon has no proxy. Set the proxy in a drop-in file of its service: [Service] Environment="HTTPS_PROXY=http://HOST:PORT".',
		on: 'linux',
		when: {clientKind: 'docker'},
		command: {run: ['sudo', 'systemctl', 'edit', 'docker']},
	},
	restartWithProxy: {
		text: 'Then restart Docker. The restart stops running containers.',
		on: 'linux',
		when: {clientKind: 'docker', shellProxy: true},
		command: {run: ['sudo', 'systemctl', 'restart', 'docker']},
	},
	moveClientProxies: {
		text: 'The proxies in config.json apply to builds and containers, not to pulls. Set the proxy of the daemon too.',
		when: {hasClientProxies: 'yes'},
	},
} as const satisfies Fixes;

export const askToAllowPull = {
	askToAllowPull: {
		text: 'Ask your network team to allow HTTPS to the registry and to the host that its layers come from.',
	},
} as const satisfies Fixes;

export const enableDataEndpoints = {
	enableDataEndpoints: {
		text: 'Or serve layers from dedicated data endpoints at REGISTRY.REGION.data.azurecr.io (Premium tier only). Every client must then be able to reach those hosts.',
		when: {dataHost: true, registry: true},
		command: {run: ['az', 'acr', 'update', '-n', '{registry}', '--data-endpoint-enabled']},
	},
} as const satisfies Fixes;

export const allowPull = {
	...askToAllowPull,
	allowDataHost: {text: 'Layers come from {dataHost}: allow that host too.'},
	...enableDataEndpoints,
	allowTestImageHosts: {text: 'For {testImage}, allow mcr.microsoft.com and *.data.mcr.microsoft.com.'},
} as const satisfies Fixes;

/** `namedImage` is absent for the test image, because the user did not name that image. */
export const checkSpelling = {
	checkSpelling: {text: 'Check the spelling of the image name.', when: {namedImage: true}},
} as const satisfies Fixes;

export const checkHostAndPort = {
	checkHostAndPort: {text: 'Check the host and port in the image name.'},
} as const satisfies Fixes;

export const signIn = {
	letAzUsePodman: {
		text: 'Before you sign in with az, make az use Podman.',
		when: {clientKind: 'podman'},
		command: {variable: 'DOCKER_COMMAND', value: 'podman'},
	},
	signIn: {
		text: 'Sign in to the registry, then retry.',
		command: {run: ['az', 'acr', 'login', '-n', '{registry}']},
	},
	signOut: {
		text: 'If an old sign-in is still in use, sign out of {imageHost} first.',
		command: {run: ['{client}', 'logout', '{imageHost}']},
	},
	pullAsSameUser: {
		text: 'If you signed in without sudo, pull without sudo: root has separate credentials.',
	},
} as const satisfies Fixes;
