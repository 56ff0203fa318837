import type {Socket} from 'node:net';
import {openDirect} from './connection.ts';
import type {Destination} from './connection.ts';
import {openTunnel} from './tunnel.ts';
import type {Opening} from './tunnel.ts';

/** A TCP connection, through the proxy's tunnel where there is one. */
export const openSocket = async (to: Destination, opening: Opening, signal: AbortSignal): Promise<Socket> =>
	to.route ? openTunnel(to, to.route, opening, signal) : openDirect(to, opening.watch, signal);
