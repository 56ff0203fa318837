import type {KeyObject, X509Certificate} from 'node:crypto';
import tls from 'node:tls';
import type {TrustFile} from '../../engine/system.ts';
import {createCertificateStore} from './certificate-store.ts';
import type {CertificateStore} from './certificate-store.ts';
import {dedupeKeyOf, readCertificates} from './pem.ts';
import type {Environment} from '../network/find-proxy-route.ts';
import {readSystemRoots} from './system-roots.ts';
import type {RootLocations} from './system-roots.ts';

/** Environment variables with the path of additional certificates. The evidence lists the variables in this order. */
const variables = ['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'REQUESTS_CA_BUNDLE'] as const;

export type Trust = {
	/** One context for all connections, because creating a context takes tens of milliseconds. */
	readonly context: tls.SecureContext;
	readonly files: readonly TrustFile[];
	/** Returns the names of the stores that contain a certificate of the chain or an issuer of a chain certificate. */
	readonly findStores: (chain: readonly X509Certificate[]) => readonly string[];
	readonly findIssuer: (certificate: X509Certificate) => X509Certificate | undefined;
	/** Returns the name of a trusted CA of the same organization as the issuer of the certificate, or undefined. */
	readonly findSimilarCa: (certificate: X509Certificate) => string | undefined;
};

type TrustInput = {
	readonly env: Environment;
	/** Additional roots as PEM, for example the root of the demo. */
	readonly extra?: readonly string[] | undefined;
	/** Additional roots as PEM in the store `node`. */
	readonly extraPublic?: readonly string[] | undefined;
	/** If `rootLocations` is absent, Node finds the roots of the system. */
	readonly rootLocations?: RootLocations | undefined;
};

/**
 * Reads the roots of Node and of the system, the files in `variables`, `extra` and `extraPublic`. `files` contains the
 * error of an unreadable file.
 */
export function readTrust({env, extra = [], extraPublic = [], rootLocations}: TrustInput): Trust {
	const nodeRoots = [...tls.getCACertificates('bundled'), ...extraPublic];
	const knownValid = new Set(nodeRoots.map(dedupeKeyOf));
	const named = variables.flatMap(variable => {
		const file = env[variable];
		const allowFolder = variable === 'REQUESTS_CA_BUNDLE';
		return file ? [{variable, ...readCertificates(file, {allowFolder, knownValid})}] : [];
	});
	const stores: ReadonlyArray<readonly [string, readonly string[]]> = [
		['node', nodeRoots],
		['system', readSystemRoots(env, rootLocations)],
		...named.map(({variable, certificates}) => [variable, certificates] as const),
		['demo', extra],
	];
	const indexed = stores.map(
		([store, certificates]) => [store, createCertificateStore(certificates)] as const,
	);
	const trusted = (subject: string) => indexed.flatMap(([, store]) => store.findBySubject(subject));
	// Most roots are in several stores. Each root is added only once, because adding a root takes about 0.1 ms.
	const unique = new Map(stores.flatMap(([, pems]) => pems.map(pem => [dedupeKeyOf(pem), pem])));

	return {
		context: tls.createSecureContext({ca: [...unique.values()]}),
		files: named.map(({variable, path, certificates, error}) => ({
			variable,
			path,
			certificates: certificates.length,
			...(error !== undefined && {error}),
		})),
		findStores: chain =>
			indexed.filter(([, store]) => chain.some(link => isRootedIn(link, store))).map(([name]) => name),
		findIssuer: certificate => trusted(certificate.issuer).find(root => hasIssued(root, certificate)),
		findSimilarCa(certificate) {
			const organization = organizationOf(certificate.issuer);
			const names = indexed.flatMap(([, store]) => store.subjects());
			const similarCa = names.find(subject => organizationOf(subject) === organization);
			return organization === undefined || similarCa === undefined ? undefined : formatName(similarCa);
		},
	};
}

export function hasIssued(issuer: X509Certificate, certificate: X509Certificate): boolean {
	const key = publicKeyOf(issuer);
	return certificate.checkIssued(issuer) && key !== undefined && certificate.verify(key);
}

/** Returns undefined if OpenSSL cannot decode the key, for example because the key type is not supported. */
export function publicKeyOf(certificate: X509Certificate): KeyObject | undefined {
	try {
		return certificate.publicKey;
	} catch {
		return undefined;
	}
}

function isRootedIn(link: X509Certificate, store: CertificateStore): boolean {
	const isItself = store.findBySubject(link.subject).some(root => root.raw.equals(link.raw));
	return isItself || store.findBySubject(link.issuer).some(root => hasIssued(root, link));
}

/** Node returns an undefined subject for an empty name. */
const organizationOf = (subject: string | undefined): string | undefined =>
	/^O=(.+)$/m.exec(subject ?? '')?.[1];

/** Returns text such as `C=US, O=Contoso, CN=Contoso CA`, or an empty text if `name` is undefined. */
export const formatName = (name: string | undefined): string => (name ?? '').replaceAll('\n', ', ');
