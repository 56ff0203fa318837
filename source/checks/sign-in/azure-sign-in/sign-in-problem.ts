import type {CredentialAttempt} from '../../../engine/system.ts';

type Attempts = {
	readonly allowedCredentialSettings?: string | undefined;
	readonly attempts: readonly CredentialAttempt[];
};

/** Returns the finding for a sign-in without a token. `refused` is the first refused credential. */
export function signInProblemOf(
	{allowedCredentialSettings, attempts}: Attempts,
	refused: CredentialAttempt | undefined,
) {
	const {code = ''} = refused ?? {};

	if (allowedCredentialSettings !== undefined) {
		return 'credential-setting-invalid';
	}

	if (refused === undefined) {
		return unavailableProblemOf(attempts);
	}

	if (isAudienceRefusal(code)) {
		return 'audience-refused';
	}

	return problemsByCode[code] ?? fileProblemOf(code) ?? connectionProblemOf(code) ?? 'credential-refused';
}

function unavailableProblemOf(attempts: readonly CredentialAttempt[]) {
	if (attempts.some(isIncomplete)) {
		return 'credential-incomplete';
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

export const isIncomplete = ({result, code}: CredentialAttempt): boolean =>
	result === 'unavailable' && code === 'INCOMPLETE';

export const isAzureCli = (credential: string | undefined): boolean => credential === 'AzureCliCredential';

/**
 * Returns true if Entra issues no token for the audience
 * (https://learn.microsoft.com/entra/identity-platform/reference-error-codes).
 */
export const isAudienceRefusal = (code: string): boolean =>
	['AADSTS500011', 'AADSTS50001', 'AADSTS65001', 'AADSTS650057'].includes(code);

/**
 * AADSTS codes: https://learn.microsoft.com/entra/identity-platform/reference-error-codes. The other codes are codes of
 * acr-doctor.
 */
const problemsByCode: Readonly<Record<string, SignInProblem>> = {
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
	AADSTS53003: 'conditional-access-blocked',
	AADSTS70043: 'sign-in-again',
	AADSTS70008: 'sign-in-again',
	AADSTS700082: 'sign-in-again',
	AADSTS700084: 'sign-in-again',
	ENTRA_ERROR: 'entra-error',
	TIMEOUT: 'sign-in-timed-out',
	AZ_NOT_RUN: 'azure-cli-broken',
	AZ_NOT_RUNNABLE: 'azure-cli-broken',
	AZ_KILLED: 'azure-cli-broken',
	AZ_BROKEN: 'azure-cli-broken',
	AZ_UNREADABLE: 'azure-cli-broken',
	AZ_SILENT: 'azure-cli-broken',
};

type SignInProblem =
	| 'secret-refused'
	| 'secret-expired'
	| 'application-not-found'
	| 'tenant-not-found'
	| 'sign-in-again'
	| 'conditional-access-blocked'
	| 'entra-error'
	| 'sign-in-timed-out'
	| 'azure-cli-broken'
	| 'certificate-not-registered';

function fileProblemOf(code: string) {
	if (code.startsWith('CLIENT_CERTIFICATE_')) {
		return 'client-certificate-unusable';
	}

	return code.startsWith('FEDERATED_TOKEN_') ? 'federated-token-unreadable' : undefined;
}

/** TLS_CLOSED and the codes with AZ_, PROXY_ or ANSWER_ are codes of acr-doctor. UND_ERR_ is the prefix of undici. */
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
