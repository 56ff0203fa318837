import {defineCheck} from '../core/check.ts';
import type {LookContext, Sighting} from '../core/check.ts';
import {redact} from '../core/redact.ts';
import {excerpt} from '../core/sanitise.ts';
import type {Account, CredentialAttempt, SignIn} from '../core/system.ts';
import {registryAudience} from '../reference/clouds.ts';
import {readIdentity} from '../wire/token-claims.ts';
import type {Identity} from '../wire/token-claims.ts';

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
	findings: {
		'signed-in': {
			status: 'passed',
			summary: ['{who}, by {credential}', 'Signed in by {credential}'],
		},
		'credential-passed-over': {
			status: 'warning',
			code: 'AZURE_SIGN_IN_ERROR',
			summary: '{refusedCredential} was refused ({errorCode}); {credential} works.',
			meaning:
				'Programs that use the Azure libraries stop at the credential that was refused and do not go on to the next one: {reason}',
			fixes: [
				{text: 'Mend that credential, or take it away.'},
				{text: 'Or say which one to use, in AZURE_TOKEN_CREDENTIALS.'},
			],
		},
		'token-expired': {
			status: 'warning',
			code: 'AZURE_SIGN_IN_ERROR',
			summary: '{credential} gave a token that ran out at {expires} UTC.',
			meaning: 'Nobody gives such a token on purpose: the clock of this machine is likely ahead.',
			fixes: [
				{text: 'Compare the clock of this machine with a watch, and set it.', command: {run: ['date', '-u']}},
				{text: 'If the clock is right, sign in again.', command: {run: ['az', 'login']}},
			],
		},
		'not-signed-in': {
			status: 'failed',
			code: 'AZURE_SIGN_IN_ERROR',
			summary: 'No credential for {cloud}: nobody is signed in here.',
			meaning:
				'Without an Entra token the registry gives none of its own. The network checks run all the same. What was tried, and why it gave nothing, is listed under what was seen.',
			fixes: [
				{text: 'Sign in with Azure CLI.', command: {run: ['az', 'login']}},
				{text: 'On a machine without a browser.', command: {run: ['az', 'login', '--use-device-code']}},
				{
					text: 'In CI, set AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET, or give the machine a managed identity.',
				},
			],
		},
		'setting-not-allowed': {
			status: 'failed',
			code: 'AZURE_SIGN_IN_ERROR',
			summary: 'AZURE_TOKEN_CREDENTIALS holds something that is no credential.',
			meaning: 'The Azure libraries stop at this setting. It may be one of: {allowed}',
			fixes: [{text: 'Correct the variable, or take it away.', command: {unset: 'AZURE_TOKEN_CREDENTIALS'}}],
		},
		'secret-refused': {
			status: 'failed',
			code: 'AZURE_SIGN_IN_ERROR',
			summary: 'Entra refuses the client secret ({errorCode}).',
			meaning:
				'The value in AZURE_CLIENT_SECRET is not the secret of this application; often it is the id of the secret.',
			fixes: [
				{text: 'Set AZURE_CLIENT_SECRET to the value of the secret, not to its id.'},
				{text: 'Or make a new secret in the app registration of AZURE_CLIENT_ID.'},
			],
		},
		'secret-expired': {
			status: 'failed',
			code: 'AZURE_SIGN_IN_ERROR',
			summary: 'The secret of the application has expired ({errorCode}).',
			meaning: 'Entra knows the application, but its secret or certificate is past its date.',
			fixes: [
				{
					text: 'Make a new secret (az ad sp credential reset --id APPLICATION) and set AZURE_CLIENT_SECRET to it.',
				},
			],
		},
		'application-not-found': {
			status: 'failed',
			code: 'AZURE_SIGN_IN_ERROR',
			summary: 'Entra does not know the application in this tenant ({errorCode}).',
			meaning: 'AZURE_CLIENT_ID is mistyped, or belongs to another tenant than the one asked.',
			fixes: [
				{text: 'Check AZURE_CLIENT_ID and AZURE_TENANT_ID against the app registration.'},
				{text: 'Name the tenant with --tenant.'},
			],
		},
		'tenant-not-found': {
			status: 'failed',
			code: 'AZURE_SIGN_IN_ERROR',
			summary: 'Entra does not know the tenant ({errorCode}).',
			meaning: 'The tenant is mistyped, or belongs to another cloud than {cloud}.',
			fixes: [
				{text: 'Check AZURE_TENANT_ID and --tenant.'},
				{text: 'See the tenants of your account.', command: {run: ['az', 'account', 'tenant', 'list']}},
			],
		},
		'sign-in-again': {
			status: 'failed',
			code: 'AZURE_SIGN_IN_ERROR',
			summary: '{refusedCredential} needs you to sign in again ({errorCode}).',
			meaning: 'The stored sign-in has expired, was revoked, or a policy asks for another proof: {reason}',
			fixes: [
				{text: 'Sign in again.', command: {run: ['az', 'login', '--scope', `${registryAudience}/.default`]}},
				{text: 'On a machine without a browser.', command: {run: ['az', 'login', '--use-device-code']}},
			],
		},
		'audience-refused': {
			status: 'failed',
			code: 'AZURE_SIGN_IN_ERROR',
			summary: 'Entra gives no token for registries here ({errorCode}).',
			meaning:
				'The tenant neither knows the audience of container registries nor gave a token for Resource Manager.',
			fixes: [
				{text: 'Ask an administrator of the tenant to consent to Azure Container Registry.'},
				{text: 'Name another tenant with --tenant.'},
			],
		},
		'sign-in-timed-out': {
			status: 'failed',
			code: 'AZURE_SIGN_IN_ERROR',
			summary: '{refusedCredential} gave no token within the time-out.',
			meaning: 'Entra is not reachable from here, or the program that was asked hangs.',
			fixes: [
				{text: 'Give it longer, with --timeout SECONDS.'},
				{
					text: 'Ask Azure CLI yourself, and see where it hangs.',
					command: {run: ['az', 'account', 'show', '--debug']},
				},
			],
		},
		'entra-unreachable': {
			status: 'failed',
			code: 'AZURE_SIGN_IN_ERROR',
			summary: 'Entra cannot be reached ({errorCode}).',
			meaning:
				'The sign-in of {cloud} does not answer from here, or not with a certificate this machine trusts: {reason}',
			fixes: [
				{text: 'Connect to the network or VPN, then retry.'},
				{text: 'Ask your network team to allow the sign-in host of {cloud}.'},
			],
		},
		'entra-not-resolved': {
			status: 'failed',
			code: 'AZURE_SIGN_IN_ERROR',
			summary: 'No address for the sign-in host of {cloud} ({errorCode}).',
			meaning: 'DNS does not answer for it: this machine is offline, or its DNS server is ill.',
			fixes: [
				{text: 'Connect to the network or the VPN, then retry.'},
				{text: 'See whether any name resolves.', command: {run: ['nslookup', 'mcr.microsoft.com']}},
			],
		},
		'entra-error': {
			status: 'failed',
			code: 'AZURE_SIGN_IN_ERROR',
			summary: 'The sign-in host of {cloud} answered with an error of its own.',
			meaning: 'Nothing on this machine causes it, unless a proxy answers in its place: {reason}',
			fixes: [
				{text: 'Wait a minute and retry.'},
				{text: 'See whether Azure reports trouble: https://status.azure.com'},
			],
		},
		'entra-certificate-refused': {
			status: 'failed',
			code: 'AZURE_SIGN_IN_ERROR',
			summary: 'The certificate of the sign-in host is not trusted ({errorCode}).',
			meaning:
				'Most often a proxy of your company opens TLS and signs with an authority this machine does not have.',
			fixes: [
				{text: 'Get that authority from your network team, as PEM, and add it to the trust of this machine.'},
				{
					text: 'For Azure CLI, name the file in REQUESTS_CA_BUNDLE; for this program in NODE_EXTRA_CA_CERTS.',
				},
			],
			documentation: 'https://learn.microsoft.com/cli/azure/use-azure-cli-successfully-troubleshooting',
		},
		'proxy-authentication-required': {
			status: 'failed',
			code: 'AZURE_SIGN_IN_ERROR',
			summary: 'The proxy wants a user name and password before it lets sign-ins pass (407).',
			meaning: 'It is the proxy that refuses, not Entra.',
			fixes: [{text: 'Put them into HTTPS_PROXY: http://USER:PASSWORD@HOST:PORT.'}],
		},
		'azure-cli-broken': {
			status: 'failed',
			code: 'AZURE_SIGN_IN_ERROR',
			summary: 'Azure CLI does not work on this machine ({errorCode}).',
			meaning:
				'It is installed, and ended without a token and without saying that nobody is signed in: {reason}',
			fixes: [
				{text: 'See whether it runs at all.', command: {run: ['az', 'version']}},
				{text: 'If not, install it anew: https://aka.ms/azure-cli'},
				{
					text: 'Ask it for a token yourself.',
					command: {run: ['az', 'account', 'get-access-token', '--query', 'expiresOn', '--debug']},
				},
			],
		},
		'client-certificate-unusable': {
			status: 'failed',
			code: 'AZURE_SIGN_IN_ERROR',
			summary: 'The certificate of AZURE_CLIENT_CERTIFICATE_PATH cannot be used.',
			meaning: '{reason}',
			fixes: [
				{text: 'Name a PEM file that holds the certificate and its private key, and can be read here.'},
				{
					text: 'From a PFX file, make one: openssl pkcs12 -in FILE.pfx -nodes -out FILE.pem',
				},
				{text: 'If the key has a password, set AZURE_CLIENT_CERTIFICATE_PASSWORD.'},
			],
		},
		'federated-token-unreadable': {
			status: 'failed',
			code: 'AZURE_SIGN_IN_ERROR',
			summary: 'The token of the pod that AZURE_FEDERATED_TOKEN_FILE names cannot be read.',
			meaning: '{reason} The cluster puts it there for a pod that takes part in workload identity.',
			fixes: [
				{
					text: 'In a cluster, label the pod azure.workload.identity/use: "true", name its service account, and start it anew.',
				},
				{
					text: 'Elsewhere, take the variable away.',
					command: {unset: 'AZURE_FEDERATED_TOKEN_FILE'},
				},
			],
			documentation: 'https://learn.microsoft.com/azure/aks/workload-identity-overview',
		},
		'credential-refused': {
			status: 'failed',
			code: 'AZURE_SIGN_IN_ERROR',
			summary: ['{refusedCredential} was refused ({errorCode}).', '{refusedCredential} was refused.'],
			meaning: '{reason}',
			fixes: [
				{text: 'Sign in again.', command: {run: ['az', 'login']}},
				{text: 'Or use another credential; what was tried is listed under what was seen.'},
			],
		},
	},
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
	AADSTS700027: 'secret-refused',
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
