import type {Finding} from '../../../engine/check.ts';
import type {Fixes} from '../../../text/template.ts';
import {thenStartAgain} from '../../shared-findings.ts';
import {unixPlatforms} from '../shared-client-findings.ts';
import {correctMistake, malformed} from './mistake-fixes.ts';
import {code, openFile, rechecks} from './settings-fixes.ts';

const allowReading = {
	allowReading: {
		text: 'If the file contains no secrets, allow all users to read the file.',
		on: unixPlatforms,
		when: {owner: true},
		command: {run: ['sudo', 'chmod', 'a+r', '{path}']},
		rechecks,
		weakensSecurity: true,
	},
} as const satisfies Fixes;

const moveFile = {moveFile: {text: 'Or move the file away to use the default settings.'}} as const;

const correctLine = {text: 'Correct that line.', when: {mistake: 'unknown'}} as const;

const unreadable = [
	'This user is not allowed to read {path} (owner {owner}, mode {mode}).',
	'{path} cannot be read ({error}).',
] as const;

const missing = '{missingPath} does not exist, although an environment variable names this file.';

export const registryFileFindings = {
	'client-file-unusable': {
		status: 'failed',
		code,
		short: 'Settings file is not usable',
		summary: [missing, ...unreadable, ...malformed],
		meaning: '{clientName} reads this file at each start, so every command fails.',
		fixes: {
			...correctMistake,
			correctFile: {text: 'Correct the file, or move the file away to use the default settings.'},
			...allowReading,
		},
	},
	'auth-file-unusable': {
		status: 'failed',
		code,
		short: 'File with sign-ins is not usable',
		summary: [missing, ...unreadable, ...malformed],
		meaning:
			'{clientName} looks for sign-ins in that file, and refuses every pull if the file is not usable.',
		fixes: {
			unsetVariable: {
				text: `Sign in to create the file, or unset REGISTRY_AUTH_FILE${thenStartAgain}`,
				when: {missingPath: true},
				command: {unset: 'REGISTRY_AUTH_FILE'},
			},
			takeOwnership: openFile.takeOwnership,
			allowReading: openFile.allowReading,
			useOwnFile: {
				text: '{path} belongs to another user. Correct HOME, XDG_RUNTIME_DIR, REGISTRY_AUTH_FILE or DOCKER_CONFIG, or run {clientName} as that user.',
				when: {closed: 'of-another-user'},
			},
			...correctMistake,
			correctFile: {text: 'Correct the file, or move the file away and sign in again.'},
		},
	},
	'registries-file-unreadable': {
		status: 'failed',
		code,
		short: 'Cannot read registry settings',
		summary: [missing, ...unreadable],
		meaning: '{clientName} refuses every pull that needs this file.',
		fixes: {
			correctVariable: {
				text: 'Correct the environment variable CONTAINERS_REGISTRIES_CONF, or unset the variable.',
				when: {missingPath: true},
				command: {unset: 'CONTAINERS_REGISTRIES_CONF'},
			},
			...allowReading,
			...moveFile,
		},
	},
	'registries-file-malformed': {
		status: 'failed',
		code,
		short: 'Registry settings are malformed',
		summary: malformed,
		meaning: '{clientName} refuses every pull until the file is correct.',
		fixes: {...correctMistake, correctLine, ...moveFile},
	},
	'registries-file-too-old': {
		status: 'failed',
		code,
		short: 'Registry settings are too old',
		summary: ['Line {line} of {path} has the format of version 1.', '{path} has the format of version 1.'],
		meaning:
			'{clientName} refuses every pull until the file has version 2. Before Podman 6, only the main file can have version 1.',
		fixes: {
			useVersion2: {
				text: 'Replace the lists search, insecure and block: write unqualified-search-registries, and a [[registry]] with insecure = true or blocked = true.',
			},
		},
	},
	'hosts-file-ignored': {
		status: 'warning',
		code,
		short: 'Registry settings are malformed',
		summary: malformed,
		meaning: '{clientName} ignores the whole file, with its mirrors and certificates.',
		fixes: {...correctMistake, correctLine, ...moveFile},
	},
	'hosts-file-not-used': {
		status: 'warning',
		code,
		short: '{clientName} ignores a hosts.toml',
		summary: '{clientName} does not use {path}.',
		meaning:
			'config_path in /etc/containerd/config.toml applies only to Kubernetes. {clientName} looks in {folders}.',
		fixes: {
			addFolder: {
				text: 'Add the folder in config_path to hosts_dir in nerdctl.toml, or copy the file to a folder that the client reads.',
			},
		},
	},
} as const satisfies Record<string, Finding>;
