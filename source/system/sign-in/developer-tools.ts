import type {TokenCredential, TokenCredentialOptions} from '@azure/identity';
import {askIdentity} from './identity-client.ts';
import {Unavailable} from './credential.ts';
import type {Credential, CredentialInput} from './credential.ts';
import {isOnPath} from '../programs/find-executable.ts';

/** A child that the library starts cannot be aborted: it is given this much less than is left, ms. */
const margin = 200;

type Identity = typeof import('./identity.ts');

type ToolOptions = TokenCredentialOptions & {readonly processTimeoutInMs: number; readonly tenantId?: string};

type Tool = {
	readonly name: string;
	readonly programs: readonly string[];
	readonly create: (identity: Identity, options: ToolOptions) => TokenCredential;
};

/** Azure PowerShell and Azure Developer CLI, through @azure/identity, where their program is on the path. */
const tools: readonly Tool[] = [
	{
		name: 'AzurePowerShellCredential',
		programs: ['pwsh', 'powershell'],
		create: ({AzurePowerShellCredential}, options) => new AzurePowerShellCredential(options),
	},
	{
		name: 'AzureDeveloperCliCredential',
		programs: ['azd'],
		create: ({AzureDeveloperCliCredential}, options) => new AzureDeveloperCliCredential(options),
	},
];

export const developerTools = ({env, platform, exchange, mayLoad}: CredentialInput): readonly Credential[] =>
	tools.map(({name, programs, create}) => ({
		name,
		half: 'dev',
		async getToken({deadline, waits, ...tokenRequest}, signal) {
			if (!programs.some(program => isOnPath(program, env, platform))) {
				throw new Unavailable('NOT_INSTALLED', {program: programs.join(', ')});
			}

			waits();
			await mayLoad;
			const identity = await import('./identity.ts');
			const own = {
				processTimeoutInMs: Math.max(1, deadline - performance.now() - margin),
				...(tokenRequest.tenant && {tenantId: tokenRequest.tenant}),
			};
			return askIdentity(options => create(identity, {...options, ...own}), {tokenRequest, exchange, signal});
		},
	}));
