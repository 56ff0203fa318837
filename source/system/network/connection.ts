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
	/**
	 * Known addresses of the host. If `dial` returns an address, `addresses` is ignored. If `addresses` is absent or
	 * empty, Node resolves the host.
	 */
	readonly addresses?: readonly Address[] | undefined;
	/** Returns the address of the demo to connect to, or undefined for the address of the host. */
	readonly dial?: ((host: string, port: number) => {address: string; port: number} | undefined) | undefined;
};

/** Throws PROXY_MALFORMED or the code of a failed DNS lookup. */
export type DestinationOf = (
	protocol: 'http:' | 'https:',
	host: string,
	port: number,
	signal: AbortSignal,
) => Promise<Destination>;

/** Receives each phase when the phase starts. If the connection fails, the last received phase failed. */
export type OnPhase = (phase: Phase) => void;

/**
 * Starts TLS on a connected socket. Accepts any certificate if `isVerified` is false, so the caller must then send
 * nothing. Destroys the socket and throws the error if the handshake fails. Throws TLS_CLOSED if the socket closes
 * without an error. Throws TIMEOUT if the signal aborts.
 */
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
		// TLS does not allow an IP address as SNI (RFC 6066, 3). Node compares the certificate with `host` instead.
		...(net.isIP(host) !== 0 && {host}),
	});
	const abort = (): void => void secure.destroy(createError('TIMEOUT'));
	signal.addEventListener('abort', abort);
	secure.once('secureConnect', () => resolve(secure));
	secure.once('error', reject);
	secure.once('close', () => reject(createError('TLS_CLOSED')));

	if (signal.aborted) {
		abort();
	}

	try {
		return await promise;
	} catch (error) {
		socket.destroy();
		throw error;
	} finally {
		signal.removeEventListener('abort', abort);
	}
}

/** Opens a TCP connection without a proxy. Throws the error of the socket, or TIMEOUT if the signal aborts. */
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

/** Waits until the socket is connected. Throws the socket's error, or TIMEOUT if the signal aborts. */
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

/**
 * Node expects a list of addresses if `options.all` is true, else one address
 * (https://nodejs.org/api/dns.html#dnslookuphostname-options-callback).
 */
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
