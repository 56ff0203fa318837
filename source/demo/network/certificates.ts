// @peculiar/x509 needs this polyfill (https://github.com/PeculiarVentures/x509#-reflect-polyfill-required).
// oxlint-disable-next-line import/no-unassigned-import -- the import must come before x509
import 'reflect-metadata';
import {randomBytes} from 'node:crypto';
import type {webcrypto} from 'node:crypto';
import {createSecureContext} from 'node:tls';
import type {SecureContext} from 'node:tls';
import {
	AuthorityInfoAccessExtension,
	AuthorityKeyIdentifierExtension,
	BasicConstraintsExtension,
	ExtendedKeyUsage,
	ExtendedKeyUsageExtension,
	KeyUsageFlags,
	KeyUsagesExtension,
	PemConverter,
	SubjectAlternativeNameExtension,
	SubjectKeyIdentifierExtension,
	X509CertificateGenerator,
} from '@peculiar/x509';
import type {Extension, X509Certificate} from '@peculiar/x509';
import {certificateHost} from '../azure-identifiers.ts';

const algorithm = {name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256'};
const dayMs = 86_400_000;

export type Issuer = {readonly certificate: X509Certificate; readonly key: webcrypto.CryptoKey};

/** `key` is PEM. `certificates` starts with the certificate of the server. */
export type ServerCertificate = {readonly key: string; readonly certificates: readonly X509Certificate[]};

type Validity = {readonly from: Date; readonly to: Date};

/** `from` and `to` are days from now. A negative number is in the past. */
export const validityInDays = (from: number, to: number): Validity => ({
	from: new Date(Date.now() + from * dayMs),
	to: new Date(Date.now() + to * dayMs),
});

/** Creates a CA. `parent` signs the certificate. Without `parent`, the certificate is self-signed. */
export async function createIssuer(name: string, parent?: Issuer): Promise<Issuer> {
	const keys = await generateKeys();
	const certificate = await sign({
		subject: `CN=${name}, O=Contoso`,
		keys,
		issuer: parent,
		validity: validityInDays(-30, 365),
		extensions: [
			new BasicConstraintsExtension(true, undefined, true),
			new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
		],
	});

	return {certificate, key: keys.privateKey};
}

/** Without `issuer`, the certificate is self-signed. */
export async function createServerCertificate(request: {
	readonly names: readonly string[];
	readonly issuer?: Issuer;
	readonly intermediates?: readonly X509Certificate[];
	readonly validity?: Validity;
}): Promise<ServerCertificate> {
	const keys = await generateKeys();
	const leaf = await sign({
		subject: `CN=${request.names[0]}`,
		keys,
		issuer: request.issuer,
		validity: request.validity ?? validityInDays(-1, 90),
		extensions: [
			new BasicConstraintsExtension(false, undefined, true),
			new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
			new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth]),
			new SubjectAlternativeNameExtension(request.names.map(value => ({type: 'dns', value}))),
			...(request.issuer ? [new AuthorityInfoAccessExtension({caIssuers: issuerUrl})] : []),
		],
	});

	const key = PemConverter.encode(await crypto.subtle.exportKey('pkcs8', keys.privateKey), 'PRIVATE KEY');
	return {key, certificates: [leaf, ...(request.intermediates ?? [])]};
}

/**
 * The path of the certificate of the issuing CA on `certificateHost`. Each server certificate that is not self-signed
 * contains the full URL (Authority Information Access).
 */
export const issuerPath = '/contoso-demo-issuing-ca.cer';
const issuerUrl = `http://${certificateHost}${issuerPath}`;

export const createContext = (identity: ServerCertificate): SecureContext =>
	createSecureContext(toPem(identity));

export const toPem = ({
	key,
	certificates,
}: ServerCertificate): {readonly key: string; readonly cert: string} => ({
	key,
	cert: certificates.map(certificate => certificate.toString('pem')).join('\n'),
});

const generateKeys = async (): Promise<webcrypto.CryptoKeyPair> =>
	crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);

async function sign(request: {
	readonly subject: string;
	readonly keys: webcrypto.CryptoKeyPair;
	readonly issuer: Issuer | undefined;
	readonly validity: Validity;
	readonly extensions: readonly Extension[];
}): Promise<X509Certificate> {
	return X509CertificateGenerator.create({
		// The first hexadecimal digit is 4, so that the number is positive in DER and has no leading zero.
		serialNumber: `4${randomBytes(16).toString('hex').slice(1)}`,
		subject: request.subject,
		issuer: request.issuer?.certificate.subject ?? request.subject,
		notBefore: request.validity.from,
		notAfter: request.validity.to,
		publicKey: request.keys.publicKey,
		signingKey: request.issuer?.key ?? request.keys.privateKey,
		signingAlgorithm: algorithm,
		extensions: [
			...request.extensions,
			await SubjectKeyIdentifierExtension.create(request.keys.publicKey),
			...(request.issuer
				? [await AuthorityKeyIdentifierExtension.create(request.issuer.certificate.publicKey)]
				: []),
		],
	});
}
