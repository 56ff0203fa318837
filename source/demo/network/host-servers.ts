import type {Authority} from './certificate-authority.ts';
import {
	connectionHandlers,
	machineConnectionHandlers,
	resourceManagerConnectionHandlers,
	staySilent,
} from '../faults/connection-handlers.ts';
import type {ServerInput} from '../faults/connection-handlers.ts';
import {answerAsEntra} from '../entra.ts';
import {answerAsMetadataService} from '../metadata-service.ts';
import type {FakeAzure} from '../resource-manager/fake-azure-data.ts';
import type {FaultRegistry} from '../faults/fault-registry.ts';
import {findByFault} from '../faults/faults.ts';
import {createHttpHandler, createHttpsHandler} from './https-server.ts';
import {openListener} from './tcp-listener.ts';
import type {ConnectionHandler, Listener, SocketAddress} from './tcp-listener.ts';
import type {RequestHandler} from './http-messages.ts';
import {
	certificateHost,
	entraHost,
	hostOfRegistry,
	metadataHost,
	registryOfHost,
	registrySuffix,
	resourceManagerHost,
} from '../azure-identifiers.ts';
import {answerAsRegistry} from '../registry/registry.ts';
import {answerAsResourceManager} from '../resource-manager/resource-manager.ts';
import {createTokens} from '../registry/tokens.ts';

/**
 * A registry without a fixed address shares a listener with other registries until the first `refresh` of the
 * registry's host.
 */
type HostServers = {
	/** Returns undefined for a host outside the demo, or for a port that the host does not use. */
	readonly findSocketAddress: (host: string, port?: number) => SocketAddress | undefined;
	/** Returns the hosts that have their own listener. */
	readonly names: () => readonly string[];
	/** Applies the current fault of the host, and closes the open connections of the listener. */
	readonly refresh: (host: string) => Promise<void>;
	readonly close: () => Promise<void>;
};

type HostServersInput = {
	readonly authority: Authority;
	readonly faults: FaultRegistry;
	/** Returns the registries that Resource Manager lists. */
	readonly registries: () => readonly string[];
	readonly hasEndpoints: (registry: string) => boolean;
	readonly hasGraph: boolean;
	readonly addresses: Readonly<Record<string, string>>;
	/** Returns the delay of the responses of HTTPS servers without a connection fault, in milliseconds. */
	readonly latency: () => number;
};

/** The key of the listener that all registries without their own listener share. */
const wildcardRegistry = `*${registrySuffix}`;

/** Starts the servers. If a listener cannot open, closes all listeners and throws the error of the listener. */
export async function startHostServers({
	authority,
	faults,
	addresses,
	latency,
	...names
}: HostServersInput): Promise<HostServers> {
	const listeners = new Map<string, Listener>();
	const entraTokens = createTokens();
	const registryTokens = createTokens();

	const fakeAzure: FakeAzure = {
		...names,
		entraTokens,
		faultOf: faults.faultOf,
		fault: faults.resourceManagerFault,
		addressOf: registry => findSocketAddress(hostOfRegistry(registry))?.address ?? '',
	};

	function findSocketAddress(host: string, port = portOf(host)): SocketAddress | undefined {
		const listener = listeners.get(host) ?? (registryOfHost(host) && listeners.get(wildcardRegistry));
		return port === portOf(host) && listener ? listener.socketAddress() : undefined;
	}

	const findRequestHandler = (host: string): RequestHandler | undefined => {
		const registry = registryOfHost(host);

		if (registry !== undefined) {
			return received =>
				answerAsRegistry(received, {host, fault: faults.faultOf(registry), entraTokens, registryTokens});
		}

		switch (host) {
			case entraHost:
				return received =>
					answerAsEntra(received, entraTokens, faults.entraFault() ?? faults.resourceManagerFault());
			case resourceManagerHost:
				return received => answerAsResourceManager(received, fakeAzure);
			default:
				return undefined;
		}
	};

	const findSlowRequestHandler = (host: string): RequestHandler | undefined => {
		const answer = findRequestHandler(host);
		return (
			answer &&
			(received => (latency() === 0 ? answer(received) : {after: latency(), reply: answer(received)}))
		);
	};

	const healthy = createHttpsHandler(
		{...authority.pem, SNICallback: (host, callback) => callback(null, authority.contextFor(host))},
		findSlowRequestHandler,
	);

	const createServerInput = (host: string): ServerInput => ({
		host,
		authority,
		createHttps: options => createHttpsHandler(options, findRequestHandler),
	});

	const findConnectionHandler = async (host: string): Promise<ConnectionHandler> => {
		if (host === certificateHost) {
			return createHttpHandler(
				() =>
					({path}) =>
						authority.download(path),
			);
		}

		if (host === metadataHost) {
			return createHttpHandler(() => () => answerAsMetadataService(faults.credentialFault()));
		}

		if (host === entraHost) {
			const fault = faults.entraFault();
			return fault === 'entra-unreachable' ? 'closed' : fault === 'entra-timed-out' ? staySilent : healthy;
		}

		if (host === resourceManagerHost) {
			const createHandler = findByFault(resourceManagerConnectionHandlers, faults.resourceManagerFault());
			return createHandler?.(createServerInput(host)) ?? healthy;
		}

		const createHandler = findByFault(
			{...connectionHandlers, ...machineConnectionHandlers},
			faults.faultOf(registryOfHost(host)),
		);
		return createHandler?.(createServerInput(host)) ?? healthy;
	};

	const refresh = async (host: string) => {
		const listener = listeners.get(host);
		const handler = await findConnectionHandler(host);

		if (listener === undefined) {
			const address = addresses[host];
			const fixed = address === undefined ? undefined : {address, port: portOf(host)};
			listeners.set(host, await openListener(handler, fixed));
		} else {
			await listener.setHandler(handler);
		}
	};

	const close = async (): Promise<void> => {
		await Promise.all([...listeners.values()].map(async listener => listener.close()));
	};

	const fixedHosts = Object.keys(addresses);
	const starts = await Promise.allSettled(
		[
			...new Set([
				entraHost,
				resourceManagerHost,
				certificateHost,
				metadataHost,
				wildcardRegistry,
				...fixedHosts,
			]),
		].map(refresh),
	);
	const failed = starts.find(({status}) => status === 'rejected');

	if (failed?.status === 'rejected') {
		await close();
		throw failed.reason;
	}

	return {
		findSocketAddress,
		names: () => [...listeners.keys()].filter(host => host !== wildcardRegistry),
		async refresh(host) {
			// Until now, a host without its own listener used the shared listener.
			await listeners.get(listeners.has(host) ? host : wildcardRegistry)?.closeConnections();
			await refresh(host);
		},
		close,
	};
}

const portOf = (host: string): number => ([certificateHost, metadataHost].includes(host) ? 80 : 443);
