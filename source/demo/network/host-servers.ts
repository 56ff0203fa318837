import type {Authority} from './certificate-authority.ts';
import {connectionBehaviours, resourceManagerBehaviours, saysNothing} from '../faults/connection-faults.ts';
import type {Material} from '../faults/connection-faults.ts';
import {answerAsEntra} from '../entra.ts';
import type {FakeAzure} from '../resource-manager/fake-azure-data.ts';
import type {FaultBook} from '../faults/fault-registry.ts';
import {behaviourOf} from '../faults/faults.ts';
import {createHttpFront, createHttpsFront} from './https-server.ts';
import {openListener} from './tcp-listener.ts';
import type {Behaviour, Listener, Place} from './tcp-listener.ts';
import type {Answerer} from './http-messages.ts';
import {
	certificateHost,
	entraHost,
	hostOfRegistry,
	registryOfHost,
	registrySuffix,
	resourceManagerHost,
} from '../azure-identifiers.ts';
import {answerAsRegistry} from '../registry/registry.ts';
import {answerAsResourceManager} from '../resource-manager/resource-manager.ts';
import {createTokens} from '../registry/tokens.ts';

/** The demo's hosts, each on a place of its own. */
export type Hosts = {
	/** Where a host is; undefined for one the demo does not have. */
	readonly placeOf: (host: string, port?: number) => Place | undefined;
	/** Those with a place of their own. */
	readonly names: () => readonly string[];
	/** Makes the host behave as its fault wants, and drops its connections. */
	readonly refresh: (host: string) => Promise<void>;
	readonly close: () => Promise<void>;
};

export type HostsInput = {
	readonly authority: Authority;
	readonly faults: FaultBook;
	/** The registries Resource Manager lists. */
	readonly registries: () => readonly string[];
	readonly hasEndpoints: (registry: string) => boolean;
	readonly hasGraph: boolean;
	readonly addresses: Readonly<Record<string, string>>;
	/** How long each answer of registry, Entra and Resource Manager takes, ms. */
	readonly latency: () => number;
};

/** Stands for the registries that have no place of their own. */
const anyRegistry = `*${registrySuffix}`;

export async function openHosts({
	authority,
	faults,
	addresses,
	latency,
	...names
}: HostsInput): Promise<Hosts> {
	const listeners = new Map<string, Listener>();
	const entraTokens = createTokens();
	const registryTokens = createTokens();

	const fakeAzure: FakeAzure = {
		...names,
		entraTokens,
		faultOf: faults.of,
		fault: faults.ofResourceManager,
		addressOf: registry => placeOf(hostOfRegistry(registry))?.address ?? '',
	};

	function placeOf(host: string, port = portOf(host)): Place | undefined {
		const listener = listeners.get(host) ?? (registryOfHost(host) && listeners.get(anyRegistry));
		return port === portOf(host) && listener ? listener.place() : undefined;
	}

	const answererOf = (host: string): Answerer | undefined => {
		const registry = registryOfHost(host);

		if (registry !== undefined) {
			return received =>
				answerAsRegistry(received, {host, fault: faults.of(registry), entraTokens, registryTokens});
		}

		switch (host) {
			case entraHost:
				return received =>
					answerAsEntra(received, entraTokens, faults.ofEntra() ?? faults.ofResourceManager());
			case resourceManagerHost:
				return received => answerAsResourceManager(received, fakeAzure);
			default:
				return undefined;
		}
	};

	/** As from far away, where it is told to. */
	const slowAnswererOf = (host: string): Answerer | undefined => {
		const answer = answererOf(host);
		return (
			answer &&
			(received => (latency() === 0 ? answer(received) : {after: latency(), reply: answer(received)}))
		);
	};

	const healthy = createHttpsFront(
		{...authority.pem, SNICallback: (host, tell) => tell(null, authority.contextFor(host))},
		slowAnswererOf,
	);

	const materialOf = (host: string): Material => ({
		host,
		authority,
		serve: options => createHttpsFront(options, answererOf),
	});

	const behaviourFor = async (host: string): Promise<Behaviour> => {
		if (host === certificateHost) {
			return createHttpFront(
				() =>
					({path}) =>
						authority.download(path),
			);
		}

		if (host === entraHost) {
			const fault = faults.ofEntra();
			return fault === 'entra-unreachable' ? 'closed' : fault === 'entra-timed-out' ? saysNothing : healthy;
		}

		if (host === resourceManagerHost) {
			const behave = behaviourOf(resourceManagerBehaviours, faults.ofResourceManager());
			return behave?.(materialOf(host)) ?? healthy;
		}

		const behave = behaviourOf(connectionBehaviours, faults.of(registryOfHost(host)));
		return behave?.(materialOf(host)) ?? healthy;
	};

	const refresh = async (host: string) => {
		const listener = listeners.get(host);
		const behaviour = await behaviourFor(host);

		if (listener === undefined) {
			const address = addresses[host];
			const fixed = address === undefined ? undefined : {address, port: portOf(host)};
			listeners.set(host, await openListener(behaviour, fixed));
		} else {
			await listener.behave(behaviour);
		}
	};

	const close = async (): Promise<void> => {
		await Promise.all([...listeners.values()].map(async listener => listener.close()));
	};

	const fixedHosts = Object.keys(addresses);
	const openings = await Promise.allSettled(
		[...new Set([entraHost, resourceManagerHost, certificateHost, anyRegistry, ...fixedHosts])].map(refresh),
	);
	const failed = openings.find(({status}) => status === 'rejected');

	if (failed?.status === 'rejected') {
		await close();
		throw failed.reason;
	}

	return {
		placeOf,
		names: () => [...listeners.keys()].filter(host => host !== anyRegistry),
		async refresh(host) {
			// Connections of before, when it had no place of its own.
			await listeners.get(listeners.has(host) ? host : anyRegistry)?.drop();
			await refresh(host);
		},
		close,
	};
}

const portOf = (host: string): number => (host === certificateHost ? 80 : 443);
