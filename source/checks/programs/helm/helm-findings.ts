import type {Finding} from '../../../engine/check.ts';
import type {Fixes} from '../../../text/template.ts';
import {thenStartAgain} from '../../shared-findings.ts';

const findOnPath = {
	findOnUnix: {
		text: 'List every Helm on the PATH. The first one is used.',
		command: {run: ['which', '-a', 'helm']},
		on: ['linux', 'wsl', 'macos'],
	},
	findOnWindows: {
		text: 'List every Helm on the PATH. The first one is used.',
		command: {run: ['where.exe', 'helm']},
		on: 'windows',
	},
} as const satisfies Fixes;

const install = {text: 'Install Helm 3.8 or later: https://helm.sh/docs/intro/install'} as const;

const runHelmVersion = {
	text: 'Run the command yourself and read its messages.',
	command: {run: ['helm', 'version', '--short']},
} as const;

const helmPurpose =
	'Installing and pushing charts in this registry (oci://…) requires Helm. Pulling and pushing images does not.';

export const helmFindings = {
	ready: {status: 'passed', summary: '{version}'},
	'not-installed': {
		status: 'warning',
		code: 'HELM_COMMAND_ERROR',
		short: 'Helm is not installed',
		summary: 'Helm is not installed.',
		meaning: helmPurpose,
		fixes: {
			install: {text: 'If you use charts, install Helm: https://helm.sh/docs/intro/install'},
			skipCheck: {
				text: 'If you do not use charts, skip this check.',
				command: {run: ['acr-doctor', 'REGISTRY', '--skip', 'helm']},
			},
		},
	},
	'not-needed': {
		status: 'skipped',
		short: 'Not installed, usually not needed',
		summary: 'Helm is not installed. Containers, pods and Cloud Shell usually do not need it.',
		meaning: helmPurpose,
		fixes: {install: {text: 'Install Helm here only if you install charts from here.'}},
	},
	'cannot-run': {
		status: 'failed',
		code: 'HELM_COMMAND_ERROR',
		short: '{program} cannot run ({error})',
		summary: '{program} is on the PATH, but cannot run ({error}).',
		meaning: 'The file may lack execute permission, or be a script whose interpreter is missing.',
		fixes: {...findOnPath, install},
	},
	'timed-out': {
		status: 'failed',
		code: 'HELM_COMMAND_ERROR',
		short: '{program} did not respond in time',
		summary: '{program} did not report its version before the timeout.',
		meaning:
			'Helm contacts no server for its version, so the answer should only take a moment. The program on the PATH may be a wrapper that waits for something.',
		fixes: {runHelmVersion, ...findOnPath, install},
	},
	killed: {
		status: 'failed',
		code: 'HELM_COMMAND_ERROR',
		short: '{program} was killed',
		summary: '{program} was killed before it reported its version.',
		meaning: 'Security software may have killed the program, or this machine ran out of memory.',
		fixes: {runHelmVersion, install},
	},
	'version-command-failed': {
		status: 'failed',
		code: 'HELM_VERSION_ERROR',
		short: '{program} failed (exit code {exitCode})',
		summary: [
			'{program} could not report its version (exit code {exitCode}): {reason}',
			'{program} could not report its version (exit code {exitCode}).',
		],
		meaning:
			'Helm always reports its version, so this installation is broken or is a different program named helm.',
		fixes: {runHelmVersion, ...findOnPath, install},
	},
	'version-unreadable': {
		status: 'failed',
		code: 'HELM_VERSION_ERROR',
		short: '{program} printed no version',
		summary: ['{program} printed other text instead of a version: {output}', '{program} printed no version.'],
		meaning: 'The helm on the PATH may be a different program, or a wrapper that prints its own text.',
		fixes: {runHelmVersion, ...findOnPath, install},
	},
	'unsupported-version': {
		status: 'failed',
		code: 'HELM_VERSION_ERROR',
		short: 'Helm {version} is not supported',
		summary: 'Helm {version} is not supported: support for Helm 2 ended in November 2020.',
		meaning:
			'On 30 March 2025, Azure Container Registry removed the repositories that Helm 2 uses, and deleted charts that are not OCI artifacts.',
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
		short: 'Helm {version} is too old for oci://',
		summary: 'Helm {version} supports oci:// only as an experiment; full support starts with 3.8.',
		meaning:
			'The registry stores charts as OCI artifacts, so helm pull, push and install need oci:// for them.',
		fixes: {
			install,
			enableExperiment: {
				text: `Until you upgrade, turn the experiment on${thenStartAgain}`,
				command: {variable: 'HELM_EXPERIMENTAL_OCI', value: '1'},
			},
		},
	},
} as const satisfies Readonly<Record<string, Finding>>;
