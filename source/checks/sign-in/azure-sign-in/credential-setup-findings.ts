import type {Finding} from '../../../engine/check.ts';
import {signInWithCli, thenStartAgain} from '../../shared-findings.ts';

const withoutToken =
	'Without an Entra token, the registry does not issue its own token. The network checks still run. Every credential that was tried, and its error, is listed under Evidence.';

export const credentialSetupFindings = {
	'not-signed-in': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		short: 'Azure CLI is not signed in',
		summary: 'No credential for {cloud}: Azure CLI is not signed in.',
		meaning: withoutToken,
		fixes: {
			...signInWithCli('Sign in'),
			useDeviceCode: {
				text: 'On a machine without a browser, sign in with a device code.',
				command: {run: ['az', 'login', '--use-device-code']},
				when: {azureCliWithoutTenant: true},
			},
			useDeviceCodeInTenant: {
				text: 'On a machine without a browser, sign in with a device code.',
				command: {run: ['az', 'login', '--tenant', '{requestedTenant}', '--use-device-code']},
				when: {requestedTenant: true},
			},
			setServicePrincipal: {
				text: `In CI, set AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET${thenStartAgain}`,
			},
			assignManagedIdentity: {text: 'Or, if this machine runs in Azure, assign a managed identity to it.'},
		},
	},
	'azure-cli-not-installed': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		short: 'No Azure credential is set up',
		summary: 'No credential for {cloud} is set up, and Azure CLI is not installed.',
		meaning: withoutToken,
		fixes: {
			installAzureCli: {
				text: 'Install Azure CLI (https://aka.ms/azure-cli), then sign in.',
				command: {run: ['az', 'login']},
			},
			setServicePrincipal: {
				text: `Or set AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET${thenStartAgain}`,
			},
		},
	},
	'no-allowed-credential': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		short: 'No allowed credential is set up',
		summary: [
			'AZURE_TOKEN_CREDENTIALS allows only {allowedCredentials}, which is not set up here.',
			'AZURE_TOKEN_CREDENTIALS allows no credential that acr-doctor supports.',
		],
		meaning:
			'The variable excludes the other credentials, even if one of them works. Every credential that was tried, and its error, is listed under Evidence.',
		fixes: {
			unsetVariable: {
				text: `Unset the variable${thenStartAgain}`,
				command: {unset: 'AZURE_TOKEN_CREDENTIALS'},
			},
			setUpAllowed: {text: 'Or set up an allowed credential, then retry: {allowedCredentials}.'},
		},
	},
	'credential-incomplete': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		short: 'A credential is incomplete',
		summary: '{incompleteCredential} is only partly set up: {reason}',
		meaning:
			'Some variables of the credential are set and one is missing, so the credential was not tried. No other credential returned a token.',
		fixes: {
			setMissingVariable: {text: `Set the missing variable${thenStartAgain}`},
			useOtherCredential: {
				text: 'Or use another credential. Every credential that was tried is listed under Evidence.',
			},
		},
	},
	'credential-setting-invalid': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		short: 'AZURE_TOKEN_CREDENTIALS is invalid',
		summary: 'The value of AZURE_TOKEN_CREDENTIALS is not a credential.',
		meaning: 'The Azure libraries reject this value. Allowed values: {allowed}',
		fixes: {
			correctVariable: {
				text: `Correct the variable, or unset it${thenStartAgain}`,
				command: {unset: 'AZURE_TOKEN_CREDENTIALS'},
			},
		},
	},
} as const satisfies Record<string, Finding>;
