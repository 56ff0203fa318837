import {statSync} from 'node:fs';
import tls from 'node:tls';
import {bodyOf, certificateBlocks, filesIn, isReadable} from './pem.ts';
import type {Environment} from './proxy.ts';

/** Where a system keeps what it trusts. */
export type RootPlaces = {
	/** The first that is there is read. */
	readonly bundles: readonly string[];
	/** Its certificates stand under the hash of their subject, as OpenSSL looks for them. */
	readonly folder: string;
};

/** By distribution: Debian, Fedora, SUSE, Alpine; their folder is one. */
const linuxPlaces: RootPlaces = {
	bundles: [
		'/etc/ssl/certs/ca-certificates.crt',
		'/etc/pki/tls/certs/ca-bundle.crt',
		'/etc/ssl/ca-bundle.pem',
		'/etc/ssl/cert.pem',
	],
	folder: '/etc/ssl/certs',
};

/** Elsewhere Node knows where to look. */
export const placesOn = (platform: string): RootPlaces | undefined =>
	platform === 'linux' ? linuxPlaces : undefined;

/**
 * The certificates that the system trusts, PEM. Linux keeps each of them three times over, as part of the bundle, as
 * a file and as a link: Node parses them all, which takes 50 ms, and once for all, so that it would not see what
 * has been added since. Here each is read once, and anew. `readable` is what is known to be sound, by its body.
 */
export function readSystemRoots(
	env: Environment,
	places: RootPlaces | undefined,
	readable: ReadonlySet<string>,
): readonly string[] {
	const found = new Map(places === undefined ? [] : blocksOf(env, places).map(pem => [bodyOf(pem), pem]));
	const roots = [...found].flatMap(([body, pem]) => (readable.has(body) || isReadable(pem) ? [pem] : []));

	if (roots.length > 0) {
		return roots;
	}

	// There Node reads this file for the system's, and a pipe or device in its place for ever.
	return places !== undefined && env.SSL_CERT_FILE ? [] : tls.getCACertificates('system');
}

function blocksOf({SSL_CERT_DIR}: Environment, {bundles, folder}: RootPlaces): readonly string[] {
	const bundle = bundles.find(file => statSync(file, {throwIfNoEntry: false})?.isFile());
	const inFolder = listHashed(SSL_CERT_DIR ?? folder);
	return [...(bundle === undefined ? [] : blocksIn(bundle)), ...inFolder.flatMap(blocksIn)];
}

/** Whatever cannot be read is trusted by nobody. */
function listHashed(folder: string): readonly string[] {
	try {
		return filesIn(folder, /^[0-9a-f]{8}\.\d+$/);
	} catch {
		return [];
	}
}

function blocksIn(file: string): readonly string[] {
	try {
		return statSync(file).isFile() ? certificateBlocks(file) : [];
	} catch {
		return [];
	}
}
