import {createServer} from 'node:net';
import type {Server, Socket} from 'node:net';
import {setImmediate} from 'node:timers/promises';

/** Handles an accepted connection. `closed` means that nothing listens on the port. */
export type ConnectionHandler = 'closed' | ((socket: Socket) => void);

export type SocketAddress = {readonly address: string; readonly port: number};

/** A TCP listener whose connection handler can be replaced. `setHandler` closes the open connections. */
export type Listener = {
	readonly socketAddress: () => SocketAddress;
	readonly setHandler: (handler: ConnectionHandler) => Promise<void>;
	readonly closeConnections: () => Promise<void>;
	readonly close: () => Promise<void>;
};

/**
 * An address on which usually no program listens. The port of a closed listener is not used, because the operating
 * system can reuse that port.
 */
export const closedAddress: SocketAddress = {address: '127.0.0.1', port: 1};

/**
 * Listens on the fixed address or on a free loopback port, unless the handler is `closed`. `setHandler` opens a
 * closed port again, or another free port if the port is in use. Throws a system error if the listener cannot open,
 * for example if a fixed address is in use.
 */
export async function openListener(handler: ConnectionHandler, fixed?: SocketAddress): Promise<Listener> {
	const sockets = new Set<Socket>();
	let current = handler;
	let server: Server | undefined;
	let socketAddress = fixed ?? {...closedAddress, port: 0};

	const accept = (socket: Socket) => {
		sockets.add(socket);
		socket.once('close', () => sockets.delete(socket));
		// Ignore the error, because a client can disconnect at any time.
		socket.on('error', () => socket.destroy());

		if (current !== 'closed') {
			current(socket);
		}
	};

	const closeConnections = async () => {
		await Promise.all(
			[...sockets].map(async socket => {
				const {promise, resolve} = Promise.withResolvers<void>();
				socket.once('close', () => resolve());
				socket.destroy();
				await promise;
			}),
		);
		// A client in the same process gets the `close` event within two turns of the event loop.
		await setImmediate();
		await setImmediate();
	};

	const stopListening = async () => {
		const stopping = server;
		server = undefined;
		const {promise, resolve} = Promise.withResolvers<void>();
		stopping?.close(() => resolve());
		await closeConnections();
		await (stopping && promise);
	};

	const setHandler = async (next: ConnectionHandler) => {
		current = next;

		if (next === 'closed') {
			await stopListening();
			return;
		}

		if (server === undefined) {
			server = await listen(accept, socketAddress, fixed === undefined);
			socketAddress = {...socketAddress, port: portOf(server)};
		}

		await closeConnections();
	};

	await setHandler(handler);

	return {
		socketAddress: () => (server === undefined && fixed === undefined ? closedAddress : socketAddress),
		setHandler,
		closeConnections,
		close: async () => setHandler('closed'),
	};
}

async function listen(
	accept: (socket: Socket) => void,
	{address, port}: SocketAddress,
	canMove: boolean,
): Promise<Server> {
	const server = createServer(accept);
	const {promise, resolve, reject} = Promise.withResolvers<void>();
	server.once('error', reject);
	server.listen({host: address, port}, resolve);

	try {
		await promise;
		return server;
	} catch (error) {
		if (canMove && port !== 0) {
			return listen(accept, {address, port: 0}, false);
		}

		throw error;
	}
}

function portOf(server: Server): number {
	const address = server.address();
	return typeof address === 'object' && address !== null ? address.port : 0;
}
