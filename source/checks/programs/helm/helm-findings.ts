import type {Finding} from '../../../engine/check.ts';
import type {Fixes} from '../../../text/template.ts';
import {thenStartAgain} from '../../shared-findings.ts';

const findOnPath = {
	findOnUnix: {
		text: 'List every Helm on the PATH; the first one is used.',
		command: {run: ['which', '-a', 'helm']},
		on: ['linux', 'wsl', 'macos'],
	},
	findOnWindows: {
		text: 'List every Helm on the PATH; the first one is used.',
		command: {run: ['where.exe', 'helm']},
		on: 'windows',
	},
} as const satisfies Fixes;

const install = {text: 'Install Helm 3.8 or newer: https://helm.sh/docs/intro/install'} as const;

const runHelmVersion = {
	text: 'Run it yourself and read its messages.',
	command: {run: ['helm', 'version', '--short']},
} as const;

const whoNeedsIt =
	'Pulling and pushing images does not need Helm; installing and pushing charts in this registry (oci://…) does.';

/** The words for what Helm can be found to be. */
export const helmFindings = {
	ready: {status: 'passed', summary: '{version}'},
	missing: {
		status: 'warning',
		code: 'HELM_COMMAND_ERROR',
		summary: 'Helm is not installed.',
		meaning: whoNeedsIt,
		fixes: {
			install: {text: 'Install it, if you use charts: https://helm.sh/docs/intro/install'},
			skipCheck: {
				text: 'If you do not, skip this check.',
				command: {run: ['acr-doctor', 'REGISTRY', '--skip', 'helm']},
			},
		},
	},
	'not-expected': {
		status: 'skipped',
		summary: 'Skipped: not installed, and not expected in a container, a pod or Cloud Shell.',
		meaning: whoNeedsIt,
		fixes: {install: {text: 'Install it here only if you install charts from here.'}},
	},
	'cannot-run': {
		status: 'failed',
		code: 'HELM_COMMAND_ERROR',
		summary: '{program} is on the path, but cannot run ({error}).',
		meaning: 'It may lack execute permission, or be a script whose interpreter is gone.',
		fixes: {...findOnPath, install},
	},
	'timed-out': {
		status: 'failed',
		code: 'HELM_COMMAND_ERROR',
		summary: '{program} did not report its version within the time-out.',
		meaning:
			'Reporting the version contacts no server, so it should only take a moment. What is on the path may be a wrapper that waits for something.',
		fixes: {runHelmVersion, ...findOnPath, install},
	},
	killed: {
		status: 'failed',
		code: 'HELM_COMMAND_ERROR',
		summary: 'Something ended {program} before it reported its version.',
		meaning: 'Security software or a lack of memory can end programs like this.',
		fixes: {runHelmVersion, install},
	},
	'version-refused': {
		status: 'failed',
		code: 'HELM_VERSION_ERROR',
		summary: [
			'{program} exited with {exitCode} when asked for its version: {reason}',
			'{program} exited with {exitCode} when asked for its version.',
		],
		meaning: 'Every Helm reports its version. This one is broken, or is another program of that name.',
		fixes: {runHelmVersion, ...findOnPath, install},
	},
	'version-unreadable': {
		status: 'failed',
		code: 'HELM_VERSION_ERROR',
		summary: ['{program} printed no version, but: {output}', '{program} printed no version.'],
		meaning: 'What is called helm on the path may be another program, or a wrapper that prints its own text.',
		fixes: {runHelmVersion, ...findOnPath, install},
	},
	'helm-two': {
		status: 'failed',
		code: 'HELM_VERSION_ERROR',
		summary: 'Helm {version} is a release line that ended in November 2020.',
		meaning:
			'On 30 March 2025, Azure Container Registry dropped the protocol that Helm 2 uses and deleted charts that are not OCI artifacts.',
		fixes: {
			install,
			migrateReleases: {
				text: 'Migrate releases with the 2to3 plugin: https://helm.sh/docs/topics/v2_v3_migration',
			},
		},
	},
	'too-old-for-oci': {
		status: 'failed',
		code: 'HELM_VERSION_ERROR',
		summary: 'Helm {version} supports oci:// only as an experiment; 3.8 is the first to include it.',
		meaning:
			'Charts are stored in the registry as OCI artifacts: helm pull, push and install need oci:// for them.',
		fixes: {
			install,
			enableExperiment: {
				text: `Until then, turn the experiment on${thenStartAgain}`,
				command: {variable: 'HELM_EXPERIMENTAL_OCI', value: '1'},
			},
		},
	},
} as const satisfies Readonly<Record<string, Finding>>;
