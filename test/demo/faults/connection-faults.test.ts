import http from 'node:http';
import tls from 'node:tls';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {X509Certificate} from 'node:crypto';
import {startDemo} from '../../../source/demo/demo.ts';
import type {Demo} from '../../../source/demo/demo.ts';
import type {ConnectionFault} from '../../../source/demo/faults/faults.ts';
import {certificateHost, hostOfRegistry} from '../../../source/demo/azure-identifiers.ts';
import {connect, handshake, host, registry} from '../demo-client.ts';

let demo: Demo;

beforeAll(async () => {
	demo = await startDemo();
});

afterAll(async () => {
	await demo.close();
});

const met: readonly (readonly [ConnectionFault, string])[] = [
	['refused', 'ECONNREFUSED'],
	['reset', 'ECONNRESET'],
	['self-signed', 'DEPTH_ZERO_SELF_SIGNED_CERT'],
	['untrusted-issuer', 'SELF_SIGNED_CERT_IN_CHAIN'],
	['missing-intermediate', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
	['expired', 'CERT_HAS_EXPIRED'],
	['certificate-not-yet-valid', 'CERT_NOT_YET_VALID'],
	['wrong-host', 'ERR_TLS_CERT_ALTNAME_INVALID'],
	['tls-version-too-old', 'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION'],
	['not-tls', 'ERR_SSL_WRONG_VERSION_NUMBER'],
	['closed-during-handshake', 'ECONNRESET'],
	['client-certificate-required', 'ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED'],
];

test.each(met)('a client sees %s as %s until the fault is removed', async (fault, code) => {
	await demo.setFault(registry, fault);
	expect(await handshake(demo)).toBe(code);
	await demo.setFault(registry, undefined);
	expect(await handshake(demo)).toBe('open');
});

test('the server of a timeout fault accepts the connection and sends nothing', async () => {
	await demo.setFault(registry, 'handshake-timed-out');
	const {socket, received} = await connect(demo);
	socket.write('anything');
	await demo.setFault(registry, undefined);
	await expect.poll(() => socket.closed).toBe(true);
	expect(received()).toBe('');
});

test('a reset and a close in the handshake differ on the wire', async () => {
	const endings = async () => {
		const {socket} = await connect(demo);
		const ended = new Promise<string>(resolve => {
			socket.on('end', () => resolve('closed'));
			socket.on('error', () => resolve('reset'));
		});
		socket.write('hello');
		return ended;
	};

	await demo.setFault(registry, 'reset');
	expect(await endings()).toBe('reset');
	await demo.setFault(registry, 'closed-during-handshake');
	expect(await endings()).toBe('closed');
	await demo.setFault(registry, undefined);
});

test('a missing intermediate certificate can be downloaded from its AIA address', async () => {
	await demo.setFault(registry, 'missing-intermediate');
	const {address, port} = demo.dial(host, 443);
	const socket = tls.connect({host: address, port, servername: host, rejectUnauthorized: false});
	await new Promise(resolve => socket.on('secureConnect', resolve));
	const leaf = new X509Certificate(socket.getPeerCertificate(false).raw);
	socket.destroy();
	const [, url = ''] = /CA Issuers - URI:(\S+)/.exec(leaf.infoAccess ?? '') ?? [];
	expect(new URL(url).hostname).toBe(certificateHost);

	const issuer = new X509Certificate(await download(url));
	expect(leaf.checkIssued(issuer)).toBe(true);
	expect(issuer.verify(new X509Certificate(demo.authorityCertificate).publicKey)).toBe(true);
	await demo.setFault(registry, undefined);
});

test('healthy registries share one certificate for their suffix, as in Azure', async () => {
	const names = await Promise.all(
		[registry, 'another'].map(async name => {
			const to = hostOfRegistry(name);
			const {address, port} = demo.dial(to, 443);
			const socket = tls.connect({
				host: address,
				port,
				servername: to,
				ca: demo.authorityCertificate,
			});
			await new Promise(resolve => socket.on('secureConnect', resolve));
			const {subjectaltname} = socket.getPeerCertificate();
			socket.destroy();
			return subjectaltname;
		}),
	);
	expect(names).toEqual(['DNS:*.azurecr.test', 'DNS:*.azurecr.test']);
});

async function download(url: string): Promise<Buffer> {
	const {hostname, pathname} = new URL(url);
	const {address, port} = demo.dial(hostname, 80);
	const {promise, resolve, reject} = Promise.withResolvers<http.IncomingMessage>();
	http
		.get({host: address, port, path: pathname, headers: {host: hostname}, agent: false}, resolve)
		.on('error', reject);
	const response = await promise;
	expect(response.headers['content-type']).toBe('application/pkix-cert');
	return Buffer.concat(await response.toArray());
}
