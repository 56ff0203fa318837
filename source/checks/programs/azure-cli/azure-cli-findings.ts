import type {Finding} from '../../../engine/check.ts';
import {thenStartAgain} from '../../shared-findings.ts';

const upgrade = {
	text: 'Upgrade Azure CLI. If it cannot upgrade itself, use the tool that installed it (apt, dnf, brew, pip).',
	command: {run: ['az', 'upgrade']},
} as const;

const reinstall = {text: 'Reinstall Azure CLI: https://aka.ms/azure-cli'} as const;

const runAzVersion = {
	text: 'Run it yourself and read its messages.',
	command: {run: ['az', 'version', '--debug']},
} as const;

const notNeeded =
	'acr-doctor does not need it, unless you sign in with it: then the Azure sign-in check says so.';

/** The words for what Azure CLI can be found to be. */
export const azureCliFindings = {
	ready: {status: 'passed', summary: '{version}'},
	'not-run': {status: 'passed', summary: '{version} (read from its files; az was not run)'},
	'ran-in-sign-in': {status: 'passed', summary: '{version} (read from its files; az answered the sign-in)'},
	missing: {
		status: 'skipped',
		summary: 'Skipped: not installed, and not needed.',
		meaning: `${notNeeded} Many fixes are az commands.`,
		fixes: {install: {text: 'Install it, if you want to run such commands: https://aka.ms/azure-cli'}},
	},
	'cannot-run': {
		status: 'warning',
		code: 'AZURE_CLI_ERROR',
		summary: '{program} is on the path, but cannot run ({error}).',
		meaning: `It is a Python script; its interpreter can disappear when Python is upgraded. ${notNeeded}`,
		fixes: {reinstall},
	},
	'timed-out': {
		status: 'warning',
		code: 'AZURE_CLI_ERROR',
		summary: '{program} did not report its version within the time-out.',
		meaning: `This usually takes a second, and contacts no server. ${notNeeded}`,
		fixes: {runAzVersion, reinstall},
	},
	killed: {
		status: 'warning',
		code: 'AZURE_CLI_ERROR',
		summary: 'Something ended {program} before it reported its version.',
		meaning: `Security software or a lack of memory can end programs like this. ${notNeeded}`,
		fixes: {runAzVersion},
	},
	broken: {
		status: 'warning',
		code: 'AZURE_CLI_ERROR',
		summary: ['{program} is broken: {reason}', '{program} is broken: it exited with {exitCode}.'],
		meaning: `It failed to report its own version. A part of it, or of its Python, is missing or incompatible. ${notNeeded}`,
		fixes: {runAzVersion, reinstall},
	},
	'failed-in-sign-in': {
		status: 'warning',
		code: 'AZURE_CLI_ERROR',
		summary: [
			'{program} {version} failed in the Azure sign-in: {reason}',
			'{program} {version} failed in the Azure sign-in.',
		],
		meaning: `Its version was read from its files, so the sign-in was the first to run it. ${notNeeded}`,
		fixes: {runAzVersion, reinstall},
	},
	'version-unreadable': {
		status: 'warning',
		code: 'AZURE_CLI_ERROR',
		summary: '{program} printed something that is not an Azure CLI version.',
		meaning: `What is called az on the path may be another program. ${notNeeded}`,
		fixes: {runAzVersion, reinstall},
	},
	'health-check-crashes': {
		status: 'warning',
		code: 'AZURE_CLI_ERROR',
		summary: 'In {version}, az acr check-health crashes.',
		meaning: 'It ends with: {crash}. That says nothing about the registry; it is fixed in {fixedIn}.',
		fixes: {
			upgrade,
			selectSubscription: {
				text: 'In 2.74 and 2.75 it also helps to select the subscription of the registry.',
				command: {run: ['az', 'account', 'set', '--subscription', 'SUBSCRIPTION']},
			},
		},
	},
	'permissions-extension-clashes': {
		status: 'warning',
		code: 'AZURE_CLI_ERROR',
		summary: 'The extension acrabac conflicts with az acr in {version}.',
		meaning:
			'It belongs to a preview of repository permissions. They have been part of Azure CLI since 2.73, and the two conflict.',
		fixes: {
			removeExtension: {
				text: 'Remove the extension.',
				command: {run: ['az', 'extension', 'remove', '--name', 'acrabac']},
			},
		},
	},
	'endpoint-extension-clashes': {
		status: 'warning',
		code: 'AZURE_CLI_ERROR',
		summary: 'The extension acrregionalendpoint conflicts with az acr in {version}.',
		meaning:
			'It belongs to a preview of regional endpoints. They have been part of Azure CLI since 2.86, and the two conflict.',
		fixes: {
			removeExtension: {
				text: 'Remove the extension.',
				command: {run: ['az', 'extension', 'remove', '--name', 'acrregionalendpoint']},
			},
		},
	},
	'audience-fixed': {
		status: 'warning',
		code: 'AZURE_CLI_ERROR',
		summary: 'In {version}, az acr login uses one audience only, which this cloud may not have.',
		meaning:
			'From 2.82 on, it asks Entra for a token for the registry audience; before, it used one for Resource Manager. Clouds outside Azure, such as Azure Local, may not know that audience; 2.87 lets you choose.',
		fixes: {
			upgrade,
			chooseAudience: {
				text: 'Then choose the audience.',
				command: {run: ['az', 'config', 'set', 'acr.audience_resource=AUDIENCE']},
			},
		},
	},
	'container-command-ignored': {
		status: 'warning',
		code: 'AZURE_CLI_ERROR',
		summary: 'In {version}, az acr login ignores DOCKER_COMMAND and asks for docker.',
		meaning: 'DOCKER_COMMAND is {containerCommand} here; az acr login has supported the variable since 2.59.',
		fixes: {
			upgrade,
			signInWithToken: {
				text: 'Or sign in the client yourself with the token that this command prints.',
				command: {run: ['az', 'acr', 'login', '--expose-token', '-n', 'REGISTRY']},
			},
			unsetDockerCommand: {
				text: `Or unset the variable${thenStartAgain}`,
				command: {unset: 'DOCKER_COMMAND'},
			},
		},
	},
} as const satisfies Readonly<Record<string, Finding>>;
