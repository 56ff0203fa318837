import type {Finding} from '../../../engine/check.ts';
import {azureCliProblemFindings} from '../../programs/azure-cli-problem/azure-cli-problem-findings.ts';
import {signInWithCli, thenStartAgain} from '../../shared-findings.ts';
import {applicationFindings} from './application-findings.ts';
import {credentialSetupFindings} from './credential-setup-findings.ts';
import {credentialValueFindings} from './credential-value-findings.ts';
import {entraAccountFindings} from '../entra/entra-account-findings.ts';
import {entraApplicationFindings} from '../entra/entra-application-findings.ts';
import {entraFederationFindings} from '../entra/entra-federation-findings.ts';
import {signInForRegistry, signInWithOtherTools, specifyTenant} from '../entra/entra-fixes.ts';
import {entraPolicyFindings} from '../entra/entra-policy-findings.ts';
import {entraConnectionFindings} from './entra-connection-findings.ts';
import {managedIdentityFindings} from './managed-identity-findings.ts';

export const azureSignInFindings = {
	'signed-in': {
		status: 'passed',
		short: ['{who}, with {credential}', 'Signed in with {credential}'],
		summary: [
			'Signed in as {who} with {credential}.',
			'Signed in as application {applicationId} with {credential}.',
			'Signed in with {credential}.',
		],
	},
	'earlier-credential-refused': {
		status: 'warning',
		code: 'AZURE_SIGN_IN_ERROR',
		short: '{refusedCredential} was refused',
		summary: '{refusedCredential} was refused ({errorCode}), but {credential} works.',
		meaning:
			'Programs that use the Azure libraries stop at the refused credential and do not try the next one: {reason}',
		fixes: {
			fixRefusedCredential: {
				text: `Fix the refused credential. If variables configure the credential, correct or remove them${thenStartAgain}`,
			},
			chooseCredential: {
				text: `Or choose the credential to use${thenStartAgain}`,
				command: {variable: 'AZURE_TOKEN_CREDENTIALS', value: 'CREDENTIAL'},
			},
		},
	},
	'token-expired': {
		status: 'warning',
		code: 'AZURE_SIGN_IN_ERROR',
		short: 'The new token is already expired',
		summary: '{credential} returned a token that expired at {expires} UTC.',
		meaning: "New tokens are never expired, so this machine's clock is probably fast.",
		fixes: {
			checkClock: {
				text: "Check this machine's clock against another one and correct it.",
				command: {run: ['date', '-u']},
			},
			...signInWithCli('If the clock is right, sign in again'),
		},
	},
	...credentialSetupFindings,
	...credentialValueFindings,
	...managedIdentityFindings,
	...applicationFindings,
	'sign-in-again': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		short: 'A new sign-in is required',
		summary: '{refusedCredential} requires a new sign-in ({errorCode}).',
		meaning:
			'The stored sign-in has expired or was revoked, or a policy requires further verification: {reason}',
		fixes: {
			...signInForRegistry('Sign in again'),
			signInWithTool: {
				text: 'Sign in again with the tool that stores the sign-in. On a machine without a browser, use a device code.',
			},
		},
	},
	'no-subscription-selected': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		short: 'No subscription is selected',
		summary: 'Azure CLI is signed in, but no subscription is selected.',
		meaning: 'Azure CLI returns a token only for a selected subscription.',
		fixes: {
			listSubscriptions: {
				text: 'List the subscriptions.',
				command: {run: ['az', 'account', 'list', '--all', '--output', 'table']},
			},
			selectSubscription: {
				text: 'Select one of them.',
				command: {run: ['az', 'account', 'set', '--subscription', 'SUBSCRIPTION']},
			},
			...signInWithCli('If the list is empty, sign in again'),
		},
	},
	...entraPolicyFindings,
	...entraAccountFindings,
	...entraApplicationFindings,
	...entraFederationFindings,
	'audience-refused': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		short: 'Entra issues no registry token',
		summary: 'Entra does not issue tokens for registries in this tenant ({errorCode}).',
		meaning:
			'The tenant does not know the audience of container registries, and issued no token for Resource Manager either.',
		fixes: {
			grantConsent: {
				text: 'Ask an administrator of the tenant to grant consent to Azure Container Registry.',
			},
			specifyTenant: {...specifyTenant, text: 'Specify another tenant.'},
		},
	},
	...entraConnectionFindings,
	...azureCliProblemFindings({
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		otherCheck: 'azure-cli',
	}),
	'azure-cli-broken': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		short: 'Azure CLI returned no token',
		summary: 'Azure CLI returned no token ({errorCode}).',
		meaning: 'Azure CLI ended with an error that is not about a missing sign-in: {reason}',
		fixes: {
			reinstall: {
				text: 'Reinstall Azure CLI: https://aka.ms/azure-cli',
				when: {azureCliNotRunnable: true},
			},
			requestToken: {
				text: 'Request a token with Azure CLI, and read its messages.',
				command: {run: ['az', 'account', 'get-access-token', '--query', 'expiresOn', '--debug']},
			},
			runAzVersion: {text: 'Check whether Azure CLI runs at all.', command: {run: ['az', 'version']}},
		},
	},
	'credential-refused': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		short: '{refusedCredential} was refused',
		summary: ['{refusedCredential} was refused ({errorCode}).', '{refusedCredential} was refused.'],
		meaning: '{reason}',
		fixes: {
			...signInWithCli('Sign in again'),
			...signInWithOtherTools,
			correctVariables: {
				text: `Correct {clientVariable}, {tenantSetting}, and the secret or certificate${thenStartAgain}`,
			},
			tryOtherCredential: {
				text: 'Try another credential. Every credential that was tried is listed under Evidence.',
			},
		},
	},
} as const satisfies Record<string, Finding>;
