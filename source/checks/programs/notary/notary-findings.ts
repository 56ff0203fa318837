import type {Finding} from '../../../engine/check.ts';
import type {Fixes} from '../../../text/template.ts';
import {thenStartAgain} from '../../shared-findings.ts';

const documentation =
	'https://learn.microsoft.com/azure/container-registry/container-registry-content-trust-deprecation';

const retirement =
	'Docker Content Trust is being retired. Since 31 May 2026 it cannot be turned on for a registry, and on 31 March 2028 it is removed from all registries. Notary Project signatures, made with Notation, replace it.';

const alternativeFixes = {
	turnTrustOff: {
		text: `Turn content trust off: unset DOCKER_CONTENT_TRUST${thenStartAgain}`,
		command: {unset: 'DOCKER_CONTENT_TRUST'},
		when: {contentTrust: 'on'},
	},
	removeClient: {
		text: '{program} is not used on this machine; you can remove it.',
		when: {contentTrust: 'off'},
	},
	signWithNotation: {text: 'Sign images with Notation from now on: https://notaryproject.dev'},
} as const satisfies Fixes;

const installCompatibleNotary = {
	text: 'To continue until 2028, install notary 0.6.0, the only compatible version: https://github.com/notaryproject/notary/releases/tag/v0.6.0',
} as const;

const runNotaryVersion = {
	text: 'Run the command yourself and read its messages.',
	command: {run: ['notary', 'version']},
} as const;

export const notaryFindings = {
	'not-needed': {
		status: 'skipped',
		short: 'Content trust is not used here',
		summary: 'Notary is not needed: content trust is being retired, and is not used here.',
		meaning: retirement,
		fixes: {
			signWithNotation: {
				text: 'No action is needed. To sign images, use Notation: https://notaryproject.dev',
			},
		},
		documentation,
	},
	ready: {
		status: 'passed',
		short: '{version}',
		summary: '{version} (content trust ends on 31 March 2028)',
	},
	'not-installed': {
		status: 'failed',
		code: 'NOTARY_COMMAND_ERROR',
		short: 'notary is not installed',
		summary: 'Content trust is on, but the notary client is not installed.',
		meaning: `docker refuses unsigned images, and notary manages the keys and delegations. ${retirement}`,
		fixes: {...alternativeFixes, installCompatibleNotary},
		documentation,
	},
	'cannot-run': {
		status: 'failed',
		code: 'NOTARY_COMMAND_ERROR',
		short: '{program} cannot run ({error})',
		summary: '{program} is on the PATH, but cannot run ({error}).',
		meaning: `The file may lack execute permission, or be a script whose interpreter is missing. ${retirement}`,
		fixes: {...alternativeFixes, installCompatibleNotary},
		documentation,
	},
	'timed-out': {
		status: 'failed',
		code: 'NOTARY_COMMAND_ERROR',
		short: '{program} did not respond in time',
		summary: '{program} did not report its version before the timeout.',
		meaning: `notary contacts no server for its version, so the answer should only take a moment. ${retirement}`,
		fixes: {runNotaryVersion, ...alternativeFixes},
		documentation,
	},
	killed: {
		status: 'failed',
		code: 'NOTARY_COMMAND_ERROR',
		short: '{program} was killed',
		summary: '{program} was killed before it reported its version.',
		meaning: `Security software may have killed the program, or this machine ran out of memory. ${retirement}`,
		fixes: {runNotaryVersion, ...alternativeFixes},
		documentation,
	},
	'version-command-failed': {
		status: 'failed',
		code: 'NOTARY_VERSION_ERROR',
		short: '{program} failed (exit code {exitCode})',
		summary: [
			'{program} could not report its version (exit code {exitCode}): {reason}',
			'{program} could not report its version (exit code {exitCode}).',
		],
		meaning: `This installation is broken, or is a different program named notary. ${retirement}`,
		fixes: {runNotaryVersion, ...alternativeFixes},
		documentation,
	},
	'version-unreadable': {
		status: 'failed',
		code: 'NOTARY_VERSION_ERROR',
		short: '{program} printed no version',
		summary: ['{program} printed other text instead of a version: {output}', '{program} printed no version.'],
		meaning: `The notary on the PATH may be a different program. ${retirement}`,
		fixes: {runNotaryVersion, ...alternativeFixes},
		documentation,
	},
	// The client can be compatible, so the finding is only a warning.
	'version-not-reported': {
		status: 'warning',
		code: 'NOTARY_VERSION_ERROR',
		short: '{program} does not report a version',
		summary: '{program} does not report its version; the registry is compatible with 0.6.0 only.',
		meaning: `The client was built without a version, so it may or may not be compatible. ${retirement}`,
		fixes: {...alternativeFixes, installCompatibleNotary},
		documentation,
	},
	'incompatible-version': {
		status: 'failed',
		code: 'NOTARY_VERSION_ERROR',
		short: 'notary {version} is not compatible',
		summary: 'notary {version} is not compatible: the registry works only with 0.6.0.',
		meaning: retirement,
		fixes: {...alternativeFixes, installCompatibleNotary},
		documentation,
	},
} as const satisfies Readonly<Record<string, Finding>>;
