import type {Finding, Fix} from '../core/check.ts';
import {thenStartAgain} from './shared-findings.ts';

const upgrade: Fix = {
	text: 'Upgrade Azure CLI; if it says that it cannot, use whatever installed it (apt, dnf, brew, pip).',
	command: {run: ['az', 'upgrade']},
};

const reinstall: Fix = {text: 'Reinstall Azure CLI: https://aka.ms/azure-cli'};

const runIt: Fix = {
	text: 'Run it yourself, and see what it says.',
	command: {run: ['az', 'version', '--debug']},
};

const notNeeded =
	'acr-doctor does not need it, unless you sign in with it: then the Azure sign-in check says so.';

/** The words for what Azure CLI can be found to be. */
export const azureCliFindings = {
	ready: {status: 'passed', summary: '{version}'},
	missing: {
		status: 'skipped',
		summary: 'Skipped: not installed, and not needed.',
		meaning: `${notNeeded} Many fixes are az commands.`,
		fixes: [{text: 'Install it, if you want to run such commands: https://aka.ms/azure-cli'}],
	},
	'cannot-run': {
		status: 'warning',
		code: 'AZURE_CLI_ERROR',
		summary: '{program} is on the path, but cannot run ({error}).',
		meaning: `It is a Python script; its interpreter can disappear when Python is upgraded. ${notNeeded}`,
		fixes: [reinstall],
	},
	'timed-out': {
		status: 'warning',
		code: 'AZURE_CLI_ERROR',
		summary: '{program} did not report its version within the time-out.',
		meaning: `This usually takes a second, and contacts no server. ${notNeeded}`,
		fixes: [runIt, reinstall],
	},
	killed: {
		status: 'warning',
		code: 'AZURE_CLI_ERROR',
		summary: 'Something ended {program} before it reported its version.',
		meaning: `Security software or a lack of memory can end programs like this. ${notNeeded}`,
		fixes: [runIt],
	},
	broken: {
		status: 'warning',
		code: 'AZURE_CLI_ERROR',
		summary: ['{program} is broken: {reason}', '{program} is broken: it exited with {exitCode}.'],
		meaning: `It failed to report its own version. A part of it, or of its Python, is missing or incompatible. ${notNeeded}`,
		fixes: [runIt, reinstall],
	},
	'version-unreadable': {
		status: 'warning',
		code: 'AZURE_CLI_ERROR',
		summary: '{program} printed something that is not an Azure CLI version.',
		meaning: `What is called az on the path may be another program. ${notNeeded}`,
		fixes: [runIt, reinstall],
	},
	'health-check-crashes': {
		status: 'warning',
		code: 'AZURE_CLI_ERROR',
		summary: 'In {version}, az acr check-health crashes.',
		meaning: 'It ends with: {crash}. That says nothing about the registry; it is fixed in {fixedIn}.',
		fixes: [
			upgrade,
			{
				text: 'In 2.74 and 2.75 it also helps to select the subscription of the registry: az account set --subscription NAME',
			},
		],
	},
	'permissions-extension-clashes': {
		status: 'warning',
		code: 'AZURE_CLI_ERROR',
		summary: 'The extension acrabac conflicts with az acr in {version}.',
		meaning:
			'It belongs to a preview of repository permissions. They have been part of Azure CLI since 2.73, and the two conflict.',
		fixes: [
			{text: 'Remove the extension.', command: {run: ['az', 'extension', 'remove', '--name', 'acrabac']}},
		],
	},
	'endpoint-extension-clashes': {
		status: 'warning',
		code: 'AZURE_CLI_ERROR',
		summary: 'The extension acrregionalendpoint conflicts with az acr in {version}.',
		meaning:
			'It belongs to a preview of regional endpoints. They have been part of Azure CLI since 2.86, and the two conflict.',
		fixes: [
			{
				text: 'Remove the extension.',
				command: {run: ['az', 'extension', 'remove', '--name', 'acrregionalendpoint']},
			},
		],
	},
	'audience-fixed': {
		status: 'warning',
		code: 'AZURE_CLI_ERROR',
		summary: 'In {version}, az acr login uses one audience only, which this cloud may not have.',
		meaning:
			'From 2.82 on, it asks Entra for a token for the registry audience; before, it used one for Resource Manager. Clouds outside Azure, such as Azure Local, may not know that audience; 2.87 lets you choose.',
		fixes: [upgrade, {text: 'Then choose the audience: az config set acr.audience_resource=AUDIENCE'}],
	},
	'container-command-ignored': {
		status: 'warning',
		code: 'AZURE_CLI_ERROR',
		summary: 'In {version}, az acr login ignores DOCKER_COMMAND and asks for docker.',
		meaning: 'DOCKER_COMMAND is {containerCommand} here; az acr login has supported the variable since 2.59.',
		fixes: [
			upgrade,
			{
				text: `Or sign in the client yourself, with a token from: az acr login --expose-token -n REGISTRY`,
			},
			{text: `Or unset the variable${thenStartAgain}`, command: {unset: 'DOCKER_COMMAND'}},
		],
	},
} as const satisfies Readonly<Record<string, Finding>>;
