import {X509Certificate} from 'node:crypto';
import type {KeyObject} from 'node:crypto';
import {readdirSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import tls from 'node:tls';
import type {TrustFile} from '../core/system.ts';
import {createCertificateStore} from './certificate-store.ts';
import type {CertificateStore} from './certificate-store.ts';
import {failureOf} from './failures.ts';
import type {Environment} from './proxy.ts';
import {oneLineName} from './subject.ts';

/** The variables that add trust, in the order they are named in evidence. */
const variables = ['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'REQUESTS_CA_BUNDLE'] as const;

/** A bundle of every public root is about 250 KiB. */
const largestFile = 8 * 1024 * 1024;

/** Every certificate that may stand at the root of a chain, and where each comes from. */
export type Trust = {
	/** Made once and shared: building one costs tens of ms. */
	readonly context: tls.SecureContext;
	readonly files: readonly TrustFile[];
	/** The stores that hold a certificate of this chain, or one that issued a certificate of it. */
	readonly storesWith: (chain: readonly X509Certificate[]) => readonly string[];
	/** The trusted certificate that issued this one. */
	readonly issuerOf: (certificate: X509Certificate) => X509Certificate | undefined;
	/** The subject of a trusted certificate of the same organisation as this one's issuer. */
	readonly kinOf: (certificate: X509Certificate) => string | undefined;
};

/** Reads Node's roots, the system's, those the variables name, and `extra` (the demo's own). */
export function readTrust(
	env: Environment,
	extra: readonly string[] = [],
	bundles: readonly string[] = systemBundles,
): Trust {
	const named = variables.flatMap(variable => {
		const file = env[variable];
		return file ? [{variable, ...readCertificates(file, variable === 'REQUESTS_CA_BUNDLE')}] : [];
	});
	const ofFile = named.find(({variable}) => variable === 'SSL_CERT_FILE');
	const stores: ReadonlyArray<readonly [string, readonly string[]]> = [
		['node', tls.getCACertificates('bundled')],
		['system', systemCertificates(ofFile, bundles)],
		...named.map(({variable, certificates}) => [variable, certificates] as const),
		['demo', extra],
	];
	const indexed = stores.map(
		([store, certificates]) => [store, createCertificateStore(certificates)] as const,
	);
	const trusted = (subject: string) => indexed.flatMap(([, store]) => store.named(subject));

	return {
		context: tls.createSecureContext({ca: [...new Set(stores.flatMap(([, certificates]) => certificates))]}),
		files: named.map(({variable, path: file, certificates, error}) => ({
			variable,
			path: file,
			certificates: certificates.length,
			...(error !== undefined && {error}),
		})),
		storesWith: chain =>
			indexed.filter(([, store]) => chain.some(link => isRootedIn(link, store))).map(([name]) => name),
		issuerOf: certificate => trusted(certificate.issuer).find(root => hasIssued(root, certificate)),
		kinOf(certificate) {
			const organisation = organisationOf(certificate.issuer);
			const names = indexed.flatMap(([, store]) => store.subjects());
			const kin = names.find(subject => organisationOf(subject) === organisation);
			return organisation === undefined || kin === undefined ? undefined : oneLineName(kin);
		},
	};
}

/**
 * The system's own. Node reads SSL_CERT_FILE in its place: what stands there is that file's, and a pipe or device
 * there would be read for ever.
 */
function systemCertificates(
	ofFile: {readonly certificates: readonly string[]; readonly error?: string} | undefined,
	bundles: readonly string[],
): readonly string[] {
	if (ofFile?.error === 'NOT_A_FILE') {
		return [];
	}

	const named = new Set(ofFile?.certificates.map(pem => new X509Certificate(pem).fingerprint256));
	const found = newerBundle(bundles) ?? tls.getCACertificates('system');
	return named.size === 0 ? found : found.filter(pem => !named.has(new X509Certificate(pem).fingerprint256));
}

/** Where Linux keeps what it trusts, by distribution: Debian, Fedora, SUSE, Alpine. */
const systemBundles = [
	'/etc/ssl/certs/ca-certificates.crt',
	'/etc/pki/tls/certs/ca-bundle.crt',
	'/etc/ssl/ca-bundle.pem',
	'/etc/ssl/cert.pem',
];

/** Node reads the system's store once: a bundle that was written since, by the fix of a finding, is read here. */
function newerBundle(bundles: readonly string[]): readonly string[] | undefined {
	const bundle = bundles.find(file => statSync(file, {throwIfNoEntry: false})?.isFile());
	const isNewer = bundle !== undefined && statSync(bundle).mtimeMs > performance.timeOrigin;
	return isNewer ? readCertificates(bundle, false).certificates : undefined;
}

/** True when `issuer` signed `certificate`. */
export function hasIssued(issuer: X509Certificate, certificate: X509Certificate): boolean {
	const key = keyOf(issuer);
	return certificate.checkIssued(issuer) && key !== undefined && certificate.verify(key);
}

/** The public key of a certificate; undefined for one of a kind that OpenSSL does not know. */
export function keyOf(certificate: X509Certificate): KeyObject | undefined {
	try {
		return certificate.publicKey;
	} catch {
		return undefined;
	}
}

function isRootedIn(link: X509Certificate, store: CertificateStore): boolean {
	const isItself = store.named(link.subject).some(root => root.raw.equals(link.raw));
	return isItself || store.named(link.issuer).some(root => hasIssued(root, link));
}

const organisationOf = (subject: string): string | undefined => /^O=(.+)$/m.exec(subject)?.[1];

/** A file, or (for requests alone) a folder of them; OpenSSL would skip what is broken without a word, so it is looked at. */
function readCertificates(
	file: string,
	mayBeFolder: boolean,
): {path: string; certificates: string[]; error?: string} {
	try {
		const kind = statSync(file);

		if (!kind.isFile() && !(kind.isDirectory() && mayBeFolder)) {
			return {path: file, certificates: [], error: kind.isDirectory() ? 'EISDIR' : 'NOT_A_FILE'};
		}

		const files = kind.isDirectory()
			? readdirSync(file)
					.filter(name => /\.(?:pem|crt|cer|\d)$/.test(name))
					.map(name => path.join(file, name))
			: [file];
		const blocks = files.flatMap(name => certificateBlocks(name));
		const certificates = blocks.filter(pem => isReadable(pem));

		if (certificates.length === 0) {
			return {path: file, certificates, error: 'NO_CERTIFICATES'};
		}

		return certificates.length < blocks.length
			? {path: file, certificates, error: 'BROKEN_CERTIFICATE'}
			: {path: file, certificates};
	} catch (error) {
		return {path: file, certificates: [], error: failureOf(error).code};
	}
}

const certificateBlocks = (file: string): readonly string[] =>
	statSync(file).size > largestFile
		? []
		: (readFileSync(file, 'utf8').match(
				/^\uFEFF?-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/gm,
			) ?? []);

function isReadable(pem: string): boolean {
	try {
		return new X509Certificate(pem).raw.length > 0;
	} catch {
		return false;
	}
}
