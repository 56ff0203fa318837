import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {startDemo} from '../../source/demo/demo.ts';
import type {Demo} from '../../source/demo/demo.ts';
import type {FaultName} from '../../source/demo/faults/faults.ts';
import {
	certificateHost,
	dataHostOf,
	demoCloud,
	entraHost,
	hashedHostOf,
	hostOfRegistry,
	resourceManagerHost,
	servicePrincipal,
} from '../../source/demo/azure-identifiers.ts';
import {endpointFaults, resourceFaults} from '../../source/demo/faults/resource-faults.ts';
import {writeHosts} from './hosts-file.ts';

export type Registries = Readonly<Record<string, FaultName | undefined>>;

/** A demo that every program of this machine can reach by its real host names on port 443. */
export type OwnAzure = {
	readonly demo: Demo;
	/** A folder for files of the test. `close` removes the folder. */
	readonly folder: string;
	/** The file with the CA certificate. */
	readonly authority: string;
	readonly close: () => Promise<void>;
};

export async function startOwnAzure(registries: Registries): Promise<OwnAzure> {
	const folder = await mkdtemp(path.join(tmpdir(), 'acr-doctor-az-'));
	const addresses = assignAddresses(Object.keys(registries));
	const demo = await startDemo({registries, addresses});
	const restoreHosts = writeHosts(hostEntries(addresses, registries));
	const authority = path.join(folder, 'authority.pem');
	await writeFile(authority, demo.authorityCertificate);

	return {
		demo,
		folder,
		authority,
		async close() {
			restoreHosts();
			await demo.close();
			await rm(folder, {recursive: true, force: true});
		},
	};
}

/**
 * Creates the files of a user. The az of this user knows the demo cloud. Returns the environment variables, which
 * contain the credentials.
 */
export async function createUserFiles({
	folder,
	authority,
}: OwnAzure): Promise<Readonly<Record<string, string>>> {
	const configuration = path.join(folder, 'az');
	const cloud = [
		`[${demoCloud.name}]`,
		`endpoint_resource_manager = ${demoCloud.resourceManager}`,
		`endpoint_active_directory = ${demoCloud.authority}`,
		`endpoint_active_directory_resource_id = ${demoCloud.resourceManagerAudience}`,
		`suffix_acr_login_server_endpoint = ${demoCloud.registrySuffix ?? ''}`,
	];
	await mkdir(configuration);
	await writeFile(path.join(configuration, 'clouds.config'), cloud.join('\n'));
	await writeFile(path.join(configuration, 'config'), `[cloud]\nname = ${demoCloud.name}\n`);

	return {
		HOME: folder,
		AZURE_CONFIG_DIR: configuration,
		NODE_EXTRA_CA_CERTS: authority,
		AZURE_TENANT_ID: servicePrincipal.tenant,
		AZURE_CLIENT_ID: servicePrincipal.clientId,
		AZURE_CLIENT_SECRET: servicePrincipal.secret,
		AZURE_TOKEN_CREDENTIALS: 'EnvironmentCredential',
	};
}

/** Assigns a loopback address to each host, so that all hosts can use port 443. */
function assignAddresses(registries: readonly string[]): Readonly<Record<string, string>> {
	const hosts = [entraHost, resourceManagerHost, certificateHost, ...registries.map(hostOfRegistry)];
	return Object.fromEntries(hosts.map((host, index) => [host, `127.0.77.${index + 2}`]));
}

/**
 * Returns the entries of the hosts file. A host with the fault `name-not-found` has no entry. The data endpoint and the
 * hashed host of a registry have the address of the registry.
 */
function hostEntries(addresses: Readonly<Record<string, string>>, registries: Registries) {
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
