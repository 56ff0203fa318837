import {defineCheck} from '../../../engine/check.ts';
import {provesPull} from '../../shared-findings.ts';
import type {CollectContext, Observation} from '../../../engine/check.ts';
import {reasonValues} from '../../../engine/reason.ts';
import type {Account, CredentialAttempt, SignIn} from '../../../engine/system.ts';
import {errorLineLabels, readClientError} from '../../containers/client-error.ts';
import type {ErrorLine} from '../../containers/error-line/error-line.ts';
import {
	azureCliProblemValues,
	readPythonVariable,
} from '../../programs/azure-cli-problem/azure-cli-problem.ts';
import type {PythonVariable} from '../../programs/azure-cli-problem/azure-cli-problem.ts';
import {redactedExcerpt} from '../../../text/redact-secrets.ts';
import {azureCliErrorOf} from './azure-cli-error.ts';
import {listValues} from '../../../text/list-values.ts';
import {readIdentity} from '../read-token-claims.ts';
import type {Identity} from '../read-token-claims.ts';
import {tokenRequestsOf} from '../token-requests.ts';
import {azureSignInFindings} from './azure-sign-in-findings.ts';
import {entraValues} from '../entra/entra-values.ts';
import {credentialFixValues} from './credential-fix-values.ts';
import {decidingAttemptOf, isIncomplete} from './deciding-attempt.ts';
import {isAudienceRefusal, isAzureCli, signInProblemOf} from './sign-in-problem.ts';
import {accountValues, credentialName, fixValues} from './sign-in-values.ts';

export type AzureSignInEvidence = Identity & {
	readonly cloud: string;
	readonly attempts: readonly CredentialAttempt[];
	readonly errorLine?: ErrorLine | undefined;
	readonly pythonVariable?: PythonVariable | undefined;
	/** The proxy that programs use for the sign-in host, without a password. Absent if `errorLine` is absent. */
	readonly proxy?: string | undefined;
	readonly credential?: string | undefined;
	/** The expiry of the token, in ISO 8601, UTC. */
	readonly expires?: string | undefined;
	readonly account?: Account | undefined;
	/** The error code if the sign-in returned a registry token but no Resource Manager token. */
	readonly resourceManagerErrorCode?: string | undefined;
	/** The allowed values of AZURE_TOKEN_CREDENTIALS. Set only if the variable has a value that is not allowed. */
	readonly allowedCredentialSettings?: string | undefined;
};

export const azureSignIn = defineCheck({
	id: 'azure-sign-in',
	group: 'authentication',
	scope: 'identity',
	needs: [],
	uses: [],
	title: 'Azure sign-in',
	column: 'Entra',
	proves: 'use',
	replacedBy: provesPull,
	collect: signIn,
	staleAt: ({expires}) => (expires === undefined ? undefined : Date.parse(expires)),
	evaluate(evidence: AzureSignInEvidence, {target: {tenant: requestedTenant, cloud}, collectedAt}) {
		const {credential, attempts, errorLine, objectId, tenant, audience, expires, account} = evidence;
		const deciding =
			credential === undefined
				? decidingAttemptOf(attempts)
				: attempts.find(attempt => attempt.result === 'refused' && endsLibraryChain(attempt));
		const isPartlySet = deciding !== undefined && isIncomplete(deciding);
		const refused = isPartlySet ? undefined : deciding;
		const values = {
			cloud: evidence.cloud,
			credential: credential && credentialName(credential),
			...accountValues(evidence),
			tenant: tenant ?? account?.tenant,
			objectId,
			audience,
			expires: expires?.slice(0, 16).replace('T', ' '),
			refusedCredential: refused && credentialName(refused.credential),
			errorCode: refused?.code,
			...reasonValues({...deciding, detail: deciding?.reason}),
			...entraValues(deciding),
			...credentialFixValues(deciding),
			azureCliNotSignedIn: attempts.find(({code}) => code === 'NOT_SIGNED_IN')?.credential,
			incompleteCredential: isPartlySet ? deciding.credential : undefined,
			...listValues({
				allowed: evidence.allowedCredentialSettings?.split(', '),
				allowedCredentials: attempts
					.filter(({result}) => result !== 'not-allowed')
					.map(attempt => credentialName(attempt.credential)),
			}),
			...(errorLine && azureCliProblemValues(errorLine, evidence.pythonVariable)),
			proxy: evidence.proxy,
			signInProxy: evidence.proxy,
			signInHost: new URL(cloud.authority).hostname,
			azureCliNotRunnable: deciding?.code === 'AZ_NOT_RUNNABLE' ? 'az' : undefined,
			...fixValues(credential ?? refused?.credential, {cloud: evidence.cloud, requestedTenant}),
		};

		return {
			finding:
				credential === undefined
					? (isAzureCli(refused?.credential) &&
							errorLine &&
							azureCliErrorOf(errorLine, evidence.pythonVariable)) ||
						signInProblemOf(evidence, deciding)
					: findingOf(evidence, refused, collectedAt),
			values,
		};
	},
	labels: {
		...errorLineLabels,
		allowedCredentialSettings: 'Allowed values',
		proxy: 'Proxy for the sign-in',
		pythonVariable: 'Python variable',
		resourceManagerErrorCode: 'Resource Manager token error',
	},
	findings: azureSignInFindings,
});

async function signIn({system, target, signal}: CollectContext): Promise<Observation<AzureSignInEvidence>> {
	const {cloud} = target;
	const tokenRequests = tokenRequestsOf(target);
	const [forRegistry, forResourceManager] = await Promise.all([
		system.signIn(tokenRequests.registry, signal),
		system.signIn(tokenRequests.resourceManager, signal),
	]);
	// A registry can accept a Resource Manager token (https://github.com/Azure/acr/blob/main/docs/AAD-OAuth.md).
	const isAudienceRefused = forRegistry.attempts.some(({code = ''}) => isAudienceRefusal(code));
	const answer = forRegistry.token === undefined && isAudienceRefused ? forResourceManager : forRegistry;

	return {
		evidence: {
			...describeSignIn(cloud.name, answer),
			...describeEnvironment(answer, cloud.authority, system),
			...(answer.token &&
				!forResourceManager.token && {resourceManagerErrorCode: errorCodeOf(forResourceManager)}),
		},
		secrets: {registry: answer.token?.value, resourceManager: forResourceManager.token?.value},
	};
}

const errorCodeOf = ({attempts}: SignIn): string => decidingAttemptOf(attempts)?.code ?? 'NO_TOKEN';

function describeSignIn(cloud: string, {attempts, setting, token, account}: SignIn): AzureSignInEvidence {
	const identity = token && readIdentity(token.value);

	return {
		cloud,
		credential: attempts.find(({result}) => result === 'token')?.credential,
		...identity,
		tenant: identity?.tenant ?? token?.tenant,
		expires: token && toIsoTime(token.expiresAt),
		account,
		attempts: attempts.map(({output: _, ...attempt}) => attempt),
		errorLine: readAzureCliErrorLine(attempts),
		allowedCredentialSettings: setting && String(setting.details?.allowed),
	};
}

/** The proxy and the Python variable can explain the error of Azure CLI. */
function describeEnvironment({attempts}: SignIn, authority: string, system: CollectContext['system']) {
	const errorLine = readAzureCliErrorLine(attempts);
	const proxy = errorLine && system.proxyFor(new URL(authority).hostname, 443)?.url;
	const pythonVariable = errorLine?.subject === 'az-installation' ? readPythonVariable(system) : undefined;
	return {
		...(proxy !== undefined && {proxy: redactedExcerpt(proxy, 240)}),
		...(pythonVariable && {pythonVariable}),
	};
}

function readAzureCliErrorLine(attempts: readonly CredentialAttempt[]): ErrorLine | undefined {
	const output = attempts.find(attempt => attempt.output !== undefined)?.output;
	return output === undefined ? undefined : readClientError(output, 'az');
}

/** `toISOString` throws for an invalid date. */
const toIsoTime = (time: number): string | undefined =>
	Number.isNaN(new Date(time).getTime()) ? undefined : new Date(time).toISOString();

function findingOf({expires}: AzureSignInEvidence, refused: CredentialAttempt | undefined, now: number) {
	if (expires !== undefined && Date.parse(expires) < now) {
		return 'token-expired';
	}

	return refused ? 'earlier-credential-refused' : 'signed-in';
}

/**
 * Returns true if `DefaultAzureCredential` tries no other credential after a refusal of this credential
 * (https://github.com/Azure/azure-sdk-for-js/blob/main/sdk/identity/identity/src/credentials/chainedTokenCredential.ts).
 */
const endsLibraryChain = ({credential, code}: CredentialAttempt): boolean =>
	['EnvironmentCredential', 'WorkloadIdentityCredential', 'ManagedIdentityCredential'].includes(credential) &&
	code !== 'IDENTITY_NONE';
