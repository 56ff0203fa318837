import type {Finding} from '../engine/check.ts';
import type {Fix, Fixes} from '../text/template.ts';

/** The running acr-doctor does not see a variable that the user sets later in the shell. */
export const thenStartAgain = ', then start acr-doctor again from that shell.';

export const bypassProxy = (lead = 'Or bypass the proxy for the registry'): Fix => ({
	text: `${lead}: add {loginServer} to NO_PROXY${thenStartAgain}`,
	command: {append: 'NO_PROXY', value: '{loginServer}'},
});

/** The handshake or a later request can show that the certificate is missing, so several checks share this finding. */
export const clientCertificateRequired = {
	status: 'failed',
	code: 'CONNECTIVITY_SSL_ERROR',
	short: 'Server requires client certificate',
	summary: '{loginServer} requires a client certificate.',
	meaning: 'An Azure registry does not require a client certificate. A gateway in front of it does.',
	fixes: {
		bypassGateway: {
			text: 'Ask the administrator of the gateway to let {loginServer} pass, or connect from another network.',
		},
	},
} as const satisfies Finding;

export const allowMoreTime = {
	text: 'Allow more time.',
	command: {run: ['acr-doctor', '{loginServer}', '--timeout', 'SECONDS']},
} as const satisfies Fix;

export const connectAndTestDns = {
	connectToNetwork: {text: 'Connect to the network or the VPN, then retry.'},
	resolveOtherName: {
		text: 'Check whether another name resolves.',
		command: {run: ['nslookup', 'mcr.microsoft.com']},
	},
} as const satisfies Fixes;

export const responseNotJson = {
	status: 'failed',
	short: 'The response is not JSON',
	summary: 'The registry returned 200 with a body that is not JSON.',
	meaning: 'A proxy or captive portal returned its own page instead of the response.',
} as const satisfies Finding;

/** `azureCliWithoutTenant` is set only if the user requested no tenant, so at most one of the two sign-ins is shown. */
export const signInWithCli = (lead: string, ...options: readonly string[]) =>
	({
		switchAzureCliCloud: {
			text: 'First, switch Azure CLI to {nonDefaultCloud}.',
			command: {run: ['az', 'cloud', 'set', '-n', '{cloud}']},
		},
		signInWithAzureCli: {
			text: `${lead} with Azure CLI.`,
			command: {run: ['az', 'login', ...options]},
			when: {azureCliWithoutTenant: true},
		},
		signInToTenant: {
			text: `${lead} to the tenant {requestedTenant} with Azure CLI.`,
			command: {run: ['az', 'login', '--tenant', '{requestedTenant}', ...options]},
		},
	}) as const satisfies Fixes;

/** Results that show that a pull works without the sign-in of this shell, in the form `CHECK FINDING`. */
export const provesPull = ['stored-credential pull-granted', 'stored-credential anonymous-pull'] as const;
