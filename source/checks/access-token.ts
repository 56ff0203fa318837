import {defineCheck} from '../core/check.ts';
import type {LookContext, Sighting} from '../core/check.ts';
import {excerpt} from '../core/sanitise.ts';
import {listValues} from '../core/list-values.ts';
import {commonProblemOf} from '../wire/answer.ts';
import {readAccess} from '../wire/token-claims.ts';
import type {Access} from '../wire/token-claims.ts';
import {readTokenAnswer} from '../wire/token-answer.ts';
import type {TokenAnswerSeen} from '../wire/token-answer.ts';
import {answerFindings, answerValues} from './answer-findings.ts';
import {azureSignIn} from './azure-sign-in.ts';
import {challenge} from './challenge.ts';
import {loginServer, originOf} from './login-server.ts';
import {identityValues, refreshToken} from './refresh-token.ts';
import {assignRole, pullRoles, roleValues} from './role-assignment.ts';

export type AccessTokenSeen = TokenAnswerSeen & {
	readonly url: string;
	readonly scope: string;
	/** The repository to prove; absent where only the catalogue was asked for. */
	readonly repository?: string | undefined;
	/** The token's `access` claim; absent where it could not be read. */
	readonly access?: readonly Access[] | undefined;
};

const code = 'CONNECTIVITY_ACCESS_TOKEN_ERROR';

export const accessToken = defineCheck({
	id: 'access-token',
	group: 'authentication',
	scope: 'registry',
	needs: ['refresh-token'],
	uses: [],
	title: 'Access token',
	look: ask,
	judge(seen: AccessTokenSeen, {facts}) {
		const values = {
			...answerValues(seen),
			...identityValues({...facts.need(azureSignIn), ...facts.use(refreshToken)?.identity}),
			...roleValues(facts),
			repository: seen.repository,
			...listValues({
				granted: seen.access?.filter(grant => isFor(grant, seen.repository)).flatMap(({actions}) => actions),
			}),
		};
		return {finding: commonProblemOf(seen) ?? judgeAnswer(seen), values};
	},
	findings: {
		...answerFindings(code),
		'pull-granted': {status: 'passed', summary: 'Pull is granted for {repository}'},
		'catalog-granted': {status: 'passed', summary: 'The catalogue can be read'},
		'catalog-not-granted': {
			status: 'warning',
			code,
			summary: 'Signed in, but the catalogue is not granted; pull was not tried.',
			meaning:
				'Pulling does not need the catalogue, so this may be fine. Only a named repository shows whether this identity may pull.',
			fixes: [
				{
					text: 'Name a repository to check pull: acr-doctor {loginServer} --repository REPOSITORY',
				},
				{
					text: 'To let the identity list repositories in a registry with repository permissions (ABAC), assign this role.',
					command: assignRole('Container Registry Repository Catalog Lister'),
				},
			],
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
			fixes: [
				...pullRoles,
				{text: 'Check the spelling of {repository}: a repository that does not exist looks the same.'},
			],
			documentation: 'https://aka.ms/acr/authorization',
		},
		'access-unreadable': {
			status: 'warning',
			code,
			summary: 'The registry gave an access token whose permissions cannot be read.',
			meaning: 'So it is not known whether it allows a pull.',
			fixes: [
				{text: 'Try the pull itself.', command: {run: ['docker', 'pull', '{loginServer}/{repository}']}},
			],
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
			fixes: [{text: 'Retry the Refresh token check; it gets a new one.'}, ...pullRoles],
			documentation: 'https://aka.ms/acr/authorization',
		},
		'token-missing': {
			status: 'failed',
			code,
			summary: 'The registry answered 200, but without an access token.',
			meaning: 'An Azure registry gives one. Something in between answered, or changed the answer.',
			fixes: [
				{text: 'Retry.'},
				{text: 'If it persists, give Azure support the correlation ID {correlationId}.'},
			],
		},
		'answer-unreadable': {
			status: 'failed',
			code,
			summary: 'The registry answered 200 with something that is not JSON.',
			meaning: 'A proxy or captive portal returned its own page instead of the answer.',
			fixes: [{text: 'Ask your network team whether a proxy rewrites answers from {loginServer}.'}],
		},
		'unexpected-status': {
			status: 'failed',
			code,
			summary: ['The token endpoint answered {status}: {said}', 'The token endpoint answered {status}.'],
			meaning: 'It should answer 200 with an access token, or 401.',
			fixes: [
				{text: 'Retry.'},
				{text: 'If it persists, give Azure support the correlation ID {correlationId}.'},
			],
		},
	},
});

/** POST /oauth2/token (https://github.com/Azure/acr/blob/main/docs/AAD-OAuth.md). */
async function ask(context: LookContext): Promise<Sighting<AccessTokenSeen>> {
	const {system, facts, target, secretOf, signal} = context;
	const server = facts.need(loginServer);
	const {host = ''} = server;
	const {service = host} = facts.need(challenge);
	const repository = target.registry?.repository;
	const scope = repository === undefined ? 'registry:catalog:*' : `repository:${repository}:pull`;
	const url = `${originOf(server)}/oauth2/token`;
	const answer = await system.request(
		{
			method: 'POST',
			url,
			form: {
				grant_type: 'refresh_token',
				service,
				scope,
				refresh_token: secretOf(refreshToken, 'token') ?? '',
			},
		},
		signal,
	);
	const {seen, token} = readTokenAnswer(answer, 'access_token', system.now());

	return {
		seen: {
			url,
			scope,
			...(repository !== undefined && {repository}),
			...seen,
			...(token !== undefined && {access: readAccess(token)?.slice(0, 20).map(cleanAccess)}),
		},
		secrets: {token},
	};
}

const cleanAccess = ({type, name, actions}: Access): Access => ({
	type: excerpt(type, 40),
	name: excerpt(name, 200),
	actions: actions.slice(0, 20).map(action => excerpt(action, 40)),
});

function judgeAnswer({status = 0, content, repository, access}: AccessTokenSeen) {
	if (status === 401) {
		return 'unauthorized';
	}

	if (status !== 200) {
		return 'unexpected-status';
	}

	if (content !== 'token') {
		return content === 'no-token' ? 'token-missing' : 'answer-unreadable';
	}

	if (access === undefined) {
		return 'access-unreadable';
	}

	if (repository === undefined) {
		return access.some(isCatalog) ? 'catalog-granted' : 'catalog-not-granted';
	}

	return access.some(grant => grantsPull(grant, repository)) ? 'pull-granted' : 'pull-not-granted';
}

const isCatalog = ({type, name, actions}: Access): boolean =>
	type === 'registry' && name === 'catalog' && actions.length > 0;

const isFor = ({type, name}: Access, repository: string | undefined): boolean =>
	type === 'repository' && name === repository;

const grantsPull = (grant: Access, repository: string): boolean =>
	isFor(grant, repository) && (grant.actions.includes('pull') || grant.actions.includes('*'));
