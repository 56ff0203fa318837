import type {IncomingMessage} from 'node:http';
import https from 'node:https';
import type {Socket} from 'node:net';
import net from 'node:net';
import {text} from 'node:stream/consumers';
import tls from 'node:tls';
import type {Demo} from '../../source/demo/demo.ts';
import {hostOfRegistry} from '../../source/demo/azure-identifiers.ts';

export const registry = 'contosodemo';
export const host = hostOfRegistry(registry);

export type Request = {
	readonly host?: string;
	readonly path?: string;
	readonly headers?: Readonly<Record<string, string>>;
	/** The form of a POST request. If absent, the request is a GET. */
	readonly form?: Readonly<Record<string, string>>;
	readonly agent?: https.Agent;
};

/** Sends a request and reads the whole response. Rejects with the error of the socket. */
export async function ask(demo: Demo, request: Request = {}) {
	const response = await send(demo, request);
	return {status: response.statusCode, headers: response.headers, body: await text(response)};
}

export async function askJson(demo: Demo, request: Request = {}) {
	const {body, ...rest} = await ask(demo, request);
	const json: Record<string, unknown> = JSON.parse(body);
	return {...rest, json};
}

/** Returns the response when its headers arrive. */
export async function send(demo: Demo, {host: to = host, path = '/v2/', headers, form, agent}: Request) {
	const {promise, resolve, reject} = Promise.withResolvers<IncomingMessage>();
	const place = demo.dial(to, 443);
	const request = https.request({
		host: place.address,
		port: place.port,
		servername: to,
		ca: demo.authorityCertificate,
		path,
		method: form ? 'POST' : 'GET',
		headers: {host: to, ...(form && {'content-type': 'application/x-www-form-urlencoded'}), ...headers},
		agent: agent ?? false,
	});
	request.on('response', resolve);
	request.on('error', reject);
	request.end(form && new URLSearchParams(form).toString());
	return promise;
}

/** Connects with TLS. Returns the error code, or `open` if the connection is established. */
export async function handshake(demo: Demo, to = host): Promise<string> {
	const {promise, resolve} = Promise.withResolvers<string>();
	const {address, port} = demo.dial(to, 443);
	const socket = tls.connect({host: address, port, servername: to, ca: demo.authorityCertificate});
	socket.on('error', error => resolve('code' in error ? String(error.code) : error.message));
	// A server that requires a client certificate closes only now.
	socket.on('secureConnect', () => socket.write(`GET /v2/ HTTP/1.1\r\nHost: ${to}\r\n\r\n`));
	socket.on('data', () => resolve('open'));
	const outcome = await promise;
	socket.destroy();
	return outcome;
}

/** Opens a TCP connection. `received` returns the data that has arrived. */
export async function connect(demo: Demo, to = host): Promise<Connection> {
	const {address, port} = demo.dial(to, 443);
	return listenTo(net.connect(port, address), 'connect');
}

/** Opens a verified TLS connection and sends no request. */
export async function connectTls(demo: Demo, to = host): Promise<Connection> {
	const {address, port} = demo.dial(to, 443);
	return listenTo(
		tls.connect({host: address, port, servername: to, ca: demo.authorityCertificate}),
		'secureConnect',
	);
}

type Connection = {readonly socket: Socket; readonly received: () => string};

async function listenTo(socket: Socket, opened: string): Promise<Connection> {
	const {promise, resolve, reject} = Promise.withResolvers<void>();
	const received: Buffer[] = [];
	socket.on('data', data => received.push(data));
	socket.on('error', reject);
	socket.on(opened, () => resolve());
	await promise;
	return {socket, received: () => Buffer.concat(received).toString()};
}

export const claimsOf = (token: unknown): Record<string, unknown> =>
	JSON.parse(Buffer.from(String(token).split('.')[1] ?? '', 'base64url').toString());
