import {defineCheck} from '../../../engine/check.ts';
import type {CollectContext, Observation} from '../../../engine/check.ts';
import type {Values} from '../../../text/template.ts';
import {cloudOfHost} from '../../../engine/target.ts';
import {commonProblemOf} from '../read-registry-response.ts';
import {readExpiry} from '../../sign-in/read-token-claims.ts';
import {readTokenAnswer} from '../read-token-response.ts';
import type {TokenAnswerEvidence} from '../read-token-response.ts';
import {answerValues} from '../registry-response-findings.ts';
import {azureSignIn} from '../../sign-in/azure-sign-in/azure-sign-in.ts';
import {accountValues} from '../../sign-in/azure-sign-in/sign-in-values.ts';
import type {AzureSignInEvidence} from '../../sign-in/azure-sign-in/azure-sign-in.ts';
import {challenge} from '../challenge/challenge.ts';
import {loginServer, originOf} from '../login-server/login-server.ts';
import {refreshTokenFindings} from './refresh-token-findings.ts';
import {roleValues} from '../role-assignment.ts';

export type RefreshTokenEvidence = TokenAnswerEvidence & {
	readonly url?: string | undefined;
	/** Why no Entra token was sent at all. */
	readonly withheld?: 'foreign-host' | 'foreign-realm' | undefined;
	/** Who a retry signed in as: not always who the sign-in check met. */
	readonly identity?: Pick<
		AzureSignInEvidence,
		'user' | 'objectId' | 'applicationId' | 'tenant' | 'credential'
	>;
	readonly audience?: string | undefined;
	/** The audience refused before the one that was taken. */
	readonly refusedAudience?: string | undefined;
	/** ISO 8601, UTC. */
	readonly expires?: string | undefined;
};

export const refreshToken = defineCheck({
	id: 'refresh-token',
	group: 'authentication',
	scope: 'registry',
	// The login server itself: what it assumes must not be sent a token.
	needs: ['login-server', 'challenge', 'azure-sign-in'],
	uses: [],
	title: 'Refresh token',
	collect: exchange,
	staleAt: ({expires}) => (expires === undefined ? undefined : Date.parse(expires)),
	evaluate(evidence: RefreshTokenEvidence, {facts}) {
		const values = {
			...answerValues(evidence),
			...identityValues({...facts.need(azureSignIn), ...evidence.identity}),
			...seenValues(evidence),
			...roleValues(facts),
		};
		return {finding: evidence.withheld ?? commonProblemOf(evidence) ?? evaluateAnswer(evidence), values};
	},
	labels: {
		refusedAudience: 'Refused audience',
	},
	findings: refreshTokenFindings,
});

/** POST /oauth2/exchange (https://github.com/Azure/acr/blob/main/docs/AAD-OAuth.md). */
async function exchange(context: CollectContext): Promise<Observation<RefreshTokenEvidence>> {
	const {facts, target} = context;
	const server = facts.need(loginServer);
	const {host = ''} = server;
	const {isRealmOwn, service = host} = facts.need(challenge);

	if (cloudOfHost(host, target.clouds) === undefined) {
		return {evidence: {withheld: 'foreign-host'}};
	}

	if (!isRealmOwn) {
		return {evidence: {withheld: 'foreign-realm'}};
	}

	// The realm was compared with the login server, so its path alone is replaced.
	const url = `${originOf(server)}/oauth2/exchange`;
	const {audience, tenant, entraToken, resourceManagerToken, ...identity} = await signInFor(context);
	const first = await askExchange(context, {url, service, tenant, entraToken});
	const evidence = {url, ...identity, audience, ...first.evidence};

	if (first.evidence.status !== 401) {
		return {evidence: {...evidence, expires: expiryOf(first.token)}, secrets: {token: first.token}};
	}

	const second = await askWithResourceManager(context, {
		url,
		service,
		tenant,
		entraToken: resourceManagerToken,
	});
	return second === undefined
		? {evidence}
		: {
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

type Place = {readonly url: string; readonly service: string; readonly tenant: string | undefined};

/** The token of the sign-in check; a new one where that was met before a retry, since a refusal's advice is to sign in again. */
async function signInFor(context: CollectContext) {
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

async function askExchange(
	{system, signal}: CollectContext,
	{url, service, tenant, entraToken}: Place & {readonly entraToken: string},
) {
	const answer = await system.request(
		{
			method: 'POST',
			url,
			form: {grant_type: 'access_token', service, ...(tenant && {tenant}), access_token: entraToken},
		},
		signal,
	);
	return readTokenAnswer(answer, 'refresh_token', system.now());
}

/** Some registries take a token for Resource Manager where they refuse one of their own audience; undefined where not. */
async function askWithResourceManager(
	context: CollectContext,
	{entraToken, ...where}: Place & {readonly entraToken: string | undefined},
) {
	const answer = entraToken && (await askExchange(context, {...where, entraToken}));
	return !answer || answer.token === undefined ? undefined : answer;
}

function expiryOf(token: string | undefined): string | undefined {
	const expiry = token === undefined ? undefined : readExpiry(token);
	return expiry === undefined ? undefined : new Date(expiry).toISOString();
}

const seenValues = ({audience, refusedAudience}: RefreshTokenEvidence): Values => ({
	audience,
	refusedAudience,
});

/** Who asked, for sentences and for the role's command. */
export const identityValues = (evidence: AzureSignInEvidence): Values => ({
	...accountValues(evidence),
	objectId: evidence.objectId,
	tenant: evidence.tenant,
	azureCli: evidence.credential === 'AzureCliCredential' ? 'Azure CLI' : undefined,
});

function evaluateAnswer({status = 0, content, refusedAudience}: RefreshTokenEvidence) {
	if (status === 401) {
		return 'unauthorized';
	}

	if (status === 404) {
		return 'exchange-missing';
	}

	if (status !== 200) {
		return 'unexpected-status';
	}

	if (content === 'token') {
		return refusedAudience === undefined ? 'exchanged' : 'audience-refused';
	}

	return content === 'no-token' ? 'token-missing' : 'answer-unreadable';
}
