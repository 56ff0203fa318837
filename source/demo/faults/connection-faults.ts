import type {ServerOptions} from 'node:https';
import type {Socket} from 'node:net';
import type {Authority} from '../network/certificate-authority.ts';
import {createIdentity, createIssuer, daysAround, pemOf} from '../network/certificates.ts';
import type {Identity} from '../network/certificates.ts';
import type {ConnectionFault} from './faults.ts';
import type {Behaviour} from '../network/listener.ts';

/** What a faulty server is made of. */
export type Material = {
	readonly host: string;
	readonly authority: Authority;
	/** HTTPS with other options than the healthy server's. */
	readonly serve: (options: ServerOptions) => Behaviour;
};

/** Says nothing, and reads what it is told so that hanging up later is a close and no reset. */
export const saysNothing = (socket: Socket): void => {
	socket.resume();
};

/** How a server takes connections under each fault. */
export const connectionBehaviours: Readonly<
	Record<ConnectionFault, (material: Material) => Behaviour | Promise<Behaviour>>
> = {
	refused: () => 'closed',
	reset: () => onFirstBytes(socket => socket.resetAndDestroy()),
	'handshake-timed-out': () => saysNothing,
	'self-signed': async ({host, serve}) => serve(pemOf(await createIdentity({names: [host]}))),
	'untrusted-issuer': async ({host, serve}) => {
		const issuer = await createIssuer('Contoso TLS Inspection CA');
		return serve(pemOf(await createIdentity({names: [host], issuer, sendAlong: [issuer.certificate]})));
	},
	'missing-intermediate': async ({host, authority, serve}) =>
		serve(pemOf(await createIdentity({names: [host], issuer: authority.issuing}))),
	expired: async material => material.serve(pemOf(await trusted(material, {days: [-93, -3]}))),
	'certificate-not-yet-valid': async material =>
		material.serve(pemOf(await trusted(material, {days: [2, 92]}))),
	'wrong-host': async material =>
		material.serve(pemOf(await trusted(material, {names: ['www.contoso.test', 'contoso.test']}))),
	// OpenSSL 3 speaks TLS 1.1 only where its security level allows SHA-1.
	'tls-version-too-old': async material =>
		material.serve({
			...pemOf(await trusted(material, {})),
			minVersion: 'TLSv1',
			maxVersion: 'TLSv1.1',
			ciphers: 'DEFAULT@SECLEVEL=0',
		}),
	'not-tls': () =>
		onFirstBytes(socket =>
			socket.end('HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n'),
		),
	'closed-during-handshake': () => onFirstBytes(socket => socket.end()),
	'client-certificate-required': async material =>
		material.serve({
			...pemOf(await trusted(material, {})),
			requestCert: true,
			rejectUnauthorized: true,
			ca: material.authority.root.certificate.toString('pem'),
		}),
};

/** How Resource Manager's own server takes them. */
export const resourceManagerBehaviours = {
	'resource-manager-unreachable': connectionBehaviours.refused,
	'resource-manager-timed-out': connectionBehaviours['handshake-timed-out'],
	'resource-manager-untrusted': connectionBehaviours['untrusted-issuer'],
};

const trusted = async (
	{host, authority}: Material,
	{
		names = [host],
		days: [from, to] = [-1, 90],
	}: {readonly names?: readonly string[]; readonly days?: readonly [number, number]},
): Promise<Identity> =>
	createIdentity({
		names,
		issuer: authority.issuing,
		sendAlong: [authority.issuing.certificate],
		validity: daysAround(from, to),
	});

const onFirstBytes =
	(converse: (socket: Socket) => void): Behaviour =>
	socket => {
		socket.once('data', () => converse(socket));
	};
