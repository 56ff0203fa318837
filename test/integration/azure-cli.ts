import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {execa} from 'execa';
import {startDemo} from '../../source/demo/demo.ts';
import type {Demo} from '../../source/demo/demo.ts';
import type {FaultName} from '../../source/demo/faults.ts';
import {
	certificateHost,
	dataHostOf,
	demoCloud,
	entraHost,
	hashedHostOf,
	hostOfRegistry,
	resourceManagerHost,
	servicePrincipal,
} from '../../source/demo/names.ts';
import {endpointFaults, resourceFaults} from '../../source/demo/resource-faults.ts';
import {writeHosts} from './hosts-file.ts';

type Environment = Readonly<Record<string, string>>;

/** The real Azure CLI, signed in to a demo that stands on port 443 under its true names. */
export type SignedInCli = {
	readonly demo: Demo;
	/** For az and for whatever takes its credential from az. */
	readonly environment: Environment;
	readonly az: (words: readonly string[], options?: RunOptions) => Promise<Ended>;
	readonly close: () => Promise<void>;
};

export type RunOptions = {readonly environment?: Environment; readonly timeout?: number};

export type Ended = {
	readonly exitCode: number | undefined;
	readonly stdout: string;
	readonly stderr: string;
	readonly timedOut: boolean;
};

type Registries = Readonly<Record<string, FaultName | undefined>>;

export async function signInAzureCli(registries: Registries): Promise<SignedInCli> {
	const folder = await mkdtemp(path.join(tmpdir(), 'acr-doctor-az-'));
	const addresses = placeHosts(Object.keys(registries));
	const demo = await startDemo({registries, addresses});
	const restoreHosts = writeHosts(nameHosts(addresses, registries));
	const bundle = path.join(folder, 'authority.pem');
	await writeFile(bundle, demo.authorityCertificate);

	const environment = {
		PATH: process.env.PATH ?? '',
		HOME: folder,
		LANG: 'C.UTF-8',
		AZURE_CONFIG_DIR: path.join(folder, 'az'),
		AZURE_CORE_COLLECT_TELEMETRY: '0',
		REQUESTS_CA_BUNDLE: bundle,
	};
	const az = async (words: readonly string[], options: RunOptions = {}) =>
		runProgram('az', words, {...options, environment: {...environment, ...options.environment}});
	const close = async () => {
		restoreHosts();
		await demo.close();
		await rm(folder, {recursive: true, force: true});
	};

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
): Promise<Ended> {
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

/** Each host on a loopback address of its own, so that all can have port 443. */
function placeHosts(registries: readonly string[]): Readonly<Record<string, string>> {
	const hosts = [entraHost, resourceManagerHost, certificateHost, ...registries.map(hostOfRegistry)];
	return Object.fromEntries(hosts.map((host, index) => [host, `127.0.77.${index + 2}`]));
}

/** What the hosts file can say of a registry with a fault of DNS; its other names lead to the same place. */
function nameHosts(addresses: Readonly<Record<string, string>>, registries: Registries) {
	const known = Object.entries(registries).filter(([, fault]) => !isNameless(fault));
	const faults = new Map(Object.entries(registries).map(([name, fault]) => [hostOfRegistry(name), fault]));
	const others = known
		.filter(
			([, fault]) => fault !== undefined && Object.hasOwn({...resourceFaults, ...endpointFaults}, fault),
		)
		.flatMap(([name]) =>
			[dataHostOf(name), hashedHostOf(name)].map(
				host => [host, addresses[hostOfRegistry(name)] ?? ''] as const,
			),
		);
	const named = Object.entries(addresses).filter(([host]) => !isNameless(faults.get(host)));

	return Object.fromEntries([
		...others,
		...named.map(
			([host, address]) => [host, faults.get(host) === 'address-unusable' ? '0.0.0.0' : address] as const,
		),
	]);
}

const isNameless = (fault: FaultName | undefined): boolean =>
	fault === 'name-not-found' || fault === 'registry-name-free';

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
		// Kept by az from here on, so that what follows is quick.
		['account', 'get-access-token', '--resource', 'https://containerregistry.azure.net'],
	];

	for (const words of commands) {
		const ended = await az(words);

		if (ended.exitCode !== 0) {
			throw new Error(`az ${words.slice(0, 2).join(' ')} ended with ${ended.exitCode}: ${ended.stderr}`);
		}
	}
}
