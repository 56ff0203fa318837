import {statSync} from 'node:fs';
import tls from 'node:tls';
import {readPemBlocks, listFiles, dedupeKeyOf} from './pem.ts';
import type {Environment} from '../network/find-proxy-route.ts';

export type RootLocations = {
	/** Paths of certificate bundles. acr-doctor reads the first file that exists. */
	readonly bundles: readonly string[];
	/**
	 * A folder with certificates in files whose names are hashes of the subject
	 * (https://docs.openssl.org/master/man1/openssl-rehash/).
	 */
	readonly folder: string;
};

/** The locations on Debian, Fedora, SUSE and Alpine (https://go.dev/src/crypto/x509/root_linux.go). */
const linuxLocations: RootLocations = {
	bundles: [
		'/etc/ssl/certs/ca-certificates.crt',
		'/etc/pki/tls/certs/ca-bundle.crt',
		'/etc/ssl/ca-bundle.pem',
		'/etc/ssl/cert.pem',
	],
	folder: '/etc/ssl/certs',
};

/** Returns undefined except on Linux. On other platforms, Node finds the roots of the system. */
export const rootLocationsOn = (platform: string): RootLocations | undefined =>
	platform === 'linux' ? linuxLocations : undefined;

/**
 * Returns the roots of the system as PEM. With `rootLocations`, reads the files at each call, and returns each
 * certificate once, valid or not. SSL_CERT_DIR overrides the folder. If the files contain no certificate and
 * SSL_CERT_FILE is set, returns an empty list. Returns the cached list of Node in all other cases.
 */
export function readSystemRoots(
	env: Environment,
	rootLocations: RootLocations | undefined,
): readonly string[] {
	const found = rootLocations === undefined ? [] : readLinuxBlocks(env, rootLocations);

	if (found.length > 0) {
		return [...new Map(found.map(pem => [dedupeKeyOf(pem), pem])).values()];
	}

	// Node would read SSL_CERT_FILE here, and block if the file is a pipe or a device.
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
