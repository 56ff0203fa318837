import type {Finding} from '../../../engine/check.ts';
import type {Fix} from '../../../text/template.ts';
import {answerFindings} from '../registry-response-findings.ts';
import {pullRoles} from '../role-assignment.ts';
import {notJson} from '../../shared-findings.ts';

const code = 'CONNECTIVITY_REFRESH_TOKEN_ERROR';

const refreshSignIn = {
	text: 'If the Azure CLI sign-in is old, sign in again.',
	command: {run: ['az', 'login', '--tenant', '{tenant}']},
	when: {azureCli: true},
} as const satisfies Fix;

/** The words for what can come of trading the Entra token for one of the registry. */
export const refreshTokenFindings = {
	...answerFindings(code),
	exchanged: {status: 'passed', summary: 'The registry accepted the Entra token'},
	'audience-refused': {
		status: 'warning',
		code,
		summary: 'The registry refuses tokens for {refusedAudience}, but accepts {audience}.',
		meaning:
			'Azure CLI 2.82 and newer only signs in to registries with the refused audience: az acr login will fail here, though pulls by other means work.',
		fixes: {
			setAudience: {
				text: 'Set Azure CLI (2.87 or newer) to the audience that works.',
				command: {run: ['az', 'config', 'set', 'acr.audience_resource={audience}']},
			},
		},
	},
	'foreign-host': {
		status: 'skipped',
		summary: 'No token was sent: {loginServer} is not under the suffix of a known cloud.',
		meaning:
			'An Entra token gives access to more than this registry, so it is only sent to registries of a known cloud.',
		fixes: {
			useLoginServer: {
				text: 'Give the Azure login server of the registry, the one that ends in .azurecr.io or similar.',
			},
			registerCloud: {
				text: 'If the registry belongs to your own cloud, register that cloud, then start acr-doctor again.',
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
	'foreign-realm': {
		status: 'skipped',
		summary: 'No token was sent: the registry wants it sent to another host ({realm}).',
		meaning:
			'An Entra token gives access to more than this registry, so it is never sent to another host that the answer names.',
		fixes: {
			checkLoginServer: {
				text: 'Make sure that {loginServer} is your registry and that nothing in between rewrites its answers.',
			},
		},
	},
	unauthorized: {
		status: 'failed',
		code,
		summary: [
			'401: the registry refuses {who}.',
			'401: the registry refuses the application {applicationId}.',
			'401: the registry refuses this identity.',
		],
		meaning:
			'The identity has no role on this registry, or is from a different tenant than the registry. A role that was just assigned can take ten minutes to take effect.',
		fixes: {
			...pullRoles,
			signInToRegistryTenant: {
				text: 'If the registry is in a tenant other than {tenant}, sign in to that tenant.',
				command: {run: ['az', 'login', '--tenant', 'TENANT']},
			},
			refreshSignIn: refreshSignIn,
		},
		documentation: 'https://aka.ms/acr/authorization',
	},
	'token-missing': {
		status: 'failed',
		code,
		summary: 'The registry answered 200, but without a refresh token.',
		meaning: 'An Azure registry gives one. Something in between answered, or changed the answer.',
		fixes: {
			retryCheck: {text: 'Retry.'},
			contactSupport: {text: 'If it persists, give Azure support the correlation ID {correlationId}.'},
			askAboutRewriting: {text: 'Ask your network team whether a proxy rewrites answers from {loginServer}.'},
		},
	},
	'answer-unreadable': {
		...notJson,
		code,
		fixes: {
			signInToNetwork: {text: 'Open a browser and see whether the network wants you to sign in.'},
			askAboutRewriting: {text: 'Ask your network team whether a proxy rewrites answers from {loginServer}.'},
		},
	},
	'exchange-missing': {
		status: 'failed',
		code,
		summary: '{loginServer} has no token exchange (404).',
		meaning: 'Azure registries have one at /oauth2/exchange. This may be another kind of registry.',
		fixes: {checkLoginServer: {text: 'Check that {loginServer} is the registry you mean.'}},
	},
	'unexpected-status': {
		status: 'failed',
		code,
		summary: ['The token exchange answered {status}: {detail}', 'The token exchange answered {status}.'],
		meaning: 'It should answer 200 with a refresh token, or 401.',
		fixes: {
			retryCheck: {text: 'Retry.'},
			refreshSignIn: refreshSignIn,
			contactSupport: {text: 'If it persists, give Azure support the correlation ID {correlationId}.'},
		},
	},
} as const satisfies Readonly<Record<string, Finding>>;
