import {statSync} from 'node:fs';
import tls from 'node:tls';
import {readPemBlocks, listFiles, dedupeKeyOf} from './pem.ts';
import type {Environment} from '../network/proxy.ts';

/** Where a system keeps what it trusts. */
export type RootLocations = {
	/** The first that is there is read. */
	readonly bundles: readonly string[];
	/** Its certificates stand under the hash of their subject, as OpenSSL looks for them. */
	readonly folder: string;
};

/** By distribution: Debian, Fedora, SUSE, Alpine; their folder is one. */
const linuxLocations: RootLocations = {
	bundles: [
		'/etc/ssl/certs/ca-certificates.crt',
		'/etc/pki/tls/certs/ca-bundle.crt',
		'/etc/ssl/ca-bundle.pem',
		'/etc/ssl/cert.pem',
	],
	folder: '/etc/ssl/certs',
};

/** Elsewhere Node knows where to look. */
export const rootLocationsOn = (platform: string): RootLocations | undefined =>
	platform === 'linux' ? linuxLocations : undefined;

/**
 * The certificates that the system trusts, PEM; one that is broken may be among them. Linux keeps each of them three
 * times over, as part of the bundle, as a file and as a link: Node parses them all, which takes 50 ms, and once for
 * all, so that it would not see what has been added since. Here each is given once, as it is now.
 */
export function readSystemRoots(
	env: Environment,
	rootLocations: RootLocations | undefined,
): readonly string[] {
	const found = rootLocations === undefined ? [] : readLinuxBlocks(env, rootLocations);

	if (found.length > 0) {
		return [...new Map(found.map(pem => [dedupeKeyOf(pem), pem])).values()];
	}

	// There Node reads this file for the system's, and a pipe or device in its place for ever.
	return rootLocations !== undefined && env.SSL_CERT_FILE ? [] : tls.getCACertificates('system');
}

function readLinuxBlocks({SSL_CERT_DIR}: Environment, {bundles, folder}: RootLocations): readonly string[] {
	const bundle = bundles.find(file => statSync(file, {throwIfNoEntry: false})?.isFile());
	const files = [...(bundle === undefined ? [] : [bundle]), ...listHashed(SSL_CERT_DIR ?? folder)];
	return files.flatMap(tryReadPemBlocks);
}

/** Whatever cannot be read is trusted by nobody. */
function listHashed(folder: string): readonly string[] {
	try {
		return listFiles(folder, /^[0-9a-f]{8}\.\d+$/);
	} catch {
		return [];
	}
}

function tryReadPemBlocks(file: string): readonly string[] {
	try {
		return readPemBlocks(file);
	} catch {
		return [];
	}
}
