import {statSync} from 'node:fs';
import tls from 'node:tls';
import {readPemBlocks, listFiles, dedupeKeyOf} from './pem.ts';
import type {Environment} from '../network/find-proxy-route.ts';

export type RootLocations = {
	/** Paths of certificate bundles. acr-doctor reads the first file that exists. */
	readonly bundles: readonly string[];
	/** A folder of certificates. The name of each file is the hash of the subject, as OpenSSL expects. */
	readonly folder: string;
};

/** The locations on Debian, Fedora, SUSE and Alpine. */
const linuxLocations: RootLocations = {
	bundles: [
		'/etc/ssl/certs/ca-certificates.crt',
		'/etc/pki/tls/certs/ca-bundle.crt',
		'/etc/ssl/ca-bundle.pem',
		'/etc/ssl/cert.pem',
	],
	folder: '/etc/ssl/certs',
};

/** Returns undefined on a platform where Node itself finds the roots of the system. */
export const rootLocationsOn = (platform: string): RootLocations | undefined =>
	platform === 'linux' ? linuxLocations : undefined;

/**
 * Reads the roots of the system as PEM, including broken ones. On Linux, Node would parse each root three times
 * (bundle, file and link), take 50 ms and cache the result. This function returns each root once and reads the files
 * again at each call.
 */
export function readSystemRoots(
	env: Environment,
	rootLocations: RootLocations | undefined,
): readonly string[] {
	const found = rootLocations === undefined ? [] : readLinuxBlocks(env, rootLocations);

	if (found.length > 0) {
		return [...new Map(found.map(pem => [dedupeKeyOf(pem), pem])).values()];
	}

	// If SSL_CERT_FILE is a pipe or a device, Node would read it here and block.
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
