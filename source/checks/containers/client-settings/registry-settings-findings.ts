import type {Finding} from '../../../engine/check.ts';
import type {Fixes} from '../../../text/template.ts';
import {registryFileFindings} from './registry-file-findings.ts';
import {code} from './settings-fixes.ts';

const settingThat = (predicate: string): readonly string[] => [
	`Line {line} of {path} ${predicate}.`,
	`{path} ${predicate}.`,
];

const askAboutBlock = {
	askAboutPolicy: {
		text: 'The setting can be a policy of your organization. Ask the administrator of this machine.',
	},
	removeBlock: {text: 'If the setting is not intended, remove blocked = true from that entry.'},
} as const satisfies Fixes;

export const registrySettingsFindings = {
	...registryFileFindings,
	'registry-blocked': {
		status: 'failed',
		code,
		short: 'The registry is blocked',
		summary: settingThat('forbids pulls from {place}'),
		meaning: [
			'{clientName} asks only the mirrors {mirrors}, and not the registry.',
			'{clientName} does not even ask the registry.',
		],
		fixes: askAboutBlock,
	},
	'registry-entry-blocked': {
		status: 'warning',
		code,
		short: 'Blocked: {place}',
		summary: settingThat('forbids pulls from {place}'),
		meaning: '{clientName} does not even ask the registry.',
		fixes: askAboutBlock,
	},
	'registry-insecure': {
		status: 'warning',
		code,
		short: 'A registry is not verified',
		summary: settingThat('turns off the verification of {place}'),
		meaning:
			'{clientName} accepts any certificate. Somebody on the network can read sign-ins and replace images.',
		fixes: {
			removeInsecure: {
				text: 'Remove the setting. Azure registries have a certificate that every client trusts. If a proxy inspects TLS, trust the certificate of the proxy instead.',
			},
		},
	},
	'registry-redirected': {
		status: 'warning',
		code,
		short: 'Pulls go to another registry',
		summary: settingThat('sends pulls from {place} to {location}'),
		meaning: '{place} itself gets no request, and a sign-in to {place} is not used.',
		fixes: {
			removeRedirection: {
				text: 'If the setting is not intended, remove location (registries.conf) or server (hosts.toml) from that entry.',
			},
		},
	},
	'registry-mirrored': {
		status: 'passed',
		short: 'mirror: {location}',
		summary: settingThat('names the mirror {location} for {place}'),
	},
	'sign-in-files-not-used': {
		status: 'warning',
		code,
		short: 'Files with sign-ins are not used',
		summary: settingThat('limits sign-ins to the credential helpers {helpers}'),
		meaning: 'credential-helpers lacks the value containers-auth.json, so {clientName} reads no auth.json.',
		fixes: {
			addAuthFile: {text: 'Add "containers-auth.json" to credential-helpers, or remove the setting.'},
		},
	},
	'auth-helper-missing': {
		status: 'failed',
		code,
		short: 'Credential helper is missing',
		summary: [
			'{path} names the credential helper {helper} for {place}, but the helper is not installed.',
			'{path} names the credential helper {helper}, but the helper is not installed.',
		],
		meaning:
			'docker-credential-{helper} is not on the PATH, so {clientName} refuses pulls that need a sign-in.',
		fixes: {
			installHelper: {text: 'Install the helper, or remove the helper from that file and sign in again.'},
		},
	},
	'runtime-folder-missing': {
		status: 'warning',
		code,
		short: 'XDG_RUNTIME_DIR does not exist',
		summary: 'XDG_RUNTIME_DIR names the folder {path}, which does not exist.',
		meaning:
			'{clientName} looks for sign-ins in that folder. After su or sudo, the variable can name the folder of another session.',
		fixes: {
			openSession: {
				text: 'Log in as this user directly, for example with ssh or machinectl, and not with su.',
			},
			unsetVariable: {
				text: 'Or unset the variable, so that {clientName} chooses a folder. Then sign in again.',
				command: {unset: 'XDG_RUNTIME_DIR'},
			},
		},
	},
	'registry-certificate-missing': {
		status: 'failed',
		code,
		short: 'A certificate file is missing',
		summary: settingThat('names the file {certificate}, which cannot be read'),
		meaning: 'The file must contain a certificate authority. {clientName} refuses every pull from {place}.',
		fixes: {
			correctCertificate: {
				text: 'Save the certificate of the authority in that file, or correct the path in hosts.toml.',
			},
		},
	},
	'registry-not-served': {
		status: 'failed',
		code,
		short: 'No server for pulls',
		summary: settingThat('leaves {place} without a server that has the capability {capability}'),
		meaning: '{clientName} asks only servers with the capabilities resolve and pull, so every pull fails.',
		fixes: {
			addCapability: {text: 'Add "pull" and "resolve" to the capabilities of a server in that file.'},
		},
	},
} as const satisfies Record<string, Finding>;
