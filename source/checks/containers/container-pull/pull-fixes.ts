import type {Fixes} from '../../../text/template.ts';

export const code = 'DOCKER_PULL_ERROR';

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
