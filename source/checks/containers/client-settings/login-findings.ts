import type {Finding} from '../../../engine/check.ts';
import type {Fixes} from '../../../text/template.ts';
import {shutDownWsl} from '../shared-client-findings.ts';
import {correctMistake, malformed} from './mistake-fixes.ts';
import {code, openFile, rechecks, signInAgain} from './settings-fixes.ts';

const removeHelper = {
	removeHelper: {
		text: 'Or remove {setting} from {path} and sign in again. The sign-in is then stored in that file without encryption.',
		weakensSecurity: true,
	},
} as const satisfies Fixes;

const helperFixes = {
	switchOnIntegration: {
		...shutDownWsl,
		text: 'desktop.exe is the helper of Docker Desktop: turn on its WSL integration, then shut down WSL from Windows and start WSL again. The shutdown stops all distributions.',
		on: 'wsl',
		when: {helper: 'desktop.exe'},
	},
	removeAcrHelper: {
		text: 'The helper {helper} is no longer maintained and has no successor: remove {setting} from {path} and sign in again.',
		when: {helper: ['acr-linux', 'acr-darwin', 'acr-windows']},
	},
} as const satisfies Fixes;

export const loginFindings = {
	'login-file-unreadable': {
		status: 'failed',
		code,
		short: 'Cannot read the sign-ins',
		summary: [
			'{folderPath} is not a file, so the client cannot read its sign-ins.',
			'This user is not allowed to read {path} (owner {owner}, mode {mode}).',
			'{path} cannot be read ({error}).',
		],
		meaning:
			'{clientName} stores sign-ins and settings in that file, and pulls without a sign-in if the file cannot be read.',
		fixes: {...openFile, ...signInAgain},
	},
	'login-file-malformed': {
		status: 'failed',
		code,
		short: 'The sign-in file is malformed',
		summary: malformed,
		meaning:
			'{clientName} stores sign-ins and settings in that file. If one line is malformed, {clientName} ignores the sign-ins.',
		fixes: {
			...correctMistake,
			correctLine: {text: 'Correct the JSON at that line.', when: {mistake: 'unknown'}},
			...signInAgain,
		},
	},
	'helper-missing': {
		status: 'failed',
		code,
		short: 'Credential helper is missing',
		summary: [
			'Line {line} of {path} names the credential helper {helper}, but docker-credential-{helper} is not installed.',
			'{path} names the credential helper {helper}, but docker-credential-{helper} is not installed.',
		],
		meaning:
			'{clientName} looks for sign-ins in the helper. Without the helper, {clientName} pulls without a sign-in or with an old one, often without a message.',
		fixes: {
			correctName: {
				text: 'Change {setting} to {helperName}: the value is only the part of the name of the program after docker-credential-.',
				when: {helperName: true},
			},
			installHelper: {text: 'Install docker-credential-{helper} in a folder on the PATH.'},
			checkPath: {text: 'If the helper is installed, add its folder to the PATH of this shell.'},
			...helperFixes,
			...removeHelper,
		},
	},
	'helper-failed': {
		status: 'failed',
		code,
		short: 'Credential helper failed',
		summary: [
			'The credential helper {helper}, which line {line} of {path} names, cannot list its sign-ins ({error}).',
			'The credential helper {helper}, which {path} names, cannot list its sign-ins ({error}).',
		],
		meaning:
			'The helper stores the sign-ins, and is locked, not set up, or broken. {clientName} then pulls without a sign-in.',
		fixes: {
			listLogins: {
				text: 'Run the helper and read its message. The output contains no password.',
				command: {run: ['docker-credential-{helper}', 'list']},
				rechecks,
			},
			unlockKeychain: {text: 'Unlock the keychain or keyring that stores the sign-ins.'},
			setUpPass: {
				text: 'Set up a key for pass first.',
				when: {helper: 'pass'},
				command: {run: ['pass', 'init', 'KEY-ID']},
				rechecks,
			},
			...removeHelper,
		},
	},
	'login-ignored': {
		status: 'warning',
		code,
		short: 'A stored sign-in is ignored',
		summary:
			'{path} has a sign-in to {host}, but {clientName} ignores it, because the credential helper {helper} is set and has no sign-in to {host}.',
		meaning:
			'The sign-in was stored before the helper was set. {clientName} pulls from {host} without a sign-in.',
		fixes: {
			signInAgain: {
				text: 'Sign in again, so that the helper stores the sign-in.',
				command: {run: ['az', 'acr', 'login', '-n', 'REGISTRY']},
				rechecks,
			},
		},
	},
	'helper-unmaintained': {
		status: 'warning',
		code,
		short: 'Helper is no longer maintained',
		summary: '{path} names the credential helper {helper}, which is no longer maintained.',
		meaning:
			'The helper got its tokens from Azure CLI in a way that current versions of Azure CLI do not support. The sign-in is not renewed.',
		fixes: {
			removeHelper: {text: 'Remove {setting} from {path}.'},
			signInAgain: {
				text: 'Then sign in with Azure CLI.',
				command: {run: ['az', 'acr', 'login', '-n', 'REGISTRY']},
				rechecks,
			},
		},
	},
} as const satisfies Record<string, Finding>;
