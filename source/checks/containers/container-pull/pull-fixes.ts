import type {Fixes} from '../../../text/template.ts';

export const code = 'DOCKER_PULL_ERROR';

export const askToAllowPull = {
	askToAllowPull: {
		text: 'Ask your network team to allow HTTPS to the registry and to the host that its layers come from.',
	},
} as const satisfies Fixes;

export const allowPull = {
	...askToAllowPull,
	allowDataHost: {text: 'Layers come from {dataHost}: allow that host too.'},
	enableDataEndpoints: {
		text: 'Or serve layers from dedicated data endpoints at REGISTRY.REGION.data.azurecr.io (Premium tier only).',
		when: {dataHost: true, registry: true},
		command: {run: ['az', 'acr', 'update', '-n', '{registry}', '--data-endpoint-enabled']},
	},
	allowTestImageHosts: {text: 'For {testImage}, allow mcr.microsoft.com and *.data.mcr.microsoft.com.'},
} as const satisfies Fixes;

/** `namedImage` is absent for the test image, because acr-doctor itself chose the name of that image. */
export const checkSpelling = {
	checkSpelling: {text: 'Check the spelling of the image name.', when: {namedImage: true}},
} as const satisfies Fixes;

export const checkHostAndPort = {
	checkHostAndPort: {text: 'Check the host and port in the image name.'},
} as const satisfies Fixes;
