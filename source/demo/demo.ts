import type {Cloud} from '../core/cloud.ts';
import type {Resolver} from '../core/system.ts';
import {createAuthority} from './authority.ts';
import {createFaultBook, isEntraFault} from './fault-book.ts';
import type {FaultName} from './faults.ts';
import {openHosts} from './hosts.ts';
import {closedPlace} from './listener.ts';
import type {Place} from './listener.ts';
import {demoCloud, entraHost, hostOfRegistry, registryOfHost, servicePrincipal} from './names.ts';
import {isProxyFault, openProxy} from './proxy.ts';
import {createResolver} from './resolver.ts';

/** An Azure of our own on loopback: real servers, each with the fault it is told to have. */
export type Demo = {
	readonly cloud: Cloud;
	/** Knows the demo's hosts and no others. */
	readonly resolver: Resolver;
	/** Where a connection really goes; for what is not the demo's, to a port where nobody listens. */
	readonly dial: (host: string, port: number) => Place;
	/** The demo's root CA in PEM, for the doctor to trust. */
	readonly authorityCertificate: string;
	/** Signs the doctor in; leads to a registry through the demo's proxy once it has had a proxy's fault. */
	readonly environment: Readonly<Record<string, string>>;
	/** Takes hold at once, for open connections too. */
	readonly setFault: (registry: string, fault: FaultName | undefined) => Promise<void>;
	readonly faultOf: (registry: string) => FaultName | undefined;
	readonly close: () => Promise<void>;
};

export type DemoOptions = {
	/** The registries Resource Manager lists, with their faults; other names answer too, in good health. */
	readonly registries?: Readonly<Record<string, FaultName | undefined>>;
	/** Addresses for hosts that must be reached on their true port, as other programs reach them. */
	readonly addresses?: Readonly<Record<string, string>>;
};

const someRegistries: NonNullable<DemoOptions['registries']> = {
	contosodemo: undefined,
	contosobroken: 'client-ip-denied',
};

export async function startDemo({
	registries = someRegistries,
	addresses = {},
}: DemoOptions = {}): Promise<Demo> {
	const authority = await createAuthority();
	const faults = createFaultBook();
	const names = new Set(Object.keys(registries));
	const proxied = new Set<string>();
	const hosts = await openHosts({authority, faults, registries: () => [...names], addresses});
	const dial = (host: string, port: number) => hosts.placeOf(host, port) ?? closedPlace;
	const proxy = await openProxy({faults, dial});

	const changeFault = async (registry: string, fault: FaultName | undefined) => {
		const before = faults.of(registry);
		names.add(registry);
		faults.set(registry, fault);
		await hosts.refresh(hostOfRegistry(registry));

		if (isEntraFault(before) || isEntraFault(fault)) {
			await hosts.refresh(entraHost);
		}

		if (isProxyFault(before) || isProxyFault(fault)) {
			proxied.add(registry);
			await proxy.refresh();
		}
	};

	// One change at a time: each closes and opens listeners.
	let changes: Promise<unknown> = Promise.resolve();

	const setFault = async (registry: string, fault: FaultName | undefined) => {
		if (registryOfHost(hostOfRegistry(registry)) === undefined) {
			throw new Error(`${registry} cannot be a registry's name.`);
		}

		const change = changes.then(async () => changeFault(registry, fault));
		changes = change.catch(() => {});
		await change;
	};

	await Promise.all(Object.entries(registries).map(async ([name, fault]) => setFault(name, fault)));

	return {
		cloud: demoCloud,
		resolver: createResolver({placeOf: host => hosts.placeOf(host), faultOf: faults.of}),
		dial,
		authorityCertificate: authority.root.certificate.toString('pem'),
		get environment() {
			return {...credential, ...(proxied.size > 0 && proxy.environment(hosts.names(), [...proxied]))};
		},
		setFault,
		faultOf: faults.of,
		async close() {
			await changes;
			await Promise.all([hosts.close(), proxy.close()]);
		},
	};
}

/** Keeps the doctor to the demo's own identity, whatever the person is signed in with. */
const credential = {
	AZURE_TENANT_ID: servicePrincipal.tenant,
	AZURE_CLIENT_ID: servicePrincipal.clientId,
	AZURE_CLIENT_SECRET: servicePrincipal.secret,
	AZURE_TOKEN_CREDENTIALS: 'EnvironmentCredential',
};
