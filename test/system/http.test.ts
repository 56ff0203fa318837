import {once} from 'node:events';
import tls from 'node:tls';
import type {Socket} from 'node:net';
import zlib from 'node:zlib';
import {beforeAll, describe, expect, onTestFinished, test} from 'vitest';
import {createIdentity, createIssuer, pemOf} from '../../source/demo/certificates.ts';
import {createSystem} from '../../source/system/system.ts';
import {commonProblemOf, readAnswer} from '../../source/wire/answer.ts';

const head = 'HTTP/1.1 403 Forbidden\r\nContent-Type: application/json\r\n';
const denied = JSON.stringify({
	errors: [{code: 'DENIED', message: "client with IP '203.0.113.7' is not allowed access."}],
});

let authority: string;
let server: {readonly key: string; readonly cert: string};

beforeAll(async () => {
	// It loads with the first request, and some of these have little time.
	await import('../../source/system/http.ts');
	const issuer = await createIssuer('Test CA');
	authority = issuer.certificate.toString('pem');
	server = pemOf(await createIdentity({names: ['localhost'], issuer}));
});

/** Asks a TLS server on loopback that answers each request with these bytes; the connection stays open unless ended. */
async function ask(reply: (socket: Socket) => void, timeout = 30_000) {
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
	return system.request({method: 'GET', url: 'https://localhost/v2/'}, AbortSignal.timeout(timeout));
}

const problemOf = (answer: Awaited<ReturnType<typeof ask>>) =>
	commonProblemOf(readAnswer(answer, {now: Date.now(), mayQuote: true}));

describe('an answer that begins', () => {
	test('and whose body never comes is unfinished at the time-out', async () => {
		const answer = await ask(socket => socket.write(`${head}Content-Length: 99\r\n\r\n`), 400);
		expect(answer).toMatchObject({code: 'ANSWER_UNFINISHED'});
		expect(problemOf(answer)).toBe('answer-unfinished');
	});

	test('and is cut before its end is unfinished at once', async () => {
		const answer = await ask(socket => socket.end(`${head}Content-Length: 99\r\n\r\n{"err`));
		expect(answer).toMatchObject({code: 'ANSWER_UNFINISHED'});
	});

	test('and never ends is read to its bound', async () => {
		const answer = await ask(socket => socket.write(`${head}\r\n${'a'.repeat(100_000)}`));
		expect(answer).toMatchObject({ok: true, value: {status: 403, isTruncated: true}});
	});
});

describe('what is no answer by the rules of HTTP/1.1 is malformed', () => {
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
		expect(problemOf(answer)).toBe('answer-malformed');
	});
});

describe('a body that something compressed', () => {
	test.each([
		['gzip', zlib.gzipSync(denied)],
		['deflate', zlib.deflateSync(denied)],
		['br', zlib.brotliCompressSync(denied)],
	])('by %s is read all the same', async (coding, body) => {
		const answer = await ask(socket => {
			socket.write(`${head}Content-Encoding: ${coding}\r\nContent-Length: ${body.length}\r\n\r\n`);
			socket.write(body);
		});
		expect(problemOf(answer)).toBe('client-ip-denied');
	});

	test('to two hundred megabytes of nothing is read to the bound', async () => {
		const body = zlib.gzipSync(Buffer.alloc(200_000_000));
		const answer = await ask(socket => {
			socket.write(`${head}Content-Encoding: gzip\r\nContent-Length: ${body.length}\r\n\r\n`);
			socket.write(body);
		});
		expect(answer.ok && [answer.value.body.length, answer.value.isTruncated]).toEqual([65_536, true]);
	});

	test('by nothing we know is left as it is', async () => {
		const answer = await ask(socket =>
			socket.write(`${head}Content-Encoding: gzip\r\nContent-Length: 4\r\n\r\nabcd`),
		);
		expect(answer).toMatchObject({value: {body: 'abcd'}});
	});
});

test('nginx asks for a client certificate with a page', async () => {
	const page = '<html><head><title>400 No required SSL certificate was sent</title></head></html>';
	const answer = await ask(socket =>
		socket.write(
			`HTTP/1.1 400 Bad Request\r\nContent-Type: text/html\r\nContent-Length: ${page.length}\r\n\r\n${page}`,
		),
	);
	expect(problemOf(answer)).toBe('client-certificate-wanted');
});
