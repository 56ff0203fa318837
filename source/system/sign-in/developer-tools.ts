import type {TokenCredential, TokenCredentialOptions} from '@azure/identity';
import {requestIdentityToken} from './identity-client.ts';
import {Unavailable} from './credential.ts';
import type {Credential, CredentialInput} from './credential.ts';
import {isOnPath} from '../programs/find-executable.ts';

/**
 * Each child process must end this many milliseconds before the deadline, because @azure/identity cannot abort a
 * process.
 */
const marginMs = 200;

type Identity = typeof import('./identity-library.ts');

type ToolOptions = TokenCredentialOptions & {readonly processTimeoutInMs: number; readonly tenantId?: string};

type Tool = {
	readonly name: string;
	readonly programs: readonly string[];
	readonly create: (identity: Identity, options: ToolOptions) => TokenCredential;
};

/** Credentials of @azure/identity that run a program. One of the `programs` must be on the PATH. */
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

/**
 * `getToken` throws `Unavailable` if no program is on the PATH, or if the program times out or fails without an AADSTS
 * code. Throws as `requestIdentityToken` does in other cases.
 */
export const developerToolCredentials = ({
	env,
	platform,
	exchange,
	loadAfter,
}: CredentialInput): readonly Credential[] =>
	tools.map(({name, programs, create}) => ({
		name,
		group: 'dev',
		async getToken({deadline, onWait, ...tokenRequest}, signal) {
			if (!programs.some(program => isOnPath(program, env, platform))) {
				throw new Unavailable('NOT_INSTALLED', {program: programs.join(', ')});
			}

			onWait();
			await loadAfter;
			const identity = await import('./identity-library.ts');
			const own = {
				processTimeoutInMs: Math.max(1, deadline - performance.now() - marginMs),
				...(tokenRequest.tenant && {tenantId: tokenRequest.tenant}),
			};
			return requestIdentityToken(options => create(identity, {...options, ...own}), {
				tokenRequest,
				exchange,
				signal,
			});
		},
	}));
