import type {Finding} from '../../../engine/check.ts';
import type {Fixes} from '../../../text/template.ts';
import {
	assignIds,
	clientMessage,
	currentUserName,
	readDockerLog,
	shutDownWsl,
	storageNotWritable,
	unixPlatforms,
	withClientMessage,
} from '../shared-client-findings.ts';
import {openFile} from '../client-settings/settings-fixes.ts';
import {thenStartAgain} from '../../shared-findings.ts';
import {code} from './pull-fixes.ts';

const unsetContentTrust = {
	unsetContentTrust: {
		text: `Content trust is being retired. If you do not need content trust, turn it off${thenStartAgain}`,
		command: {unset: 'DOCKER_CONTENT_TRUST'},
	},
} as const satisfies Fixes;

export const pullClientFindings = {
	'credential-helper-missing': {
		status: 'failed',
		code,
		short: 'Credential helper is missing',
		summary: [
			'The credential helper {helper} is missing. {settingPlace} names the helper.',
			'The credential helper {helper} that {clientName} is set to use is missing.',
			'The credential helper that {clientName} is set to use is missing.',
		],
		meaning: withClientMessage(
			'config.json names the helper under credsStore or credHelpers, but the program docker-credential-NAME is not on the PATH.',
		),
		fixes: {
			installHelper: {
				text: 'Install the helper, or remove credsStore or credHelpers from config.json and sign in again.',
			},
			switchOnIntegration: {
				...shutDownWsl,
				text: 'desktop.exe is the helper of Docker Desktop: turn on its WSL integration, then shut down WSL from Windows and start WSL again. The shutdown stops all distributions.',
				on: 'wsl',
			},
			removeAcrHelper: {
				text: 'Remove the helpers acr-linux, acr-darwin and acr-windows, which are no longer maintained.',
			},
		},
	},
	'credential-helper-failed': {
		status: 'failed',
		code,
		short: 'Credential helper failed',
		summary: [
			'The credential helper {helper} failed. {settingPlace} names the helper.',
			'The credential helper {helper} of {clientName} failed.',
			'The credential helper of {clientName} failed.',
		],
		meaning: withClientMessage('The helper stores the sign-ins, and is locked, not set up, or broken.'),
		fixes: {
			unlockKeychain: {text: 'Unlock the keychain or keyring that stores the sign-ins.'},
			setUpPass: {
				text: 'If the keyring is pass, set up a key for pass first.',
				on: ['linux', 'wsl'],
				command: {run: ['pass', 'init', 'KEY-ID']},
			},
			removeHelper: {
				text: 'Or remove credsStore or credHelpers from config.json and sign in again.',
			},
		},
	},
	'credentials-file-unreadable': {
		status: 'failed',
		code,
		short: 'Cannot read the credentials file',
		summary: [
			'{clientName} cannot use the sign-in to {malformedHost} in line {line} of {path}, which is not base64 of USER:PASSWORD.',
			'{malformedPlace} is malformed, so {clientName} pulls without a sign-in.',
			'{clientName} cannot read its credentials file: line {line} of {path} is malformed.',
			'{folderPath} is not a file, so {clientName} pulls without a sign-in.',
			'{clientName} is not allowed to read {path} (owner {owner}, mode {mode}).',
			'{clientName} cannot read its credentials file {path}.',
			'{clientName} cannot read its credentials file.',
		],
		meaning: withClientMessage('{clientName} then pulls without a sign-in, or not at all.'),
		fixes: {
			removeEntry: {
				text: 'Remove the entry {malformedHost} from "auths" in that file, then sign in again.',
				when: {malformedHost: true},
			},
			correctFile: {
				text: 'Correct the JSON in that file, or move the file away and sign in again.',
			},
			...openFile,
			changeOwner: {
				text: 'If root owns the file after a sudo, change the owner to your user.',
				on: unixPlatforms,
				when: {access: 'unknown'},
				command: {run: ['sudo', 'chown', currentUserName, '{path}']},
			},
		},
	},
	'login-ignored': {
		status: 'failed',
		code,
		short: 'The stored sign-in is ignored',
		summary:
			'{imageHost} requires a sign-in. {path} has a sign-in, but {clientName} ignores it, because the credential helper {helper} has none.',
		meaning: withClientMessage(
			'The sign-in was stored in the file before the helper was set. {clientName} uses only the helper.',
		),
		fixes: {
			signIn: {
				text: 'Sign in again, so that the helper stores the sign-in.',
				command: {run: ['az', 'acr', 'login', '-n', '{registry}']},
			},
		},
	},
	'image-not-signed': {
		status: 'failed',
		code,
		short: 'Image is not signed',
		summary: '{clientName} requires a signature, but {image} is not signed.',
		meaning: withClientMessage(
			'With DOCKER_CONTENT_TRUST=1, or a policy that requires signatures, the client does not pull unsigned images.',
		),
		fixes: {
			unsetContentTrust: {...unsetContentTrust.unsetContentTrust, when: {clientKind: 'docker'}},
			askToSign: {text: 'Or ask the owner of the image to sign it.'},
			readPodmanPolicy: {
				text: 'Look up which signatures Podman requires.',
				when: {clientKind: 'podman'},
				command: {run: ['cat', '/etc/containers/policy.json']},
			},
		},
	},
	'image-refused-by-policy': {
		status: 'failed',
		code,
		short: 'A policy refuses the registry',
		summary: 'The policy of {clientName} accepts no images from {imageHost}.',
		meaning: withClientMessage(
			'A policy file (policy.json) names the registries whose images the client accepts. A sign-in does not help.',
		),
		fixes: {
			readPolicy: {
				text: 'Look up the rule for {imageHost}. Podman reads ~/.config/containers/policy.json instead, if that file exists.',
				command: {run: ['cat', '/etc/containers/policy.json']},
			},
			askAdministrator: {
				text: 'If your organization wrote the policy, ask its administrator to accept the registry.',
			},
		},
	},
	'content-trust-server-unreachable': {
		status: 'failed',
		code,
		short: 'No response from content trust',
		summary: 'Content trust is on, but its server does not respond.',
		meaning: withClientMessage(
			'With DOCKER_CONTENT_TRUST=1, docker asks a Notary server before a pull. Not every registry has a Notary server.',
		),
		fixes: {
			...unsetContentTrust,
			checkTrustServer: {
				text: 'If DOCKER_CONTENT_TRUST_SERVER is set, check its address.',
			},
		},
	},
	'disk-full': {
		status: 'failed',
		code,
		short: 'The disk for images is full',
		summary: 'The disk on which {clientName} stores images is full.',
		meaning: clientMessage,
		fixes: {
			showDiskUse: {
				text: 'Find out how much disk space {clientName} uses.',
				when: {clientKind: ['docker', 'podman']},
				command: {run: ['{client}', 'system', 'df']},
			},
			prune: {
				text: 'Remove unused data. The command also deletes all stopped containers and their files.',
				command: {run: ['{client}', 'system', 'prune']},
			},
			enlargeDisk: {
				text: 'In Docker Desktop or a Podman machine, the disk of the virtual machine is full: enlarge that disk.',
			},
		},
	},
	'rootless-not-set-up': {
		status: 'failed',
		code,
		short: 'Not enough user and group IDs',
		summary: '{clientName} cannot assign the files of {image} to their owners.',
		meaning: withClientMessage(
			'Rootless mode needs a range of IDs for this user, and the range is missing or too small.',
		),
		fixes: assignIds,
	},
	'storage-not-writable': {...storageNotWritable, code},
	'unpack-failed': {
		status: 'failed',
		code,
		short: 'The image cannot be unpacked',
		summary: '{image} was downloaded, but cannot be unpacked.',
		meaning: withClientMessage(
			'The image was damaged during the push or the pull, or has a format that this version of the client does not support.',
		),
		fixes: {
			retry: {text: 'Retry once. If the error persists, build and push the image again.'},
			updateClient: {
				text: 'Update {clientName}: old versions do not support newer kinds of compression.',
			},
		},
	},
	'daemon-stopped': {
		status: 'failed',
		code,
		short: 'Daemon stopped during the pull',
		summary: 'The {clientName} daemon stopped during the pull.',
		meaning: withClientMessage(
			'The daemon responded a moment ago. The daemon or its virtual machine crashed or was restarted.',
		),
		fixes: {
			readDockerLog: {...readDockerLog, text: 'Check the Docker log for the cause.'},
			retry: {text: 'Retry when the daemon is running again.'},
		},
	},
} as const satisfies Record<string, Finding>;
