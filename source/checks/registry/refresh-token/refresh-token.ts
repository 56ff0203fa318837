import {defineCheck} from '../../../engine/check.ts';
import {provesPull} from '../../shared-findings.ts';
import type {CollectContext, Observation} from '../../../engine/check.ts';
import type {Values} from '../../../text/template.ts';
import {readEntraCode} from '../../../engine/entra-refusal.ts';
import {readEntraCause} from '../../sign-in/entra/read-entra-cause.ts';
import {cloudOfHost} from '../../../engine/target.ts';
import {evaluateRegistryResponse} from '../registry-response/evaluate-registry-response.ts';
import {readExpiry} from '../../sign-in/read-token-claims.ts';
import {readTokenResponse} from '../read-token-response.ts';
import type {TokenResponseEvidence} from '../read-token-response.ts';
import {registryResponseValues} from '../registry-response/registry-response-findings.ts';
import {azureSignIn} from '../../sign-in/azure-sign-in/azure-sign-in.ts';
import {accountValues} from '../../sign-in/azure-sign-in/sign-in-values.ts';
import type {AzureSignInEvidence} from '../../sign-in/azure-sign-in/azure-sign-in.ts';
import {challenge} from '../challenge/challenge.ts';
import {loginServer, originOf} from '../login-server/login-server.ts';
import {refreshTokenFindings} from './refresh-token-findings.ts';
import {roleValues} from '../role-assignment.ts';

export type RefreshTokenEvidence = TokenResponseEvidence & {
	readonly url?: string | undefined;
	readonly notSentReason?: 'unknown-cloud' | 'realm-mismatch' | undefined;
	/** Set only if this check signed in again, because the identity can differ from the identity of azure-sign-in. */
	readonly identity?: Pick<
		AzureSignInEvidence,
		'user' | 'objectId' | 'applicationId' | 'tenant' | 'credential'
	>;
	readonly audience?: string | undefined;
	/** The audience that was refused before `audience` was accepted. */
	readonly refusedAudience?: string | undefined;
	/** The expiry of the refresh token, in ISO 8601, UTC. */
	readonly expires?: string | undefined;
};

export const refreshToken = defineCheck({
	id: 'refresh-token',
	group: 'authentication',
	scope: 'registry',
	// The exchange waits for the result of login-server, because the assumed host can be wrong.
	needs: ['login-server', 'challenge', 'azure-sign-in'],
	uses: [],
	title: 'Refresh token',
	column: 'Login',
	replacedBy: provesPull,
	collect: exchange,
	staleAt: ({expires}) => (expires === undefined ? undefined : Date.parse(expires)),
	evaluate(evidence: RefreshTokenEvidence, {facts}) {
		const {audience, refusedAudience, identity, notSentReason} = evidence;
		const values = {
			...registryResponseValues(evidence),
			...identityValues({...facts.need(azureSignIn), ...identity}),
			audience,
			refusedAudience,
			...entraCodeValues(evidence),
			...roleValues(facts),
		};
		return {
			finding:
				notSentReason ??
				evaluateEntraError(evidence) ??
				evaluateRegistryResponse(evidence) ??
				evaluateResponse(evidence),
			values,
		};
	},
	labels: {
		notSentReason: 'Token not sent because',
		refusedAudience: 'Refused audience',
	},
	terms: {
		notSentReason: {
			'unknown-cloud': 'the host is not in a known cloud',
			'realm-mismatch': 'the realm is on another host',
		},
	},
	findings: refreshTokenFindings,
});

/** Exchanges the Entra token for an ACR refresh token (https://github.com/Azure/acr/blob/main/docs/AAD-OAuth.md). */
async function exchange(context: CollectContext): Promise<Observation<RefreshTokenEvidence>> {
	const {facts, target} = context;
	const server = facts.need(loginServer);
	const {host = ''} = server;
	const {isRealmOnLoginServer, service = host} = facts.need(challenge);

	if (cloudOfHost(host, target.clouds) === undefined) {
		return {evidence: {notSentReason: 'unknown-cloud'}};
	}

	if (!isRealmOnLoginServer) {
		return {evidence: {notSentReason: 'realm-mismatch'}};
	}

	const url = `${originOf(server)}/oauth2/exchange`;
	const {audience, tenant, entraToken, resourceManagerToken, ...identity} = await signIn(context);
	const request = {url, service, tenant};
	const first = await requestExchange(context, {...request, entraToken});
	const evidence = {url, ...identity, audience, ...first.evidence};

	if (first.evidence.status !== 401) {
		return {evidence: {...evidence, expires: expiryOf(first.token)}, secrets: {token: first.token}};
	}

	// A registry can accept a Resource Manager token (https://github.com/Azure/acr/blob/main/docs/AAD-OAuth.md).
	const second =
		resourceManagerToken && (await requestExchange(context, {...request, entraToken: resourceManagerToken}));

	if (!second || second.token === undefined) {
		return {evidence};
	}

	return {
		evidence: {
			url,
			...identity,
			...second.evidence,
			audience: target.cloud.resourceManagerAudience,
			refusedAudience: audience,
			expires: expiryOf(second.token),
		},
		secrets: {token: second.token},
	};
}

/**
 * Signs in again if the evidence of azure-sign-in is older than this retry, because the sign-in can have changed.
 * Returns the old tokens if the new sign-in returns no registry token.
 */
async function signIn(context: CollectContext) {
	const {audience, tenant} = context.facts.need(azureSignIn);
	const {evidence, secrets} = context.isFresh(azureSignIn) ? {} : await azureSignIn.collect(context);

	if (evidence === undefined || secrets?.registry === undefined) {
		return {
			audience,
			tenant,
			entraToken: context.secretOf(azureSignIn, 'registry') ?? '',
			resourceManagerToken: context.secretOf(azureSignIn, 'resourceManager'),
		};
	}

	const {user, objectId, applicationId, credential} = evidence;
	return {
		audience: evidence.audience,
		tenant: evidence.tenant,
		entraToken: secrets.registry,
		resourceManagerToken: secrets.resourceManager,
		identity: {user, objectId, applicationId, tenant: evidence.tenant, credential},
	};
}

type ExchangeRequest = {
	readonly url: string;
	readonly service: string;
	readonly tenant: string | undefined;
	readonly entraToken: string;
};

async function requestExchange(
	{system, signal}: CollectContext,
	{url, service, tenant, entraToken}: ExchangeRequest,
) {
	const result = await system.request(
		{
			method: 'POST',
			url,
			form: {grant_type: 'access_token', service, ...(tenant && {tenant}), access_token: entraToken},
		},
		signal,
	);
	return readTokenResponse(result, 'refresh_token', system.now());
}

function expiryOf(token: string | undefined): string | undefined {
	const expiry = token === undefined ? undefined : readExpiry(token);
	return expiry === undefined ? undefined : new Date(expiry).toISOString();
}

export const identityValues = (evidence: AzureSignInEvidence): Values => ({
	...accountValues(evidence),
	objectId: evidence.objectId,
	tenant: evidence.tenant,
	azureCli: evidence.credential === 'AzureCliCredential' ? 'Azure CLI' : undefined,
});

/**
 * Returns undefined unless the registry refuses the token and quotes an error of Entra ID. A temporary error of Entra
 * ID is evaluated as an error of the registry.
 */
function evaluateEntraError({status = 0, registryMessage = ''}: RefreshTokenEvidence) {
	const code = status >= 400 ? readEntraCode(registryMessage) : undefined;
	const cause = code === undefined ? undefined : readEntraCause(code, registryMessage);

	if (code === undefined || cause === 'entra-error' || cause === 'entra-throttled') {
		return undefined;
	}

	return cause === 'sign-in-again' || cause === 'mfa-required' || cause === 'consent-missing'
		? 'entra-sign-in-required'
		: 'entra-refused';
}

function entraCodeValues({registryMessage = ''}: RefreshTokenEvidence): Values {
	const code = readEntraCode(registryMessage);
	return {entraCode: code, entraErrorNumber: code?.replace('AADSTS', '')};
}

function evaluateResponse({status = 0, content, refusedAudience}: RefreshTokenEvidence) {
	if (status === 401) {
		return 'unauthorized';
	}

	if (status === 404) {
		return 'exchange-endpoint-missing';
	}

	if (status !== 200) {
		return 'unexpected-status';
	}

	if (content === 'token') {
		return refusedAudience === undefined ? 'exchanged' : 'audience-refused';
	}

	return content === 'no-token' ? 'token-missing' : 'response-not-json';
}
