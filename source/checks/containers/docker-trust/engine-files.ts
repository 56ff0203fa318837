import type {TrustSource} from '../../../engine/system.ts';

/** The variables that replace the trust store of the machine for OpenSSL and Go. */
export type TrustVariables = {
	readonly SSL_CERT_FILE?: string | undefined;
	/** Folders, separated by colons. */
	readonly SSL_CERT_DIR?: string | undefined;
};

/**
 * The files of which Go on Linux reads the first that exists:
 * https://github.com/golang/go/blob/master/src/crypto/x509/root_linux.go
 */
const bundles = [
	'/etc/ssl/certs/ca-certificates.crt',
	'/etc/pki/tls/certs/ca-bundle.crt',
	'/etc/ssl/ca-bundle.pem',
	'/etc/pki/tls/cacert.pem',
	'/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem',
	'/etc/ssl/cert.pem',
] as const;

/**
 * The folders in which Go on Linux reads every file:
 * https://github.com/golang/go/blob/master/src/crypto/x509/root_linux.go
 */
const folders = ['/etc/ssl/certs', '/etc/pki/tls/certs'] as const;

/** The trust store of the machine, as OpenSSL and curl read it: a bundle, and a folder of hashed names. */
export const machineStore: readonly TrustSource[] = [
	{paths: bundles},
	{paths: folders.slice(0, 1), names: 'hashed'},
];

/** Returns the trust store of a program in Go, such as Docker, Podman and nerdctl. */
export const goStore = ({SSL_CERT_FILE, SSL_CERT_DIR}: TrustVariables): readonly TrustSource[] => [
	{paths: SSL_CERT_FILE ? [SSL_CERT_FILE] : bundles},
	...(SSL_CERT_DIR?.split(':') ?? folders).map(folder => ({paths: [folder]})),
];

type CertificateFoldersInput = {
	readonly isPodman: boolean;
	/** Undefined for an engine that does not read the files of this user. */
	readonly configFolder: string | undefined;
	readonly isRootless: boolean;
};

/**
 * Returns the folders certs.d of Podman or nerdctl. The engine uses only the first folder that has a subfolder for the
 * registry. Sources: containers-certs.d(5) and https://github.com/containerd/nerdctl/blob/main/docs/config.md
 */
export function certificateFolders({
	isPodman,
	configFolder,
	isRootless,
}: CertificateFoldersInput): readonly string[] {
	const own = (program: string): readonly string[] =>
		configFolder === undefined ? [] : [`${configFolder}/${program}/certs.d`];

	if (isPodman) {
		return [...own('containers'), '/etc/containers/certs.d', '/etc/docker/certs.d'];
	}

	return isRootless
		? ['containerd', 'docker'].flatMap(own)
		: ['/etc/containerd/certs.d', '/etc/docker/certs.d'];
}

/** Returns the folders to search for a registry folder in the wrong place. */
export const certificateRoots = (home: string | undefined): readonly string[] => [
	'/etc/docker/certs.d',
	'/etc/containers/certs.d',
	'/etc/containerd/certs.d',
	'/var/snap/docker/current/etc/docker/certs.d',
	...(home === undefined
		? []
		: ['.config/docker', '.config/containers', '.config/containerd', '.docker'].map(
				folder => `${home}/${folder}/certs.d`,
			)),
];

/** The folders from which the trust store of the machine is built (Debian, Fedora, SUSE and Arch). */
export const anchorFolders = [
	'/usr/local/share/ca-certificates',
	'/etc/pki/ca-trust/source/anchors',
	'/etc/pki/trust/anchors',
	'/etc/ca-certificates/trust-source/anchors',
] as const;
