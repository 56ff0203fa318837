import type {Result, Details, Failure} from './result.ts';
import type {Json} from '../text/json.ts';
import type {Cloud} from './cloud.ts';
import type {ContainerLogins} from './discovery.ts';

/**
 * Access to everything outside the process, for example the network, programs and the clock. Checks receive a `System`
 * as an argument, so that tests can pass another `System`. A call with a signal ends when the signal aborts. A call
 * that returns a `Result` throws only for an internal error.
 */
export type System = Resolver & {
	/** Returns the time of day in ms since 1970, UTC. The clock can jump, so durations use `elapsed` instead. */
	readonly now: () => number;
	/** Returns the time of a monotonic clock in milliseconds. Only the difference of two values has a meaning. */
	readonly elapsed: () => number;
	/**
	 * Returns the proxy of an https request to this host. Returns undefined for a direct connection, and for a
	 * malformed proxy variable.
	 */
	readonly proxyFor: (host: string, port: number) => Proxy | undefined;
	/** Opens a TLS connection and reads the certificate chain of the server. Sends no HTTP request to the server. */
	readonly handshake: (host: string, port: number, signal: AbortSignal) => Promise<Handshake>;
	/**
	 * Verifies the certificates that a server sent against other trust stores, without a new connection after a
	 * `handshake`. Returns a verdict for each store. Fails with NO_CHAIN, TIMEOUT or ABORTED.
	 */
	readonly compareTrust: (
		server: {readonly host: string; readonly port: number},
		stores: readonly TrustStore[],
		signal: AbortSignal,
	) => Promise<Result<readonly TrustVerdict[]>>;
	/** Sends one request over a verified TLS connection. Does not follow redirects. */
	readonly request: (request: Request, signal: AbortSignal) => Promise<Result<Response>>;
	/**
	 * Clears cached addresses, sign-ins and trust. The next request opens a new connection, so that a retry sees the
	 * current state.
	 */
	readonly clearCaches: () => void;
	/**
	 * Runs a program without a shell, input or terminal. An abort of the signal kills the program and its process
	 * group.
	 */
	readonly run: (program: Program, signal: AbortSignal) => Promise<Result<ProgramResult>>;
	/** Returns an environment variable. Do not use this function for variables that contain secrets. */
	readonly variable: (name: string) => string | undefined;
	readonly runtimeEnvironment: () => RuntimeEnvironment;
	/** Returns the home folder of the user, or undefined if the folder is unknown. */
	readonly homeFolder: () => string | undefined;
	/**
	 * Reads a text file in UTF-8 or UTF-16LE, at most 1 MiB. Fails with NOT_A_FILE, TOO_LARGE, TIMEOUT, ABORTED or a
	 * system error code. The details contain `path`. For EACCES and EPERM, the details can contain `owner` and `mode`.
	 * If `keepsByteOrderMark` is true, the byte order mark remains and UTF-16 is not decoded.
	 */
	readonly readFile: (
		path: string,
		signal: AbortSignal,
		options?: {readonly keepsByteOrderMark?: boolean},
	) => Promise<Result<string>>;
	/** Returns at most 1000 names in a folder, sorted. Fails with a system error code, TIMEOUT or ABORTED. */
	readonly listFolder: (path: string, signal: AbortSignal) => Promise<Result<readonly string[]>>;
	/** Returns the path of the first executable with this name on the PATH, or undefined. */
	readonly findProgram: (name: string) => string | undefined;
	/**
	 * Lists the registry addresses for which a Docker credential helper has a login. `helper` is the name without
	 * `docker-credential-`. Fails with HELPER_NAME, NOT_INSTALLED, HELPER_REFUSED, HELPER_UNREADABLE or TIMEOUT.
	 */
	readonly listHelperLogins: (helper: string, signal: AbortSignal) => Promise<Result<readonly string[]>>;
	/**
	 * Reads one credential that a container client stored. The secret of the result is hidden in all output. Fails with
	 * NOT_STORED (no entry), NOT_JSON, HELPER_NAME, NOT_INSTALLED, HELPER_REFUSED, HELPER_UNREADABLE, TIMEOUT, ABORTED
	 * or a system error code.
	 */
	readonly storedCredential: (
		place: CredentialPlace,
		signal: AbortSignal,
	) => Promise<Result<StoredCredential>>;
	/**
	 * Returns the hosts for which Docker or Podman has a stored login. The result contains no user, password or token.
	 */
	readonly containerLogins: (signal: AbortSignal) => Promise<ContainerLogins>;
	/**
	 * Reads the Azure CLI installation from files. Returns undefined if the files do not show one version. Throws
	 * TIMEOUT or ABORTED if the signal aborts.
	 */
	readonly azureCliInstallation: (signal: AbortSignal) => Promise<AzureCliInstallation | undefined>;
	/** Returns at most 10 az programs in PATH order. Throws TIMEOUT or ABORTED if the signal aborts. */
	readonly azureCliPrograms: (signal: AbortSignal) => Promise<readonly AzureCliProgram[]>;
	/**
	 * Waits for the running sign-ins or the abort of the signal, then returns the attempt with az. A failed attempt has
	 * priority. Returns an attempt with the code TIMEOUT if az has not answered. Returns undefined if no sign-in tried
	 * az.
	 */
	readonly azureCliInSignIn: (signal: AbortSignal) => Promise<CredentialAttempt | undefined>;
	/** Hides the secrets of this run in a text, also in their usual encodings. */
	readonly hide: (text: string) => string;
	/** Tries the allowed credentials in order until a credential returns a token or the signal aborts. */
	readonly signIn: (tokenRequest: TokenRequest, signal: AbortSignal) => Promise<SignIn>;
};

/** `key` is a key of `auths`. The value of `variable` has the same format as the file. */
export type CredentialPlace =
	| {readonly path: string; readonly key: string}
	| {readonly variable: string; readonly key: string}
	| {readonly helper: string; readonly host: string}
	/** The user name and password that the user gave. */
	| {readonly isGiven: true};

/** `secret` is a password, or a refresh token of the registry if `isToken` is true. */
export type StoredCredential = {
	readonly username: string;
	readonly secret: string;
	readonly isToken: boolean;
};

export type Resolver = {
	/** Resolves a host with the resolver of the operating system, so that the hosts file and VPN settings apply. */
	readonly resolve: (host: string, signal: AbortSignal) => Promise<Result<readonly Address[]>>;
	/** Returns the CNAME chain from DNS, without the host itself. */
	readonly aliases: (host: string, signal: AbortSignal) => Promise<Result<readonly string[]>>;
};

export type Address = {readonly address: string; readonly family: 4 | 6};

/** `url` never contains a user name or password. `variable` is the environment variable with the URL. */
export type Proxy = {readonly url: string; readonly variable: string};

/** The last phase that a connection reached. `done` means that the TLS handshake finished. */
export type Phase = 'proxy' | 'connect' | 'tls' | 'done';

export type Handshake = {
	readonly phase: Phase;
	readonly proxy?: Proxy | undefined;
	readonly address?: string | undefined;
	readonly error?: Pick<Failure, 'code' | 'message' | 'details'> | undefined;
	readonly protocol?: string | undefined;
	readonly cipher?: string | undefined;
	/** The leaf certificate, then each issuer. An issuer can come from a trust store instead of the server. */
	readonly chain: readonly Certificate[];
	/** The error code of OpenSSL or of the host name check. Absent if the chain was accepted or not received. */
	readonly refusal?: string | undefined;
	/**
	 * The trust stores that contain a certificate of the chain or an issuer of a chain certificate. Empty if the chain
	 * was rejected or not received.
	 */
	readonly acceptedBy: readonly string[];
	/** Set only for a rejected chain. True if the chain leads to a trusted root and was rejected for another reason. */
	readonly isRooted?: boolean | undefined;
	/**
	 * The certificate files that environment variables name. A file with a problem has an `error`. Empty if no variable
	 * names a file, if the proxy variable is malformed, or if the host does not resolve.
	 */
	readonly trustFiles: readonly TrustFile[];
	/**
	 * The name of an intermediate certificate that the server did not send. The last certificate of the chain contains
	 * the URL of the intermediate certificate. Absent if the intermediate certificate does not lead to a trusted root.
	 */
	readonly missingIssuer?: string | undefined;
	/** The name of a trusted CA of the organization that issued the last certificate. */
	readonly similarCa?: string | undefined;
};

export type Certificate = {
	/** Empty if the certificate has no subject name. */
	readonly subject: string;
	/** Empty if the issuer has no name. */
	readonly issuer: string;
	/** A date in ISO 8601, UTC. Absent if the date in the certificate is not valid. */
	readonly validFrom?: string | undefined;
	/** A date in ISO 8601, UTC. Absent if the date in the certificate is not valid. */
	readonly validTo?: string | undefined;
	readonly names: readonly string[];
	readonly isSelfSigned: boolean;
	/** The size of an RSA key in bits. */
	readonly bits?: number | undefined;
	/** The digest algorithm of the signature. Present only for the weak algorithms MD5 and SHA-1. */
	readonly weakDigest?: string | undefined;
	/** The SHA-256 fingerprint in hex with colons. */
	readonly fingerprint: string;
};

export type TrustFile = {
	readonly variable: string;
	readonly path: string;
	readonly certificates: number;
	readonly error?: string | undefined;
};

/** The certificates that a program trusts. */
export type TrustStore = {
	/** The sources are read in this order until their certificates accept the chain. */
	readonly sources: readonly TrustSource[];
	/**
	 * True if the program accepts only a chain that ends at a certificate with the same subject and issuer. OpenSSL
	 * accepts other chains only with X509_V_FLAG_PARTIAL_CHAIN
	 * (https://docs.openssl.org/3.0/man3/X509_VERIFY_PARAM_set_flags/).
	 */
	readonly needsRoot?: boolean;
};

export type TrustSource = {
	/** Paths of PEM files and folders. Only the first path that exists is read. */
	readonly paths: readonly string[];
	/**
	 * The files that count in a folder: all files, files with the extension `.crt`, or files with a hash as the name
	 * (https://docs.openssl.org/3.0/man1/openssl-rehash/). The default is `all`.
	 */
	readonly names?: 'all' | 'crt' | 'hashed';
};

export type TrustVerdict = {
	/** The certificate that ends the chain. Absent if the store does not accept the chain. */
	readonly anchor?: TrustAnchor | undefined;
	/** The reason why the store does not accept the chain. Absent if the store accepts the chain. */
	readonly refusal?: TrustRefusal | undefined;
	/** The sources that exist, up to the source that accepts the chain. */
	readonly sources: readonly ReadTrustSource[];
};

export type TrustAnchor = {
	/** The file with the certificate. */
	readonly path: string;
	/** The time when the file or its attributes changed, in ms since 1970, UTC. */
	readonly changedAt: number;
};

/** The first problem in this order is reported: the host name, then the issuer, then the dates. */
export type TrustRefusal =
	'HOSTNAME_MISMATCH' | 'UNTRUSTED_ISSUER' | 'CERT_NOT_YET_VALID' | 'CERT_HAS_EXPIRED';

export type ReadTrustSource = {
	readonly path: string;
	readonly certificates: number;
	/** The number of PEM blocks that are not a certificate. `brokenBlocks` is absent if all blocks are certificates. */
	readonly brokenBlocks?: number | undefined;
	/** The error of a file or folder that cannot be read, or NO_CERTIFICATES for a source without a certificate. */
	readonly error?: string | undefined;
};

export type Program = {
	/** The name of a program on the PATH, or a path. */
	readonly file: string;
	readonly args: readonly string[];
	/** Environment variables for the program, in addition to the environment of this process. */
	readonly variables?: Readonly<Record<string, string>>;
	/** Receives each line of stdout and stderr that is not blank. */
	readonly onLine?: (line: string) => void;
	/** True if the program runs with low priority. */
	readonly inBackground?: boolean;
};

/** Bytes that are not UTF-8 are replaced by U+FFFD. */
export type ProgramResult = {readonly exitCode: number; readonly stdout: string; readonly stderr: string};

export type AzureCliInstallation = {
	readonly version: string;
	/** The folder with the Python packages of Azure CLI, for example `site-packages`. */
	readonly folder: string;
	/** The metadata folder of Azure CLI in `folder`, for example `azure_cli-2.75.0.dist-info`. */
	readonly metadata: string;
	readonly extensions: readonly string[];
};

export type AzureCliProgram = {
	readonly path: string;
	/** Absent if the files of az do not determine one version. */
	readonly version?: string;
	/** The value of AZ_INSTALLER in the script of az: DEB, RPM, HOMEBREW, MSI or PIP. */
	readonly installer?: string;
};

export type RuntimeEnvironment = {
	/** The value of `process.platform`, for example linux, darwin or win32. */
	readonly platform: string;
	/** The value of `process.arch`, for example x64 or arm64. */
	readonly architecture: string;
	readonly hostType: 'machine' | 'container' | 'pod' | 'cloud-shell';
	readonly isWsl: boolean;
	readonly isRoot: boolean;
	/** Absent on Windows, and if the user has no entry in the user database. */
	readonly userId?: number | undefined;
};

export type Request = {
	readonly method: 'GET' | 'POST';
	readonly url: string;
	readonly headers?: Readonly<Record<string, string>>;
	/** The fields of the body, sent as application/x-www-form-urlencoded. */
	readonly form?: Readonly<Record<string, string>>;
	/** The body, sent as application/json. A request has at most one of `form` and `json`. */
	readonly json?: Json;
	/**
	 * Maximum size of the response body in bytes, by default 64 KiB. If the status is not 2xx, the maximum is never
	 * more than 64 KiB.
	 */
	readonly limit?: number;
};

export type Response = {
	readonly status: number;
	/** The header values by the name of the header in lower case. A repeated header has several values. */
	readonly headers: Readonly<Record<string, readonly string[]>>;
	readonly body: string;
	/** True if the body was longer than the limit and was therefore cut. */
	readonly isTruncated: boolean;
};

export type TokenRequest = {
	readonly cloud: Cloud;
	readonly audience: string;
	readonly tenant?: string | undefined;
	readonly subscription?: string | undefined;
};

/**
 * The result of one credential. `unavailable` means that this machine cannot use the credential. `refused` means that
 * the sign-in failed. `not-allowed` means that AZURE_TOKEN_CREDENTIALS excludes the credential.
 */
export type CredentialAttempt = {
	readonly credential: string;
	readonly result: 'token' | 'unavailable' | 'refused' | 'not-allowed';
	readonly code?: string | undefined;
	/** The error message of the credential. Absent if the code and the details explain the result. */
	readonly reason?: string | undefined;
	readonly details?: Details | undefined;
	/** The last 64 Ki code units of the error output of az, without known secrets. Present only for some errors. */
	readonly output?: string | undefined;
	readonly correlationId?: string | undefined;
	/** The claims of the federated token that Entra ID refused. Absent if no federated token was used. */
	readonly assertion?: AssertionClaims | undefined;
};

/** Claims of a federated token. Each claim has at most 200 characters and no secrets. */
export type AssertionClaims = {
	readonly issuer?: string | undefined;
	readonly subject?: string | undefined;
	readonly audience?: string | undefined;
};

export type SignIn = {
	readonly attempts: readonly CredentialAttempt[];
	/** Set only if the value of AZURE_TOKEN_CREDENTIALS is not valid. */
	readonly setting?: Failure | undefined;
	/** The active account according to the files of Azure CLI. */
	readonly account?: Account | undefined;
	/** The token of the sign-in. `value` is secret. `expiresAt` is in milliseconds since 1970, UTC. */
	readonly token?: {readonly value: string; readonly expiresAt: number; readonly tenant?: string | undefined};
};

/** The account of a sign-in. `user` is the name of a user or an application. */
export type Account = {
	readonly user?: string;
	readonly tenant?: string;
	readonly subscription?: string;
};
