import http from 'node:http';
import net from 'node:net';
import type {Socket} from 'node:net';
import {openTls, waitUntilConnected} from './connection.ts';
import type {Destination, OnPhase} from './connection.ts';
import {createError, toFailure} from '../errors.ts';
import type {ProxyRoute} from './find-proxy-route.ts';
import type {Trust} from '../trust/trust.ts';

/** `trust` is called only for an https proxy. */
export type SocketOptions = {readonly trust: () => Trust; readonly onPhase: OnPhase};

/** Returns a connection through an HTTP proxy (CONNECT, RFC 9110, 9.3.6). Throws an error with a PROXY_ code. */
export async function openTunnel(
	to: Destination,
	{url}: ProxyRoute,
	options: SocketOptions,
	signal: AbortSignal,
): Promise<Socket> {
	options.onPhase('proxy');
	const proxy = await connectToProxy(url, options, signal);

	try {
		const socket = await connectThrough(proxy, to, url, signal);
		options.onPhase('tls');
		return socket;
	} catch (error) {
		proxy.destroy();
		throw error;
	}
}

async function connectToProxy(url: URL, {trust}: SocketOptions, signal: AbortSignal): Promise<Socket> {
	const isSecure = url.protocol === 'https:';
	const host = url.hostname.replaceAll(/[[\]]/g, '');
	const socket = net.connect({
		host,
		port: Number(url.port || (isSecure ? 443 : 80)),
		noDelay: true,
		autoSelectFamily: true,
	});

	try {
		await waitUntilConnected(socket, signal);
	} catch (error) {
		throw createError('PROXY_UNREACHABLE', toFailure(error).message);
	}

	if (!isSecure) {
		return socket;
	}

	try {
		return await openTls(socket, {host}, {trust: trust(), isVerified: true}, signal);
	} catch (error) {
		const {code, message} = toFailure(error);
		throw createError(tlsErrorCode(code), message);
	}
}

function tlsErrorCode(code: string): string {
	if (code === 'TIMEOUT') {
		return 'PROXY_TIMEOUT';
	}

	return code.startsWith('ERR_SSL_') || /^(?:ECONNRESET|EPROTO|TLS_CLOSED)$/.test(code)
		? 'PROXY_NOT_HTTP'
		: 'PROXY_CERTIFICATE';
}

async function connectThrough(
	proxy: Socket,
	{host, port}: Destination,
	url: URL,
	signal: AbortSignal,
): Promise<Socket> {
	const target = `${net.isIP(host) === 6 ? `[${host}]` : host}:${port}`;
	const {promise, resolve, reject} = Promise.withResolvers<Socket>();
	const request = http.request({
		method: 'CONNECT',
		path: target,
		createConnection: () => proxy,
		headers: {host: target, ...authorizationHeader(url)},
		signal,
	});
	request.once('error', error => reject(toProxyError(error, signal)));
	request.once('connect', ({statusCode = 0}, socket: Socket) => {
		if (statusCode >= 200 && statusCode < 300) {
			resolve(socket);
		} else {
			reject(createError(statusErrorCode(statusCode), {status: statusCode}));
		}
	});
	request.end();
	return promise;
}

/** HPE_ codes come from Node's HTTP parser (https://github.com/nodejs/llhttp). */
function toProxyError(error: Error, signal: AbortSignal): Error {
	if (signal.aborted) {
		return createError('PROXY_TIMEOUT');
	}

	const {code, message} = toFailure(error);
	return code.startsWith('HPE_')
		? createError('PROXY_NOT_HTTP', message)
		: createError('PROXY_UNREACHABLE', message);
}

function statusErrorCode(status: number): string {
	if (status === 407) {
		return 'PROXY_407';
	}

	return status >= 502 && status <= 504 ? 'PROXY_FAILED' : 'PROXY_REFUSED';
}

/** Basic authentication (RFC 7617). Returns no header for a URL without a user name. */
const authorizationHeader = ({username, password}: URL): Record<string, string> =>
	username === ''
		? {}
		: {
				'proxy-authorization': `Basic ${Buffer.concat([
					decode(username),
					Buffer.from(':'),
					decode(password),
				]).toString('base64')}`,
			};

const decode = (text: string): Buffer =>
	Buffer.from(
		text.replaceAll(/%([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
		'latin1',
	);
