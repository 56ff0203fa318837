/** Codes of Microsoft's health check reference (https://aka.ms/acr/errors) and of az's own code. */
const microsoftCodes = [
	'DOCKER_COMMAND_ERROR',
	'DOCKER_DAEMON_ERROR',
	'DOCKER_VERSION_ERROR',
	'DOCKER_PULL_ERROR',
	'HELM_COMMAND_ERROR',
	'HELM_VERSION_ERROR',
	'NOTARY_COMMAND_ERROR',
	'NOTARY_VERSION_ERROR',
	'CMK_ERROR',
	'LOGIN_SERVER_ERROR',
	'CONNECTIVITY_DNS_ERROR',
	'CONNECTIVITY_SSL_ERROR',
	'CONNECTIVITY_FORBIDDEN_ERROR',
	'CONNECTIVITY_CHALLENGE_ERROR',
	'CONNECTIVITY_AAD_LOGIN_ERROR',
	'CONNECTIVITY_WWW_AUTHENTICATE_ERROR',
	'CONNECTIVITY_REFRESH_TOKEN_ERROR',
	'CONNECTIVITY_ACCESS_TOKEN_ERROR',
	'CONNECTIVITY_TOOMANYREQUESTS_ERROR',
] as const;

/** Codes of ours, for conditions the reference has none for. */
const ownCodes = ['AZURE_SIGN_IN_ERROR', 'PRIVATE_ENDPOINT_DNS_ERROR', 'AZURE_CLI_ERROR'] as const;

export const codes = [...microsoftCodes, ...ownCodes] as const;

export type Code = (typeof codes)[number];

/** Pages for codes that Microsoft's reference does not explain. */
const pages: Readonly<Record<string, string>> = {
	AZURE_CLI_ERROR: 'https://aka.ms/azure-cli',
	PRIVATE_ENDPOINT_DNS_ERROR: 'https://aka.ms/acr/private-link',
	AZURE_SIGN_IN_ERROR: 'https://aka.ms/azsdk/js/identity/troubleshoot',
	CONNECTIVITY_WWW_AUTHENTICATE_ERROR: 'https://aka.ms/acr/errors',
};

/** The page that explains a code, by the pattern az prints. */
export const documentationOf = (code: string): string =>
	pages[code] ?? `https://aka.ms/acr/errors#${code.toLowerCase()}`;
