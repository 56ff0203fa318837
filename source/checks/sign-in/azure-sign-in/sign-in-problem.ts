import type {CredentialAttempt} from '../../../engine/system.ts';

type Attempts = {
	readonly allowedSettings?: string | undefined;
	readonly attempts: readonly CredentialAttempt[];
};

/** What is wrong where no credential gave a token; `refused` is the one whose refusal counts. */
export function problemOf({allowedSettings, attempts}: Attempts, refused: CredentialAttempt | undefined) {
	const {code = ''} = refused ?? {};

	if (allowedSettings !== undefined) {
		return 'setting-not-allowed';
	}

	if (refused === undefined) {
		return absenceOf(attempts);
	}

	if (isAudienceRefusal(code)) {
		return 'audience-refused';
	}

	return entraProblems[code] ?? fileProblemOf(code) ?? transportProblemOf(code) ?? 'credential-refused';
}

/** Why no credential was there to be tried; the one nearest to a token speaks. */
function absenceOf(attempts: readonly CredentialAttempt[]) {
	if (attempts.some(isIncomplete)) {
		return 'credential-incomplete';
	}

	if (attempts.some(({code}) => code === 'NOT_SIGNED_IN')) {
		return 'not-signed-in';
	}

	if (attempts.some(({result}) => result === 'not-allowed')) {
		return 'no-allowed-credential';
	}

	return attempts.some(({credential, code}) => isCli(credential) && code === 'NOT_INSTALLED')
		? 'azure-cli-missing'
		: 'not-signed-in';
}

/** Begun to be set up, and not finished. */
export const isIncomplete = ({result, code}: CredentialAttempt): boolean =>
	result === 'unavailable' && code === 'INCOMPLETE';

export const isCli = (credential: string | undefined): boolean => credential === 'AzureCliCredential';

/** Entra's way to say that it does not know, or does not give, an audience. */
const audienceRefusals = ['AADSTS500011', 'AADSTS50001', 'AADSTS65001', 'AADSTS650057'];

export const isAudienceRefusal = (code: string): boolean => audienceRefusals.includes(code);

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

type EntraProblem =
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

/** What is wrong with a file that a credential is to be read from. */
function fileProblemOf(code: string) {
	if (code.startsWith('CLIENT_CERTIFICATE_')) {
		return 'client-certificate-unusable';
	}

	return code.startsWith('FEDERATED_TOKEN_') ? 'federated-token-unreadable' : undefined;
}

/** Codes of sockets, DNS, TLS and proxies, as Node spells them, and what stands for them in az. */
function transportProblemOf(code: string) {
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
