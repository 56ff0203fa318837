import type {Finding} from '../../../engine/check.ts';
import {registryResponseFindings} from '../registry-response/registry-response-findings.ts';
import {assignRole, pullRoles} from '../role-assignment.ts';
import {responseNotJson} from '../../shared-findings.ts';

const code = 'CONNECTIVITY_ACCESS_TOKEN_ERROR';

export const accessTokenFindings = {
	...registryResponseFindings(code),
	'pull-granted': {status: 'passed', summary: 'Pull is granted for {repository}'},
	'catalog-granted': {status: 'passed', summary: 'The catalog can be read'},
	'catalog-not-granted': {
		status: 'warning',
		code,
		short: 'Catalog not granted; pull untested',
		summary: 'The registry does not grant access to the catalog; pull was not tested.',
		meaning:
			'Pulling does not require the catalog, so the missing permission can be intended. Name a repository to check whether this identity is allowed to pull.',
		fixes: {
			checkRepository: {
				text: 'Check permission to pull a repository.',
				command: {run: ['acr-doctor', '{loginServer}', '--repository', 'REPOSITORY']},
			},
			assignCatalogLister: {
				text: 'To let the identity list repositories in a registry with repository permissions (ABAC), assign this role.',
				command: assignRole('Container Registry Repository Catalog Lister'),
			},
		},
	},
	'pull-not-granted': {
		status: 'failed',
		code,
		short: 'Pull not granted for {repository}',
		summary: [
			'The registry issued a token without permission to pull {repository} (granted: {granted}).',
			'The registry issued a token without permission to pull {repository}.',
		],
		meaning:
			'The identity has a role on this registry, but no permission to pull this repository. In a registry with repository permissions (ABAC), AcrPull and Owner do not allow a pull.',
		fixes: {
			...pullRoles,
			checkRepositoryName: {
				text: 'Check the spelling of {repository}: a repository that does not exist has the same result.',
			},
		},
		documentation: 'https://aka.ms/acr/authorization',
	},
	'permissions-unreadable': {
		status: 'warning',
		code,
		short: 'Token permissions are unreadable',
		summary: 'The registry issued an access token whose permissions cannot be read.',
		meaning: 'acr-doctor cannot determine whether the token allows a pull.',
		fixes: {
			pullImage: {
				text: 'Pull the image to test the permission.',
				command: {run: ['docker', 'pull', '{loginServer}/{repository}']},
			},
		},
	},
	unauthorized: {
		status: 'failed',
		code,
		short: 'Access token refused (401)',
		summary: [
			'401: the registry issues no access token to {who}.',
			'401: the registry issues no access token to the application {applicationId}.',
			'401: the registry issues no access token.',
		],
		meaning:
			'The registry accepted the sign-in, but refuses this request. The refresh token has expired, or the identity lacks the requested permission.',
		fixes: {
			retryRefreshToken: {text: 'Retry the refresh token check to get a new refresh token.'},
			...pullRoles,
		},
		documentation: 'https://aka.ms/acr/authorization',
	},
	'token-missing': {
		status: 'failed',
		code,
		short: 'No access token in the response',
		summary: 'The registry returned 200 without an access token.',
		meaning: 'An Azure registry returns an access token. A proxy may have returned or changed this response.',
		fixes: {
			retryCheck: {text: 'Retry this check.'},
			contactSupport: {text: 'If the error persists, give Azure support the correlation ID {correlationId}.'},
		},
	},
	'response-not-json': {
		...responseNotJson,
		code,
		fixes: {
			askAboutRewriting: {
				text: 'Ask your network team whether a proxy rewrites responses from {loginServer}.',
			},
		},
	},
	'unexpected-status': {
		status: 'failed',
		code,
		short: 'Token endpoint returned {status}',
		summary: [
			'The token endpoint returned {status}: {registryMessage}',
			'The token endpoint returned {status}.',
		],
		meaning: 'The expected result is 200 with an access token, or 401.',
		fixes: {
			retryCheck: {text: 'Retry this check.'},
			contactSupport: {text: 'If the error persists, give Azure support the correlation ID {correlationId}.'},
		},
	},
} as const satisfies Readonly<Record<string, Finding>>;
