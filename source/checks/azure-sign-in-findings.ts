import type {Finding, Fix} from '../core/check.ts';
import {registryAudience} from '../reference/clouds.ts';
import {signInWithCli, thenStartAgain} from './shared-findings.ts';

/** Where Azure CLI holds the application. */
const signInAsApplication: Fix = {
	text: 'Sign {azureCli} in with it; it asks for the secret: az login --service-principal -u APPLICATION --tenant TENANT',
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
			'{who}, by {credential}',
			'Application {applicationId}, by {credential}',
			'Signed in by {credential}',
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
				text: `Mend that credential; if it is set up by variables, correct them or take them away${thenStartAgain}`,
			},
			{text: `Or say which one to use, in AZURE_TOKEN_CREDENTIALS${thenStartAgain}`},
		],
	},
	'token-expired': {
		status: 'warning',
		code: 'AZURE_SIGN_IN_ERROR',
		summary: '{credential} gave a token that ran out at {expires} UTC.',
		meaning: 'Nobody gives such a token on purpose: the clock of this machine is likely ahead.',
		fixes: [
			{text: 'Compare the clock of this machine with a watch, and set it.', command: {run: ['date', '-u']}},
			...signInWithCli('If the clock is right, sign in again'),
		],
	},
	'not-signed-in': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		summary: 'No credential for {cloud}: nobody is signed in to Azure CLI.',
		meaning:
			'Without an Entra token the registry gives none of its own. The network checks run all the same. What was tried, and why it gave nothing, is listed under what was seen.',
		fixes: [
			...signInWithCli('Sign in'),
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
			'Without an Entra token the registry gives none of its own. The network checks run all the same. What was tried, and why it gave nothing, is listed under what was seen.',
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
			'AZURE_TOKEN_CREDENTIALS allows only {allowedCredentials}: not set up here.',
			'AZURE_TOKEN_CREDENTIALS allows no credential that acr-doctor knows.',
		],
		meaning:
			'The variable shuts the others out; one of them may be ready. What was tried, and why it gave nothing, is listed under what was seen.',
		fixes: [
			{text: `Take the variable away${thenStartAgain}`, command: {unset: 'AZURE_TOKEN_CREDENTIALS'}},
			{text: 'Or set up what it allows, then retry: {allowedCredentials}.'},
		],
	},
	'credential-incomplete': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		summary: '{incompleteCredential} is only half set up: {reason}',
		meaning:
			'Some of its variables are there and one is not, so it was not tried, and nothing else here gave a token.',
		fixes: [
			{text: `Set the variable that is missing${thenStartAgain}`},
			{text: 'Or use another credential; what was tried is listed under what was seen.'},
		],
	},
	'setting-not-allowed': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		summary: 'AZURE_TOKEN_CREDENTIALS holds something that is no credential.',
		meaning: 'The Azure libraries stop at this setting. It may be one of: {allowed}',
		fixes: [
			{
				text: `Correct the variable, or take it away${thenStartAgain}`,
				command: {unset: 'AZURE_TOKEN_CREDENTIALS'},
			},
		],
	},
	'secret-refused': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		summary: 'Entra refuses the secret that {refusedCredential} gives ({errorCode}).',
		meaning: [
			'The value in {secretVariable} is not the secret of this application; often it is the id of the secret.',
			'It is not, or no longer, a secret of this application.',
		],
		fixes: [
			{text: `Set {secretVariable} to the value of the secret, not to its id${thenStartAgain}`},
			signInAsApplication,
			{text: 'If nobody has the value, make a new secret: az ad sp credential reset --id APPLICATION'},
		],
	},
	'secret-expired': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		summary: 'The secret of the application has expired ({errorCode}).',
		meaning:
			'Entra knows the application that {refusedCredential} signs in as, but its secret is past its date.',
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
				text: `Correct {clientVariable} and {tenantSetting} by the app registration${thenStartAgain}`,
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
			{text: 'Sign in to the right one with {azureCli}: az login --tenant TENANT'},
		],
	},
	'sign-in-again': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		summary: '{refusedCredential} needs you to sign in again ({errorCode}).',
		meaning: 'The stored sign-in has expired, was revoked, or a policy asks for another proof: {reason}',
		fixes: [
			...signInWithCli('Sign in again', '--scope', `${registryAudience}/.default`),
			...signInWithOthers,
			{
				text: 'Sign in anew with whatever holds the sign-in; by device code, on a machine without a browser.',
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
			{text: 'Use a device and a network that the policy allows.'},
			{text: 'Ask an administrator of the tenant: the sign-in log of Entra names the policy.'},
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
				text: `For Azure CLI, name the file in REQUESTS_CA_BUNDLE; for this program in NODE_EXTRA_CA_CERTS${thenStartAgain}`,
			},
		],
		documentation: 'https://learn.microsoft.com/cli/azure/use-azure-cli-successfully-troubleshooting',
	},
	'proxy-authentication-required': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		summary: 'The proxy wants a user name and password before it lets sign-ins pass (407).',
		meaning: 'It is the proxy that refuses, not Entra.',
		fixes: [{text: `Put them into HTTPS_PROXY, http://USER:PASSWORD@HOST:PORT${thenStartAgain}`}],
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
		meaning: [
			'The certificate in {certificateVariable} is not one of those registered for this application: it was replaced there, or belongs to another application.',
			'The certificate that {refusedCredential} shows is not one of those registered for this application: it was replaced there, or belongs to another application.',
		],
		fixes: [
			{text: 'Upload the public part of the certificate to the app registration.'},
			{text: `Or name the one that is registered there in {certificateVariable}${thenStartAgain}`},
			{text: 'Or sign {azureCli} in with the one that is registered there: az login --service-principal'},
		],
	},
	'client-certificate-unusable': {
		status: 'failed',
		code: 'AZURE_SIGN_IN_ERROR',
		summary: 'The certificate of AZURE_CLIENT_CERTIFICATE_PATH cannot be used.',
		meaning: '{reason}',
		fixes: [
			{text: 'Put a PEM file there that holds the certificate and its private key, and can be read here.'},
			{
				text: 'From a PFX file, make one: openssl pkcs12 -in FILE.pfx -nodes -out FILE.pem',
			},
			{text: `If the key has a password, set AZURE_CLIENT_CERTIFICATE_PASSWORD${thenStartAgain}`},
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
				text: `Elsewhere, take the variable away${thenStartAgain}`,
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
			...signInWithCli('Sign in again'),
			...signInWithOthers,
			{
				text: `Correct {clientVariable}, {tenantSetting}, and the secret or certificate${thenStartAgain}`,
			},
			{text: 'Another credential may do: what was tried is listed under what was seen.'},
		],
	},
} as const satisfies Record<string, Finding>;
