// @peculiar/x509 uses decorators and needs this polyfill.
// oxlint-disable-next-line import/no-unassigned-import -- the import must come before x509
import 'reflect-metadata';
import type {webcrypto} from 'node:crypto';
import {once} from 'node:events';
import net from 'node:net';
import type {Socket} from 'node:net';
import tls from 'node:tls';
import {
	BasicConstraintsExtension,
	PemConverter,
	SubjectAlternativeNameExtension,
	X509CertificateGenerator,
} from '@peculiar/x509';
import type {JsonGeneralNames} from '@peculiar/x509';
import {beforeAll, describe, expect, onTestFinished, test} from 'vitest';
import {tls as tlsCheck} from '../../../source/checks/network/tls/tls.ts';
import {
	createServerCertificate,
	createIssuer,
	validityInDays,
	toPem,
} from '../../../source/demo/network/certificates.ts';
import type {Issuer} from '../../../source/demo/network/certificates.ts';
import {createTimeLimit} from './time-limit.ts';
import {createSystem} from '../../../source/system/system.ts';
import type {SystemInput} from '../../../source/system/system.ts';
import {evaluate, textOf} from '../../checks/bench.ts';
import {finish, runSmall} from '../../engine/small-checks.ts';

const host = 'contoso.azurecr.io';
let issuer: Issuer;
let authority: string;

beforeAll(async () => {
	issuer = await createIssuer('Test CA');
	authority = issuer.certificate.toString('pem');
});

/** Reads the handshake with a server on loopback. */
async function read(
	server: net.Server,
	{signal = AbortSignal.timeout(30_000), authorities = [authority]} = {},
) {
	const sockets = new Set<Socket>();
	server.on('connection', (socket: Socket) => sockets.add(socket.on('error', () => {})));
	server.on('tlsClientError', () => {});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
	const dial = () => ({address: '127.0.0.1', port});
	const system = createSystem({
		env: {},
		platform: 'linux',
		userAgent: 'test',
		timeout: 30_000,
		authorities,
		dial,
	});
	onTestFinished(async () => {
		sockets.forEach(socket => socket.destroy());
		server.close();
		await system.close();
	});
	return system.handshake(host, 443, signal);
}

const old = async () => createServerCertificate({names: [host], issuer, validity: validityInDays(-90, -3)});

const serve = async (
	options: tls.TlsOptions = {},
	identity = createServerCertificate({names: [host], issuer}),
) => tls.createServer({...toPem(await identity), ...options});

describe('the alert of a failed handshake identifies the cause', () => {
	test('a required client certificate, up to TLS 1.2', async () => {
		const server = await serve({requestCert: true, ca: authority, maxVersion: 'TLSv1.2'});
		expect((await read(server)).error?.code).toBe('CLIENT_CERTIFICATE_WANTED');
	});

	test('no common cipher', async () => {
		const server = await serve({ciphers: 'ECDHE-RSA-AES128-GCM-SHA256', maxVersion: 'TLSv1.2'});
		expect((await read(server)).error?.code).toMatch(/HANDSHAKE_FAILURE$/);
	});

	test('an unknown host name', async () => {
		// The bytes are a fatal alert of the type unrecognized_name (RFC 6066, 3).
		const server = net.createServer(socket =>
			socket.once('data', () => socket.end(Buffer.from('15030300020270', 'hex'))),
		);
		expect((await read(server)).error?.code).toBe('ERR_SSL_TLSV1_UNRECOGNIZED_NAME');
	});

	test('no reason at all', async () => {
		const {signal, reach} = createTimeLimit();
		const server = net.createServer(socket => socket.once('data', reach));
		expect(await read(server, {signal})).toMatchObject({phase: 'tls', error: {code: 'TIMEOUT'}});
	});
});

describe('a chain that is refused for its dates', () => {
	test('is reported as otherwise trusted', async () => {
		expect(await read(await serve({}, old()))).toMatchObject({refusal: 'CERT_HAS_EXPIRED', isRooted: true});
	});

	test('is reported as also untrusted', async () => {
		const handshake = await read(await serve({}, old()), {authorities: []});
		expect(handshake.isRooted).toBe(false);
	});
});

test.each([
	[1024, 'SHA-256', {bits: 1024}],
	[2048, 'SHA-1', {bits: 2048, weakDigest: 'SHA-1'}],
])('a certificate with %i bits and a %s signature is reported', async (modulusLength, hash, expected) => {
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
		notBefore: validityInDays(-1, 1).from,
		notAfter: validityInDays(-1, 1).to,
		signingAlgorithm: algorithm,
		extensions: [new SubjectAlternativeNameExtension([{type: 'dns', value: host}])],
	});
	const key = PemConverter.encode(await crypto.subtle.exportKey('pkcs8', keys.privateKey), 'PRIVATE KEY');
	const server = tls.createServer({key, cert: certificate.toString('pem'), ciphers: 'DEFAULT:@SECLEVEL=0'});

	const [leaf] = (await read(server)).chain;
	expect(leaf).toMatchObject(expected);
	expect(leaf?.weakDigest === undefined).toBe(hash === 'SHA-256');
});

const algorithm = {name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256'};

/** Creates a certificate and its key as PEM. Without an issuer, the certificate is self-signed. */
async function certify({
	subject = '',
	names = [],
	by,
	isAuthority = false,
}: {
	subject?: string;
	names?: JsonGeneralNames;
	by?: {name: string; key: webcrypto.CryptoKey};
	isAuthority?: boolean;
}) {
	const keys = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
	const certificate = await X509CertificateGenerator.create({
		serialNumber: '4a',
		subject,
		issuer: by?.name ?? subject,
		notBefore: validityInDays(-1, 1).from,
		notAfter: validityInDays(-1, 1).to,
		publicKey: keys.publicKey,
		signingKey: by?.key ?? keys.privateKey,
		signingAlgorithm: algorithm,
		extensions: [
			...(names.length === 0 ? [] : [new SubjectAlternativeNameExtension(names)]),
			...(isAuthority ? [new BasicConstraintsExtension(true, undefined, true)] : []),
		],
	});
	const key = PemConverter.encode(await crypto.subtle.exportKey('pkcs8', keys.privateKey), 'PRIVATE KEY');
	return {certificate, cert: certificate.toString('pem'), key, signingKey: keys.privateKey};
}

const dnsName: JsonGeneralNames = [{type: 'dns', value: host}];

const byTestAuthority = () => ({name: issuer.certificate.subject, key: issuer.key});

describe('every field of a certificate can be missing', () => {
	test('an empty subject with subject alternative names is accepted', async () => {
		const handshake = await read(tls.createServer(await certify({names: dnsName, by: byTestAuthority()})));
		expect(handshake).toMatchObject({phase: 'done', refusal: undefined, acceptedBy: ['demo']});
		expect(handshake.error).toBeUndefined();
		expect(handshake.chain[0]).toMatchObject({subject: '', names: [host]});
		expect(evaluate(tlsCheck, {...handshake, host, port: 443})).toMatchObject({
			finding: 'trusted-by-private-ca',
		});
	});

	test('a trusted certificate without subject and issuer is accepted', async () => {
		const own = await certify({names: dnsName});
		const handshake = await read(tls.createServer(own), {authorities: [own.cert]});
		expect(handshake).toMatchObject({refusal: undefined, acceptedBy: ['demo']});
		const verdict = evaluate(tlsCheck, {...handshake, host, port: 443});
		expect(verdict).toMatchObject({status: 'passed'});
		expect(textOf(verdict)).not.toMatch(/\?|undefined/);
	});

	test('an untrusted one is reported as self-signed, with its first name', async () => {
		const handshake = await read(tls.createServer(await certify({names: dnsName})));
		expect(handshake).toMatchObject({refusal: 'DEPTH_ZERO_SELF_SIGNED_CERT', isRooted: false});
		expect(evaluate(tlsCheck, {...handshake, host, port: 443})).toMatchObject({
			finding: 'self-signed',
			summary: `${host} presents a self-signed certificate (${host}).`,
		});
	});

	test('an issuer without a name', async () => {
		const root = await certify({isAuthority: true});
		const leaf = await certify({subject: `CN=${host}`, names: dnsName, by: {name: '', key: root.signingKey}});
		const handshake = await read(tls.createServer(leaf));
		expect(handshake).toMatchObject({phase: 'done', chain: [{issuer: '', isSelfSigned: false}]});
		const verdict = evaluate(tlsCheck, {...handshake, host, port: 443});
		expect(verdict).toMatchObject({status: 'failed'});
		expect(textOf(verdict)).not.toMatch(/\?|undefined/);
	});

	test('no subject alternative name', async () => {
		const own = await certify({});
		const handshake = await read(tls.createServer(own));
		expect(handshake.chain[0]).toMatchObject({subject: '', names: []});
		const verdict = evaluate(tlsCheck, {...handshake, host, port: 443});
		expect(textOf(verdict)).toMatch(/SHA-256 [0-9A-F:]{95}/);
	});

	test('invalid dates', async () => {
		const {certificate, key} = await certify({subject: `CN=${host}`, names: dnsName, by: byTestAuthority()});
		const bytes = Buffer.from(certificate.rawData);
		// Dates before 2050 have the type UTCTime with 13 characters (RFC 5280, 4.1.2.5).
		const first = bytes.indexOf(Buffer.from([0x17, 13]));
		bytes.write('999999999999Z', first + 2);
		bytes.write('not-a-date-..', first + 17);
		const handshake = await read(tls.createServer({key, cert: PemConverter.encode(bytes, 'CERTIFICATE')}));
		expect(handshake.chain[0]).toMatchObject({validFrom: undefined, validTo: undefined});
		expect(evaluate(tlsCheck, {...handshake, host, port: 443})).toMatchObject({status: 'failed'});
	});

	test('names that are not host names, and several common names', async () => {
		const own = await certify({
			subject: 'CN=one+OU=two,CN=three',
			names: [
				{type: 'ip', value: '10.0.0.1'},
				{type: 'url', value: 'spiffe://contoso/registry'},
				{type: 'email', value: 'ca@contoso.example'},
				{type: 'dn', value: 'O="Contoso, Inc."'},
			],
		});
		const [leaf] = (await read(tls.createServer(own))).chain;
		expect(leaf).toMatchObject({
			subject: 'CN=one + OU=two, CN=three',
			names: [
				'10.0.0.1',
				'URI:spiffe://contoso/registry',
				'email:ca@contoso.example',
				expect.stringMatching(/^DirName:/),
			],
		});
	});

	test('long names are truncated, and control characters are removed', async () => {
		const long = 'x'.repeat(20_000);
		const own = await certify({
			subject: `O=${long}\u202E`,
			names: [{type: 'dns', value: long}, ...dnsName],
		});
		const [leaf] = (await read(tls.createServer(own))).chain;
		expect(leaf?.subject).toHaveLength(300);
		expect(leaf?.names.map(({length}) => length)).toEqual([300, host.length]);
		expect(JSON.stringify(leaf)).not.toContain('\u202E');
	});
});

const signal = () => AbortSignal.timeout(3000);
const breakDown = async (): Promise<never> => Promise.reject(new TypeError('A fault of ours.'));

const systemWith = (input: Partial<SystemInput>) =>
	createSystem({env: {}, platform: 'linux', userAgent: 'test', timeout: 3000, ...input});

/** Node throws ERR_SOCKET_BAD_PORT for this port. */
const broken = () => systemWith({dial: () => ({address: '127.0.0.1', port: 70_000})});

describe('a bug in acr-doctor is never reported as a server failure', () => {
	test('a handshake throws the error', async () => {
		await expect(broken().handshake(host, 443, signal())).rejects.toThrow(RangeError);
	});

	test('a request throws the error', async () => {
		await expect(broken().request({method: 'GET', url: `https://${host}/v2/`}, signal())).rejects.toThrow(
			RangeError,
		);
	});

	test('an error in the resolver is thrown by every call that resolves', async () => {
		const system = systemWith({resolver: {resolve: breakDown, aliases: breakDown}});
		await expect(system.handshake(host, 443, signal())).rejects.toThrow(TypeError);
		await expect(system.request({method: 'GET', url: `https://${host}/`}, signal())).rejects.toThrow(
			TypeError,
		);
	});

	test('the check is reported as broken, without a finding', async () => {
		const run = runSmall(
			[
				{
					id: 'a',
					async finds({system, signal: over}) {
						await system.handshake(host, 443, over);
						return 'good';
					},
				},
			],
			{system: broken()},
		);
		expect(await finish(run)).toEqual({'a contoso': 'error'});
	});
});
