/**
 * The parts of the error output of one program. The output can have several lines: the deciding line sets the speaker,
 * the subject and the cause, and the other lines become warnings.
 */
export type ErrorLine = {
	readonly speaker: Speaker;
	readonly subject: Subject;
	/** The innermost cause, from the deepest program that reports one. */
	readonly cause: Cause;
	readonly action?: Action;
	/**
	 * The host of the failed request, spelled as in the line, with its port if the line contains one: a registry, a
	 * mirror, a storage account, a remote engine, or a sign-in service. If the line names no request, this is the host
	 * of the image reference, provided that the subject belongs to that registry or is a sign-in to it.
	 */
	readonly host?: string;
	/** The host or address, with its port, of the proxy or name server that stands between the speaker and `host`. */
	readonly via?: string;
	/** The IP address of the client that the registry reports. */
	readonly clientAddress?: string;
	/** A file, a folder, a socket or a pipe, as the line spells it. A doubled backslash counts as one. */
	readonly path?: string;
	/** The user name on the machine of the engine. */
	readonly user?: string;
	/** The name of the credential helper without `docker-credential-`. */
	readonly helper?: string;
	readonly cacheRule?: string;
	/** The name of a docker context or of a Podman connection. */
	readonly context?: string;
	/** The code of Microsoft Entra ID, for example `AADSTS700082`. */
	readonly entraCode?: string;
	/** The mirrors that failed before the registry did. */
	readonly mirrors?: readonly SideNote[];
	/** Problems that the program reports and then ignores, although they can explain the error. */
	readonly warnings?: readonly SideNote[];
};

export type SideNote = Pick<ErrorLine, 'subject' | 'cause' | 'host' | 'path' | 'helper'>;

/** The program whose settings, credentials and network apply to the failed action. */
export type Speaker =
	/** The docker client: it reads credentials and connects to the engine. */
	| 'docker'
	/** The Docker engine, also when the docker client, az or a pipeline prints its answer. */
	| 'dockerd'
	/** A build of docker buildx. */
	| 'buildkit'
	/** Also Podman as a client of a machine or a remote service. */
	| 'podman'
	| 'skopeo'
	| 'nerdctl'
	| 'ctr'
	/** The containerd daemon or its client crictl, without a kubelet. */
	| 'containerd'
	/** An event of a Kubernetes node, whichever runtime the node has. */
	| 'kubelet'
	| 'oras'
	| 'helm'
	/** Azure CLI itself. The speaker is dockerd or docker if az only prints an error of docker. */
	| 'az';

/** The thing that must change before the action can succeed. */
export type Subject =
	/** The socket or named pipe of an engine that runs on this machine. */
	| 'local-socket'
	/** An engine that the client reaches through ssh. */
	| 'ssh-engine'
	/** An engine that the client reaches through TCP, with or without TLS. */
	| 'tcp-engine'
	/** An engine in a virtual machine of this machine: Docker Desktop, Colima, Rancher Desktop, WSL, Podman machine. */
	| 'vm-engine'
	/** The setting that selects the engine: DOCKER_HOST, CONTAINER_HOST, a docker context, a Podman connection. */
	| 'engine-address'
	/** The engine itself, reachable, but not compatible with this client. */
	| 'engine'
	/** A proxy from the environment of the program that the user started. */
	| 'client-proxy'
	/** A proxy from the settings of the engine: its service, daemon.json, Docker Desktop, or the node. */
	| 'engine-proxy'
	/** The name server of the speaker. */
	| 'name-server'
	/** A mirror that was asked instead of the registry, with no error of the registry in the output. */
	| 'mirror'
	| 'registry'
	/** The token endpoint, if the line names it. For Azure, this is `/oauth2/` on the host of the registry. */
	| 'token-service'
	/** The host that serves layers: a storage account or a data endpoint. */
	| 'storage'
	/** The source registry of a cache rule of the Azure registry. */
	| 'cache-rule'
	| 'credential-helper'
	/** The file in which sign-ins to registries are stored: config.json or auth.json. */
	| 'login-file'
	/** The settings of an engine: daemon.json, registries.conf, containers.conf, policy.json. */
	| 'settings-file'
	/** The disk for images or temporary files. */
	| 'disk'
	/** The folders in which images are stored and unpacked. */
	| 'local-store'
	/** User and group IDs, and helper programs, for an engine without root privileges. */
	| 'rootless-setup'
	/** The image reference, or the content that the registry has for it. */
	| 'image'
	/** The signature policy or content trust. */
	| 'trust-policy'
	/** A program that the speaker starts and that must be installed on this machine: docker for az, ssh for docker. */
	| 'client-program'
	/** The files of Azure CLI in ~/.azure, with its token cache. */
	| 'az-files'
	/** The sign-in of Azure CLI at Microsoft Entra ID. */
	| 'entra-sign-in'
	/** The Web Account Manager of Windows. */
	| 'sign-in-broker';

export type Cause =
	// Access on this machine
	/** An operating system denies access: to a socket, a file or a folder. */
	| 'permission-denied'
	/** A file, a folder, or a named setting does not exist. For a socket or pipe, the cause is not-running. */
	| 'not-found'
	/** Two settings exclude each other. */
	| 'conflict'
	/** A program is not installed, or not on the PATH of the speaker. */
	| 'program-missing'
	/** A program started and failed, for a reason that no other cause names. */
	| 'program-failed'
	/** A file or a setting has content that cannot be parsed. */
	| 'malformed'
	/** A key store is locked, or the session has no access to it. */
	| 'store-locked'
	/** A helper or a rootless engine was installed but never set up. */
	| 'not-set-up'
	/** The secret does not fit into the store. */
	| 'secret-too-long'
	/** The encrypted file belongs to another user profile, machine or password (DPAPI). */
	| 'decryption-failed'
	| 'disk-full'
	| 'read-only'
	/** The layer cannot be unpacked, because it is damaged or has an unsupported compression. */
	| 'unpack-failed'
	/** The engine or its virtual machine is stopped, paused or was never started, or its socket does not exist. */
	| 'not-running'
	/** The engine runs and answers with an error of its own. */
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
	/** The name server failed or did not answer, so whether the name exists is unknown. */
	| 'name-server-failed'
	/** No route, or no network. */
	| 'network-unreachable'
	/** The other side closed the connection, also reported as EOF. */
	| 'connection-reset'

	// TLS
	| 'certificate-unknown-authority'
	| 'certificate-expired'
	| 'certificate-not-yet-valid'
	| 'certificate-wrong-host'
	/** The certificate lacks a field that this client requires, for example the Authority Key Identifier. */
	| 'certificate-malformed'
	/** The other side requires a client certificate, or rejects the one it got. */
	| 'client-certificate-refused'
	/** A certificate or key file of the client does not exist. */
	| 'tls-files-missing'
	/** The other side speaks plain HTTP, or something else without TLS. */
	| 'not-tls'
	/** The other side requires TLS, and the speaker uses plain HTTP. */
	| 'tls-required'
	/** No common version or cipher, or an alert without another meaning. */
	| 'tls-handshake'

	// Proxy
	| 'proxy-authentication-required'
	/** The proxy answers with an error, instead of a connection to the host. */
	| 'proxy-refused'

	// ssh
	| 'host-key-unknown'
	| 'host-key-changed'
	| 'ssh-key-refused'

	// Registry
	/** No credentials were sent. */
	| 'no-credentials'
	/** Credentials were refused, or whether credentials were sent is unknown. */
	| 'unauthorized'
	/** The user name and password belong to no application or token. */
	| 'unknown-user'
	/** The registry knows the caller and denies the action, without another reason. */
	| 'access-denied'
	/** The firewall of the registry does not allow the address of the caller. */
	| 'ip-not-allowed'
	/** The registry names a quarantine. No public line with this cause is known. */
	| 'quarantined'
	/** The action is disallowed: a lock, or a quarantine that the registry does not name. */
	| 'locked'
	| 'rate-limit'
	/** HTTP 5xx. */
	| 'server-error'
	| 'manifest-unknown'
	| 'repository-unknown'
	| 'blob-unknown'
	/** The registry hides whether the repository is missing or the caller has no access. */
	| 'denied-or-not-found'
	/** The answer does not come from a registry or an engine: HTML, or 404 for `/v2/`. */
	| 'unexpected-answer'
	| 'platform-missing'
	| 'unsupported-media-type'
	/** The image reference is not valid. */
	| 'malformed-reference'
	/** The host is spelled differently from the host of the stored sign-in, for example with capital letters. */
	| 'host-spelling'
	/** No signature, or none that the policy accepts. */
	| 'signature-missing'

	// Azure sign-in
	| 'not-signed-in'
	| 'expired-login'
	| 'expired-secret'
	| 'wrong-secret'
	/** A policy of the organization requires another device, place or method. */
	| 'conditional-access'
	/** The user must answer a prompt, for example for a second factor. */
	| 'interaction-required'
	| 'application-unknown'
	| 'application-disabled'
	/** No federated credential of the application has this subject. */
	| 'federated-credential-mismatch'
	/** The resource that a token was requested for does not exist in the tenant. */
	| 'audience-unknown';

/** The action that failed. */
export type Action =
	| 'connect-engine'
	| 'start-engine'
	| 'read-settings'
	| 'read-login'
	| 'store-login'
	/** Sign in to a registry, or to Azure. */
	| 'sign-in'
	/** The first request to a registry: `GET /v2/`. */
	| 'ping'
	| 'get-token'
	| 'read-manifest'
	| 'read-blob'
	| 'list-tags'
	| 'unpack'
	| 'push';
