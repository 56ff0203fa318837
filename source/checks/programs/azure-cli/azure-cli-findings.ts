import type {Finding} from '../../../engine/check.ts';
import {unixPlatforms} from '../../containers/shared-client-findings.ts';
import {thenStartAgain} from '../../shared-findings.ts';
import {azureCliProblemFindings} from '../azure-cli-problem/azure-cli-problem-findings.ts';

const upgrade = {
	text: 'Upgrade Azure CLI. If it cannot upgrade itself, use the tool that installed it (apt, dnf, brew, pip).',
	command: {run: ['az', 'upgrade']},
} as const;

const reinstall = {text: 'Reinstall Azure CLI: https://aka.ms/azure-cli'} as const;

const runAzVersion = {
	text: 'Run the command yourself and read its messages.',
	command: {run: ['az', 'version', '--debug']},
} as const;

const findAz = {
	text: 'Look up which program is az. A wrapper script prints the error of the program that it starts.',
	on: unixPlatforms,
	command: {run: ['which', '-a', 'az']},
} as const;

const notNeeded =
	'acr-doctor needs Azure CLI only to sign in with it; in that case, the Azure sign-in check reports the problem.';

export const azureCliFindings = {
	ready: {status: 'passed', summary: '{version}'},
	'not-run': {
		status: 'passed',
		short: '{version} (az was not run)',
		summary: '{version} (read from its files; az was not run)',
	},
	'ran-in-sign-in': {
		status: 'passed',
		short: '{version} (az ran for the sign-in)',
		summary: '{version} (read from its files; az ran for the sign-in)',
	},
	'not-installed': {
		status: 'skipped',
		short: 'Not installed (optional)',
		summary: 'Azure CLI is not installed, and acr-doctor does not need it.',
		meaning: `${notNeeded} Many fixes are az commands.`,
		fixes: {install: {text: 'To run such commands, install Azure CLI: https://aka.ms/azure-cli'}},
	},
	'cannot-run': {
		status: 'warning',
		code: 'AZURE_CLI_ERROR',
		short: '{program} cannot run ({error})',
		summary: '{program} is on the PATH, but cannot run ({error}).',
		meaning: `Azure CLI is a Python script. Its interpreter can disappear when Python is upgraded. ${notNeeded}`,
		fixes: {
			makeExecutable: {
				text: 'The file on the PATH lacks the permission to run. Find the file and make it executable for all users.',
				on: unixPlatforms,
				when: {error: 'EACCES'},
			},
			reinstall,
		},
	},
	'timed-out': {
		status: 'warning',
		code: 'AZURE_CLI_ERROR',
		short: '{program} did not respond in time',
		summary: '{program} did not report its version before the timeout.',
		meaning: `The version usually takes a second, and needs no server. ${notNeeded}`,
		fixes: {runAzVersion},
	},
	killed: {
		status: 'warning',
		code: 'AZURE_CLI_ERROR',
		short: '{program} was killed',
		summary: '{program} was killed before it reported its version.',
		meaning: `Security software may have killed the program, or this machine ran out of memory. ${notNeeded}`,
		fixes: {runAzVersion},
	},
	broken: {
		status: 'warning',
		code: 'AZURE_CLI_ERROR',
		short: '{program} fails',
		summary: ['{program} fails: {reason}', '{program} fails with exit code {exitCode}.'],
		meaning: `The command az version only prints a version, so every az command probably fails in the same way. ${notNeeded}`,
		fixes: {runAzVersion, findAz},
	},
	'failed-in-sign-in': {
		status: 'warning',
		code: 'AZURE_CLI_ERROR',
		short: '{program} failed in the sign-in',
		summary: [
			'{program} {version} failed in the Azure sign-in: {reason}',
			'{program} {version} failed in the Azure sign-in.',
		],
		meaning: `The version was read from the files of Azure CLI, so the sign-in was the first to run it. ${notNeeded}`,
		fixes: {runAzVersion},
	},
	'version-unreadable': {
		status: 'warning',
		code: 'AZURE_CLI_ERROR',
		short: '{program} printed no version',
		summary: '{program} did not print an Azure CLI version.',
		meaning: `The az on the PATH may be a different program. ${notNeeded}`,
		fixes: {runAzVersion},
	},
	...azureCliProblemFindings({
		status: 'warning',
		code: 'AZURE_CLI_ERROR',
		otherCheck: 'azure-sign-in',
		consequence: notNeeded,
	}),
	'other-version-on-path': {
		status: 'warning',
		code: 'AZURE_CLI_ERROR',
		short: '{usedVersion} is used, not {otherVersion}',
		summary:
			'The PATH has two versions of az: {usedAz} ({usedVersion}) is used, {otherAz} ({otherVersion}) is not.',
		meaning:
			'The first az on the PATH is used. An upgrade of the other az changes nothing, and both share the same settings and sign-in.',
		fixes: {
			removeOne: {text: 'Uninstall the az that you do not need.'},
			reorderPath: {text: 'Or put the folder of the wanted az first on the PATH.'},
		},
	},
	'health-check-crashes': {
		status: 'warning',
		code: 'AZURE_CLI_ERROR',
		short: 'az acr check-health crashes',
		summary: 'In Azure CLI {version}, az acr check-health crashes.',
		meaning:
			'The command ends with: {crash}. The crash does not depend on the registry, and is fixed in {fixedIn}.',
		fixes: {
			upgrade,
			useCloudShell: {
				text: 'Or run the command in Azure Cloud Shell, which has a recent az: https://shell.azure.com',
			},
		},
	},
	'health-check-crashes-without-registry': {
		status: 'warning',
		code: 'AZURE_CLI_ERROR',
		short: 'az acr check-health can crash',
		summary: 'In Azure CLI {version}, az acr check-health crashes if it does not find the registry.',
		meaning:
			'The command then ends with: {crash}. It searches only the selected subscription. The crash is fixed in {fixedIn}.',
		fixes: {
			upgrade,
			selectSubscription: {
				text: 'Or select the subscription of the registry.',
				command: {run: ['az', 'account', 'set', '--subscription', 'SUBSCRIPTION']},
				rechecks: ['azure-sign-in'],
			},
		},
	},
	'acrabac-extension-conflict': {
		status: 'warning',
		code: 'AZURE_CLI_ERROR',
		short: 'acrabac conflicts with az acr',
		summary: 'The extension acrabac conflicts with az acr in Azure CLI {version}.',
		meaning:
			'The extension belongs to a preview of repository permissions. Azure CLI has included these commands since 2.73, and the two conflict.',
		fixes: {
			removeExtension: {
				text: 'Remove the extension.',
				command: {run: ['az', 'extension', 'remove', '--name', 'acrabac']},
			},
		},
	},
	'acrregionalendpoint-extension-conflict': {
		status: 'warning',
		code: 'AZURE_CLI_ERROR',
		short: 'An extension conflicts with az acr',
		summary: 'The extension acrregionalendpoint conflicts with az acr in Azure CLI {version}.',
		meaning:
			'The extension belongs to a preview of regional endpoints. Azure CLI has included these commands since 2.86, and the two conflict.',
		fixes: {
			removeExtension: {
				text: 'Remove the extension.',
				command: {run: ['az', 'extension', 'remove', '--name', 'acrregionalendpoint']},
			},
		},
	},
	'audience-not-configurable': {
		status: 'warning',
		code: 'AZURE_CLI_ERROR',
		short: 'az acr login may fail here',
		summary:
			'In Azure CLI {version}, az acr login supports one audience only, which this cloud may not have.',
		meaning:
			'Since 2.82, az acr login requests a token for the registry audience. Earlier versions requested one for Resource Manager. Clouds outside Azure, such as Azure Local, may not have the registry audience. Since 2.87, the audience is configurable.',
		fixes: {
			upgrade,
			chooseAudience: {
				text: 'After the upgrade, set the audience.',
				command: {run: ['az', 'config', 'set', 'acr.audience_resource=AUDIENCE']},
			},
		},
	},
	'docker-command-ignored': {
		status: 'warning',
		code: 'AZURE_CLI_ERROR',
		short: 'az acr login runs docker only',
		summary: 'In Azure CLI {version}, az acr login ignores DOCKER_COMMAND and runs docker.',
		meaning:
			'DOCKER_COMMAND is set to {dockerCommand}, but az acr login supports the variable only since 2.59.',
		fixes: {
			upgrade,
			signInWithToken: {
				text: 'Or sign the client in yourself with the token that this command prints.',
				command: {run: ['az', 'acr', 'login', '--expose-token', '-n', 'REGISTRY']},
			},
			unsetDockerCommand: {
				text: `Or unset the variable${thenStartAgain}`,
				command: {unset: 'DOCKER_COMMAND'},
			},
		},
	},
} as const satisfies Readonly<Record<string, Finding>>;
