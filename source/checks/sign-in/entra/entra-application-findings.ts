import type {Finding} from '../../../engine/check.ts';
import {registryAudience} from '../../../reference/clouds.ts';
import {thenStartAgain} from '../../shared-findings.ts';
import {giveCorrelationId, signInForRegistry, specifyTenant, useOtherIdentity} from './entra-fixes.ts';

const code = 'AZURE_SIGN_IN_ERROR';
const lookUpCode = {
	text: 'Look up the code: https://login.microsoftonline.com/error?code={entraErrorNumber}',
} as const;

export const entraApplicationFindings = {
	'application-disabled': {
		status: 'failed',
		code,
		short: 'The application is disabled',
		summary: 'The application is disabled in this tenant ({errorCode}).',
		meaning:
			'An administrator disabled the application. Its secret or certificate is not the cause: {reason}',
		fixes: {
			checkApplication: {
				text: 'Check whether the application is enabled.',
				command: {run: ['az', 'ad', 'sp', 'show', '--id', 'APPLICATION', '--query', 'accountEnabled']},
			},
			enableApplication: {
				text: 'Ask an administrator of the tenant to enable the application (Enterprise applications, Properties).',
			},
			useOtherIdentity,
		},
	},
	'service-principal-missing': {
		status: 'failed',
		code,
		short: 'Service principal is missing',
		summary: 'The application has no service principal in this tenant ({errorCode}).',
		meaning:
			'The application is registered, but is not installed in this tenant. Its secret or certificate is not the cause: {reason}',
		fixes: {
			createServicePrincipal: {
				text: 'Create the service principal (an administrator of the tenant can do this).',
				command: {run: ['az', 'ad', 'sp', 'create', '--id', 'APPLICATION']},
			},
			correctTenant: {text: `Or correct {tenantSetting}${thenStartAgain}`},
			specifyTenant: {...specifyTenant, text: 'Or specify the tenant of the application.'},
		},
	},
	'consent-missing': {
		status: 'failed',
		code,
		short: 'Consent is missing',
		summary: 'Consent for {refusedCredential} is missing ({errorCode}).',
		meaning:
			'Entra issues the token only after the user or an administrator accepts the access of the program: {reason}',
		fixes: {
			...signInForRegistry('Sign in again, and accept the request'),
			grantConsent: {text: 'Or ask an administrator of the tenant to grant consent.'},
		},
	},
	'admin-consent-required': {
		status: 'failed',
		code,
		short: 'An administrator must consent',
		summary: 'An administrator must grant consent first ({errorCode}).',
		meaning:
			'The application is not allowed to request this token in the tenant. Signing in again does not help: {reason}',
		fixes: {
			listPermissions: {
				text: 'List the API permissions of the application.',
				command: {run: ['az', 'ad', 'app', 'permission', 'list', '--id', 'APPLICATION']},
			},
			grantConsent: {
				text: 'Ask an administrator of the tenant to correct these permissions, and to grant consent.',
			},
			specifyTenant: {...specifyTenant, text: 'Or specify another tenant.'},
		},
	},
	'assignment-missing': {
		status: 'failed',
		code,
		short: 'No assignment to the application',
		summary: 'The identity is not assigned to the application ({errorCode}).',
		meaning:
			'The application allows only assigned users, groups and applications. Signing in again does not help: {reason}',
		fixes: {
			assignIdentity: {
				text: 'Ask an administrator of the tenant for the assignment (Enterprise applications, Users and groups).',
			},
			useOtherIdentity,
		},
	},
	'resource-disabled': {
		status: 'failed',
		code,
		short: 'The service is disabled in Entra',
		summary: 'The service for which the token is requested is disabled in this tenant ({errorCode}).',
		meaning:
			'An administrator disabled the service principal of the service, or a subscription has lapsed. Signing in again does not help: {reason}',
		fixes: {
			checkService: {
				text: 'Check whether the service principal of Azure Container Registry is enabled.',
				command: {run: ['az', 'ad', 'sp', 'show', '--id', registryAudience, '--query', 'accountEnabled']},
			},
			enableService: {
				text: 'Ask an administrator of the tenant to enable the service principal (Enterprise applications).',
			},
			specifyTenant: {...specifyTenant, text: 'Or specify another tenant.'},
		},
	},
	'request-invalid': {
		status: 'failed',
		code,
		short: 'Entra rejects the request',
		summary: 'Entra rejects the request of {refusedCredential} as invalid ({errorCode}).',
		meaning:
			'A setting of the credential, or the program that requests the token, is wrong. Signing in again does not help: {reason}',
		fixes: {
			correctVariables: {
				text: `Correct {clientVariable}, {tenantSetting} and {secretVariable}${thenStartAgain}`,
			},
			updateAzureCli: {
				text: 'Update Azure CLI.',
				command: {run: ['az', 'upgrade']},
				when: {azureCli: true},
			},
			lookUpCode,
			useOtherIdentity,
		},
	},
	'entra-throttled': {
		status: 'failed',
		code,
		short: 'Too many requests to Entra',
		summary: 'Entra refuses {refusedCredential} after too many requests ({errorCode}).',
		meaning:
			'A program requests the same token again and again, for example in a loop. Signing in again does not help: {reason}',
		fixes: {
			stopLoop: {text: 'Stop scripts and containers that request tokens in a loop with this identity.'},
			waitAndRetry: {text: 'Wait five minutes, then retry.'},
		},
	},
	'entra-refused': {
		status: 'failed',
		code,
		short: 'Entra refused the sign-in',
		summary: 'Entra refused {refusedCredential} ({errorCode}).',
		meaning: '{reason}',
		fixes: {
			lookUpCode,
			askAdministrator: {
				text: 'Ask an administrator of the tenant for the entry in the Entra sign-in log.',
			},
			giveCorrelationId,
			tryOtherCredential: {
				text: 'Try another credential. Every credential that was tried is listed under Evidence.',
			},
		},
	},
} as const satisfies Record<string, Finding>;
