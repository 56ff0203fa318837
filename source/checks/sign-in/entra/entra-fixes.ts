import {registryAudience} from '../../../reference/clouds.ts';
import type {Fix, Fixes} from '../../../text/template.ts';
import {signInWithCli} from '../../shared-findings.ts';

export const signInWithOtherTools = {
	signInWithPowerShell: {
		text: 'Sign in again with Azure PowerShell.',
		command: {run: ['Connect-AzAccount']},
		when: {powerShell: true},
	},
	signInWithDeveloperCli: {
		text: 'Sign in again with Azure Developer CLI.',
		command: {run: ['azd', 'auth', 'login']},
		when: {developerCli: true},
	},
} as const satisfies Fixes;

export const signInForRegistry = (lead: string) =>
	({
		...signInWithCli(lead, '--scope', `${registryAudience}/.default`),
		...signInWithOtherTools,
	}) as const satisfies Fixes;

export const specifyTenant = {
	text: 'Specify the right tenant.',
	command: {run: ['acr-doctor', 'REGISTRY', '--tenant', 'TENANT']},
} as const satisfies Fix;

export const listTenants = {
	text: 'List the tenants of your account.',
	command: {
		run: ['az', 'account', 'list', '--all', '--query', '[].{name:name, tenant:tenantId}', '-o', 'table'],
	},
} as const satisfies Fix;

export const signInToRightTenant = {
	text: 'Sign in to the right tenant with Azure CLI.',
	command: {run: ['az', 'login', '--tenant', 'TENANT']},
	when: {azureCli: true},
} as const satisfies Fix;

export const giveCorrelationId = {
	text: 'Give the administrator the correlation ID of the log entry: {correlationId}',
} as const satisfies Fix;

export const useOtherIdentity = {
	text: 'Or use another identity that has access to the registry.',
} as const satisfies Fix;
