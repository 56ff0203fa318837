import {defineCheck} from '../../../engine/check.ts';
import type {CollectContext, Observation} from '../../../engine/check.ts';
import type {Values} from '../../../text/template.ts';
import {listValues} from '../../../text/list-values.ts';
import {isGuid} from '../../../text/placeholder-validation.ts';
import {reasonValues} from '../../../engine/reason.ts';
import {redact} from '../../../text/redact.ts';
import {excerpt} from '../../../text/sanitise.ts';
import type {Account, CredentialAttempt, SignIn} from '../../../engine/system.ts';
import {readIdentity} from '../read-token-claims.ts';
import type {Identity} from '../read-token-claims.ts';
import {azureSignInFindings} from './azure-sign-in-findings.ts';
import {isAudienceRefusal, isCli, isIncomplete, problemOf} from './sign-in-problem.ts';
import {tokenRequestsOf} from '../token-requests.ts';

export type AzureSignInEvidence = Identity & {
	readonly cloud: string;
	readonly attempts: readonly CredentialAttempt[];
	/** The credential that gave the token. */
	readonly credential?: string | undefined;
	/** ISO 8601, UTC. */
	readonly expires?: string | undefined;
	readonly account?: Account | undefined;
	/** Why there is no token for Resource Manager, where there is one for the registry: the code of the refusal. */
	readonly resourceManagerRefusal?: string | undefined;
	/** What AZURE_TOKEN_CREDENTIALS may hold, where it holds something else. */
	readonly allowedSettings?: string | undefined;
};

export const azureSignIn = defineCheck({
	id: 'azure-sign-in',
	group: 'authentication',
	scope: 'identity',
	needs: [],
	uses: [],
	title: 'Azure sign-in',
	collect: signIn,
	staleAt: ({expires}) => (expires === undefined ? undefined : Date.parse(expires)),
	evaluate(evidence: AzureSignInEvidence, {target: {tenant: requestedTenant}, collectedAt}) {
		const {credential, attempts, objectId, tenant, audience, expires, account} = evidence;
		const refused = (credential === undefined ? attempts : attempts.filter(stopsChain)).find(
			({result}) => result === 'refused',
		);
		const values = {
			cloud: evidence.cloud,
			credential: credential && sourceOf(credential),
			...whoOf(evidence),
			tenant: tenant ?? account?.tenant,
			objectId,
			audience,
			expires: expires?.slice(0, 16).replace('T', ' '),
			refusedCredential: refused && sourceOf(refused.credential),
			errorCode: refused?.code,
			...reasonValues(reasonOf(refused ?? attempts.find(isIncomplete))),
			incompleteCredential: attempts.find(isIncomplete)?.credential,
			...listValues({
				allowed: evidence.allowedSettings?.split(', '),
				allowedCredentials: attempts
					.filter(({result}) => result !== 'not-allowed')
					.map(attempt => sourceOf(attempt.credential)),
			}),
			...toolValues(credential ?? refused?.credential, {cloud: evidence.cloud, requestedTenant}),
		};

		if (credential !== undefined) {
			return {finding: findingOf(evidence, refused, collectedAt), values};
		}

		return {finding: problemOf(evidence, refused), values};
	},
	labels: {
		allowedSettings: 'Allowed values',
		resourceManagerRefusal: 'No token of Resource Manager because',
	},
	findings: azureSignInFindings,
});

const reasonOf = (attempt: CredentialAttempt | undefined) => ({...attempt, detail: attempt?.reason});

/** A token for the registry, and beside it one for Resource Manager: neither waits for the other. */
async function signIn({system, target, signal}: CollectContext): Promise<Observation<AzureSignInEvidence>> {
	const {cloud} = target;
	const tokenRequests = tokenRequestsOf(target);
	const [forRegistry, forResourceManager] = await Promise.all([
		system.signIn(tokenRequests.registry, signal),
		system.signIn(tokenRequests.resourceManager, signal),
	]);
	// Some tenants and clouds know Resource Manager's audience only; the registry takes that one too.
	const isAudienceRefused = forRegistry.attempts.some(({code = ''}) => isAudienceRefusal(code));
	const answer = forRegistry.token === undefined && isAudienceRefused ? forResourceManager : forRegistry;

	return {
		evidence: {
			...describeSignIn(cloud.name, answer),
			...(answer.token &&
				!forResourceManager.token && {resourceManagerRefusal: refusalOf(forResourceManager)}),
		},
		secrets: {registry: answer.token?.value, resourceManager: forResourceManager.token?.value},
	};
}

const refusalOf = ({attempts}: SignIn): string =>
	attempts.find(({result}) => result === 'refused')?.code ?? 'NO_TOKEN';

function describeSignIn(cloud: string, {attempts, setting, token, account}: SignIn): AzureSignInEvidence {
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
		allowedSettings: setting && String(setting.details?.allowed),
	};
}

/** A token need not say when it ends, nor say a time that can be. */
const timeOf = (time: number): string | undefined =>
	Number.isNaN(new Date(time).getTime()) ? undefined : new Date(time).toISOString();

function findingOf({expires}: AzureSignInEvidence, refused: CredentialAttempt | undefined, now: number) {
	if (expires !== undefined && Date.parse(expires) < now) {
		return 'token-expired';
	}

	return refused ? 'credential-passed-over' : 'signed-in';
}

/** The libraries' chain ends at one of these that was refused; a developer's tool that fails is passed over in silence. */
const stopsChain = ({credential}: CredentialAttempt): boolean =>
	['EnvironmentCredential', 'WorkloadIdentityCredential', 'ManagedIdentityCredential'].includes(credential);

/** Who signed in, under the name the sentence calls them by; Azure CLI names an application by its id. */
export function whoOf({user, account, applicationId}: AzureSignInEvidence) {
	const name = user ?? account?.user;
	const id = name !== undefined && isGuid(name) ? name : undefined;
	return {who: id === undefined ? name : undefined, applicationId: applicationId ?? id};
}

/**
 * Names by which a fix is given only where it is one for the credential that the finding is about; where there
 * is none, Azure CLI is the one to sign in with.
 */
function toolValues(
	credential: string | undefined,
	{cloud, requestedTenant}: {readonly cloud: string; readonly requestedTenant: string | undefined},
): Values {
	const isOfCli = credential === undefined || isCli(credential);

	return {
		...(isOfCli && {
			azureCli: 'Azure CLI',
			loginTool: requestedTenant === undefined ? 'Azure CLI' : undefined,
			requestedTenant,
			otherCloud: cloud === 'AzureCloud' ? undefined : cloud,
		}),
		...(credential === 'EnvironmentCredential' && {
			clientVariable: 'AZURE_CLIENT_ID',
			// It is asked before the variable.
			tenantSetting: requestedTenant === undefined ? 'AZURE_TENANT_ID' : '--tenant',
			secretVariable: 'AZURE_CLIENT_SECRET',
			certificateVariable: 'AZURE_CLIENT_CERTIFICATE_PATH',
		}),
		powerShell: credential === 'AzurePowerShellCredential' ? 'Azure PowerShell' : undefined,
		developerCli: credential === 'AzureDeveloperCliCredential' ? 'Azure Developer CLI' : undefined,
	};
}

/** Names of Azure's own, the same in every language. */
const sources: Readonly<Record<string, string>> = {
	AzureCliCredential: 'Azure CLI',
	AzurePowerShellCredential: 'Azure PowerShell',
	AzureDeveloperCliCredential: 'Azure Developer CLI',
};

const sourceOf = (credential: string): string => sources[credential] ?? credential;
