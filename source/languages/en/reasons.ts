/** Texts for the error codes that acr-doctor defines. The key is the error code. */
export const reasons = {
	TIMEOUT: 'No answer within the timeout.',
	ABORTED: 'Canceled before an answer came.',

	NOT_INSTALLED: '{program} is not installed.',
	NOT_RUNNABLE: 'The interpreter for {program} is missing.',
	KILLED: '{program} was killed by {killer}.',
	TOO_MUCH_OUTPUT: '{program} produced too much output.',

	NOT_CONFIGURED: 'Not set up: the variable {variable} is missing.',
	INCOMPLETE: '{variable} is not set.',
	SETTING: 'AZURE_TOKEN_CREDENTIALS must be one of: {allowed}.',
	NO_TOKEN: 'No credential returned a token.',
	NOT_ON_AZURE: 'No managed identity endpoint answers on this machine.',
	ENTRA_ERROR: 'The sign-in host returned status {status}.',

	NOT_SIGNED_IN: 'Azure CLI is not signed in.',
	AZ_NOT_RUN: 'The az on the PATH cannot be run ({error}).',
	AZ_NOT_RUNNABLE: 'The az on the PATH cannot be run: its Python is missing.',
	AZ_KILLED: 'Azure CLI was killed by {killer}.',
	AZ_UNREADABLE: 'The output of Azure CLI contains no readable token.',
	AZ_SILENT: 'Azure CLI exited without any output.',
	AZ_CERTIFICATE: 'Azure CLI does not trust the certificate of the sign-in host.',
	AZ_NOT_RESOLVED: 'Azure CLI cannot resolve the sign-in host in DNS.',
	AZ_CONNECTION: 'Azure CLI cannot reach the sign-in host.',

	CLIENT_CERTIFICATE_UNREADABLE: '{path} cannot be read ({error}).',
	CLIENT_CERTIFICATE_NOT_A_FILE: '{path} is not a file.',
	CLIENT_CERTIFICATE_NO_CERTIFICATE: '{path} contains no PEM certificate.',
	CLIENT_CERTIFICATE_NO_KEY: '{path} contains a certificate, but no private key.',
	CLIENT_CERTIFICATE_KEY_LOCKED:
		'AZURE_CLIENT_CERTIFICATE_PASSWORD is not the password of the private key in {path}.',
	CLIENT_CERTIFICATE_KEY_ENCRYPTED:
		'The private key in {path} has a password, and AZURE_CLIENT_CERTIFICATE_PASSWORD is not set.',
	CLIENT_CERTIFICATE_KEY_DAMAGED: 'The private key in {path} cannot be read.',
	CLIENT_CERTIFICATE_KEY_MISMATCH:
		'The private key in {path} does not belong to the certificate in the file.',
	CLIENT_CERTIFICATE_EXPIRED: 'The certificate in {path} expired at {tokenExpires} UTC.',
	FEDERATED_TOKEN_UNREADABLE: '{path} cannot be read ({error}).',
	FEDERATED_TOKEN_NOT_A_FILE: '{path} is not a file.',
	FEDERATED_TOKEN_EMPTY: '{path} is empty.',
	FEDERATED_TOKEN_NOT_A_TOKEN: '{path} contains no token (JWT).',
	FEDERATED_TOKEN_EXPIRED: 'The token in {path} expired at {tokenExpires} UTC.',
	FEDERATED_TOKEN_AUDIENCE: 'The token in {path} is for the audience {tokenAudience}.',

	IDENTITY_NONE: 'No managed identity is assigned here: {answer}',
	IDENTITY_UNKNOWN: 'The identity {clientId} is not assigned here: {answer}',
	IDENTITY_AMBIGUOUS: 'Several managed identities are assigned, and none is chosen: {answer}',
	IDENTITY_404:
		'The endpoint is being updated, or is not a managed identity endpoint (404). The response: {answer}',
	IDENTITY_410:
		'The endpoint is being updated and works again within 70 seconds (410). The response: {answer}',
	IDENTITY_429: 'The endpoint limits the number of requests (429). The response: {answer}',
	IDENTITY_5XX: 'The endpoint has a temporary error ({status}). The response: {answer}',
	IDENTITY_HEADER: 'The endpoint does not accept the secret in {variable} ({status}). The response: {answer}',
	IDENTITY_REFUSED: 'The managed identity was refused: {answer}',
	IDENTITY_UNREACHABLE: 'The managed identity endpoint {address} cannot be reached ({error}).',
	IDENTITY_PROXIED:
		'Requests to the managed identity endpoint {address} go through the proxy in {variable}, and fail ({error}).',
	IDENTITY_ARC_KEY: 'The agent of Azure Arc wrote its key to {path}, and this user cannot read the file.',

	VARIABLE_QUOTES: '{variable} holds quotes.',
	VARIABLE_CARRIAGE_RETURN:
		'{variable} contains a carriage return, usually from a file with Windows line ends.',
	VARIABLE_LINE_BREAK: '{variable} contains a line break.',
	VARIABLE_SPACES: '{variable} contains spaces that do not belong to the value.',
	VARIABLE_INVISIBLE: '{variable} contains an invisible character.',
	VARIABLE_PLACEHOLDER: '{variable} holds a placeholder that was not replaced.',
	VARIABLE_NOT_GUID: '{variable} is not a GUID.',
	VARIABLE_NOT_TENANT: '{variable} is neither a GUID nor a domain name.',
	VARIABLE_NO_SCHEME: '{variable} lacks its scheme, for example https://.',
	VARIABLE_PLAIN_HTTP: '{variable} starts with http:// instead of https://.',
	VARIABLE_NOT_URL: '{variable} is not a URL.',
	VARIABLE_TILDE: '{variable} starts with ~, which only a shell replaces with the home folder.',

	PROXY_407: 'The proxy requires a user name and password (407).',
	PROXY_REFUSED: 'The proxy blocks the connection ({status}).',
	PROXY_FAILED: 'The proxy cannot reach the server ({status}).',
	PROXY_TIMEOUT: 'The proxy accepted the connection but did not respond.',
	PROXY_MALFORMED: '{variable} is not a valid proxy URL.',
	PLAIN_HTTP: '{address} is plain HTTP, so no token or secret was sent to it.',
	NO_CHAIN: 'The server sent no certificate.',
	TLS_CLOSED: 'The connection was closed during the TLS handshake.',

	NO_SUBSCRIPTION: 'This identity has access to no subscription.',
	MORE_THAN_READ: 'There are too many registries to list; some were left out.',
	NOT_A_FILE: '{path} is not a file.',
	TOO_LARGE: '{path} is too large to be a login file.',
	NOT_JSON: '{path} is not JSON.',
	HELPER_NAME: 'credsStore is not a valid credential helper name.',
	HELPER_REFUSED: '`{program} list` failed with exit code {exitCode}.',
	HELPER_UNREADABLE: '`{program} list` returned unexpected output.',
} as const;
