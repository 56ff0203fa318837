import {accessSync, constants} from 'node:fs';
import path from 'node:path';
import type {TokenCredential, TokenCredentialOptions} from '@azure/identity';
import type {TokenWish} from '../../core/system.ts';
import {askIdentity} from './identity-client.ts';
import type {CredentialInput} from './azure-cli.ts';
import {Unavailable} from './credential.ts';
import type {Credential} from './credential.ts';

/** A child that the library starts cannot be aborted; it ends by this time, ms. */
const processTimeoutInMs = 8000;

type Identity = typeof import('@azure/identity');

type Tool = {
	readonly name: string;
	readonly programs: readonly string[];
	readonly create: (identity: Identity, options: TokenCredentialOptions, wish: TokenWish) => TokenCredential;
};

/** Azure PowerShell and Azure Developer CLI, through @azure/identity, where their program is on the path. */
const tools: readonly Tool[] = [
	{
		name: 'AzurePowerShellCredential',
		programs: ['pwsh', 'powershell'],
		create: ({AzurePowerShellCredential}, options, {tenant}) =>
			new AzurePowerShellCredential({...options, processTimeoutInMs, ...(tenant && {tenantId: tenant})}),
	},
	{
		name: 'AzureDeveloperCliCredential',
		programs: ['azd'],
		create: ({AzureDeveloperCliCredential}, options, {tenant}) =>
			new AzureDeveloperCliCredential({...options, processTimeoutInMs, ...(tenant && {tenantId: tenant})}),
	},
];

export const developerTools = ({env, platform, exchange}: CredentialInput): readonly Credential[] =>
	tools.map(({name, programs, create}) => ({
		name,
		half: 'dev',
		async getToken(wish, signal) {
			if (!programs.some(program => isOnPath(program, env, platform))) {
				throw new Unavailable('NOT_INSTALLED', `Not found on the path: ${programs.join(', ')}.`);
			}

			const identity = await import('@azure/identity');
			return askIdentity(options => create(identity, options, wish), {wish, exchange, signal});
		},
	}));

function isOnPath(program: string, env: CredentialInput['env'], platform: string): boolean {
	const endings = platform === 'win32' ? ['.exe', '.cmd', '.bat'] : [''];
	const folders = (env.PATH ?? env.Path ?? '').split(platform === 'win32' ? ';' : ':').filter(Boolean);
	return folders.some(folder => endings.some(ending => isExecutable(path.join(folder, program + ending))));
}

function isExecutable(file: string): boolean {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
