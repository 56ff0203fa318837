import path from 'node:path';
import {execa} from 'execa';
import type {Demo} from '../../source/demo/demo.ts';
import {demoCloud, servicePrincipal} from '../../source/demo/azure-identifiers.ts';
import {startOwnAzure} from './own-azure.ts';
import type {Registries} from './own-azure.ts';

type Environment = Readonly<Record<string, string>>;

/** Azure CLI, signed in to a demo on port 443 with its real host names. */
export type SignedInCli = {
	readonly demo: Demo;
	/** Variables for az and for programs that use its credential. */
	readonly environment: Environment;
	readonly az: (words: readonly string[], options?: RunOptions) => Promise<ProgramResult>;
	readonly close: () => Promise<void>;
};

export type RunOptions = {readonly environment?: Environment; readonly timeout?: number};

export type ProgramResult = {
	readonly exitCode: number | undefined;
	readonly stdout: string;
	readonly stderr: string;
	readonly timedOut: boolean;
};

export async function signInAzureCli(registries: Registries): Promise<SignedInCli> {
	const {demo, folder, authority, close} = await startOwnAzure(registries);

	const environment = {
		PATH: process.env.PATH ?? '',
		HOME: folder,
		LANG: 'C.UTF-8',
		AZURE_CONFIG_DIR: path.join(folder, 'az'),
		AZURE_CORE_COLLECT_TELEMETRY: '0',
		REQUESTS_CA_BUNDLE: authority,
	};
	const az = async (words: readonly string[], options: RunOptions = {}) =>
		runProgram('az', words, {...options, environment: {...environment, ...options.environment}});

	try {
		await signIn(az);
	} catch (error) {
		await close();
		throw error;
	}

	return {demo, environment, az, close};
}

export async function runProgram(
	program: string,
	words: readonly string[],
	{environment, timeout = 60_000}: RunOptions,
): Promise<ProgramResult> {
	const {exitCode, stdout, stderr, timedOut} = await execa(program, [...words], {
		...(environment && {env: environment}),
		extendEnv: false,
		reject: false,
		stdin: 'ignore',
		timeout,
		killDescendants: true,
	});

	return {exitCode, stdout, stderr, timedOut};
}

async function signIn(az: SignedInCli['az']): Promise<void> {
	const resourceManager = ['--endpoint-resource-manager', demoCloud.resourceManager];
	const authority = ['--endpoint-active-directory', `${demoCloud.authority}/adfs`];
	const audience = ['--endpoint-active-directory-resource-id', demoCloud.resourceManagerAudience];
	const suffix = ['--suffix-acr-login-server-endpoint', demoCloud.registrySuffix ?? ''];
	const principal = ['-u', servicePrincipal.clientId, '-p', servicePrincipal.secret];

	const commands = [
		['cloud', 'register', '-n', demoCloud.name, ...resourceManager, ...authority, ...audience, ...suffix],
		['cloud', 'set', '-n', demoCloud.name],
		['login', '--service-principal', '--tenant', 'adfs', ...principal],
		// az caches the token, so later commands are fast.
		['account', 'get-access-token', '--resource', 'https://containerregistry.azure.net'],
	];

	for (const words of commands) {
		const ended = await az(words);

		if (ended.exitCode !== 0) {
			throw new Error(`az ${words.slice(0, 2).join(' ')} ended with ${ended.exitCode}: ${ended.stderr}`);
		}
	}
}
