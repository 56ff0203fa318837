import net from 'node:net';
import type {LookupFunction, Socket} from 'node:net';
import tls from 'node:tls';
import type {TLSSocket} from 'node:tls';
import type {Address, Phase} from '../../engine/system.ts';
import {createError} from '../errors.ts';
import type {ProxyRoute} from './find-proxy-route.ts';
import type {Trust} from '../trust/trust.ts';

export type Destination = {
	readonly host: string;
	readonly port: number;
	readonly route?: ProxyRoute | undefined;
	/** If absent, Node resolves the host. */
	readonly addresses?: readonly Address[] | undefined;
	/** Redirects a connection: the hosts of the demo are ports on loopback. */
	readonly dial?: ((host: string, port: number) => {address: string; port: number} | undefined) | undefined;
};

/** Resolves a host; throws PROXY_MALFORMED or the code of the failed DNS request. */
export type DestinationOf = (
	protocol: 'http:' | 'https:',
	host: string,
	port: number,
	signal: AbortSignal,
) => Promise<Destination>;

/** Called before each phase of a connection, so that a failure names its phase. */
export type OnPhase = (phase: Phase) => void;

/** TLS over an open socket. `isVerified: false` is for reading a chain only: send nothing over it. */
export async function openTls(
	socket: Socket,
	{host}: Pick<Destination, 'host'>,
	{trust, isVerified}: {trust: Trust; isVerified: boolean},
	signal: AbortSignal,
): Promise<TLSSocket> {
	const {promise, resolve, reject} = Promise.withResolvers<TLSSocket>();
	const secure = tls.connect({
		socket,
		secureContext: trust.context,
		rejectUnauthorized: isVerified,
		ALPNProtocols: ['http/1.1'],
		...(net.isIP(host) === 0 && {servername: host}),
		// Without SNI, Node verifies the certificate against `host`.
		...(net.isIP(host) !== 0 && {host}),
	});
	const abort = (): void => void secure.destroy(createError('TIMEOUT'));
	signal.addEventListener('abort', abort);
	secure.once('secureConnect', () => resolve(secure));
	secure.once('error', reject);
	secure.once('close', () => reject(createError('TLS_CLOSED')));

	try {
		return await promise;
	} catch (error) {
		socket.destroy();
		throw error;
	} finally {
		signal.removeEventListener('abort', abort);
	}
}

/** Opens a TCP connection without a proxy. */
export async function openDirect(to: Destination, onPhase: OnPhase, signal: AbortSignal): Promise<Socket> {
	onPhase('connect');
	const dialed = to.dial?.(to.host, to.port);
	const socket = net.connect({
		host: dialed?.address ?? to.host,
		port: dialed?.port ?? to.port,
		noDelay: true,
		autoSelectFamily: true,
		...(dialed === undefined && to.addresses?.length && {lookup: createLookup(to.addresses)}),
	});
	await waitUntilConnected(socket, signal);
	onPhase('tls');
	return socket;
}

/** Settles when the socket is connected; throws the error of the socket. */
export async function waitUntilConnected(socket: Socket, signal: AbortSignal): Promise<void> {
	const {promise, resolve, reject} = Promise.withResolvers<void>();
	const abort = (): void => void socket.destroy(createError('TIMEOUT'));
	signal.addEventListener('abort', abort);
	socket.once('connect', () => resolve());
	socket.once('error', reject);

	if (signal.aborted) {
		abort();
	}

	try {
		await promise;
	} finally {
		signal.removeEventListener('abort', abort);
		socket.off('error', reject);
	}
}

/** Node expects one address or a list, depending on `options.all`. */
const createLookup =
	(addresses: readonly Address[]): LookupFunction =>
	(_host, options, answer) => {
		if (options.all) {
			answer(
				null,
				addresses.map(({address, family}) => ({address, family})),
			);
		} else {
			const [first] = addresses;
			answer(null, first?.address ?? '', first?.family ?? 4);
		}
	};
