import {defineCheck} from '../core/check.ts';
import type {LookContext, Sighting} from '../core/check.ts';
import {redact} from '../core/redact.ts';
import {excerpt} from '../core/sanitise.ts';
import type {Account, CredentialAttempt, SignIn} from '../core/system.ts';
import {registryAudience} from '../reference/clouds.ts';
import {readIdentity} from '../wire/token-claims.ts';
import type {Identity} from '../wire/token-claims.ts';
import {azureSignInFindings} from './azure-sign-in-findings.ts';

export type AzureSignInSeen = Identity & {
	readonly cloud: string;
	readonly attempts: readonly CredentialAttempt[];
	/** The credential that gave the token. */
	readonly credential?: string | undefined;
	/** ISO 8601, UTC. */
	readonly expires?: string | undefined;
	readonly account?: Account | undefined;
	/** What AZURE_TOKEN_CREDENTIALS may hold, where it holds something else. */
	readonly allowedSettings?: string | undefined;
};

/** Entra's way to say that it does not know, or does not give, an audience. */
const audienceRefusals = ['AADSTS500011', 'AADSTS50001', 'AADSTS65001', 'AADSTS650057'];

export const azureSignIn = defineCheck({
	id: 'azure-sign-in',
	group: 'authentication',
	scope: 'identity',
	needs: [],
	uses: [],
	title: 'Azure sign-in',
	look: signIn,
	staleAt: ({expires}) => (expires === undefined ? undefined : Date.parse(expires)),
	judge(seen: AzureSignInSeen, {learnedAt}) {
		const {credential, attempts, user, applicationId, objectId, tenant, audience, expires, account} = seen;
		const refused = attempts.find(({result}) => result === 'refused');
		const values = {
			cloud: seen.cloud,
			credential: credential && sourceOf(credential),
			who: user ?? account?.user ?? applicationId ?? objectId,
			tenant: tenant ?? account?.tenant,
			objectId,
			audience,
			expires: expires?.slice(0, 16).replace('T', ' '),
			refusedCredential: refused && sourceOf(refused.credential),
			errorCode: refused?.code,
			reason: refused?.reason,
			allowed: seen.allowedSettings,
		};

		if (credential !== undefined) {
			return {finding: findingOf(seen, refused, learnedAt), values};
		}

		return {finding: seen.allowedSettings === undefined ? problemOf(refused) : 'setting-not-allowed', values};
	},
	findings: azureSignInFindings,
});

async function signIn({system, target, signal}: LookContext): Promise<Sighting<AzureSignInSeen>> {
	const {cloud, tenant, subscription} = target;
	const wish = {cloud, tenant, subscription, audience: registryAudience};
	const first = await system.signIn(wish, signal);
	// Some tenants and clouds know Resource Manager's audience only; the registry takes that one too.
	const isAudienceRefused = first.attempts.some(({code = ''}) => audienceRefusals.includes(code));
	const answer =
		first.token === undefined && isAudienceRefused
			? await system.signIn({...wish, audience: cloud.resourceManagerAudience}, signal)
			: first;

	return {seen: describeSignIn(cloud.name, answer), secret: answer.token?.value};
}

function describeSignIn(cloud: string, {attempts, setting, token, account}: SignIn): AzureSignInSeen {
	const identity = token && readIdentity(token.value);

	return {
		cloud,
		credential: attempts.find(({result}) => result === 'token')?.credential,
		...identity,
		tenant: identity?.tenant ?? token?.tenant,
		expires: token && timeOf(token.expiresAt),
		account,
		attempts: attempts.map(attempt => ({
			...attempt,
			reason: attempt.reason && excerpt(redact(attempt.reason), 240),
		})),
		allowedSettings: setting?.message,
	};
}

/** A token need not say when it ends, nor say a time that can be. */
const timeOf = (time: number): string | undefined =>
	Number.isNaN(new Date(time).getTime()) ? undefined : new Date(time).toISOString();

function findingOf({expires}: AzureSignInSeen, refused: CredentialAttempt | undefined, now: number) {
	if (expires !== undefined && Date.parse(expires) < now) {
		return 'token-expired';
	}

	return refused ? 'credential-passed-over' : 'signed-in';
}

function problemOf(refused: CredentialAttempt | undefined) {
	const {code = ''} = refused ?? {};

	if (refused === undefined) {
		return 'not-signed-in';
	}

	if (audienceRefusals.includes(code)) {
		return 'audience-refused';
	}

	return entraProblems[code] ?? transportProblemOf(code) ?? 'credential-refused';
}

/** https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const entraProblems: Readonly<Record<string, EntraProblem>> = {
	AADSTS7000215: 'secret-refused',
	AADSTS7000222: 'secret-expired',
	AADSTS700027: 'certificate-not-registered',
	AADSTS700016: 'application-not-found',
	AADSTS90002: 'tenant-not-found',
	AADSTS900023: 'tenant-not-found',
	AADSTS50173: 'sign-in-again',
	AADSTS50076: 'sign-in-again',
	AADSTS50078: 'sign-in-again',
	AADSTS50079: 'sign-in-again',
	AADSTS53003: 'sign-in-again',
	AADSTS70043: 'sign-in-again',
	AADSTS70008: 'sign-in-again',
	AADSTS700082: 'sign-in-again',
	AADSTS700084: 'sign-in-again',
	ENTRA_ERROR: 'entra-error',
	TIMEOUT: 'sign-in-timed-out',
	AZ_NOT_RUN: 'azure-cli-broken',
	AZ_KILLED: 'azure-cli-broken',
	AZ_BROKEN: 'azure-cli-broken',
	AZ_UNREADABLE: 'azure-cli-broken',
	CLIENT_CERTIFICATE: 'client-certificate-unusable',
	FEDERATED_TOKEN: 'federated-token-unreadable',
};

type EntraProblem =
	| 'secret-refused'
	| 'secret-expired'
	| 'application-not-found'
	| 'tenant-not-found'
	| 'sign-in-again'
	| 'entra-error'
	| 'sign-in-timed-out'
	| 'azure-cli-broken'
	| 'certificate-not-registered'
	| 'client-certificate-unusable'
	| 'federated-token-unreadable';

/** Codes of sockets, DNS, TLS and proxies, as Node spells them, and what stands for them in az. */
function transportProblemOf(code: string) {
	if (/^(?:ENOTFOUND|EAI_AGAIN)$/.test(code)) {
		return 'entra-not-resolved';
	}

	if (/^(?:CERT_|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_|ERR_TLS_CERT|AZ_CERTIFICATE)/.test(code)) {
		return 'entra-certificate-refused';
	}

	if (code === 'PROXY_407') {
		return 'proxy-authentication-required';
	}

	return /^(?:E[A-Z]{4,}$|UND_ERR_|PROXY_|TLS_CLOSED|ERR_SSL_|AZ_CONNECTION|ANSWER_)/.test(code)
		? 'entra-unreachable'
		: undefined;
}

/** Names of Azure's own, the same in every language. */
const sources: Readonly<Record<string, string>> = {
	AzureCliCredential: 'Azure CLI',
	AzurePowerShellCredential: 'Azure PowerShell',
	AzureDeveloperCliCredential: 'Azure Developer CLI',
};

const sourceOf = (credential: string): string => sources[credential] ?? credential;
