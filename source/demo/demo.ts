import type {Cloud} from '../engine/cloud.ts';
import type {Resolver, RuntimeEnvironment} from '../engine/system.ts';
import {createAuthority} from './network/certificate-authority.ts';
import {
	createFaultRegistry,
	isEntraFault,
	isMachineFault,
	isResourceManagerFault,
} from './faults/fault-registry.ts';
import type {Fault} from './faults/fault.ts';
import type {FaultName} from './faults/faults.ts';
import {machineFaults} from './faults/machine-faults.ts';
import type {MachineFault} from './faults/machine-faults.ts';
import {startHostServers} from './network/host-servers.ts';
import {closedAddress} from './network/tcp-listener.ts';
import type {SocketAddress} from './network/tcp-listener.ts';
import {createDemoCredential} from './demo-credential.ts';
import {createMachineFiles} from './machine-files.ts';
import {
	demoCloud,
	entraHost,
	hostOfRegistry,
	otherCloud,
	registryOfHost,
	resourceManagerHost,
} from './azure-identifiers.ts';
import {installPrograms} from './programs/install-programs.ts';
import {isProxyFault, openProxy} from './network/proxy.ts';
import {createResolver} from './network/resolver.ts';
import {endpointFaults} from './faults/resource-faults.ts';

/** A simulation of Azure on loopback, with real servers. Each registry can have a fault. */
export type Demo = {
	readonly cloud: Cloud;
	/** The demo cloud, and a second cloud that contains the registries with the fault `registry-in-other-cloud`. */
	readonly clouds: readonly Cloud[];
	readonly resolver: Resolver;
	/**
	 * Returns the address of a server of the demo. For any other host or port, returns an address with a closed port.
	 */
	readonly dial: (host: string, port: number) => SocketAddress;
	/** The root certificate as PEM. acr-doctor must trust the certificate to connect to the servers of the demo. */
	readonly authorityCertificate: string;
	/** The root CA that acr-doctor must treat as a public CA, as PEM. */
	readonly publicAuthorityCertificate: string;
	/**
	 * The environment variables for acr-doctor, for example the credentials, the PATH and the paths of the login
	 * files. After the first proxy fault, the variables include proxy variables.
	 */
	readonly environment: Readonly<Record<string, string>>;
	/** The folder that replaces the root folder of the machine, so that acr-doctor reads no file of the user. */
	readonly fileRoot: string;
	/** A fixed description of the machine, so that the demo looks the same on every machine. */
	readonly runtimeEnvironment: RuntimeEnvironment;
	/**
	 * Sets or removes the fault of a registry. Closes open connections, so that the change applies immediately.
	 * Throws an error if `registry` is not a valid name, or if a listener or a file cannot be changed.
	 */
	readonly setFault: (registry: string, fault: FaultName | undefined) => Promise<void>;
	readonly faultOf: (registry: string) => FaultName | undefined;
	/** Delays later responses of HTTPS servers. A server with a connection fault has no delay. */
	readonly setLatency: (milliseconds: number) => void;
	readonly close: () => Promise<void>;
};

export type DemoOptions = {
	/**
	 * The registries that Resource Manager lists, each with its fault. Any other valid registry name also works,
	 * without a fault.
	 */
	readonly registries?: Readonly<Record<string, FaultName | undefined>>;
	/** Fixed IP addresses by host. The hosts use their real ports (443 or 80), so that other programs can connect. */
	readonly addresses?: Readonly<Record<string, string>>;
	/** If false, Resource Graph denies access, so that acr-doctor must list the registries of each subscription. */
	readonly hasGraph?: boolean;
};

const defaultRegistries: NonNullable<DemoOptions['registries']> = {
	contosodemo: undefined,
	contosobroken: 'client-ip-denied',
};

/** Starts the demo. If a step fails, closes the parts that are already open, and throws the error. */
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
	/** The registries that have or had a private endpoint fault. After the fault, a healthy endpoint remains. */
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
	const credential = await createDemoCredential(programs.folder, faults.credentialFault);
	const machine = await createMachineFiles(programs.folder, Object.keys(registries), {
		authority: authority.root.certificate.toString('pem'),
		publicAuthority: authority.publicRoot.certificate.toString('pem'),
		proxyAuthority: authority.proxy.certificate.toString('pem'),
	});

	const changeFault = async (registry: string, fault: FaultName | undefined) => {
		const before = faults.faultOf(registry);
		names.add(registry);
		faults.set(registry, fault);
		await machine.addLogin(hostOfRegistry(registry));

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
			const current = faults.machineFaults();
			await programs.setFaults(current);
			await machine.setFaults(current.map(describe), [...names].map(hostOfRegistry));
		}
	};

	// Changes run one after another, because each change closes and opens listeners.
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
		// Wait for all changes, because a pending change can still open listeners. The caller then closes all
		// listeners.
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
		publicAuthorityCertificate: authority.publicRoot.certificate.toString('pem'),
		get environment() {
			const variables = {
				...programs.environment(),
				...machine.environment(),
				...(proxied.size > 0 && proxy.environment(hosts.names(), [...proxied])),
			};
			// A spread would replace the getters of the credential by their current values.
			return Object.defineProperties(variables, Object.getOwnPropertyDescriptors(credential));
		},
		runtimeEnvironment,
		fileRoot: machine.root,
		setFault,
		faultOf: faults.faultOf,
		setLatency(milliseconds) {
			latency = milliseconds;
		},
		close,
	};
}

const describe = (fault: MachineFault): Fault => machineFaults[fault];

const runtimeEnvironment: RuntimeEnvironment = {
	platform: 'linux',
	architecture: 'x64',
	hostType: 'machine',
	isWsl: false,
	isRoot: false,
};
