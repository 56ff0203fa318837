import type {Finding} from '../core/check.ts';
import {registryAudience} from '../reference/clouds.ts';

/** The words for what a sign-in can come to. */
export const azureSignInFindings = {
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
	'certificate-not-registered': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		summary: 'Entra does not know the client certificate ({errorCode}).',
		meaning:
			'The certificate in AZURE_CLIENT_CERTIFICATE_PATH is not one of those registered for this application: it was replaced there, or belongs to another application.',
		fixes: [
			{text: 'Upload the public part of the certificate to the app registration of AZURE_CLIENT_ID.'},
			{text: 'Or name the certificate that is registered there in AZURE_CLIENT_CERTIFICATE_PATH.'},
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
} as const satisfies Record<string, Finding>;
