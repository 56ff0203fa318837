import type {Socket} from 'node:net';
import {openDirect} from './connection.ts';
import type {Destination} from './connection.ts';
import {openTunnel} from './proxy-tunnel.ts';
import type {SocketOptions} from './proxy-tunnel.ts';

/**
 * Opens a TCP connection to `to`, through the proxy `to.route` if present. Throws a socket error or TIMEOUT without a
 * proxy, and an error with a PROXY_ code with a proxy.
 */
export const openSocket = async (
	to: Destination,
	options: SocketOptions,
	signal: AbortSignal,
): Promise<Socket> =>
	to.route ? openTunnel(to, to.route, options, signal) : openDirect(to, options.onPhase, signal);
