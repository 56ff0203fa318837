import type {TrustSource} from '../../../engine/system.ts';
import type {ClientKind} from '../read-client-version.ts';
import type {TrustVariables} from './read-trust-variables.ts';

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
	readonly kind: ClientKind;
	/** The name of the folder: the host as in the image name, with the port if the port is not 443. */
	readonly name: string;
	readonly home: string | undefined;
	readonly isRootless: boolean;
	readonly isSnap: boolean;
};

/**
 * Returns the folders with the certificates for one registry. The engine uses only the first folder that exists.
 * Sources: https://docs.docker.com/engine/security/certificates/, https://docs.docker.com/engine/security/rootless/,
 * https://github.com/canonical/docker-snap, containers-certs.d(5) and
 * https://github.com/containerd/nerdctl/blob/main/docs/config.md
 */
export function certificateFolders(input: CertificateFoldersInput): readonly string[] {
	const {kind, name, home, isRootless, isSnap} = input;
	const own = (program: string): readonly string[] =>
		home === undefined ? [] : [`${home}/.config/${program}/certs.d/${name}`];

	switch (kind) {
		case 'docker':
			return isRootless
				? own('docker')
				: [`${isSnap ? '/var/snap/docker/common/etc/certs.d' : '/etc/docker/certs.d'}/${name}`];
		case 'podman':
			return [...own('containers'), `/etc/containers/certs.d/${name}`, `/etc/docker/certs.d/${name}`];
		case 'nerdctl':
			return isRootless
				? ['containerd', 'docker'].flatMap(own)
				: [`/etc/containerd/certs.d/${name}`, `/etc/docker/certs.d/${name}`];
	}
}

/** Returns the folders to search for a registry folder in the wrong place. */
export const certificateRoots = (home: string | undefined): readonly string[] => [
	'/etc/docker/certs.d',
	'/etc/containers/certs.d',
	'/etc/containerd/certs.d',
	'/var/snap/docker/common/etc/certs.d',
	...(home === undefined
		? []
		: ['.config/docker', '.config/containers', '.docker'].map(folder => `${home}/${folder}/certs.d`)),
];

/** The folders from which the trust store of the machine is built (Debian, Fedora, SUSE and Arch). */
export const anchorFolders = [
	'/usr/local/share/ca-certificates',
	'/etc/pki/ca-trust/source/anchors',
	'/etc/pki/trust/anchors',
	'/etc/ca-certificates/trust-source/anchors',
] as const;
