import type {CredentialAttempt} from '../../../engine/system.ts';
import {readEntraCause} from '../entra/read-entra-cause.ts';
import type {EntraCause} from '../entra/read-entra-cause.ts';
import {credentialProblemOf} from './credential-problem.ts';
import {isIncomplete} from './deciding-attempt.ts';

type Attempts = {
	readonly allowedCredentialSettings?: string | undefined;
	readonly attempts: readonly CredentialAttempt[];
};

/** Returns the finding for a sign-in without a token. `deciding` is the attempt that explains the failure. */
export function signInProblemOf(
	{allowedCredentialSettings, attempts}: Attempts,
	deciding: CredentialAttempt | undefined,
) {
	const {code = ''} = deciding ?? {};

	if (allowedCredentialSettings !== undefined) {
		return 'credential-setting-invalid';
	}

	if (deciding === undefined) {
		return unavailableProblemOf(attempts);
	}

	if (isIncomplete(deciding)) {
		return 'credential-incomplete';
	}

	if (code.startsWith('AADSTS')) {
		return readEntraCause(code, deciding.reason) ?? 'entra-refused';
	}

	return (
		problemsByCode[code] ??
		credentialProblemOf(code) ??
		fileProblemOf(code) ??
		connectionProblemOf(code) ??
		'credential-refused'
	);
}

function unavailableProblemOf(attempts: readonly CredentialAttempt[]) {
	if (attempts.some(({code}) => code === 'SUBSCRIPTION_NOT_SELECTED')) {
		return 'no-subscription-selected';
	}

	if (attempts.some(({code}) => code === 'NOT_SIGNED_IN')) {
		return 'not-signed-in';
	}

	if (attempts.some(({result}) => result === 'not-allowed')) {
		return 'no-allowed-credential';
	}

	return attempts.some(({credential, code}) => isAzureCli(credential) && code === 'NOT_INSTALLED')
		? 'azure-cli-not-installed'
		: 'not-signed-in';
}

export const isAzureCli = (credential: string | undefined): boolean => credential === 'AzureCliCredential';

/** Returns true if Entra ID could issue a token for another audience to the same identity. */
export const isAudienceRefusal = (code: string): boolean => audienceCauses.includes(readEntraCause(code));

const audienceCauses: ReadonlyArray<EntraCause | undefined> = [
	'audience-refused',
	'resource-disabled',
	'consent-missing',
	'admin-consent-required',
];

const problemsByCode: Readonly<Record<string, SignInProblem>> = {
	ENTRA_ERROR: 'entra-error',
	TIMEOUT: 'sign-in-timed-out',
	AZ_NOT_RUN: 'azure-cli-broken',
	AZ_NOT_RUNNABLE: 'azure-cli-broken',
	AZ_KILLED: 'azure-cli-broken',
	AZ_BROKEN: 'azure-cli-broken',
	AZ_UNREADABLE: 'azure-cli-broken',
	AZ_FAILED: 'azure-cli-broken',
	AZ_SILENT: 'azure-cli-broken',
};

type SignInProblem = 'entra-error' | 'sign-in-timed-out' | 'azure-cli-broken';

function fileProblemOf(code: string) {
	if (code.startsWith('CLIENT_CERTIFICATE_')) {
		return 'client-certificate-unusable';
	}

	return code.startsWith('FEDERATED_TOKEN_') ? 'federated-token-unreadable' : undefined;
}

/** TLS_CLOSED and the codes that start with AZ_, PROXY_ or ANSWER_ are codes of acr-doctor. */
function connectionProblemOf(code: string) {
	if (/^(?:ENOTFOUND|EAI_AGAIN|AZ_NOT_RESOLVED)$/.test(code)) {
		return 'entra-not-resolved';
	}

	if (/^(?:CERT_|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_|ERR_TLS_CERT|AZ_CERTIFICATE)/.test(code)) {
		return 'entra-certificate-refused';
	}

	if (code === 'PROXY_407') {
		return 'proxy-authentication-required';
	}

	if (code === 'PROXY_MALFORMED') {
		return 'proxy-malformed';
	}

	return /^(?:E[A-Z]{4,}$|UND_ERR_|PROXY_|TLS_CLOSED|ERR_SSL_|AZ_CONNECTION|ANSWER_)/.test(code)
		? 'entra-unreachable'
		: undefined;
}
