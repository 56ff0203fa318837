// The polyfill must be there before x509 loads.
// oxlint-disable-next-line import/no-unassigned-import -- it works by being there, before what follows
import 'reflect-metadata';
import {once} from 'node:events';
import net from 'node:net';
import type {Socket} from 'node:net';
import tls from 'node:tls';
import {PemConverter, SubjectAlternativeNameExtension, X509CertificateGenerator} from '@peculiar/x509';
import {beforeAll, describe, expect, onTestFinished, test} from 'vitest';
import {createIdentity, createIssuer, daysAround, pemOf} from '../../source/demo/certificates.ts';
import type {Issuer} from '../../source/demo/certificates.ts';
import {createSystem} from '../../source/system/system.ts';

const host = 'contoso.azurecr.io';
let issuer: Issuer;
let authority: string;

beforeAll(async () => {
	issuer = await createIssuer('Test CA');
	authority = issuer.certificate.toString('pem');
});

/** What the doctor reads of a server on loopback, by its true name. */
async function read(server: net.Server, {timeout = 30_000, authorities = [authority]} = {}) {
	const sockets = new Set<Socket>();
	server.on('connection', (socket: Socket) => sockets.add(socket.on('error', () => {})));
	server.on('tlsClientError', () => {});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
	const dial = () => ({address: '127.0.0.1', port});
	const system = createSystem({env: {}, platform: 'linux', userAgent: 'test', timeout, authorities, dial});
	onTestFinished(async () => {
		sockets.forEach(socket => socket.destroy());
		server.close();
		await system.close();
	});
	return system.handshake(host, 443, AbortSignal.timeout(timeout));
}

const old = async () => createIdentity({names: [host], issuer, validity: daysAround(-90, -3)});

const serve = async (options: tls.TlsOptions = {}, identity = createIdentity({names: [host], issuer})) =>
	tls.createServer({...pemOf(await identity), ...options});

describe('what a server wants, or does not have, is told by how it breaks off', () => {
	test('a client certificate up to TLS 1.2', async () => {
		const server = await serve({requestCert: true, ca: authority, maxVersion: 'TLSv1.2'});
		expect((await read(server)).error?.code).toBe('CLIENT_CERTIFICATE_WANTED');
	});

	test('a cipher in common', async () => {
		const server = await serve({ciphers: 'ECDHE-RSA-AES128-GCM-SHA256', maxVersion: 'TLSv1.2'});
		expect((await read(server)).error?.code).toMatch(/HANDSHAKE_FAILURE$/);
	});

	test('the name, which it does not know', async () => {
		// A fatal alert, unrecognized_name (RFC 6066, 3).
		const server = net.createServer(socket =>
			socket.once('data', () => socket.end(Buffer.from('15030300020270', 'hex'))),
		);
		expect((await read(server)).error?.code).toBe('ERR_SSL_TLSV1_UNRECOGNIZED_NAME');
	});

	test('anything to say', async () => {
		const server = net.createServer(socket => socket.resume());
		expect(await read(server, {timeout: 300})).toMatchObject({phase: 'tls', error: {code: 'TIMEOUT'}});
	});
});

describe('a chain that is refused for its dates', () => {
	test('tells whether it would be trusted but for them', async () => {
		expect(await read(await serve({}, old()))).toMatchObject({refusal: 'CERT_HAS_EXPIRED', isRooted: true});
	});

	test('and whether it would not', async () => {
		const handshake = await read(await serve({}, old()), {authorities: []});
		expect(handshake.isRooted).toBe(false);
	});
});

test.each([
	[1024, 'SHA-256', {bits: 1024}],
	[2048, 'SHA-1', {bits: 2048, weakDigest: 'SHA-1'}],
])('a certificate of %i bits signed with %s says so', async (modulusLength, hash, expected) => {
	const algorithm = {
		name: 'RSASSA-PKCS1-v1_5',
		hash,
		modulusLength,
		publicExponent: new Uint8Array([1, 0, 1]),
	};
	const keys = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
	const certificate = await X509CertificateGenerator.createSelfSigned({
		name: `CN=${host}`,
		keys,
		notBefore: daysAround(-1, 1).from,
		notAfter: daysAround(-1, 1).to,
		signingAlgorithm: algorithm,
		extensions: [new SubjectAlternativeNameExtension([{type: 'dns', value: host}])],
	});
	const key = PemConverter.encode(await crypto.subtle.exportKey('pkcs8', keys.privateKey), 'PRIVATE KEY');
	const server = tls.createServer({key, cert: certificate.toString('pem'), ciphers: 'DEFAULT:@SECLEVEL=0'});

	const [leaf] = (await read(server)).chain;
	expect(leaf).toMatchObject(expected);
	expect(leaf?.weakDigest === undefined).toBe(hash === 'SHA-256');
});
