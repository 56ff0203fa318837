import type {Finding} from '../../../engine/check.ts';
import type {Fix} from '../../../text/template.ts';
import {registryResponseFindings} from '../registry-response/registry-response-findings.ts';
import {pullRoles} from '../role-assignment.ts';
import {responseNotJson} from '../../shared-findings.ts';

const code = 'CONNECTIVITY_REFRESH_TOKEN_ERROR';

const refreshSignIn = {
	text: 'If the Azure CLI sign-in is old, sign in again.',
	command: {run: ['az', 'login', '--tenant', '{tenant}']},
	rechecks: ['azure-sign-in'],
	when: {azureCli: true},
} as const satisfies Fix;

const lookUpCode = {
	text: 'Look up the code: https://login.microsoftonline.com/error?code={entraErrorNumber}',
} as const satisfies Fix;

export const refreshTokenFindings = {
	...registryResponseFindings(code),
	exchanged: {
		status: 'passed',
		short: 'Entra token accepted',
		summary: 'The registry accepted the Entra token',
	},
	'audience-refused': {
		status: 'warning',
		code,
		short: 'Only the ARM audience is accepted',
		summary: 'The registry refuses tokens for {refusedAudience}, but accepts {audience}.',
		meaning:
			'Azure CLI 2.82 and newer signs in only with the refused audience. az acr login fails with this registry, although other clients can pull.',
		fixes: {
			setAudience: {
				text: 'Set the accepted audience in Azure CLI (2.87 or newer).',
				command: {run: ['az', 'config', 'set', 'acr.audience_resource={audience}']},
			},
		},
	},
	'unknown-cloud': {
		status: 'skipped',
		short: 'Host is not in a known cloud',
		summary: 'No token was sent: {loginServer} does not have the suffix of a known cloud.',
		meaning:
			'An Entra token gives access to more than this registry, so acr-doctor sends the token only to registries in a known cloud.',
		fixes: {
			useLoginServer: {
				text: 'Enter the Azure login server of the registry. Its name ends in .azurecr.io or similar.',
			},
			registerCloud: {
				text: 'If the registry is in a cloud of your organization, register that cloud, then start acr-doctor again.',
				command: {
					run: [
						'az',
						'cloud',
						'register',
						'-n',
						'CLOUD',
						'--endpoint-resource-manager',
						'ENDPOINT',
						'--suffix-acr-login-server-endpoint',
						'SUFFIX',
					],
				},
			},
		},
	},
	'realm-mismatch': {
		status: 'skipped',
		short: 'Challenge names another token host',
		summary: 'No token was sent: the challenge asks for tokens at another host ({realm}).',
		meaning:
			'An Entra token gives access to more than this registry, so acr-doctor never sends the token to another host.',
		fixes: {
			checkLoginServer: {
				text: 'Check that {loginServer} is your registry, and that no proxy rewrites its responses.',
			},
		},
	},
	unauthorized: {
		status: 'failed',
		code,
		short: ['Registry refuses {who}', 'Registry refuses this identity'],
		summary: [
			'401: the registry refuses {who}.',
			'401: the registry refuses the application {applicationId}.',
			'401: the registry refuses this identity.',
		],
		meaning:
			'The identity has no role on this registry, or is in a different tenant than the registry. A new role assignment can take ten minutes to take effect.',
		fixes: {
			...pullRoles,
			signInToRegistryTenant: {
				text: 'If the registry is in a tenant other than {tenant}, sign in to that tenant.',
				command: {run: ['az', 'login', '--tenant', 'TENANT']},
				rechecks: ['azure-sign-in'],
			},
			refreshSignIn,
		},
		documentation: 'https://aka.ms/acr/authorization',
	},
	'entra-sign-in-required': {
		status: 'failed',
		code,
		short: 'Entra requires a new sign-in',
		summary: 'The registry quotes an Entra error that requires a new sign-in ({entraCode}).',
		meaning: 'The registry cannot use the Entra token: {registryMessage}',
		fixes: {
			signInToTenant: {...refreshSignIn, text: 'Sign in again.'},
			renewToken: {text: 'Sign in again with the tool that returned the token, then retry.'},
			lookUpCode,
		},
	},
	'entra-refused': {
		status: 'failed',
		code,
		short: 'Entra refuses this identity',
		summary: 'The registry quotes an error of Entra ({entraCode}).',
		meaning: 'Entra, not the registry, refuses the identity: {registryMessage}',
		fixes: {
			lookUpCode,
			askAdministrator: {
				text: 'Ask an administrator of the tenant for the entry in the Entra sign-in log.',
			},
			contactSupport: {text: 'If the error persists, give Azure support the correlation ID {correlationId}.'},
		},
	},
	'token-missing': {
		status: 'failed',
		code,
		short: 'No refresh token in the response',
		summary: 'The registry returned 200 without a refresh token.',
		meaning: 'An Azure registry returns a refresh token. A proxy may have returned or changed this response.',
		fixes: {
			retryCheck: {text: 'Retry this check.'},
			contactSupport: {text: 'If the error persists, give Azure support the correlation ID {correlationId}.'},
			askAboutRewriting: {
				text: 'Ask your network team whether a proxy rewrites responses from {loginServer}.',
			},
		},
	},
	'response-not-json': {
		...responseNotJson,
		code,
		fixes: {
			signInToNetwork: {text: 'Open a browser and check whether the network requires a sign-in.'},
			askAboutRewriting: {
				text: 'Ask your network team whether a proxy rewrites responses from {loginServer}.',
			},
		},
	},
	'exchange-endpoint-missing': {
		status: 'failed',
		code,
		short: 'No token exchange endpoint (404)',
		summary: '{loginServer} has no token exchange endpoint (404).',
		meaning:
			'Azure registries have this endpoint at /oauth2/exchange. The server may be another kind of registry.',
		fixes: {checkLoginServer: {text: 'Check that {loginServer} is the registry you mean.'}},
	},
	'unexpected-status': {
		status: 'failed',
		code,
		short: 'Token exchange returned {status}',
		summary: [
			'The token exchange returned {status}: {registryMessage}',
			'The token exchange returned {status}.',
		],
		meaning: 'The expected result is 200 with a refresh token, or 401.',
		fixes: {
			retryCheck: {text: 'Retry this check.'},
			refreshSignIn,
			contactSupport: {text: 'If the error persists, give Azure support the correlation ID {correlationId}.'},
		},
	},
} as const satisfies Readonly<Record<string, Finding>>;
