import type {Finding, Fix} from '../core/check.ts';

const seeWhereItIs: Fix = {text: 'See which one the path leads to: which -a helm, or where helm on Windows.'};

const installAnew: Fix = {text: 'Install Helm 3.8 or newer in its place: https://helm.sh/docs/intro/install'};

const whoNeedsIt =
	'Pulling and pushing images does not need Helm; charts in this registry (oci://…) are installed and pushed with it.';

/** The words for what Helm can be found to be. */
export const helmFindings = {
	ready: {status: 'passed', summary: '{version}'},
	missing: {
		status: 'warning',
		code: 'HELM_COMMAND_ERROR',
		summary: 'Helm is not installed.',
		meaning: whoNeedsIt,
		fixes: [
			{text: 'Install it, if you use charts: https://helm.sh/docs/intro/install'},
			{text: 'If you do not, leave this check out: --skip helm'},
		],
	},
	'not-expected': {
		status: 'skipped',
		summary: 'Skipped: not installed, and not expected in a container, a pod or Cloud Shell.',
		meaning: whoNeedsIt,
		fixes: [{text: 'Install it here only if charts are to be installed from here.'}],
	},
	'cannot-run': {
		status: 'failed',
		code: 'HELM_COMMAND_ERROR',
		summary: '{program} is on the path, but cannot be run ({error}).',
		meaning: 'It may lack the right to be run, or be a script whose interpreter is gone.',
		fixes: [seeWhereItIs, installAnew],
	},
	'timed-out': {
		status: 'failed',
		code: 'HELM_COMMAND_ERROR',
		summary: '{program} did not tell its version within the time-out.',
		meaning:
			'Telling the version asks nothing of any server, so it takes a moment only. What is on the path may be a wrapper that waits for something.',
		fixes: [
			{text: 'Run it yourself, and see where it waits.', command: {run: ['helm', 'version', '--short']}},
			seeWhereItIs,
			installAnew,
		],
	},
	killed: {
		status: 'failed',
		code: 'HELM_COMMAND_ERROR',
		summary: 'Something ended {program} before it told its version.',
		meaning: 'A program that protects this machine, or a lack of memory, ends programs like this.',
		fixes: [
			{text: 'Run it yourself, and see how it ends.', command: {run: ['helm', 'version', '--short']}},
			installAnew,
		],
	},
	'version-refused': {
		status: 'failed',
		code: 'HELM_VERSION_ERROR',
		summary: [
			'{program} ended with {exitCode} when it was asked for its version: {reason}',
			'{program} ended with {exitCode} when it was asked for its version.',
		],
		meaning: 'Every Helm tells its version. This one is broken, or is another program of that name.',
		fixes: [
			{text: 'Run it yourself.', command: {run: ['helm', 'version', '--short']}},
			seeWhereItIs,
			installAnew,
		],
	},
	'version-unreadable': {
		status: 'failed',
		code: 'HELM_VERSION_ERROR',
		summary: ['{program} printed no version, but: {output}', '{program} printed no version.'],
		meaning:
			'What is called helm on the path may be another program, or a wrapper that prints its own words.',
		fixes: [
			{text: 'Run it yourself.', command: {run: ['helm', 'version', '--short']}},
			seeWhereItIs,
			installAnew,
		],
	},
	'helm-two': {
		status: 'failed',
		code: 'HELM_VERSION_ERROR',
		summary: 'Helm {version} is of a line that ended in November 2020.',
		meaning:
			'Azure Container Registry dropped what Helm 2 speaks with, and deleted charts that are not OCI artifacts, on 30 March 2025.',
		fixes: [
			installAnew,
			{text: 'Carry releases over with the plugin 2to3: https://helm.sh/docs/topics/v2_v3_migration'},
		],
	},
	'too-old-for-oci': {
		status: 'failed',
		code: 'HELM_VERSION_ERROR',
		summary: 'Helm {version} knows oci:// as an experiment only; 3.8 is the first to have it.',
		meaning:
			'Charts live in the registry as OCI artifacts: helm pull, push and install need oci:// for them.',
		fixes: [installAnew, {text: 'Until then, the experiment can be had by HELM_EXPERIMENTAL_OCI=1.'}],
	},
} as const satisfies Readonly<Record<string, Finding>>;
