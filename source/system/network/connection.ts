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
	/** Node resolves the host if `addresses` is absent. */
	readonly addresses?: readonly Address[] | undefined;
	/** Redirects a connection of the demo, whose hosts are ports on loopback. */
	readonly dial?: ((host: string, port: number) => {address: string; port: number} | undefined) | undefined;
};

/** Resolves a host. Throws PROXY_MALFORMED or the code of the failed DNS request. */
export type DestinationOf = (
	protocol: 'http:' | 'https:',
	host: string,
	port: number,
	signal: AbortSignal,
) => Promise<Destination>;

/** Receives each phase of a connection before the phase starts. A failure names the last phase. */
export type OnPhase = (phase: Phase) => void;

/** Starts TLS on an open socket. Send nothing if `isVerified` is false, because any server can then answer. */
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
		// An IP address has no SNI, so Node verifies the certificate against `host`.
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

/** Settles when the socket is connected. Throws the error of the socket, or TIMEOUT if the signal aborts. */
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

/** Node expects a list of addresses if `options.all` is true, and one address otherwise. */
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
