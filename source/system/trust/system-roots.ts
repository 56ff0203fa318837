import {statSync} from 'node:fs';
import tls from 'node:tls';
import {certificateBlocks, filesIn, keyOfPem} from './pem.ts';
import type {Environment} from '../network/proxy.ts';

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
 * The certificates that the system trusts, PEM; one that is broken may be among them. Linux keeps each of them three
 * times over, as part of the bundle, as a file and as a link: Node parses them all, which takes 50 ms, and once for
 * all, so that it would not see what has been added since. Here each is given once, as it is now.
 */
export function readSystemRoots(env: Environment, places: RootPlaces | undefined): readonly string[] {
	const found = places === undefined ? [] : blocksOf(env, places);

	if (found.length > 0) {
		return [...new Map(found.map(pem => [keyOfPem(pem), pem])).values()];
	}

	// There Node reads this file for the system's, and a pipe or device in its place for ever.
	return places !== undefined && env.SSL_CERT_FILE ? [] : tls.getCACertificates('system');
}

function blocksOf({SSL_CERT_DIR}: Environment, {bundles, folder}: RootPlaces): readonly string[] {
	const bundle = bundles.find(file => statSync(file, {throwIfNoEntry: false})?.isFile());
	const files = [...(bundle === undefined ? [] : [bundle]), ...listHashed(SSL_CERT_DIR ?? folder)];
	return files.flatMap(blocksIn);
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
		return certificateBlocks(file);
	} catch {
		return [];
	}
}
