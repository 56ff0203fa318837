import {statSync} from 'node:fs';
import tls from 'node:tls';
import {readPemBlocks, listFiles, dedupeKeyOf} from './pem.ts';
import type {Environment} from '../network/find-proxy-route.ts';

export type RootLocations = {
	/** Only the first file that exists is read. */
	readonly bundles: readonly string[];
	/** A folder of certificates, named by the hash of their subject as OpenSSL expects. */
	readonly folder: string;
};

/** Debian, Fedora, SUSE, Alpine. */
const linuxLocations: RootLocations = {
	bundles: [
		'/etc/ssl/certs/ca-certificates.crt',
		'/etc/pki/tls/certs/ca-bundle.crt',
		'/etc/ssl/ca-bundle.pem',
		'/etc/ssl/cert.pem',
	],
	folder: '/etc/ssl/certs',
};

/** Undefined: Node finds the roots. */
export const rootLocationsOn = (platform: string): RootLocations | undefined =>
	platform === 'linux' ? linuxLocations : undefined;

/**
 * The roots of the system, PEM; some can be broken. On Linux, Node parses each root three times (bundle, file,
 * link), which takes 50 ms, and caches the result. This function returns each root once, and reads the files each
 * time.
 */
export function readSystemRoots(
	env: Environment,
	rootLocations: RootLocations | undefined,
): readonly string[] {
	const found = rootLocations === undefined ? [] : readLinuxBlocks(env, rootLocations);

	if (found.length > 0) {
		return [...new Map(found.map(pem => [dedupeKeyOf(pem), pem])).values()];
	}

	// Node would read SSL_CERT_FILE, and block if it is a pipe or a device.
	return rootLocations !== undefined && env.SSL_CERT_FILE ? [] : tls.getCACertificates('system');
}

function readLinuxBlocks({SSL_CERT_DIR}: Environment, {bundles, folder}: RootLocations): readonly string[] {
	const bundle = bundles.find(file => statSync(file, {throwIfNoEntry: false})?.isFile());
	const files = [...(bundle === undefined ? [] : [bundle]), ...listHashed(SSL_CERT_DIR ?? folder)];
	return files.flatMap(tryReadPemBlocks);
}

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
