import type {ServerOptions} from 'node:https';
import type {Socket} from 'node:net';
import type {Authority} from '../network/certificate-authority.ts';
import {createServerCertificate, createIssuer, validityInDays, toPem} from '../network/certificates.ts';
import type {ServerCertificate} from '../network/certificates.ts';
import type {ConnectionFault} from './faults.ts';
import type {ConnectionHandler} from '../network/tcp-listener.ts';

export type ServerInput = {
	readonly host: string;
	readonly authority: Authority;
	readonly createHttps: (options: ServerOptions) => ConnectionHandler;
};

/**
 * Reads the input and sends nothing. Unread input would reset the connection when the socket closes (RFC 1122,
 * 4.2.2.13).
 */
export const staySilent = (socket: Socket): void => {
	socket.resume();
};

export const connectionHandlers: Readonly<
	Record<ConnectionFault, (input: ServerInput) => ConnectionHandler | Promise<ConnectionHandler>>
> = {
	refused: () => 'closed',
	reset: () => onFirstBytes(socket => socket.resetAndDestroy()),
	'handshake-timed-out': () => staySilent,
	'self-signed': async ({host, createHttps}) =>
		createHttps(toPem(await createServerCertificate({names: [host]}))),
	'untrusted-issuer': async ({host, createHttps}) => {
		const issuer = await createIssuer('Contoso TLS Inspection CA');
		return createHttps(
			toPem(await createServerCertificate({names: [host], issuer, intermediates: [issuer.certificate]})),
		);
	},
	'missing-intermediate': async ({host, authority, createHttps}) =>
		createHttps(toPem(await createServerCertificate({names: [host], issuer: authority.issuing}))),
	expired: async input => input.createHttps(toPem(await createTrustedCertificate(input, {days: [-93, -3]}))),
	'certificate-not-yet-valid': async input =>
		input.createHttps(toPem(await createTrustedCertificate(input, {days: [2, 92]}))),
	'wrong-host': async input =>
		input.createHttps(
			toPem(await createTrustedCertificate(input, {names: ['www.contoso.test', 'contoso.test']})),
		),
	// OpenSSL 3 supports TLS 1.1 only at security level 0
	// (https://docs.openssl.org/3.0/man3/SSL_CTX_set_security_level/).
	'tls-version-too-old': async input =>
		input.createHttps({
			...toPem(await createTrustedCertificate(input, {})),
			minVersion: 'TLSv1',
			maxVersion: 'TLSv1.1',
			ciphers: 'DEFAULT@SECLEVEL=0',
		}),
	'not-tls': () =>
		onFirstBytes(socket =>
			socket.end('HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n'),
		),
	'closed-during-handshake': () => onFirstBytes(socket => socket.end()),
	'client-certificate-required': async input =>
		input.createHttps({
			...toPem(await createTrustedCertificate(input, {})),
			requestCert: true,
			rejectUnauthorized: true,
			ca: input.authority.root.certificate.toString('pem'),
		}),
};

/**
 * These faults are in the trust settings of the machine, but they also need a registry certificate from a different CA
 * than the usual CA of the demo.
 */
export const machineConnectionHandlers = {
	'docker-trust-public': async ({host, authority, createHttps}: ServerInput) =>
		createHttps(toPem(await createServerCertificate({names: [host], issuer: authority.publicRoot}))),
	'docker-trust-only-docker': async ({host, authority, createHttps}: ServerInput) =>
		createHttps(toPem(await createServerCertificate({names: [host], issuer: authority.proxy}))),
};

export const resourceManagerConnectionHandlers = {
	'resource-manager-unreachable': connectionHandlers.refused,
	'resource-manager-timed-out': connectionHandlers['handshake-timed-out'],
	'resource-manager-untrusted': connectionHandlers['untrusted-issuer'],
};

const createTrustedCertificate = async (
	{host, authority}: ServerInput,
	{
		names = [host],
		days: [from, to] = [-1, 90],
	}: {readonly names?: readonly string[]; readonly days?: readonly [number, number]},
): Promise<ServerCertificate> =>
	createServerCertificate({
		names,
		issuer: authority.issuing,
		intermediates: [authority.issuing.certificate],
		validity: validityInDays(from, to),
	});

const onFirstBytes =
	(respond: (socket: Socket) => void): ConnectionHandler =>
	socket => {
		socket.once('data', () => respond(socket));
	};
