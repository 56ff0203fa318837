import type {Finding, Fix} from '../core/check.ts';
import {registryAudience} from '../reference/clouds.ts';
import {findTheNetwork, signInWithCli, thenStartAgain} from './shared-findings.ts';

/** Where Azure CLI holds the application. */
const signInAsApplication: Fix = {
	text: 'Sign in to {azureCli} with it (it asks for the secret): az login --service-principal -u APPLICATION --tenant TENANT',
};

const signInWithOthers: readonly Fix[] = [
	{text: 'Sign in again with {powerShell}: Connect-AzAccount'},
	{text: 'Sign in again with {developerCli}.', command: {run: ['azd', 'auth', 'login']}},
];

/** The words for what a sign-in can come to. */
export const azureSignInFindings = {
	'signed-in': {
		status: 'passed',
		summary: [
			'{who}, with {credential}',
			'Application {applicationId}, with {credential}',
			'Signed in with {credential}',
		],
	},
	'credential-passed-over': {
		status: 'warning',
		code: 'AZURE_SIGN_IN_ERROR',
		summary: '{refusedCredential} was refused ({errorCode}); {credential} works.',
		meaning:
			'Programs that use the Azure libraries stop at the credential that was refused and do not go on to the next one: {reason}',
		fixes: [
			{
				text: `Fix that credential; if it is set up with variables, correct or unset them${thenStartAgain}`,
			},
			{text: `Or set AZURE_TOKEN_CREDENTIALS to the one to use${thenStartAgain}`},
		],
	},
	'token-expired': {
		status: 'warning',
		code: 'AZURE_SIGN_IN_ERROR',
		summary: '{credential} gave a token that expired at {expires} UTC.',
		meaning: 'A new token is never already expired: the clock of this machine is probably ahead.',
		fixes: [
			{text: 'Compare the clock of this machine with a watch, and set it.', command: {run: ['date', '-u']}},
			...Object.values(signInWithCli('If the clock is right, sign in again')),
		],
	},
	'not-signed-in': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		summary: 'No credential for {cloud}: nobody is signed in to Azure CLI.',
		meaning:
			'Without an Entra token, the registry issues no token of its own. The network checks run anyway. What was tried, and why it failed, is listed under Seen.',
		fixes: [
			...Object.values(signInWithCli('Sign in')),
			{text: 'On a machine without a browser, add --use-device-code.'},
			{
				text: `In CI, set AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET${thenStartAgain} Or give the machine a managed identity.`,
			},
		],
	},
	'azure-cli-missing': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		summary: 'No credential for {cloud}: none is set up, and Azure CLI is not installed.',
		meaning:
			'Without an Entra token, the registry issues no token of its own. The network checks run anyway. What was tried, and why it failed, is listed under Seen.',
		fixes: [
			{text: 'Install Azure CLI (https://aka.ms/azure-cli), then sign in: az login'},
			{
				text: `Or set AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET${thenStartAgain}`,
			},
		],
	},
	'no-allowed-credential': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		summary: [
			'AZURE_TOKEN_CREDENTIALS allows only {allowedCredentials}, which is not set up here.',
			'AZURE_TOKEN_CREDENTIALS allows no credential that acr-doctor knows.',
		],
		meaning:
			'The variable excludes the others; one of them may be ready. What was tried, and why it failed, is listed under Seen.',
		fixes: [
			{text: `Unset the variable${thenStartAgain}`, command: {unset: 'AZURE_TOKEN_CREDENTIALS'}},
			{text: 'Or set up what it allows, then retry: {allowedCredentials}.'},
		],
	},
	'credential-incomplete': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		summary: '{incompleteCredential} is only half set up: {reason}',
		meaning:
			'Some of its variables are set and one is not, so it was not tried, and nothing else here gave a token.',
		fixes: [
			{text: `Set the missing variable${thenStartAgain}`},
			{text: 'Or use another credential; what was tried is listed under Seen.'},
		],
	},
	'setting-not-allowed': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		summary: 'AZURE_TOKEN_CREDENTIALS is set to something that is not a credential.',
		meaning: 'The Azure libraries stop at this setting. It can be one of: {allowed}',
		fixes: [
			{
				text: `Correct the variable, or unset it${thenStartAgain}`,
				command: {unset: 'AZURE_TOKEN_CREDENTIALS'},
			},
		],
	},
	'secret-refused': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		summary: 'Entra refuses the secret that {refusedCredential} gives ({errorCode}).',
		meaning: [
			'The value in {secretVariable} is not the secret of this application; often it is the secret ID instead of its value.',
			'It is not, or no longer, a secret of this application.',
		],
		fixes: [
			{text: `Set {secretVariable} to the value of the secret, not to its ID${thenStartAgain}`},
			signInAsApplication,
			{text: 'If nobody has the value, make a new secret: az ad sp credential reset --id APPLICATION'},
		],
	},
	'secret-expired': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		summary: 'The secret of the application has expired ({errorCode}).',
		meaning: 'Entra knows the application that {refusedCredential} signs in as, but its secret has expired.',
		fixes: [
			{text: 'Make a new secret: az ad sp credential reset --id APPLICATION'},
			{text: `Set {secretVariable} to it${thenStartAgain}`},
			signInAsApplication,
		],
	},
	'application-not-found': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		summary: 'Entra does not know the application in this tenant ({errorCode}).',
		meaning: [
			'{clientVariable} is mistyped, or belongs to another tenant than the one asked.',
			'The application that {refusedCredential} signs in as was deleted, or belongs to another tenant than the one asked.',
		],
		fixes: [
			{
				text: `Correct {clientVariable} and {tenantSetting} to match the app registration${thenStartAgain}`,
			},
			signInAsApplication,
			{text: 'Name the tenant of the application with --tenant.'},
		],
	},
	'tenant-not-found': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		summary: 'Entra does not know the tenant ({errorCode}).',
		meaning: 'The tenant is mistyped, or belongs to another cloud than {cloud}.',
		fixes: [
			{text: `Correct {tenantSetting}${thenStartAgain}`},
			{text: 'Name the right tenant with --tenant.'},
			{
				text: 'See the tenants of your account.',
				command: {
					run: [
						'az',
						'account',
						'list',
						'--all',
						'--query',
						'[].{name:name, tenant:tenantId}',
						'-o',
						'table',
					],
				},
			},
			{text: 'Sign in to the right tenant with {azureCli}: az login --tenant TENANT'},
		],
	},
	'sign-in-again': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		summary: '{refusedCredential} needs you to sign in again ({errorCode}).',
		meaning:
			'The stored sign-in has expired, was revoked, or a policy asks for further verification: {reason}',
		fixes: [
			...Object.values(signInWithCli('Sign in again', '--scope', `${registryAudience}/.default`)),
			...signInWithOthers,
			{
				text: 'Sign in again with the tool that holds the sign-in; on a machine without a browser, use a device code.',
			},
		],
	},
	'conditional-access-blocked': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		summary: 'Conditional Access blocks {refusedCredential} ({errorCode}).',
		meaning:
			'Entra knows who signs in, but a policy of the tenant does not allow it from this device, network or program. Signing in again does not help: {reason}',
		fixes: [
			{text: 'Use a device and network that the policy allows.'},
			{text: 'Ask an administrator of the tenant: the sign-in log of Entra names the policy.'},
		],
	},
	'audience-refused': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		summary: 'Entra issues no token for registries here ({errorCode}).',
		meaning:
			'The tenant does not know the audience of container registries, and gave no token for Resource Manager either.',
		fixes: [
			{text: 'Ask an administrator of the tenant to grant consent to Azure Container Registry.'},
			{text: 'Name another tenant with --tenant.'},
		],
	},
	'sign-in-timed-out': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		summary: '{refusedCredential} gave no token within the time-out.',
		meaning: 'Entra is not reachable from here, or the program that was asked hangs.',
		fixes: [
			{text: 'Allow more time with --timeout SECONDS.'},
			{
				text: 'Ask {azureCli} for a token yourself, and see whether it hangs.',
				command: {run: ['az', 'account', 'get-access-token', '--query', 'expiresOn', '-o', 'tsv']},
			},
		],
	},
	'entra-unreachable': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		summary: 'Entra cannot be reached ({errorCode}).',
		meaning:
			'The sign-in host of {cloud} does not answer from here, or its certificate is not trusted on this machine: {reason}',
		fixes: [
			{text: 'Connect to the network or VPN, then retry.'},
			{text: 'Ask your network team to allow the sign-in host of {cloud}.'},
		],
	},
	'entra-not-resolved': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		summary: 'No address for the sign-in host of {cloud} ({errorCode}).',
		meaning: 'DNS does not answer for it: this machine is offline, or its DNS server is failing.',
		fixes: findTheNetwork,
	},
	'entra-error': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		summary: 'The sign-in host of {cloud} answered with an error on its side.',
		meaning: 'Nothing on this machine causes it, unless a proxy answers in its place: {reason}',
		fixes: [
			{text: 'Wait a minute and retry.'},
			{text: 'See whether Azure reports an outage: https://status.azure.com'},
		],
	},
	'entra-certificate-refused': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		summary: 'The certificate of the sign-in host is not trusted ({errorCode}).',
		meaning:
			'Most often a company proxy decrypts TLS and signs with a certificate authority (CA) this machine does not trust.',
		fixes: [
			{
				text: 'Get the CA certificate from your network team, as PEM, and add it to the trust store of this machine.',
			},
			{
				text: `For Azure CLI, name the file in REQUESTS_CA_BUNDLE; for this program in NODE_EXTRA_CA_CERTS${thenStartAgain}`,
			},
		],
		documentation: 'https://learn.microsoft.com/cli/azure/use-azure-cli-successfully-troubleshooting',
	},
	'proxy-authentication-required': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		summary: 'The proxy requires a user name and password for sign-ins (407).',
		meaning: 'It is the proxy that refuses, not Entra.',
		fixes: [{text: `Put them into HTTPS_PROXY as http://USER:PASSWORD@HOST:PORT${thenStartAgain}`}],
	},
	'proxy-malformed': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		summary: '{variable} holds no proxy address.',
		meaning: 'No program that honours the variable can connect, for a sign-in neither.',
		fixes: [{text: `Write it as http://HOST:PORT${thenStartAgain}`}],
	},
	'azure-cli-broken': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		summary: 'Azure CLI does not work on this machine ({errorCode}).',
		meaning:
			'It is installed, but it exited without a token and without saying that nobody is signed in: {reason}',
		fixes: [
			{text: 'See whether it runs at all.', command: {run: ['az', 'version']}},
			{text: 'If not, reinstall it: https://aka.ms/azure-cli'},
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
		meaning: [
			'The certificate in {certificateVariable} is not one of those registered for this application: it was replaced there, or belongs to another application.',
			'The certificate that {refusedCredential} presents is not one of those registered for this application: it was replaced there, or belongs to another application.',
		],
		fixes: [
			{text: 'Upload the public part of the certificate to the app registration.'},
			{text: `Or set {certificateVariable} to the one that is registered there${thenStartAgain}`},
			{text: 'Or sign in to {azureCli} with the one that is registered there: az login --service-principal'},
		],
	},
	'client-certificate-unusable': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		summary: 'The certificate of AZURE_CLIENT_CERTIFICATE_PATH cannot be used.',
		meaning: '{reason}',
		fixes: [
			{text: 'Put a readable PEM file there that holds the certificate and its private key.'},
			{
				text: 'To convert a PFX file: openssl pkcs12 -in FILE.pfx -nodes -out FILE.pem',
			},
			{text: `If the key has a password, set AZURE_CLIENT_CERTIFICATE_PASSWORD${thenStartAgain}`},
		],
	},
	'federated-token-unreadable': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		summary: 'The pod token file that AZURE_FEDERATED_TOKEN_FILE names cannot be read.',
		meaning: '{reason} The cluster puts it there for pods that use workload identity.',
		fixes: [
			{
				text: 'In a cluster, label the pod azure.workload.identity/use: "true", set its service account, and restart it.',
			},
			{
				text: `Elsewhere, unset the variable${thenStartAgain}`,
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
			...Object.values(signInWithCli('Sign in again')),
			...signInWithOthers,
			{
				text: `Correct {clientVariable}, {tenantSetting}, and the secret or certificate${thenStartAgain}`,
			},
			{text: 'Another credential may work: what was tried is listed under Seen.'},
		],
	},
} as const satisfies Record<string, Finding>;
