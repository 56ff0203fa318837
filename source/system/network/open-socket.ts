import type {Socket} from 'node:net';
import {openDirect} from './connection.ts';
import type {Destination} from './connection.ts';
import {openTunnel} from './proxy-tunnel.ts';
import type {SocketOptions} from './proxy-tunnel.ts';

/** Opens a TCP connection, directly or through the proxy of the route. Throws as `openDirect` or `openTunnel` does. */
export const openSocket = async (
	to: Destination,
	options: SocketOptions,
	signal: AbortSignal,
): Promise<Socket> =>
	to.route ? openTunnel(to, to.route, options, signal) : openDirect(to, options.onPhase, signal);
