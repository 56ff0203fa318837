import type {Finding} from '../../../engine/check.ts';
import {answerFindings} from '../registry-response-findings.ts';
import {assignRole, pullRoles} from '../role-assignment.ts';
import {notJson} from '../../shared-findings.ts';

const code = 'CONNECTIVITY_ACCESS_TOKEN_ERROR';

/** The words for what the registry can grant, and refuse. */
export const accessTokenFindings = {
	...answerFindings(code),
	'pull-granted': {status: 'passed', summary: 'Pull is granted for {repository}'},
	'catalog-granted': {status: 'passed', summary: 'The catalogue can be read'},
	'catalog-not-granted': {
		status: 'warning',
		code,
		summary: 'Signed in, but the catalogue is not granted; pull was not tried.',
		meaning:
			'Pulling does not need the catalogue, so this may be fine. Only a named repository shows whether this identity may pull.',
		fixes: {
			checkRepository: {
				text: 'Name a repository, to check that it can be pulled.',
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
		summary: [
			'The registry gives a token, but none to pull {repository} (granted: {granted}).',
			'The registry gives a token, but none to pull {repository}.',
		],
		meaning:
			'The identity has a role on this registry, but none for pulling this repository; in a registry with repository permissions (ABAC), AcrPull and even Owner do not count.',
		fixes: {
			...pullRoles,
			checkRepositoryName: {
				text: 'Check the spelling of {repository}: a repository that does not exist looks the same.',
			},
		},
		documentation: 'https://aka.ms/acr/authorization',
	},
	'access-unreadable': {
		status: 'warning',
		code,
		summary: 'The registry gave an access token whose permissions cannot be read.',
		meaning: 'So it is not known whether it allows a pull.',
		fixes: {
			pullImage: {
				text: 'Try the pull itself.',
				command: {run: ['docker', 'pull', '{loginServer}/{repository}']},
			},
		},
	},
	unauthorized: {
		status: 'failed',
		code,
		summary: [
			'401: the registry gives {who} no access token.',
			'401: the registry gives the application {applicationId} no access token.',
			'401: the registry gives no access token.',
		],
		meaning:
			'It accepted the sign-in a moment ago but refuses this request: the refresh token has expired, or the identity has no permission for what was asked.',
		fixes: {retryRefreshToken: {text: 'Retry the Refresh token check; it gets a new one.'}, ...pullRoles},
		documentation: 'https://aka.ms/acr/authorization',
	},
	'token-missing': {
		status: 'failed',
		code,
		summary: 'The registry answered 200, but without an access token.',
		meaning: 'An Azure registry gives one. Something in between answered, or changed the answer.',
		fixes: {
			retryCheck: {text: 'Retry.'},
			contactSupport: {text: 'If it persists, give Azure support the correlation ID {correlationId}.'},
		},
	},
	'answer-unreadable': {
		...notJson,
		code,
		fixes: {
			askAboutRewriting: {text: 'Ask your network team whether a proxy rewrites answers from {loginServer}.'},
		},
	},
	'unexpected-status': {
		status: 'failed',
		code,
		summary: ['The token endpoint answered {status}: {detail}', 'The token endpoint answered {status}.'],
		meaning: 'It should answer 200 with an access token, or 401.',
		fixes: {
			retryCheck: {text: 'Retry.'},
			contactSupport: {text: 'If it persists, give Azure support the correlation ID {correlationId}.'},
		},
	},
} as const satisfies Readonly<Record<string, Finding>>;
