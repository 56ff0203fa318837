import type {Finding, Fix} from '../core/check.ts';

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
	fixes: [{text: 'Ask whoever runs the gateway to let {loginServer} pass, or connect from another network.'}],
} as const satisfies Finding;

/** Where nothing is resolved. */
export const findTheNetwork: readonly Fix[] = [
	{text: 'Connect to the network or the VPN, then retry.'},
	{text: 'See whether any name resolves.', command: {run: ['nslookup', 'mcr.microsoft.com']}},
];

/** A token was to come. */
export const notJson = {
	status: 'failed',
	summary: 'The registry answered 200 with something that is not JSON.',
	meaning: 'A proxy or captive portal returned its own page instead of the answer.',
} as const satisfies Finding;

/** Azure CLI signs in to its active cloud. */
const pointCliAtCloud: Fix = {
	text: 'Point Azure CLI at {otherCloud} first.',
	command: {run: ['az', 'cloud', 'set', '-n', '{cloud}']},
};

/** `az login`; `loginTool` is there where no tenant was asked for. */
export const signInWithCli = (lead: string, ...options: readonly string[]): readonly Fix[] => [
	pointCliAtCloud,
	{text: `${lead} with {loginTool}.`, command: {run: ['az', 'login', ...options]}},
	{
		text: `${lead} to the tenant {wishedTenant} with Azure CLI.`,
		command: {run: ['az', 'login', '--tenant', '{wishedTenant}', ...options]},
	},
];
