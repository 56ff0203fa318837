import type {EntraCause} from '../../sign-in/entra/read-entra-cause.ts';

/** The parts of the error in the output of one program. */
export type ErrorLine = {
	readonly reportedBy: Reporter;
	readonly subject: Subject;
	readonly cause: ErrorCause;
	readonly action?: Action;
	/**
	 * The host of the daemon, registry or other server in the error, spelled as in the output. The host can include a port. The
	 * subject determines which host is used.
	 */
	readonly host?: string;
	/** The host or address of the proxy or name server, with or without a port. */
	readonly via?: string;
	/** The IP address that the registry reports for the client. */
	readonly clientAddress?: string;
	/** The path of a file, folder, socket or pipe, or the name of a .pem file. Each doubled backslash becomes a single backslash. */
	readonly path?: string;
	/** The clock of the program that verified a certificate, in ISO 8601, UTC. */
	readonly clock?: string;
	/** The start of the certificate if `clock` is before it, else its end, in ISO 8601, UTC. */
	readonly certificateDate?: string;
	/** The line in the file `path` that Azure CLI cannot read. */
	readonly line?: number;
	/** The name of an extension of Azure CLI, for example `aks-preview`. */
	readonly extension?: string;
	/** The name of a Python module that Azure CLI does not find. */
	readonly module?: string;
	/** The user name in the ssh command or ssh URL. */
	readonly user?: string;
	/** The text that a remote host prints in place of the output of docker. */
	readonly output?: string;
	/** The name of the credential helper without `docker-credential-`. */
	readonly helper?: string;
	readonly cacheRule?: string;
	/** The name of a docker context or of a Podman connection. */
	readonly context?: string;
	/** The error code of Microsoft Entra ID, for example `AADSTS700082`. */
	readonly entraCode?: string;
	/** Mirrors that the program tried without success before the registry. */
	readonly mirrors?: readonly SideNote[];
	/** Problems with sign-ins or the rootless setup that can explain the error. Each subject has at most one warning. */
	readonly warnings?: readonly SideNote[];
};

export type SideNote = Pick<ErrorLine, 'subject' | 'cause' | 'host' | 'path' | 'helper'>;

/** The program in which the error occurred. docker can print an error of dockerd, and az can print an error of docker. */
export type Reporter =
	/** The docker client, which reads credentials and connects to the engine. */
	| 'docker'
	/** The Docker engine, or an unidentified program. */
	| 'dockerd'
	| 'buildkit'
	/** Podman, also as the client of a Podman machine or a remote service. */
	| 'podman'
	| 'skopeo'
	| 'nerdctl'
	| 'ctr'
	/** The containerd daemon or crictl. */
	| 'containerd'
	| 'kubelet'
	| 'oras'
	| 'helm'
	| 'az';

/** The part of the system that the error is about. */
export type Subject =
	/** The Unix socket of an engine, except for sockets of virtual machines. */
	| 'local-socket'
	/** An engine on another machine that the client reaches through ssh. */
	| 'ssh-engine'
	/** The settings and keys of ssh, for example ~/.ssh/config. */
	| 'ssh-files'
	/** An engine that the client reaches through TCP, or an engine whose socket or address the output does not name. */
	| 'tcp-engine'
	/** An engine in a virtual machine on this machine, for example Docker Desktop, Colima or a Podman machine. */
	| 'vm-engine'
	/** A setting that selects the engine, for example DOCKER_HOST, a docker context or a Podman connection. */
	| 'engine-address'
	/** An engine and a client without a common API version. */
	| 'engine'
	/** The proxy of a program other than dockerd, containerd and the kubelet. */
	| 'client-proxy'
	/** The proxy of dockerd, containerd or a kubelet. */
	| 'engine-proxy'
	| 'name-server'
	/** A mirror that the program used in place of the registry. */
	| 'mirror'
	| 'registry'
	/** The token endpoint of a registry, for example `/oauth2/`. */
	| 'token-service'
	/** The host that serves layers, for example a storage account or a data endpoint. */
	| 'storage'
	/** The source registry of a cache rule. */
	| 'cache-rule'
	| 'credential-helper'
	/** The file that stores registry sign-ins, for example config.json or auth.json. */
	| 'login-file'
	/** A settings file of an engine or a client, for example daemon.json or registries.conf. */
	| 'settings-file'
	/** A full disk. */
	| 'disk'
	/** The folders for stored and unpacked images. */
	| 'local-store'
	/** The setup of an engine without root privileges, for example ranges of user and group IDs. */
	| 'rootless-setup'
	/** The image reference, or the image in the registry. */
	| 'image'
	/** The signature policy, or Docker content trust. */
	| 'trust-policy'
	/** A program that the reporting program starts, for example docker for az or ssh for docker. */
	| 'client-program'
	/** The files of Azure CLI in ~/.azure, for example the token cache. */
	| 'az-files'
	/** An extension of Azure CLI. */
	| 'az-extension'
	/** The Python modules of Azure CLI. */
	| 'az-installation'
	| 'entra-sign-in'
	/** The sign-in broker of the operating system, for example Web Account Manager on Windows. */
	| 'sign-in-broker';

export type ErrorCause =
	// Machine and engine
	/** An operating system denies access, for example to a socket or a file. */
	| 'permission-denied'
	/** A file, folder, setting or URL does not exist. */
	| 'not-found'
	/** An option is set twice, as a flag and in a settings file. */
	| 'conflict'
	/** A setting of the client forbids pulls from the registry. */
	| 'blocked'
	/** A program is not installed or not on the PATH. */
	| 'program-missing'
	/** A program or a mirror failed for a reason that no other cause names. */
	| 'program-failed'
	/** A file or a setting is not valid. */
	| 'malformed'
	/** A credential store is locked, or the session has no access to the store. */
	| 'store-locked'
	/** A credential store, a rootless engine or the WSL integration is not set up. */
	| 'not-set-up'
	/** The secret does not fit into the credential store. */
	| 'secret-too-long'
	| 'decryption-failed'
	/** Another process has locked the file. */
	| 'in-use'
	/** A Python module does not exist, or does not match the other modules. */
	| 'module-missing'
	| 'disk-full'
	| 'read-only'
	/** A layer is damaged or has an unsupported compression. */
	| 'unpack-failed'
	/** The engine or the virtual machine of the engine does not run, or the socket does not exist. */
	| 'not-running'
	/** The engine cannot start, or answers with a server error. */
	| 'engine-failed'
	/** The client supports only older API versions than the engine. */
	| 'client-too-old'
	/** The engine supports only older API versions than the client. */
	| 'engine-too-old'

	// Network
	| 'connection-refused'
	| 'timeout'
	/** The name does not exist in DNS. */
	| 'name-not-found'
	/** The name server failed or did not answer. */
	| 'name-server-failed'
	| 'network-unreachable'
	/** The connection ended too early, for example with EOF. */
	| 'connection-reset'

	// TLS
	| 'certificate-unknown-authority'
	| 'certificate-expired'
	| 'certificate-not-yet-valid'
	| 'certificate-wrong-host'
	/** The certificate has only a common name. Go accepts only the names in the subjectAltName extension. */
	| 'certificate-without-names'
	/** The certificate cannot be parsed or does not meet a requirement of the client. */
	| 'certificate-malformed'
	/** The server requires a client certificate or rejects the client certificate. */
	| 'client-certificate-refused'
	/** The private key of the client does not belong to its certificate. */
	| 'client-key-mismatch'
	/** The private key of the client is encrypted or has an unknown format. */
	| 'client-key-encrypted'
	/** A certificate or key file of the client does not exist. */
	| 'tls-files-missing'
	/** The server uses plain HTTP or another protocol without TLS. */
	| 'not-tls'
	/** The server requires TLS, but the client uses plain HTTP. */
	| 'tls-required'
	/** A TLS or certificate error that no other cause names. */
	| 'tls-handshake'

	// Proxy
	| 'proxy-authentication-required'
	/** The proxy answers with an error and does not connect to the host. */
	| 'proxy-refused'

	// ssh
	| 'host-key-unknown'
	| 'host-key-changed'
	| 'host-key-revoked'
	| 'ssh-key-refused'
	/** ssh offered more keys than the host accepts in one sign-in. */
	| 'too-many-keys'
	/** ssh cannot read the private key, or the file of the key does not exist. */
	| 'ssh-key-unusable'
	/** ssh and the host have no common key exchange, host key type, cipher or MAC. */
	| 'no-common-algorithm'
	/** The ProxyJump or ProxyCommand of ssh failed. */
	| 'jump-failed'
	/** The login shell of the remote user ends the session, for example nologin. */
	| 'account-disabled'
	/** ssh failed for a reason that no other cause names. */
	| 'ssh-failed'

	// Registry
	/** The request contained no credentials. */
	| 'no-credentials'
	/** The server refuses the credentials, or the output does not show whether the request contained credentials. */
	| 'unauthorized'
	/** The registry or the host does not know the user name. */
	| 'unknown-user'
	/** The server denies access without a specific reason. */
	| 'access-denied'
	/** The firewall of the registry does not allow the IP address of the client. */
	| 'ip-not-allowed'
	/** The error mentions a quarantine. */
	| 'quarantined'
	/** The registry disallows the action because of a lock, or a quarantine that the error does not mention. */
	| 'locked'
	| 'rate-limit'
	/** The server answers with HTTP status 5xx. */
	| 'server-error'
	| 'manifest-unknown'
	| 'repository-unknown'
	| 'blob-unknown'
	/** The error does not show whether the repository is missing or the client has no access. */
	| 'denied-or-not-found'
	/** The answer has an unexpected form, for example HTML or status 404 for `/v2/`. */
	| 'unexpected-answer'
	| 'platform-missing'
	| 'unsupported-media-type'
	| 'malformed-reference'
	/** The request is not authorized, and the host contains capital letters. */
	| 'host-spelling'
	/** The image has no signature that the policy accepts. */
	| 'signature-missing'
	/** The policy accepts no image of the registry. */
	| 'policy-refused'

	// Azure sign-in
	| 'not-signed-in'
	/** The user must sign in interactively, and the error has no known code of Microsoft Entra ID. */
	| 'interaction-required'
	/** The cause of a code of Microsoft Entra ID. */
	| EntraCause;

export type Action =
	| 'connect-engine'
	| 'start-engine'
	| 'read-settings'
	| 'read-login'
	| 'store-login'
	/** Sign in to Azure. */
	| 'sign-in'
	/** A test of the connection to a registry, usually a request for `/v2/`. */
	| 'ping'
	| 'get-token'
	| 'read-manifest'
	| 'read-blob'
	| 'list-tags'
	| 'unpack'
	| 'push';
