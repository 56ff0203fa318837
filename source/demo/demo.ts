import type {Cloud} from '../engine/cloud.ts';
import type {Resolver, RuntimeEnvironment} from '../engine/system.ts';
import {createAuthority} from './network/certificate-authority.ts';
import {
	createFaultRegistry,
	isEntraFault,
	isMachineFault,
	isResourceManagerFault,
} from './faults/fault-registry.ts';
import type {FaultName} from './faults/faults.ts';
import {startHostServers} from './network/host-servers.ts';
import {closedAddress} from './network/tcp-listener.ts';
import type {SocketAddress} from './network/tcp-listener.ts';
import {writeContainerLogins} from './container-logins.ts';
import {
	demoCloud,
	entraHost,
	hostOfRegistry,
	otherCloud,
	registryOfHost,
	resourceManagerHost,
	servicePrincipal,
} from './azure-identifiers.ts';
import {installPrograms} from './programs/install-programs.ts';
import {isProxyFault, openProxy} from './network/proxy.ts';
import {createResolver} from './network/resolver.ts';
import {endpointFaults} from './faults/resource-faults.ts';

/** An Azure of our own on loopback: real servers, each with the fault it is told to have. */
export type Demo = {
	readonly cloud: Cloud;
	/** That one, and one where a registry may turn out to be. */
	readonly clouds: readonly Cloud[];
	/** Knows the demo's hosts and no others. */
	readonly resolver: Resolver;
	/** Where a connection really goes; for what is not the demo's, to a port where nobody listens. */
	readonly dial: (host: string, port: number) => SocketAddress;
	/** The demo's root CA in PEM, for the doctor to trust. */
	readonly authorityCertificate: string;
	/**
	 * Signs the doctor in, and leads to the demo's programs alone; to a registry through the demo's proxy once it has
	 * had a proxy's fault.
	 */
	readonly environment: Readonly<Record<string, string>>;
	/** The same machine wherever the demo runs. */
	readonly runtimeEnvironment: RuntimeEnvironment;
	/** Takes hold at once, for open connections too. */
	readonly setFault: (registry: string, fault: FaultName | undefined) => Promise<void>;
	readonly faultOf: (registry: string) => FaultName | undefined;
	/** Makes each answer of its hosts take so long from now on, ms. */
	readonly setLatency: (milliseconds: number) => void;
	readonly close: () => Promise<void>;
};

export type DemoOptions = {
	/** The registries Resource Manager lists, with their faults; other names answer too, in good health. */
	readonly registries?: Readonly<Record<string, FaultName | undefined>>;
	/** Addresses for hosts that must be reached on their true port, as other programs reach them. */
	readonly addresses?: Readonly<Record<string, string>>;
	/** False closes Resource Graph, as where a policy does, and leaves the lists of Resource Manager open. */
	readonly hasGraph?: boolean;
};

const defaultRegistries: NonNullable<DemoOptions['registries']> = {
	contosodemo: undefined,
	contosobroken: 'client-ip-denied',
};

/** Starts the demo; if a step fails, everything that was opened before it is closed. */
export async function startDemo(options: DemoOptions = {}): Promise<Demo> {
	const opened: Closable[] = [];
	const closeAll = async (): Promise<void> => {
		await Promise.all(opened.map(async part => part.close()));
	};

	try {
		return await openDemo(options, {opened, closeAll});
	} catch (error) {
		await closeAll();
		throw error;
	}
}

type Closable = {readonly close: () => Promise<void>};

type Parts = {
	/** Every part of the demo, as soon as it is open. */
	readonly opened: Closable[];
	readonly closeAll: () => Promise<void>;
};

async function openDemo(
	{registries = defaultRegistries, addresses = {}, hasGraph = true}: DemoOptions,
	{opened, closeAll}: Parts,
): Promise<Demo> {
	const registerPart = <Part extends Closable>(part: Part): Part => {
		opened.push(part);
		return part;
	};
	const authority = await createAuthority();
	const faults = createFaultRegistry();
	const names = new Set(Object.keys(registries));
	const proxied = new Set<string>();
	/** Those that once had a fault of a private endpoint: when it is lifted they have a healthy one. */
	const withEndpoints = new Set<string>();
	const registryFacts = {
		registries: () => [...names],
		hasEndpoints: (registry: string) => withEndpoints.has(registry),
	};
	let latency = 0;
	const hosts = registerPart(
		await startHostServers({
			authority,
			faults,
			addresses,
			hasGraph,
			latency: () => latency,
			...registryFacts,
		}),
	);
	const dial = (host: string, port: number) => hosts.findSocketAddress(host, port) ?? closedAddress;
	const proxy = registerPart(await openProxy({faults, dial}));
	const programs = registerPart(await installPrograms());
	const logins = await writeContainerLogins(programs.environment().PATH, Object.keys(registries));

	const changeFault = async (registry: string, fault: FaultName | undefined) => {
		const before = faults.faultOf(registry);
		names.add(registry);
		faults.set(registry, fault);

		if (fault !== undefined && Object.hasOwn(endpointFaults, fault)) {
			withEndpoints.add(registry);
		}

		await hosts.refresh(hostOfRegistry(registry));

		if (isResourceManagerFault(before) || isResourceManagerFault(fault)) {
			await hosts.refresh(resourceManagerHost);
		}

		if (isEntraFault(before) || isEntraFault(fault)) {
			await hosts.refresh(entraHost);
		}

		if (isProxyFault(before) || isProxyFault(fault)) {
			proxied.add(registry);
			await proxy.refresh();
		}

		if (isMachineFault(before) || isMachineFault(fault)) {
			await programs.setFaults(faults.machineFaults());
		}
	};

	// One change at a time: each closes and opens listeners.
	let changes: Promise<unknown> = Promise.resolve();
	const close = async (): Promise<void> => {
		await changes;
		await closeAll();
	};

	const setFault = async (registry: string, fault: FaultName | undefined) => {
		if (registryOfHost(hostOfRegistry(registry)) === undefined) {
			throw new Error(`${registry} cannot be a registry's name.`);
		}

		const change = changes.then(async () => changeFault(registry, fault));
		changes = change.catch(() => {});
		await change;
	};

	try {
		await Promise.all(Object.entries(registries).map(async ([name, fault]) => setFault(name, fault)));
	} catch (error) {
		// The other changes still open and close listeners.
		await changes;
		throw error;
	}

	return {
		cloud: demoCloud,
		clouds: [demoCloud, otherCloud],
		resolver: createResolver({
			findSocketAddress: host => hosts.findSocketAddress(host),
			faultOf: faults.faultOf,
			...registryFacts,
		}),
		dial,
		authorityCertificate: authority.root.certificate.toString('pem'),
		get environment() {
			return {
				...credential,
				...programs.environment(),
				...logins,
				...(proxied.size > 0 && proxy.environment(hosts.names(), [...proxied])),
			};
		},
		runtimeEnvironment,
		setFault,
		faultOf: faults.faultOf,
		setLatency(milliseconds) {
			latency = milliseconds;
		},
		close,
	};
}

/** Keeps the doctor to the demo's own identity, whatever the person is signed in with. */
const credential = {
	AZURE_TENANT_ID: servicePrincipal.tenant,
	AZURE_CLIENT_ID: servicePrincipal.clientId,
	AZURE_CLIENT_SECRET: servicePrincipal.secret,
	AZURE_TOKEN_CREDENTIALS: 'EnvironmentCredential',
};

const runtimeEnvironment: RuntimeEnvironment = {
	platform: 'linux',
	architecture: 'x64',
	hostType: 'machine',
	isWsl: false,
	isRoot: false,
};
