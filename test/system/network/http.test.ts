import {once} from 'node:events';
import http from 'node:http';
import tls from 'node:tls';
import type {Socket} from 'node:net';
import zlib from 'node:zlib';
import {beforeAll, describe, expect, onTestFinished, test} from 'vitest';
import {createServerCertificate, createIssuer, toPem} from '../../../source/demo/network/certificates.ts';
import type {Request} from '../../../source/engine/system.ts';
import {builtInClouds} from '../../../source/reference/clouds.ts';
import {createSystem} from '../../../source/system/system.ts';
import {evaluateRegistryResponse} from '../../../source/checks/registry/registry-response/evaluate-registry-response.ts';
import {readRegistryResponse} from '../../../source/checks/registry/registry-response/read-registry-response.ts';

const head = 'HTTP/1.1 403 Forbidden\r\nContent-Type: application/json\r\n';
const denied = JSON.stringify({
	errors: [{code: 'DENIED', message: "client with IP '203.0.113.7' is not allowed access."}],
});

let authority: string;
let server: {readonly key: string; readonly cert: string};

beforeAll(async () => {
	// Loads the module before the tests, because the first request would load it and some tests have short timeouts.
	await import('../../../source/system/network/http.ts');
	const issuer = await createIssuer('Test CA');
	authority = issuer.certificate.toString('pem');
	server = toPem(await createServerCertificate({names: ['localhost'], issuer}));
});

/** Sends a request to a TLS server that handles the connection with `reply`. */
async function ask(reply: (socket: Socket) => void, timeout = 30_000, request: Partial<Request> = {}) {
	const sockets = new Set<Socket>();
	const listener = tls.createServer(server, socket => {
		sockets.add(socket.on('error', () => {}));
		socket.once('data', () => reply(socket));
	});
	listener.listen(0, '127.0.0.1');
	await once(listener, 'listening');
	const address = listener.address();
	const port = typeof address === 'object' ? address?.port : undefined;
	const system = createSystem({
		env: {},
		platform: 'linux',
		userAgent: 'test',
		timeout,
		authorities: [authority],
		dial: () => ({address: '127.0.0.1', port: port ?? 0}),
	});
	onTestFinished(async () => {
		sockets.forEach(socket => socket.destroy());
		listener.close();
		await system.close();
	});
	return system.request(
		{method: 'GET', url: 'https://localhost/v2/', ...request},
		AbortSignal.timeout(timeout),
	);
}

const problemOf = (answer: Awaited<ReturnType<typeof ask>>) =>
	evaluateRegistryResponse(readRegistryResponse(answer, {now: Date.now(), canQuote: true}));

describe('a response that has started', () => {
	test('and sends no body is incomplete at the timeout', async () => {
		const answer = await ask(socket => socket.write(`${head}Content-Length: 99\r\n\r\n`), 2000);
		expect(answer).toMatchObject({code: 'ANSWER_UNFINISHED'});
		expect(problemOf(answer)).toBe('response-incomplete');
	});

	test('and disconnects is incomplete at once', async () => {
		const answer = await ask(socket => socket.end(`${head}Content-Length: 99\r\n\r\n{"err`));
		expect(answer).toMatchObject({code: 'ANSWER_UNFINISHED'});
	});

	test('and never ends is read up to the limit', async () => {
		const answer = await ask(socket => socket.write(`${head}\r\n${'a'.repeat(100_000)}`));
		expect(answer).toMatchObject({ok: true, value: {status: 403, isTruncated: true}});
	});

	test.each([
		[200, 100_000, false],
		[403, 65_536, true],
		[500, 65_536, true],
	])(
		'with status %i is read up to %i of 100,000 bytes if the request allows more',
		async (status, length, isTruncated) => {
			const answer = await ask(
				socket =>
					socket.write(`HTTP/1.1 ${status} X\r\nContent-Length: 100000\r\n\r\n${'a'.repeat(100_000)}`),
				30_000,
				{limit: 4_000_000},
			);
			expect(answer.ok && [answer.value.body.length, answer.value.isTruncated]).toEqual([
				length,
				isTruncated,
			]);
		},
	);
});

describe('a response that violates HTTP/1.1 is malformed', () => {
	test.each([
		['a line of text', 'hello\r\n\r\n'],
		['a frame of HTTP/2', '\0\0\u0012\u0004\0\0\0\0\0\0\u0003\0\0\0d\0\u0004'],
		['another version', 'HTTP/9.9 401 Unauthorized\r\n\r\n'],
		['a negative length', 'HTTP/1.1 401 Unauthorized\r\nContent-Length: -5\r\n\r\n'],
		['two lengths', 'HTTP/1.1 401 Unauthorized\r\nContent-Length: 5\r\nContent-Length: 7\r\n\r\nhello'],
		[
			'a chunk without a size',
			'HTTP/1.1 401 Unauthorized\r\nTransfer-Encoding: chunked\r\n\r\nZZZ\r\nqq\r\n',
		],
		['headers without end', `HTTP/1.1 401 Unauthorized\r\n${'X-A: aaaaaaaaaaaaaaaa\r\n'.repeat(2000)}`],
		['a change of protocol', 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n'],
	])('%s', async (_, text) => {
		const answer = await ask(socket => socket.write(text));
		expect(answer).toMatchObject({code: 'ANSWER_MALFORMED'});
		expect(problemOf(answer)).toBe('response-not-http');
	});
});

describe('a compressed body', () => {
	test.each([
		['gzip', zlib.gzipSync(denied)],
		['deflate', zlib.deflateSync(denied)],
		['br', zlib.brotliCompressSync(denied)],
	])('with %s is decoded', async (coding, body) => {
		const answer = await ask(socket => {
			socket.write(`${head}Content-Encoding: ${coding}\r\nContent-Length: ${body.length}\r\n\r\n`);
			socket.write(body);
		});
		expect(problemOf(answer)).toBe('client-ip-denied');
	});

	test('that expands to 200 MB is read up to the limit', async () => {
		const body = zlib.gzipSync(Buffer.alloc(200_000_000));
		const answer = await ask(socket => {
			socket.write(`${head}Content-Encoding: gzip\r\nContent-Length: ${body.length}\r\n\r\n`);
			socket.write(body);
		});
		expect(answer.ok && [answer.value.body.length, answer.value.isTruncated]).toEqual([65_536, true]);
	});

	test('with an unknown coding is not decoded', async () => {
		const answer = await ask(socket =>
			socket.write(`${head}Content-Encoding: gzip\r\nContent-Length: 4\r\n\r\nabcd`),
		);
		expect(answer).toMatchObject({value: {body: 'abcd'}});
	});
});

test('the page with which nginx requires a client certificate is recognized', async () => {
	const page = '<html><head><title>400 No required SSL certificate was sent</title></head></html>';
	const answer = await ask(socket =>
		socket.write(
			`HTTP/1.1 400 Bad Request\r\nContent-Type: text/html\r\nContent-Length: ${page.length}\r\n\r\n${page}`,
		),
	);
	expect(problemOf(answer)).toBe('client-certificate-required');
});

/** Starts a plain HTTP server. Returns the requests that it receives, and a system that connects every host to it. */
async function openPlain(env: Record<string, string> = {}) {
	const received: string[] = [];
	const listener = http.createServer((request, response) => {
		received.push(`${request.method} ${request.url}`);
		response.end('{}');
	});
	listener.listen(0, '127.0.0.1');
	await once(listener, 'listening');
	const address = listener.address();
	const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
	const dial = () => ({address: '127.0.0.1', port});
	const system = createSystem({
		env: {AZURE_TOKEN_CREDENTIALS: 'EnvironmentCredential', ...env},
		platform: 'linux',
		userAgent: 'test',
		timeout: 3000,
		dial,
	});
	onTestFinished(async () => {
		listener.close();
		await system.close();
	});
	return {system, received};
}

describe('secrets are not sent over plain HTTP', () => {
	test.each<Pick<Request, 'method' | 'headers' | 'form' | 'json'>>([
		{method: 'GET', headers: {authorization: 'Bearer secret-token'}},
		{method: 'GET', headers: {'x-registry-auth': 'secret-token'}},
		{method: 'POST', form: {grant_type: 'refresh_token', refresh_token: 'secret-token'}},
		{method: 'POST', json: {password: 'secret-token'}},
		{method: 'GET'},
	])('%j is not sent', async request => {
		const {system, received} = await openPlain();

		for (const url of ['http://management.contoso.local/x', 'http://127.0.0.1/x', 'HTTP://localhost/x']) {
			const answer = await system.request({...request, url}, AbortSignal.timeout(3000));
			expect(answer).toMatchObject({ok: false, code: 'PLAIN_HTTP'});
		}

		expect(received).toEqual([]);
	});

	test('the secret of an application is not sent to an authority over plain HTTP', async () => {
		const {system, received} = await openPlain({
			AZURE_TENANT_ID: '11111111-1111-1111-1111-111111111111',
			AZURE_CLIENT_ID: '22222222-2222-2222-2222-222222222222',
			AZURE_CLIENT_SECRET: 'secret-of-the-application',
			AZURE_AUTHORITY_HOST: 'http://login.contoso.local',
		});
		const [cloud] = builtInClouds;
		const {token, attempts} = await system.signIn(
			{cloud, audience: 'https://a.example'},
			AbortSignal.timeout(3000),
		);
		expect(token).toBeUndefined();
		expect(attempts[0]).toMatchObject({result: 'refused'});
		expect(received).toEqual([]);
	});
});
