import type {Finding} from '../engine/check.ts';
import type {Fix, Fixes} from '../text/template.ts';

/** A running program keeps the environment it was started with: a retry does not see what the shell learned since. */
export const thenStartAgain = ', then start acr-doctor again from that shell.';

/** `lead` is what speaks for it. */
export const leaveOutOfProxy = (lead = 'Or bypass the proxy for the registry'): Fix => ({
	text: `${lead}: add {loginServer} to NO_PROXY${thenStartAgain}`,
	command: {append: 'NO_PROXY', value: '{loginServer}'},
});

/** TLS 1.3 tells it in the handshake or with the first answer. */
export const clientCertificateWanted = {
	status: 'failed',
	code: 'CONNECTIVITY_SSL_ERROR',
	summary: '{loginServer} asks for a client certificate.',
	meaning: 'An Azure registry does not. A gateway in front of it does.',
	fixes: {
		bypassGateway: {
			text: 'Ask the administrator of the gateway to let {loginServer} pass, or connect from another network.',
		},
	},
} as const satisfies Finding;

/** For a registry that is slow to answer; the placeholder stands for a number of seconds. */
export const allowMoreTime = {
	text: 'Allow more time.',
	command: {run: ['acr-doctor', '{loginServer}', '--timeout', 'SECONDS']},
} as const satisfies Fix;

/** For a machine on which no name resolves. */
export const findTheNetwork = {
	connectToNetwork: {text: 'Connect to the network or the VPN, then retry.'},
	resolveOtherName: {
		text: 'See whether any name resolves.',
		command: {run: ['nslookup', 'mcr.microsoft.com']},
	},
} as const satisfies Fixes;

/** A token was to come. */
export const notJson = {
	status: 'failed',
	summary: 'The registry answered 200 with something that is not JSON.',
	meaning: 'A proxy or captive portal returned its own page instead of the answer.',
} as const satisfies Finding;

/** Fixes that sign in with `az login`. The value `azureCliWithoutTenant` is set if no tenant was requested. */
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
