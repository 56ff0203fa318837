import type {Finding, Fix} from '../core/check.ts';
import {answerFindings} from './answer-findings.ts';
import {pullRoles} from './role-assignment.ts';
import {notJson} from './shared-findings.ts';

const code = 'CONNECTIVITY_REFRESH_TOKEN_ERROR';

const refreshSignIn: Fix = {
	text: 'If the {azureCli} sign-in is old, refresh it.',
	command: {run: ['az', 'login', '--tenant', '{tenant}']},
};

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
		fixes: [
			{
				text: 'Set Azure CLI (2.87 or newer) to the audience that works.',
				command: {run: ['az', 'config', 'set', 'acr.audience_resource={audience}']},
			},
		],
	},
	'foreign-host': {
		status: 'skipped',
		summary: 'No token was sent: {loginServer} is not under the suffix of a known cloud.',
		meaning:
			'An Entra token gives access to more than this registry, so it is only sent to registries of a known cloud.',
		fixes: [
			{text: 'Give the Azure login server of the registry, the one that ends in .azurecr.io or similar.'},
			{
				text: 'If it belongs to your own cloud, register that cloud (az cloud register), then start acr-doctor again.',
			},
		],
	},
	'foreign-realm': {
		status: 'skipped',
		summary: 'No token was sent: the registry wants it sent to another host ({realm}).',
		meaning:
			'An Entra token gives access to more than this registry, so it is never sent to another host that the answer names.',
		fixes: [
			{
				text: 'Make sure that {loginServer} is your registry and that nothing in between rewrites its answers.',
			},
		],
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
		fixes: [
			...pullRoles,
			{
				text: 'If the registry is in a tenant other than {tenant}, sign in there: az login --tenant TENANT',
			},
			refreshSignIn,
		],
		documentation: 'https://aka.ms/acr/authorization',
	},
	'token-missing': {
		status: 'failed',
		code,
		summary: 'The registry answered 200, but without a refresh token.',
		meaning: 'An Azure registry gives one. Something in between answered, or changed the answer.',
		fixes: [
			{text: 'Retry.'},
			{text: 'If it persists, give Azure support the correlation ID {correlationId}.'},
			{text: 'Ask your network team whether a proxy rewrites answers from {loginServer}.'},
		],
	},
	'answer-unreadable': {
		...notJson,
		code,
		fixes: [
			{text: 'Open a browser and see whether the network wants you to sign in.'},
			{text: 'Ask your network team whether a proxy rewrites answers from {loginServer}.'},
		],
	},
	'exchange-missing': {
		status: 'failed',
		code,
		summary: '{loginServer} has no token exchange (404).',
		meaning: 'Azure registries have one at /oauth2/exchange. This may be another kind of registry.',
		fixes: [{text: 'Check that {loginServer} is the registry you mean.'}],
	},
	'unexpected-status': {
		status: 'failed',
		code,
		summary: ['The token exchange answered {status}: {said}', 'The token exchange answered {status}.'],
		meaning: 'It should answer 200 with a refresh token, or 401.',
		fixes: [
			{text: 'Retry.'},
			refreshSignIn,
			{text: 'If it persists, give Azure support the correlation ID {correlationId}.'},
		],
	},
} as const satisfies Readonly<Record<string, Finding>>;
