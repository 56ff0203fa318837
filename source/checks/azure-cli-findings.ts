import type {Finding, Fix} from '../core/check.ts';
import {thenStartAgain} from './shared-findings.ts';

const upgrade: Fix = {
	text: 'Upgrade Azure CLI; where it says that it cannot, with what installed it (apt, dnf, brew, pip).',
	command: {run: ['az', 'upgrade']},
};

const reinstall: Fix = {text: 'Install Azure CLI anew: https://aka.ms/azure-cli'};

const runIt: Fix = {
	text: 'Run it yourself, and see what it says.',
	command: {run: ['az', 'version', '--debug']},
};

const notNeeded = 'acr-doctor does without it, unless it is what signs you in: then Azure sign-in says so.';

/** The words for what Azure CLI can be found to be. */
export const azureCliFindings = {
	ready: {status: 'passed', summary: '{version}'},
	missing: {
		status: 'skipped',
		summary: 'Skipped: not installed, and not needed.',
		meaning: `${notNeeded} Many fixes are commands for it.`,
		fixes: [{text: 'Install it, if you want to run such commands: https://aka.ms/azure-cli'}],
	},
	'cannot-run': {
		status: 'warning',
		code: 'AZURE_CLI_ERROR',
		summary: '{program} is on the path, but cannot be run ({error}).',
		meaning: `It is a script for Python; after an upgrade of Python its interpreter can be gone. ${notNeeded}`,
		fixes: [reinstall],
	},
	'timed-out': {
		status: 'warning',
		code: 'AZURE_CLI_ERROR',
		summary: '{program} did not tell its version within the time-out.',
		meaning: `It takes a second as a rule, and asks nothing of any server. ${notNeeded}`,
		fixes: [runIt, reinstall],
	},
	killed: {
		status: 'warning',
		code: 'AZURE_CLI_ERROR',
		summary: 'Something ended {program} before it told its version.',
		meaning: `A program that protects this machine, or a lack of memory, ends programs like this. ${notNeeded}`,
		fixes: [runIt],
	},
	broken: {
		status: 'warning',
		code: 'AZURE_CLI_ERROR',
		summary: ['{program} is broken: {reason}', '{program} is broken: it ended with {exitCode}.'],
		meaning: `It failed at telling its own version. A part of it, or of its Python, is missing or does not fit. ${notNeeded}`,
		fixes: [runIt, reinstall],
	},
	'version-unreadable': {
		status: 'warning',
		code: 'AZURE_CLI_ERROR',
		summary: '{program} printed something that is no version of Azure CLI.',
		meaning: `What is called az on the path may be another program. ${notNeeded}`,
		fixes: [runIt, reinstall],
	},
	'health-check-crashes': {
		status: 'warning',
		code: 'AZURE_CLI_ERROR',
		summary: 'In {version}, az acr check-health crashes for a registry of another subscription.',
		meaning:
			'It ends with: NoneType object has no attribute role_assignment_mode. That says nothing about the registry; 2.76 mended it.',
		fixes: [
			upgrade,
			{text: 'Or point az at the subscription of the registry: az account set --subscription NAME'},
		],
	},
	'permissions-extension-clashes': {
		status: 'warning',
		code: 'AZURE_CLI_ERROR',
		summary: 'The extension acrabac gets in the way of az acr in {version}.',
		meaning:
			'It belongs to a preview of permissions by repository. They are part of Azure CLI since 2.73, and the two clash.',
		fixes: [
			{text: 'Remove the extension.', command: {run: ['az', 'extension', 'remove', '--name', 'acrabac']}},
		],
	},
	'endpoint-extension-clashes': {
		status: 'warning',
		code: 'AZURE_CLI_ERROR',
		summary: 'The extension acrregionalendpoint gets in the way of az acr in {version}.',
		meaning:
			'It belongs to a preview of regional endpoints. They are part of Azure CLI since 2.86, and the two clash.',
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
		summary: 'In {version}, az acr login knows one audience only, which this cloud may not have.',
		meaning:
			'From 2.82 on it asks Entra for a token of the audience of registries, where it took one of Resource Manager before. Clouds outside Azure, such as Azure Local, may not know it; 2.87 lets you choose.',
		fixes: [upgrade, {text: 'Then choose the audience: az config set acr.audience_resource=AUDIENCE'}],
	},
	'container-command-ignored': {
		status: 'warning',
		code: 'AZURE_CLI_ERROR',
		summary: 'In {version}, az acr login does not heed DOCKER_COMMAND and asks for docker.',
		meaning: 'DOCKER_COMMAND is {containerCommand} here; az acr login knows the variable since 2.59.',
		fixes: [
			upgrade,
			{
				text: `Or sign the client in yourself, with a token from: az acr login --expose-token -n REGISTRY`,
			},
			{text: `Or take the variable away${thenStartAgain}`, command: {unset: 'DOCKER_COMMAND'}},
		],
	},
} as const satisfies Readonly<Record<string, Finding>>;
