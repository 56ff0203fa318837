import type {KeyObject, X509Certificate} from 'node:crypto';
import tls from 'node:tls';
import type {TrustFile} from '../../engine/system.ts';
import {createCertificateStore} from './certificate-store.ts';
import type {CertificateStore} from './certificate-store.ts';
import {dedupeKeyOf, readCertificates} from './pem.ts';
import type {Environment} from '../network/proxy.ts';
import {readSystemRoots} from './system-roots.ts';
import type {RootLocations} from './system-roots.ts';

/** The variables that add trust, in the order they are named in evidence. */
const variables = ['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'REQUESTS_CA_BUNDLE'] as const;

/** Every certificate that may stand at the root of a chain, and where each comes from. */
export type Trust = {
	/** Made once and shared: building one costs tens of ms. */
	readonly context: tls.SecureContext;
	readonly files: readonly TrustFile[];
	/** The stores that hold a certificate of this chain, or one that issued a certificate of it. */
	readonly findStores: (chain: readonly X509Certificate[]) => readonly string[];
	/** The trusted certificate that issued this one. */
	readonly findIssuer: (certificate: X509Certificate) => X509Certificate | undefined;
	/** The subject of a trusted certificate of the same organisation as this one's issuer. */
	readonly findSimilarCa: (certificate: X509Certificate) => string | undefined;
};

export type TrustInput = {
	readonly env: Environment;
	/** PEM: the demo's own. */
	readonly extra?: readonly string[] | undefined;
	/** Where the system keeps its own; where this is absent, Node looks for it. */
	readonly rootLocations?: RootLocations | undefined;
};

/** Reads Node's roots, the system's, those the variables name, and `extra`. */
export function readTrust({env, extra = [], rootLocations}: TrustInput): Trust {
	const nodeRoots = tls.getCACertificates('bundled');
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
	// Most stand in several stores; each takes the context a tenth of a millisecond.
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
			const organisation = organisationOf(certificate.issuer);
			const names = indexed.flatMap(([, store]) => store.subjects());
			const similarCa = names.find(subject => organisationOf(subject) === organisation);
			return organisation === undefined || similarCa === undefined ? undefined : formatName(similarCa);
		},
	};
}

/** True when `issuer` signed `certificate`. */
export function hasIssued(issuer: X509Certificate, certificate: X509Certificate): boolean {
	const key = publicKeyOf(issuer);
	return certificate.checkIssued(issuer) && key !== undefined && certificate.verify(key);
}

/** The public key of a certificate; undefined for one of a kind that OpenSSL does not know. */
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

/** Node gives no name as undefined, which its types do not say. */
const organisationOf = (subject: string | undefined): string | undefined =>
	/^O=(.+)$/m.exec(subject ?? '')?.[1];

/** `C=US, O=Contoso, CN=Contoso CA`, from a subject or issuer as Node returns it: one part a line, undefined if empty. */
export const formatName = (name: string | undefined): string => (name ?? '').replaceAll('\n', ', ');
