import type {X509Certificate} from 'node:crypto';
import type {DetailedPeerCertificate, TLSSocket} from 'node:tls';
import {excerpt} from '../../text/strip-control-characters.ts';
import type {Certificate, Handshake, Phase} from '../../engine/system.ts';
import {openTls} from './connection.ts';
import type {Destination} from './connection.ts';
import {toFailure} from '../errors.ts';
import {findMissingIssuer} from '../trust/missing-issuer.ts';
import type {FetchBytes} from '../trust/missing-issuer.ts';
import {openSocket} from './open-socket.ts';
import {parseCertificate} from '../trust/pem.ts';
import {publicKeyOf, formatName} from '../trust/trust.ts';
import type {Trust} from '../trust/trust.ts';

/** `sent` contains only the certificates that the server sent, leaf first. `chain` can also contain trusted issuers. */
type InspectedHandshake = Handshake & {readonly sent: readonly X509Certificate[]};

/** Maximum number of certificates to read, because a server can send any number. */
const maxChainLength = 10;

/**
 * Reads the certificate chain of a server and looks for the chain in the trust stores. Accepts any certificate,
 * because an untrusted chain must also be readable. Sends no HTTP request to the server. Returns `error` and the last
 * phase if the connection fails.
 */
export async function readHandshake(
	to: Destination,
	trust: Trust,
	fetchBytes: FetchBytes,
	signal: AbortSignal,
): Promise<InspectedHandshake> {
	const proxy = to.route?.withoutPassword;
	let phase: Phase = to.route ? 'proxy' : 'connect';
	const base = {...(proxy && {proxy}), chain: [], acceptedBy: [], trustFiles: trust.files, sent: []};

	try {
		const socket = await openSocket(to, {trust: () => trust, onPhase: reached => (phase = reached)}, signal);
		const address = to.route ? undefined : socket.remoteAddress;

		try {
			const secure = await openTls(socket, to, {trust, isVerified: false}, signal);
			const evidence = inspectSocket(secure, trust);
			const sent = listSent(secure);
			secure.destroy();

			return {
				...base,
				phase: 'done',
				address,
				...evidence.facts,
				...(await describeMissingIssuer(evidence, trust, fetchBytes, signal)),
				sent,
			};
		} catch (error) {
			return {...base, phase, address, error: refineTlsError(error, socket.bytesRead)};
		}
	} catch (error) {
		const {ok: _, ...failed} = toFailure(error);
		return {...base, phase, error: failed};
	}
}

function inspectSocket(secure: TLSSocket, trust: Trust) {
	const certificates = certificatesOf(secure.getPeerCertificate(true));
	// `authorizationError` is usually a string such as an OpenSSL code, contrary to the type declaration.
	const refusal: unknown = secure.authorizationError;

	return {
		certificates,
		facts: {
			protocol: secure.getProtocol() ?? undefined,
			// `getCipher` returns null on a closed connection, contrary to the type declaration.
			cipher: (secure.getCipher() as ReturnType<TLSSocket['getCipher']> | null)?.standardName,
			chain: certificates.map(certificate => describeCertificate(certificate)),
			refusal: secure.authorized
				? undefined
				: typeof refusal === 'string'
					? refusal
					: toFailure(refusal).code,
			acceptedBy: secure.authorized ? trust.findStores(certificates) : [],
			...(!secure.authorized && {isRooted: trust.findStores(certificates).length > 0}),
		},
	};
}

async function describeMissingIssuer(
	{certificates, facts}: ReturnType<typeof inspectSocket>,
	trust: Trust,
	fetchBytes: FetchBytes,
	signal: AbortSignal,
): Promise<Pick<Handshake, 'missingIssuer' | 'similarCa'>> {
	const last = certificates.at(-1);

	return last && /UNABLE_TO_(?:VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT)/.test(facts.refusal ?? '')
		? {
				missingIssuer: await findMissingIssuer(last, trust, fetchBytes, signal),
				similarCa: trust.findSimilarCa(last),
			}
		: {};
}

function certificatesOf(peer: DetailedPeerCertificate): readonly X509Certificate[] {
	const chain: X509Certificate[] = [];

	for (
		let link: DetailedPeerCertificate | undefined = peer;
		link?.raw !== undefined && chain.length < maxChainLength;
		link = link.issuerCertificate
	) {
		const certificate = parseCertificate(link.raw);

		// A root is its own issuer, so the chain ends at the first certificate that repeats.
		if (
			certificate === undefined ||
			chain.some(({fingerprint256}) => fingerprint256 === certificate.fingerprint256)
		) {
			break;
		}

		chain.push(certificate);
	}

	return chain;
}

/**
 * `getPeerX509Certificate` adds no trusted certificate, contrary to `getPeerCertificate`. After the leaf, the order is
 * the order of the server.
 */
function listSent(secure: TLSSocket): readonly X509Certificate[] {
	const sent: X509Certificate[] = [];

	for (
		let link = secure.getPeerX509Certificate();
		link !== undefined && sent.length < maxChainLength;
		link = link.issuerCertificate
	) {
		// The copy does not keep the connection in memory.
		const copy = parseCertificate(link.raw);

		if (copy !== undefined) {
			sent.push(copy);
		}
	}

	return sent;
}

const describeCertificate = (certificate: X509Certificate): Certificate => ({
	subject: excerpt(formatName(certificate.subject), maxNameLength),
	issuer: excerpt(formatName(certificate.issuer), maxNameLength),
	validFrom: parseTime(certificate.validFrom),
	validTo: parseTime(certificate.validTo),
	names: listNames(certificate),
	isSelfSigned: certificate.checkIssued(certificate),
	bits: publicKeyOf(certificate)?.asymmetricKeyDetails?.modulusLength,
	weakDigest: weakDigestOf(certificate),
	fingerprint: certificate.fingerprint256,
});

/** Maximum length in characters, because a certificate can contain names of any length. */
const maxNameLength = 300;

/**
 * Converts a time in the format of OpenSSL, such as `Nov 30 02:05:07 2026 GMT`, to ISO 8601 in UTC. Returns undefined
 * for any other text.
 */
function parseTime(text: string): string | undefined {
	const time = /^[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d(?:\.\d{1,9})? \d{4} GMT$/.test(text)
		? Date.parse(text)
		: NaN;
	return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

/**
 * Returns at most 20 names, because a certificate can contain hundreds. Node can quote a name
 * (https://nodejs.org/api/crypto.html#x509subjectaltname).
 */
const listNames = ({subjectAltName}: X509Certificate): readonly string[] =>
	((subjectAltName ?? '').match(/(?:[^,"]|"(?:[^"\\]|\\.)*")+/g) ?? [])
		.slice(0, 20)
		.map(name => excerpt(name.trim().replace(/^DNS:|^IP Address:/, ''), maxNameLength));

/**
 * DER identifiers of weak signature algorithms. Node before 24.9 does not report the signature algorithm
 * (https://nodejs.org/api/crypto.html#x509signaturealgorithm).
 */
const weakDigests: ReadonlyArray<readonly [bytes: string, digest: string]> = [
	['06092a864886f70d010104', 'MD5'],
	['06092a864886f70d010105', 'SHA-1'],
	['06072a8648ce3d0401', 'SHA-1'],
];

const weakDigestOf = ({raw}: X509Certificate): string | undefined =>
	weakDigests.find(([bytes]) => raw.includes(Buffer.from(bytes, 'hex')))?.[1];

/** A server that sent more than this many bytes has already sent its certificate, because a TLS alert is shorter. */
const minBytesWithCertificate = 100;

function refineTlsError(error: unknown, bytesRead: number): NonNullable<Handshake['error']> {
	const {code, message, details} = toFailure(error);

	if (code === 'ECONNRESET' && /disconnected before/.test(message)) {
		return {code: 'TLS_CLOSED', message};
	}

	// Up to TLS 1.2, a server can report a missing client certificate as a failed handshake (RFC 5246, 7.4.6). The
	// server has then already sent its own certificate.
	if (code.endsWith('ALERT_HANDSHAKE_FAILURE') && bytesRead > minBytesWithCertificate) {
		return {code: 'CLIENT_CERTIFICATE_WANTED', message};
	}

	return {code, message, details};
}
