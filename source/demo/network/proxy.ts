import {createServer} from 'node:http';
import type {IncomingMessage} from 'node:http';
import {connect} from 'node:net';
import type {Socket} from 'node:net';
import type {Duplex} from 'node:stream';
import type {FaultRegistry} from '../faults/fault-registry.ts';
import {proxyFaults} from '../faults/faults.ts';
import type {FaultName, ProxyFault} from '../faults/faults.ts';
import {openListener} from './tcp-listener.ts';
import type {SocketAddress} from './tcp-listener.ts';
import {hostOfRegistry, registryOfHost} from '../azure-identifiers.ts';

type Proxy = {
	/** Returns HTTPS_PROXY and NO_PROXY. NO_PROXY contains `hosts` without the login servers of `proxied` registries. */
	readonly environment: (
		hosts: readonly string[],
		proxied: readonly string[],
	) => Readonly<Record<string, string>>;
	readonly refresh: () => Promise<void>;
	readonly close: () => Promise<void>;
};

type ProxyInput = {
	readonly faults: FaultRegistry;
	readonly dial: (host: string, port: number) => SocketAddress;
};

export const isProxyFault = (fault: FaultName | undefined): fault is ProxyFault =>
	fault !== undefined && Object.hasOwn(proxyFaults, fault);

export async function openProxy({faults, dial}: ProxyInput): Promise<Proxy> {
	const server = createServer((_, response) => response.writeHead(501).end());

	server.on('connect', (request: IncomingMessage, client: Duplex, head: Buffer) => {
		const [host = '', port = '443'] = (request.url ?? '').split(':');
		const fault = faults.faultOf(registryOfHost(host));

		if (fault === 'proxy-authentication-required') {
			refuse(client, '407 Proxy Authentication Required', 'Proxy-Authenticate: Basic realm="Contoso proxy"');
		} else if (fault === 'proxy-refused') {
			refuse(client, '403 Forbidden', 'X-Blocked-By: Contoso proxy');
		} else {
			tunnel(dial(host, Number(port)), client, head);
		}
	});

	const serve = (socket: Socket) => {
		server.emit('connection', socket);
	};
	const listener = await openListener(serve);
	// The address is read only once, because `socketAddress` returns another address while a fault closes the port.
	const {address, port} = listener.socketAddress();

	return {
		environment: (hosts, proxied) => ({
			HTTPS_PROXY: `http://${address}:${port}`,
			NO_PROXY: hosts.filter(host => !proxied.map(hostOfRegistry).includes(host)).join(','),
		}),
		refresh: async () => listener.setHandler(faults.has('proxy-unreachable') ? 'closed' : serve),
		close: listener.close,
	};
}

const refuse = (client: Duplex, status: string, header: string): void => {
	client.end(`HTTP/1.1 ${status}\r\n${header}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`);
};

function tunnel({address, port}: SocketAddress, client: Duplex, head: Buffer): void {
	const server = connect(port, address);
	let isOpen = false;

	server.once('connect', () => {
		isOpen = true;
		client.write('HTTP/1.1 200 Connection established\r\n\r\n');
		server.write(head);
		server.pipe(client).pipe(server);
	});

	server.on('error', () => {
		if (isOpen) {
			client.destroy();
		} else {
			refuse(client, '502 Bad Gateway', 'X-Reason: no connection to the host');
		}
	});

	client.on('error', () => server.destroy());
	client.on('close', () => server.destroy());
}
