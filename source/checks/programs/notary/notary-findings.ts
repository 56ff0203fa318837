import type {Finding} from '../../../engine/check.ts';
import type {Fixes} from '../../../text/template.ts';
import {thenStartAgain} from '../../shared-findings.ts';

const page =
	'https://learn.microsoft.com/azure/container-registry/container-registry-content-trust-deprecation';

const retirement =
	'Docker Content Trust is being retired: since 31 May 2026 it can no longer be turned on for a registry, and on 31 March 2028 it is removed from all registries. Notary Project signatures, made with notation, replace it.';

const alternatives = {
	turnTrustOff: {
		text: `Turn content trust off: unset DOCKER_CONTENT_TRUST${thenStartAgain}`,
		command: {unset: 'DOCKER_CONTENT_TRUST'},
		when: {contentTrust: 'on'},
	},
	removeClient: {
		text: 'Remove {program}: nothing on this machine uses it.',
		when: {contentTrust: 'off'},
	},
	signWithNotation: {text: 'Sign with notation from now on: https://notaryproject.dev'},
} as const satisfies Fixes;

const installLastNotary = {
	text: 'To continue until 2028, install notary 0.6.0, the only compatible version: https://github.com/notaryproject/notary/releases/tag/v0.6.0',
} as const;

const runNotaryVersion = {
	text: 'Run it yourself and read its messages.',
	command: {run: ['notary', 'version']},
} as const;

/** The words for what a notary client can be found to be; without content trust, what fails here warns. */
export const notaryFindings = {
	retired: {
		status: 'skipped',
		summary: 'Skipped: content trust is being retired, and is not used here.',
		meaning: retirement,
		fixes: {
			signWithNotation: {
				text: 'There is nothing to do. Images are now signed with notation: https://notaryproject.dev',
			},
		},
		documentation: page,
	},
	ready: {status: 'passed', summary: '{version} (content trust ends on 31 March 2028)'},
	missing: {
		status: 'failed',
		code: 'NOTARY_COMMAND_ERROR',
		summary: 'Content trust is on, but there is no notary client.',
		meaning: `docker refuses unsigned images, and keys and delegations are managed with notary. ${retirement}`,
		fixes: {...alternatives, installLastNotary},
		documentation: page,
	},
	'cannot-run': {
		status: 'failed',
		code: 'NOTARY_COMMAND_ERROR',
		summary: '{program} is on the path, but cannot run ({error}).',
		meaning: `It may lack execute permission, or be a script whose interpreter is gone. ${retirement}`,
		fixes: {...alternatives, installLastNotary},
		documentation: page,
	},
	'timed-out': {
		status: 'failed',
		code: 'NOTARY_COMMAND_ERROR',
		summary: '{program} did not report its version within the time-out.',
		meaning: `Reporting the version contacts no server, so it should only take a moment. ${retirement}`,
		fixes: {runNotaryVersion, ...alternatives},
		documentation: page,
	},
	killed: {
		status: 'failed',
		code: 'NOTARY_COMMAND_ERROR',
		summary: 'Something ended {program} before it reported its version.',
		meaning: `Security software or a lack of memory can end programs like this. ${retirement}`,
		fixes: {runNotaryVersion, ...alternatives},
		documentation: page,
	},
	'version-refused': {
		status: 'failed',
		code: 'NOTARY_VERSION_ERROR',
		summary: [
			'{program} exited with {exitCode} when asked for its version: {reason}',
			'{program} exited with {exitCode} when asked for its version.',
		],
		meaning: `It is broken, or is another program of that name. ${retirement}`,
		fixes: {runNotaryVersion, ...alternatives},
		documentation: page,
	},
	'version-unreadable': {
		status: 'failed',
		code: 'NOTARY_VERSION_ERROR',
		summary: ['{program} printed no version, but: {output}', '{program} printed no version.'],
		meaning: `What is called notary on the path may be another program. ${retirement}`,
		fixes: {runNotaryVersion, ...alternatives},
		documentation: page,
	},
	// Debian's is like this; it may be the right one, so it never fails.
	'version-not-told': {
		status: 'warning',
		code: 'NOTARY_VERSION_ERROR',
		summary: '{program} does not report its version; the registry is compatible with 0.6.0 only.',
		meaning: `It was built without a version, so it may or may not be compatible. ${retirement}`,
		fixes: {...alternatives, installLastNotary},
		documentation: page,
	},
	'other-version': {
		status: 'failed',
		code: 'NOTARY_VERSION_ERROR',
		summary: 'notary {version} is not compatible: the registry only works with 0.6.0.',
		meaning: retirement,
		fixes: {...alternatives, installLastNotary},
		documentation: page,
	},
} as const satisfies Readonly<Record<string, Finding>>;
