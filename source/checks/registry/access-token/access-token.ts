import {defineCheck} from '../../../engine/check.ts';
import {provesPull} from '../../shared-findings.ts';
import type {CollectContext, Observation} from '../../../engine/check.ts';
import {listValues} from '../../../text/list-values.ts';
import {evaluateRegistryResponse} from '../registry-response/evaluate-registry-response.ts';
import {grantsPull, isFor, readAccess} from '../../sign-in/read-token-claims.ts';
import type {Access} from '../../sign-in/read-token-claims.ts';
import {readTokenResponse} from '../read-token-response.ts';
import type {TokenResponseEvidence} from '../read-token-response.ts';
import {accessTokenFindings} from './access-token-findings.ts';
import {registryResponseValues} from '../registry-response/registry-response-findings.ts';
import {azureSignIn} from '../../sign-in/azure-sign-in/azure-sign-in.ts';
import {challenge} from '../challenge/challenge.ts';
import {loginServer, originOf} from '../login-server/login-server.ts';
import {identityValues, refreshToken} from '../refresh-token/refresh-token.ts';
import {roleValues} from '../role-assignment.ts';

export type AccessTokenEvidence = TokenResponseEvidence & {
	readonly url: string;
	readonly scope: string;
	/** Absent if the user named no repository. The check then requests access to the catalog. */
	readonly repository?: string | undefined;
	/** The first 20 entries of the `access` claim. Absent if no token was returned or the claim is not a list. */
	readonly access?: readonly Access[] | undefined;
};

export const accessToken = defineCheck({
	id: 'access-token',
	group: 'authentication',
	scope: 'registry',
	needs: ['refresh-token'],
	uses: [],
	title: 'Access token',
	column: 'Token',
	proves: 'use',
	replacedBy: provesPull,
	collect: requestAccessToken,
	evaluate(evidence: AccessTokenEvidence, {facts}) {
		const values = {
			...registryResponseValues(evidence),
			...identityValues({...facts.need(azureSignIn), ...facts.use(refreshToken)?.identity}),
			...roleValues(facts),
			repository: evidence.repository,
			...listValues({
				granted: evidence.access
					?.filter(grant => isFor(grant, evidence.repository))
					.flatMap(({actions}) => actions),
			}),
		};
		return {finding: evaluateRegistryResponse(evidence) ?? evaluateResponse(evidence), values};
	},
	labels: {
		access: 'Granted',
		actions: 'actions',
		name: 'name',
		repository: 'Repository',
		scope: 'Scope',
		type: 'type',
	},
	findings: accessTokenFindings,
});

/** Exchanges the refresh token for an access token (https://github.com/Azure/acr/blob/main/docs/AAD-OAuth.md). */
async function requestAccessToken(context: CollectContext): Promise<Observation<AccessTokenEvidence>> {
	const {system, facts, target, secretOf, signal} = context;
	const server = facts.need(loginServer);
	const {host = ''} = server;
	const {service = host} = facts.need(challenge);
	const repository = target.registry?.repository;
	const scope = repository === undefined ? 'registry:catalog:*' : `repository:${repository}:pull`;
	const url = `${originOf(server)}/oauth2/token`;
	const result = await system.request(
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
	const {evidence, token} = readTokenResponse(result, 'access_token', system.now());

	return {
		evidence: {
			url,
			scope,
			...(repository !== undefined && {repository}),
			...evidence,
			...(token !== undefined && {access: readAccess(token)}),
		},
		secrets: {token},
	};
}

function evaluateResponse({status = 0, content, repository, access}: AccessTokenEvidence) {
	if (status === 401) {
		return 'unauthorized';
	}

	if (status !== 200) {
		return 'unexpected-status';
	}

	if (content !== 'token') {
		return content === 'no-token' ? 'token-missing' : 'response-not-json';
	}

	if (access === undefined) {
		return 'permissions-unreadable';
	}

	if (repository === undefined) {
		return access.some(isCatalog) ? 'catalog-granted' : 'catalog-not-granted';
	}

	return access.some(grant => grantsPull(grant, repository)) ? 'pull-granted' : 'pull-not-granted';
}

const isCatalog = ({type, name, actions}: Access): boolean =>
	type === 'registry' && name === 'catalog' && actions.length > 0;
