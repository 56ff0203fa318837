import net from 'node:net';
import type {Socket} from 'node:net';
import tls from 'node:tls';
import {describe, expect, onTestFinished, test} from 'vitest';
import {createServerCertificate, createIssuer, toPem} from '../../../source/demo/network/certificates.ts';
import {createTimeLimit} from './time-limit.ts';
import {createSystem} from '../../../source/system/system.ts';

const host = 'contoso.azurecr.io';

/** Starts a proxy with this handler, and returns its port. */
async function openProxy(converse: (socket: Socket) => void, server = net.createServer(converse)) {
	const sockets = new Set<Socket>();
	server.on('connection', (socket: Socket) => sockets.add(socket.on('error', () => {})));
	server.on('tlsClientError', () => {});
	const {promise, resolve} = Promise.withResolvers<void>();
	server.listen(0, '127.0.0.1', resolve);
	await promise;
	onTestFinished(() => {
		sockets.forEach(socket => socket.destroy());
		server.close();
	});
	const address = server.address();
	return typeof address === 'object' ? address?.port : undefined;
}

const answer = (text: string) => (socket: Socket) => void socket.once('data', () => socket.write(text));

async function shakeHands(
	proxy: string,
	{signal = AbortSignal.timeout(30_000), authorities = [] as string[]} = {},
) {
	const env = {HTTPS_PROXY: proxy};
	const system = createSystem({env, platform: 'linux', userAgent: 'test', authorities, timeout: 30_000});
	const {phase, error} = await system.handshake(host, 443, signal);
	await system.close();
	return [phase, error?.code, ...(error?.details ? [error.details] : [])];
}

describe('each failure of a proxy has its own code', () => {
	test.each([
		['HTTP/1.1 407 Proxy Authentication Required\r\n\r\n', 'PROXY_407', 407],
		['HTTP/1.1 403 Forbidden\r\n\r\n', 'PROXY_REFUSED', 403],
		['HTTP/1.1 405 Method Not Allowed\r\n\r\n', 'PROXY_REFUSED', 405],
		['HTTP/1.1 502 Bad Gateway\r\n\r\n', 'PROXY_FAILED', 502],
		['HTTP/1.1 503 Service Unavailable\r\n\r\n', 'PROXY_FAILED', 503],
		['HTTP/1.1 504 Gateway Timeout\r\n\r\n', 'PROXY_FAILED', 504],
	])('the response %j is %s', async (text, code, status) => {
		const port = await openProxy(answer(text));
		expect(await shakeHands(`http://127.0.0.1:${port}`)).toEqual(['proxy', code, {status}]);
	});

	test('a server that does not speak HTTP is not a proxy', async () => {
		const port = await openProxy(answer('SSH-2.0-OpenSSH_9.2\r\n'));
		expect(await shakeHands(`http://127.0.0.1:${port}`)).toEqual(['proxy', 'PROXY_NOT_HTTP']);
	});

	test('a variable without a valid address is named', async () => {
		expect(await shakeHands('ftp://proxy')).toEqual(['proxy', 'PROXY_MALFORMED', {variable: 'HTTPS_PROXY'}]);
	});

	test('a proxy that does not respond fails at the timeout', async () => {
		const limit = createTimeLimit();
		const port = await openProxy(socket => socket.once('data', limit.reach));
		const {signal} = limit;
		expect(await shakeHands(`http://127.0.0.1:${port}`, {signal})).toEqual(['proxy', 'PROXY_TIMEOUT']);
	});

	test('a proxy that disconnects and a closed port are unreachable', async () => {
		const port = await openProxy(socket => socket.once('data', () => socket.end()));
		expect(await shakeHands(`http://127.0.0.1:${port}`)).toEqual(['proxy', 'PROXY_UNREACHABLE']);
		expect(await shakeHands('http://127.0.0.1:1')).toEqual(['proxy', 'PROXY_UNREACHABLE']);
	});

	test('an open tunnel without data is not a failure of the proxy', async () => {
		const limit = createTimeLimit();
		const port = await openProxy(socket => {
			answer('HTTP/1.1 200 Connection established\r\n\r\n')(socket);
			// The second data is the start of the TLS handshake.
			socket.once('data', () => socket.once('data', limit.reach));
		});
		const {signal} = limit;
		expect(await shakeHands(`http://127.0.0.1:${port}`, {signal})).toEqual(['tls', 'TIMEOUT']);
	});
});

describe('a proxy with an https address', () => {
	test('has its own certificate, which must be trusted', async () => {
		const issuer = await createIssuer('Proxy CA');
		const authorities = [issuer.certificate.toString('pem')];
		const own = toPem(await createServerCertificate({names: ['localhost'], issuer}));
		const registrys = toPem(await createServerCertificate({names: [host], issuer}));
		const refuse = answer('HTTP/1.1 403 Forbidden\r\n\r\n');
		const [right, wrong] = [
			await openProxy(refuse, tls.createServer(own, refuse)),
			await openProxy(refuse, tls.createServer(registrys, refuse)),
		];

		expect(await shakeHands(`https://localhost:${right}`, {authorities})).toEqual([
			'proxy',
			'PROXY_REFUSED',
			{status: 403},
		]);
		expect(await shakeHands(`https://localhost:${wrong}`, {authorities})).toEqual([
			'proxy',
			'PROXY_CERTIFICATE',
		]);
		expect(await shakeHands(`https://localhost:${right}`)).toEqual(['proxy', 'PROXY_CERTIFICATE']);
	});

	test('that speaks plain HTTP is reported as not a proxy', async () => {
		const port = await openProxy(answer('HTTP/1.1 400 Bad Request\r\n\r\n'));
		expect(await shakeHands(`https://127.0.0.1:${port}`)).toEqual(['proxy', 'PROXY_NOT_HTTP']);
	});
});

test.each([
	['me', 'me:'],
	['me:pass', 'me:pass'],
	['me%40corp:p%40ss%2F', 'me@corp:p@ss/'],
	['me:50%off', 'me:50%off'],
	['me:caf%C3%A9', 'me:caf\u00E9'],
])('the credentials %s are sent as %s', async (written, sent) => {
	const {promise, resolve} = Promise.withResolvers<string>();
	const port = await openProxy(
		socket => void socket.once('data', data => resolve(String(data)) ?? socket.end()),
	);
	await shakeHands(`http://${written}@127.0.0.1:${port}`);

	const [, encoded = ''] = /^proxy-authorization: Basic (.+)\r$/im.exec(await promise) ?? [];
	expect(Buffer.from(encoded, 'base64').toString()).toBe(sent);
});
