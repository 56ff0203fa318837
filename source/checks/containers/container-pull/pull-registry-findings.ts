import type {Finding} from '../../../engine/check.ts';
import {clientMessage, withClientMessage} from '../shared-client-findings.ts';
import {askToAllowPull, code, enableDataEndpoints, signIn} from './pull-fixes.ts';

const showLock = ['az', 'acr', 'repository', 'show', '-n', '{registry}'] as const;
const setLock = ['az', 'acr', 'repository', 'update', '-n', '{registry}'] as const;

export const pullRegistryFindings = {
	'host-spelling': {
		status: 'failed',
		code,
		short: 'Write the host in lower case',
		summary: '{imageHost} contains capital letters, so {clientName} does not find the sign-in.',
		meaning:
			'{clientName} stores each sign-in under the exact host and port. az signs in to the host in lower case.',
		fixes: {
			writeLowerCase: {
				text: 'Write the host in lower case.',
				command: {run: ['{client}', 'pull', '{lowerCaseImage}']},
			},
			signIn: {
				text: 'If you have not signed in, sign in to the registry.',
				command: {run: ['az', 'acr', 'login', '-n', '{registry}']},
			},
		},
	},
	'user-unknown': {
		status: 'failed',
		code,
		short: 'The user name is unknown',
		summary: '{imageHost} does not know the user name of the stored sign-in.',
		meaning: 'The user name must be the ID of an application, the name of a token, or the admin user.',
		fixes: signIn,
	},
	'image-quarantined': {
		status: 'failed',
		code,
		short: 'The image is in quarantine',
		summary: '{image} is in quarantine, so {imageHost} does not serve it.',
		meaning:
			'With a quarantine policy, a new image can be pulled only after a scanner approves the image. A new sign-in does not help.',
		fixes: {
			askForRelease: {text: 'Ask the team that operates the scanner to release the image.'},
			showQuarantinePolicy: {
				text: 'Check whether the quarantine policy of the registry is on.',
				command: {
					run: ['az', 'acr', 'show', '-n', '{registry}', '--query', 'policies.quarantinePolicy'],
				},
			},
			pullByDigest: {
				text: 'To test the image before its release, pull the image by digest with the role AcrQuarantineReader.',
			},
		},
	},
	'image-locked': {
		status: 'failed',
		code,
		short: 'The image is locked',
		summary: '{imageHost} does not allow this action: {image} is locked or in quarantine.',
		meaning: 'A lock on the repository or the image can forbid reads. A new sign-in does not help.',
		fixes: {
			showImageLock: {
				text: 'Look for "readEnabled": false in the attributes of the image. The value means that nobody can pull the image.',
				command: {run: [...showLock, '--image', '{imageInRegistry}']},
			},
			showRepositoryLock: {
				text: 'Look for the same value in the attributes of the repository, where it applies to all of its images.',
				command: {run: [...showLock, '--repository', '{repository}']},
			},
			unlockImage: {
				text: 'If the lock of the image is not intended, allow pulls of the image again.',
				command: {run: [...setLock, '--image', '{imageInRegistry}', '--read-enabled', 'true']},
			},
			unlockRepository: {
				text: 'If the lock of the repository is not intended, allow pulls from the repository again.',
				command: {run: [...setLock, '--repository', '{repository}', '--read-enabled', 'true']},
			},
			askForRelease: {
				text: 'If the registry uses quarantine, ask the team that operates the scanner to release the image.',
			},
		},
		documentation: 'https://learn.microsoft.com/azure/container-registry/container-registry-image-lock',
	},
	'cache-rule-unauthorized': {
		status: 'failed',
		code,
		short: 'Cache rule cannot sign in',
		summary: [
			'The cache rule {cacheRule} of {imageHost} cannot sign in to its source registry.',
			'A cache rule of {imageHost} cannot sign in to its source registry.',
		],
		meaning:
			'The registry fetches this image from another registry, with the credential set of the rule. The sign-in of this machine is fine.',
		fixes: {
			showRule: {
				text: 'Look up the source and the credential set of the rule.',
				command: {run: ['az', 'acr', 'cache', 'show', '-r', '{registry}', '-n', '{cacheRule}']},
			},
			showCredentialSets: {
				text: 'Check that the secrets of the credential set are valid, and that its identity can read them in the key vault.',
				command: {run: ['az', 'acr', 'credential-set', 'list', '-r', '{registry}']},
			},
			askForRuleOwner: {text: 'Ask the owner of the registry to correct the credential set of the rule.'},
		},
		documentation: 'https://aka.ms/acr/cache',
	},
	'cache-rule-rate-limited': {
		status: 'failed',
		code,
		short: 'Source limits the cache rule',
		summary: [
			'The source registry of the cache rule {cacheRule} limits the requests (429).',
			'The source registry of a cache rule limits the requests (429).',
		],
		meaning:
			'The registry fetches this image from another registry, which allows more requests after a sign-in.',
		fixes: {
			addCredentialSet: {
				text: 'Check whether the rule has a credential set.',
				command: {run: ['az', 'acr', 'cache', 'show', '-r', '{registry}', '-n', '{cacheRule}']},
			},
			wait: {text: 'Add or correct the credential set of the rule, or retry later.'},
		},
		documentation: 'https://aka.ms/acr/cache',
	},
	'storage-denied': {
		status: 'failed',
		code,
		short: 'The layer storage denies access',
		summary: [
			'{dataHost} denies access to the layers of {image}.',
			'The storage of {imageHost} denies access to the layers of {image}.',
		],
		meaning:
			'The sign-in works. The storage account that holds the layers refuses this network, for example because of a service endpoint policy.',
		fixes: {
			checkEndpointPolicy: {
				text: 'Check the service endpoint policies of the subnet: a policy must not exclude the storage of the registry.',
			},
			...enableDataEndpoints,
			...askToAllowPull,
		},
	},
	'mirror-failed': {
		status: 'failed',
		code,
		short: 'A mirror of the registry fails',
		summary: [
			'The mirror {mirrorHost} fails for {image}. Line {line} of {path} names the mirror.',
			'The mirror {mirrorHost} fails for {image}. {path} names the mirror.',
			'The mirror {mirrorHost} fails for {image}.',
			'A mirror of {imageHost} fails for {image}.',
		],
		meaning: withClientMessage('{clientName} asks this mirror before it asks the registry.'),
		fixes: {
			correctMirror: {
				text: 'Correct or remove the mirror: for Docker in daemon.json ("registry-mirrors"), for Podman in registries.conf, for containerd in hosts.toml.',
			},
		},
	},
	'settings-file-invalid': {
		status: 'failed',
		code,
		short: 'A settings file is not valid',
		summary: [
			'{clientName} cannot use line {line} of {path}.',
			'{clientName} cannot use its settings in {path}.',
			'{clientName} cannot use one of its settings files.',
		],
		meaning: clientMessage,
		fixes: {correctSettings: {text: 'Correct the line or the key that the message names.'}},
	},
} as const satisfies Record<string, Finding>;
