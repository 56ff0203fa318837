import type {Finding} from '../../../engine/check.ts';
import type {Fixes} from '../../../text/template.ts';
import {pullSetUpFindings} from './container-pull-set-up-findings.ts';
import {clientSays, useTokenWithoutClient, withReason} from '../container-values.ts';

const code = 'DOCKER_PULL_ERROR';

const pullYourself = (text: string) => ({text, command: {run: ['{client}', 'pull', '{image}']}}) as const;

const askToAllowPull = {
	askToAllowPull: {
		text: 'Ask your network team to allow the pull: it needs HTTPS to the registry of the image, and to the host its layers come from.',
	},
} as const satisfies Fixes;

const allowPull = {
	...askToAllowPull,
	allowDataHost: {text: 'Layers come from {dataHost}: that host must be allowed too.'},
	enableDataEndpoints: {
		text: 'A Premium registry can serve its layers from dedicated data endpoints instead, at REGISTRY.REGION.data.azurecr.io.',
		when: {dataHost: true, registry: true},
		command: {run: ['az', 'acr', 'update', '-n', '{registry}', '--data-endpoint-enabled']},
	},
	allowSampleHosts: {text: 'For {sample}, allow mcr.microsoft.com and *.data.mcr.microsoft.com.'},
} as const satisfies Fixes;

const signIn = {
	letAzUsePodman: {
		text: 'Before you sign in with az, have az use Podman.',
		when: {clientKind: 'podman'},
		command: {variable: 'DOCKER_COMMAND', value: 'podman'},
	},
	signIn: {
		text: 'Sign in to the registry, then retry.',
		command: {run: ['az', 'acr', 'login', '-n', '{registry}']},
	},
	signOut: {
		text: 'An old sign-in can get in the way: sign out of {imageHost} first.',
		command: {run: ['{client}', 'logout', '{imageHost}']},
	},
	pullAsSameUser: {text: 'Pull as the user who signed in: sudo has its own settings.'},
} as const satisfies Fixes;

const compareName = {
	compareName: {text: 'Compare the name with the one in the registry, letter by letter.'},
} as const satisfies Fixes;

const checkHostAndPort = {
	checkHostAndPort: {text: 'Check the host and port in the image name.'},
} as const satisfies Fixes;

const connect = {
	connect: {text: 'Connect to the network or VPN, then retry.'},
} as const satisfies Fixes;

/** Everything that can be found about a pull; what depends on the machine is in `pullSetUpFindings`. */
export const containerPullFindings = {
	pulled: {status: 'passed', summary: '{images}'},
	'test-image-not-for-platform': {
		status: 'passed',
		summary: '{image}: the registry answers; the image is not built for this platform',
	},
	'consent-required': {
		status: 'skipped',
		summary: 'Skipped: press r here, or give --yes, to pull {images}.',
		meaning: 'A pull writes to the disk of this machine, and the image stays there.',
		fixes: {
			agreeOnRow: {text: 'Press r on this row and answer y.'},
			agreeAtStart: {
				text: 'Or agree when you start acr-doctor.',
				when: {isOneImage: 'yes'},
				command: {run: ['acr-doctor', 'REGISTRY', '--image', '{image}', '--yes']},
			},
		},
		question: 'Pull {images} with {client}?',
	},
	'client-ip-denied': {
		status: 'failed',
		code,
		summary: [
			'The firewall of {imageHost} does not allow {clientIp}.',
			'The firewall of {imageHost} does not allow this address.',
		],
		meaning: 'The registry answers, but refuses the address that {clientName} connects from.',
		fixes: {
			allowAddress: {
				text: 'Allow the address in the firewall of the registry.',
				command: {
					run: ['az', 'acr', 'network-rule', 'add', '-n', '{registry}', '--ip-address', '{clientIp}'],
				},
			},
			useAllowedNetwork: {
				text: 'Or pull from a network that is allowed, or through a private endpoint.',
			},
		},
		documentation: 'https://aka.ms/acr/firewall',
	},
	'authentication-required': {
		status: 'failed',
		code,
		summary: '{imageHost} requires a sign-in to pull {image}.',
		meaning:
			'The client sent no sign-in, or one that has expired or does not cover this repository. A sign-in to an Azure registry lasts three hours.',
		fixes: signIn,
	},
	'denied-or-not-found': {
		status: 'failed',
		code,
		summary: '{imageHost} gives no access to {image}, or has no such repository.',
		meaning: 'Without access, a repository that exists looks the same as one that does not.',
		fixes: {...compareName, ...signIn},
	},
	'access-denied': {
		status: 'failed',
		code,
		summary: '{imageHost} refuses access to {image} (403): {reason}',
		meaning: 'The registry firewall, a missing permission or a proxy in between refuses it.',
		fixes: {
			...signIn,
			listAllowedNetworks: {
				text: 'Look up what the registry firewall allows.',
				command: {run: ['az', 'acr', 'network-rule', 'list', '-n', '{registry}']},
			},
			...askToAllowPull,
		},
	},
	'tag-not-found': {
		status: 'failed',
		code,
		summary: '{imageHost} answers, but has no {image}.',
		meaning: 'The repository may be there; the tag or digest is not.',
		fixes: {
			listTags: {
				text: 'List the tags, the newest first.',
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
				text: 'A tag that was pushed a moment ago can be missing from another replica for a while: retry.',
			},
		},
	},
	'repository-not-found': {
		status: 'failed',
		code,
		summary: '{imageHost} answers, but has no repository for {image}.',
		meaning: 'The name is misspelt, or the image is in another registry.',
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
		summary: '{clientName} cannot read {image} as the name of an image: {reason}',
		meaning: 'The form is HOST/REPOSITORY:TAG, in lower case except for the tag.',
		fixes: {
			giveFullName: {
				text: 'Give the name with its host, for instance contoso.azurecr.io/team/app:1.0.',
				command: {run: ['acr-doctor', 'HOST/REPOSITORY:TAG']},
			},
		},
	},
	'rate-limited': {
		status: 'failed',
		code,
		summary: 'The request limit of {imageHost} is reached.',
		meaning: 'The limit is per address or account: others behind the same address count too.',
		fixes: {
			wait: {text: 'Wait a few minutes, then retry.'},
			raiseLimit: {
				text: 'If it is docker.io, sign in: the limit is higher then. For an Azure registry, it depends on the tier.',
			},
		},
	},
	'no-matching-platform': {
		status: 'failed',
		code,
		summary: '{imageHost} has {image}, but not for this platform.',
		meaning: clientSays,
		fixes: {
			listPlatforms: {
				text: 'List the platforms it is built for.',
				when: {clientKind: ['docker', 'podman']},
				command: {run: ['{client}', 'manifest', 'inspect', '{image}']},
			},
			buildForPlatforms: {
				text: 'Build it for several platforms, and push it.',
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
				text: 'If it is built for Intel and this is an ARM machine, an emulator may run it.',
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
		summary: '{image} is not a container image that {clientName} can pull.',
		meaning: withReason(
			'It may be a Helm chart, a signature or another artifact, or have a format that this version is too old or too new for.',
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
			updateClient: {text: 'If it is an image, update {clientName}, or build and push the image again.'},
		},
	},
	'layer-missing': {
		status: 'failed',
		code,
		summary: '{imageHost} lists a part of {image} that it does not have.',
		meaning: withReason(
			'The part was deleted, or has not reached this replica of the registry yet: a push takes a while to reach the other replicas.',
		),
		fixes: {
			wait: {text: 'Right after a push to a registry with replicas, retry in a few minutes.'},
			pushAgain: {text: 'If it persists, push the image again from where it was built.'},
		},
	},
	'registry-server-error': {
		status: 'failed',
		code,
		summary: '{imageHost} answers with an error on its side: {reason}',
		meaning: 'The registry, or a proxy in front of it, is failing.',
		fixes: {
			wait: {text: 'Retry in a few minutes.'},
			checkAzureStatus: {text: 'Check whether Azure reports an outage: https://status.azure.com'},
		},
	},
	'not-a-registry': {
		status: 'failed',
		code,
		summary: 'What answers as {imageHost} is not a registry.',
		meaning: withReason(
			'A web page came back: from a captive portal, a proxy, or another server under this name.',
		),
		fixes: {
			openBrowser: {
				text: 'Open a web page in a browser: a network that wants you to sign in will say so.',
			},
			...askToAllowPull,
		},
	},
	'host-not-found': {
		status: 'failed',
		code,
		summary: '{clientName} finds no address for {host}.',
		meaning:
			'Its DNS does not know the name. A daemon in a virtual machine, or one with its own DNS, can know fewer names than this machine.',
		fixes: {
			...compareName,
			resolveDataHost: {
				text: 'Layers come from {dataHost}: its name must resolve here too; with private link, through the private DNS zone.',
			},
			restartDesktop: {
				text: 'If Docker runs in a virtual machine, restart Docker Desktop after the network or VPN has changed.',
				when: {clientKind: 'docker'},
			},
		},
	},
	'resolver-failed': {
		status: 'failed',
		code,
		summary: '{clientName} got no usable answer from its DNS server for {host}.',
		meaning: clientSays,
		fixes: {
			...connect,
			correctResolver: {
				text: 'Docker reads its DNS servers from /etc/resolv.conf; correct them there.',
				on: 'linux',
				when: {clientKind: 'docker'},
			},
			restartDesktop: {
				text: 'Docker Desktop uses the DNS of its virtual machine: restart it after the network or VPN has changed.',
				when: {clientKind: 'docker'},
			},
		},
	},
	'connection-refused': {
		status: 'failed',
		code,
		summary: '{host} refuses the connection of {clientName}.',
		meaning: withReason('Nothing listens there, or a firewall rejects the connection.'),
		fixes: {...allowPull, ...checkHostAndPort},
	},
	'network-unreachable': {
		status: 'failed',
		code,
		summary: '{clientName} has no route to {host}.',
		meaning: withReason('The machine is offline, its VPN is down, or IPv6 has no route.'),
		fixes: {...connect, ...allowPull},
	},
	'connection-timed-out': {
		status: 'failed',
		code,
		summary: '{host} does not answer {clientName}.',
		meaning: withReason('A firewall drops the packets, a VPN is down, or the packets are too big for it.'),
		fixes: {
			...allowPull,
			setDaemonProxy: {
				text: 'If this machine reaches the registry and the daemon does not, the daemon needs the proxy too.',
			},
		},
	},
	'connection-reset': {
		status: 'failed',
		code,
		summary: '{host} cut the connection of {clientName} before the image arrived.',
		meaning: withReason(
			'A firewall or proxy that filters by server name does that, and so does one that is overloaded.',
		),
		fixes: allowPull,
	},
	'download-interrupted': {
		status: 'failed',
		code,
		summary: [
			'The download of {image} keeps breaking off: {clientName} got {layersDone} of {layers} layers.',
			'The download of {image} keeps breaking off, although {clientName} retries.',
		],
		meaning: withReason('The registry answers, but its layers do not come through.'),
		fixes: {
			retry: {text: 'Retry: what was downloaded is kept.'},
			...allowPull,
			askAboutDownloads: {
				text: 'Ask your network team whether large downloads are cut off, scanned or limited in time.',
			},
			lowerMtu: {text: 'On a VPN, try a smaller MTU, or try without the VPN.'},
		},
	},
	'pull-timed-out': {
		status: 'failed',
		code,
		summary: [
			'The pull of {image} was stopped after two minutes, with {layersDone} of {layers} layers.',
			'The pull of {image} was stopped after two minutes.',
		],
		meaning:
			'Either the connection is slow or the image large, or something in between stalls the connection.',
		fixes: {
			pullYourself: pullYourself('Pull it yourself, and watch whether it makes progress.'),
			...allowPull,
			nameSmallerImage: {
				text: 'Name a smaller image.',
				command: {run: ['acr-doctor', 'REGISTRY', '--image', 'IMAGE']},
			},
		},
	},
	...pullSetUpFindings,
	'client-failed': {
		status: 'failed',
		code,
		summary: [
			'The pull of {image} failed: {reason}',
			'The pull of {image} failed ({error}).',
			'The pull of {image} failed with exit code {exitCode}.',
		],
		meaning: 'That is what {clientName} says; acr-doctor does not know this error.',
		fixes: {
			pullYourself: pullYourself('Pull it yourself, and read the full output.'),
			...useTokenWithoutClient,
		},
	},
} as const satisfies Record<string, Finding>;
