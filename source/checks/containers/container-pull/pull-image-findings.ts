import type {Finding} from '../../../engine/check.ts';
import {clientMessage, withClientMessage} from '../shared-client-findings.ts';
import {askToAllowPull, checkSpelling, code, signIn} from './pull-fixes.ts';

export const pullImageFindings = {
	'client-ip-denied': {
		status: 'failed',
		code,
		short: ['Firewall blocks {clientIp}', 'Firewall blocks this address'],
		summary: [
			'The firewall of {imageHost} does not allow {clientIp}.',
			'The firewall of {imageHost} does not allow the address of this client.',
		],
		meaning: 'The registry responds, but rejects the address that {clientName} connects from.',
		fixes: {
			allowAddress: {
				text: 'Allow the address in the registry firewall.',
				command: {
					run: ['az', 'acr', 'network-rule', 'add', '-n', '{registry}', '--ip-address', '{clientIp}'],
				},
				rechecks: ['challenge'],
			},
			useAllowedNetwork: {
				text: 'Or pull from an allowed network, or through a private endpoint.',
			},
			compareAddress: {
				text: 'If the address belongs to a proxy, add {imageHost} to NO_PROXY in the proxy settings of {clientName}.',
			},
			usePrivateDns: {
				text: 'If this machine reaches the registry through a private endpoint, {clientName} uses other DNS servers: set the same DNS servers.',
			},
		},
		documentation: 'https://aka.ms/acr/firewall',
	},
	'authentication-required': {
		status: 'failed',
		code,
		short: 'The pull requires a sign-in',
		summary: '{imageHost} requires a sign-in to pull {image}.',
		meaning: [
			'{clientName} has no sign-in to {imageHost}. Sign-ins in {temporaryFile} are in memory, so a restart or the end of the session removes them.',
			'The client sent no credentials, or credentials that have expired or do not cover this repository. A sign-in to an Azure registry lasts three hours.',
		],
		fixes: signIn,
	},
	'denied-or-not-found': {
		status: 'failed',
		code,
		short: 'No access, or no such repository',
		summary: '{imageHost} denies access to {image}, or has no such repository.',
		meaning: 'Without access, an existing repository looks the same as a missing one.',
		fixes: {...checkSpelling, ...signIn},
	},
	'access-denied': {
		status: 'failed',
		code,
		short: 'The registry denies access (403)',
		summary: '{imageHost} denies access to {image} (403): {reason}',
		meaning: 'The registry firewall, a missing permission or a proxy causes this error.',
		fixes: {
			...signIn,
			listAllowedNetworks: {
				text: 'Look up the addresses that the registry firewall allows.',
				command: {run: ['az', 'acr', 'network-rule', 'list', '-n', '{registry}']},
			},
			...askToAllowPull,
		},
	},
	'tag-not-found': {
		status: 'failed',
		code,
		short: 'Tag or digest does not exist',
		summary: '{imageHost} responds, but {image} does not exist.',
		meaning: 'The repository may exist, but the tag or digest does not.',
		fixes: {
			listTags: {
				text: 'List the tags, newest first.',
				command: {
					run: [
						'az',
						'acr',
						'repository',
						'show-tags',
						'-n',
						'{registry}',
						'--repository',
						'{repository}',
						'--orderby',
						'time_desc',
					],
				},
			},
			retry: {
				text: 'If the tag was pushed a moment ago, retry: replicas of the registry receive a tag later.',
			},
		},
	},
	'repository-not-found': {
		status: 'failed',
		code,
		short: 'Repository does not exist',
		summary: '{imageHost} responds, but has no repository for {image}.',
		meaning: 'The name is misspelled, or the image is in another registry.',
		fixes: {
			listRepositories: {
				text: 'List the repositories.',
				command: {run: ['az', 'acr', 'repository', 'list', '-n', '{registry}']},
			},
		},
	},
	'invalid-image-name': {
		status: 'failed',
		code,
		short: 'Invalid image name',
		summary: [
			'{clientName} cannot choose a registry for {shortImage}, which has no host: {reason}',
			'{clientName} cannot read {image} as an image name: {reason}',
		],
		meaning: [
			'The settings unqualified-search-registries and short-name-mode in registries.conf decide about {shortImage}. With the mode enforcing and several registries, {clientName} asks in a terminal, and fails without one.',
			'The form is HOST/REPOSITORY:TAG. The repository must be lowercase.',
		],
		fixes: {
			giveFullName: {
				text: 'Specify the name with its host, for example contoso.azurecr.io/team/app:1.0.',
				command: {run: ['acr-doctor', 'HOST/REPOSITORY:TAG']},
			},
		},
	},
	'rate-limited': {
		status: 'failed',
		code,
		short: 'Too many requests (429)',
		summary: 'The request limit of {imageHost} is reached (429).',
		meaning: 'The limit applies to an address or an account. Other clients with the same address count too.',
		fixes: {
			wait: {text: 'Wait a few minutes, then retry.'},
			raiseLimit: {
				text: 'For docker.io, sign in to get a higher limit. For an Azure registry, the limit depends on the tier.',
			},
		},
	},
	'no-matching-platform': {
		status: 'failed',
		code,
		short: 'Image is not for this platform',
		summary: '{imageHost} has {image}, but not for this platform.',
		meaning: clientMessage,
		fixes: {
			listPlatforms: {
				text: 'List the platforms of the image.',
				when: {clientKind: ['docker', 'podman']},
				command: {run: ['{client}', 'manifest', 'inspect', '{image}']},
			},
			buildForPlatforms: {
				text: 'Build the image for several platforms and push the image.',
				command: {
					run: [
						'docker',
						'buildx',
						'build',
						'--platform',
						'linux/amd64,linux/arm64',
						'--push',
						'-t',
						'IMAGE',
						'.',
					],
				},
			},
			pullForIntel: {
				text: 'If the image is for Intel and this machine has an ARM processor, try an emulator.',
				command: {run: ['{client}', 'pull', '--platform', 'linux/amd64', '{image}']},
			},
			useLinuxContainers: {
				text: 'If Docker runs Windows containers and the image is for Linux, switch Docker Desktop to Linux containers.',
				when: {clientKind: 'docker'},
			},
		},
	},
	'not-an-image': {
		status: 'failed',
		code,
		short: 'Not a container image',
		summary: '{image} is not a container image that {clientName} can pull.',
		meaning: withClientMessage(
			'The artifact may be a Helm chart or a signature, or have a format that this version of the client does not support.',
		),
		fixes: {
			pullChart: {
				text: 'Pull a Helm chart with Helm.',
				command: {run: ['helm', 'pull', 'oci://{imageHost}/{repository}', '--version', 'TAG']},
			},
			pullArtifact: {
				text: 'Pull other artifacts with ORAS.',
				command: {run: ['oras', 'pull', '{image}']},
			},
			updateClient: {
				text: 'If the artifact is an image, update {clientName}, or build and push the image again.',
			},
		},
	},
	'layer-missing': {
		status: 'failed',
		code,
		short: 'A layer of the image is missing',
		summary: '{image} references a layer that {imageHost} does not have.',
		meaning: withClientMessage(
			'The layer was deleted, or this replica of the registry does not have the layer yet.',
		),
		fixes: {
			wait: {text: 'After a push to a registry with replicas, retry in a few minutes.'},
			pushAgain: {text: 'If the error persists, push the image again from the machine that built it.'},
		},
	},
	'registry-server-error': {
		status: 'failed',
		code,
		short: 'Server error in the registry',
		summary: '{imageHost} returned a server error: {reason}',
		meaning: 'The registry, or a proxy in front of the registry, is failing.',
		fixes: {
			wait: {text: 'Retry in a few minutes.'},
			checkAzureStatus: {text: 'Check whether Azure reports an outage: https://status.azure.com'},
		},
	},
	'not-a-registry': {
		status: 'failed',
		code,
		short: 'The server is not a registry',
		summary: 'The server at {imageHost} is not a registry.',
		meaning: withClientMessage(
			'A captive portal, a proxy, or another server with this name returned a web page.',
		),
		fixes: {
			openBrowser: {
				text: 'Open a web page in a browser. A network that requires a sign-in shows its sign-in page.',
			},
			...askToAllowPull,
		},
	},
} as const satisfies Record<string, Finding>;
