import type {Result, Details, Failure} from './result.ts';
import type {Json} from '../text/json.ts';
import type {Cloud} from './cloud.ts';
import type {ContainerLogins} from './discovery.ts';

/**
 * Access to everything outside the process, for example the network, programs and the clock. Checks receive it as an
 * argument, so that tests can pass their own. Each call ends when its signal aborts. A call throws only for an
 * internal error, and any other failure is part of its result.
 */
export type System = Resolver & {
	/** Returns the time of day in ms since 1970, UTC. The clock can jump, so durations use `elapsed` instead. */
	readonly now: () => number;
	/** Returns the time of a monotonic clock in milliseconds. Only differences are meaningful. */
	readonly elapsed: () => number;
	/** Returns the proxy that a request to this host uses, or undefined for a direct connection. */
	readonly proxyFor: (host: string, port: number) => Proxy | undefined;
	/** Opens a TLS connection and reads the certificate chain of the server, without an HTTP request. */
	readonly handshake: (host: string, port: number, signal: AbortSignal) => Promise<Handshake>;
	/**
	 * Sends one request over a verified connection. Does not follow redirects. Reads at most `limit` bytes of the
	 * body.
	 */
	readonly request: (request: Request, signal: AbortSignal) => Promise<Result<Response>>;
	/**
	 * Clears cached addresses, sign-ins and trust, and closes connections, so that a retry sees the current state.
	 */
	readonly clearCaches: () => void;
	/**
	 * Runs a program without a shell, input or terminal. When the signal aborts, the whole process group of the
	 * program is ended.
	 */
	readonly run: (program: Program, signal: AbortSignal) => Promise<Result<ProgramResult>>;
	/** Returns an environment variable. Do not use it for variables that contain secrets. */
	readonly variable: (name: string) => string | undefined;
	readonly runtimeEnvironment: () => RuntimeEnvironment;
	/**
	 * Returns the registries for which Docker or Podman has a stored login. Does not read the user, password or
	 * token.
	 */
	readonly containerLogins: (signal: AbortSignal) => Promise<ContainerLogins>;
	/**
	 * Returns the Azure CLI installation, as far as it can be read from files. Returns undefined if only `az version`
	 * can find it.
	 */
	readonly azureCliInstallation: (signal: AbortSignal) => Promise<AzureCliInstallation | undefined>;
	/**
	 * Waits for all sign-ins of the run, then returns how the sign-in with az ended. Returns undefined if no sign-in
	 * ran az.
	 */
	readonly azureCliInSignIn: (signal: AbortSignal) => Promise<CredentialAttempt | undefined>;
	/** Replaces the secrets of this run in a text, also in their usual encodings. */
	readonly hide: (text: string) => string;
	/** Requests an Entra token from one credential after another until one succeeds. */
	readonly signIn: (tokenRequest: TokenRequest, signal: AbortSignal) => Promise<SignIn>;
};

export type Resolver = {
	/** Resolves a host with the resolver of the operating system, so that the hosts file and VPN settings apply. */
	readonly resolve: (host: string, signal: AbortSignal) => Promise<Result<readonly Address[]>>;
	/** Returns the CNAME chain from DNS, without the host itself. */
	readonly aliases: (host: string, signal: AbortSignal) => Promise<Result<readonly string[]>>;
};

export type Address = {readonly address: string; readonly family: 4 | 6};

/**
 * The proxy of a request. `url` never contains its credentials. `variable` is the environment variable with the URL.
 */
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
	/** The leaf certificate, then each issuer. Node adds issuers from the trust store that the server did not send. */
	readonly chain: readonly Certificate[];
	/** The error code of OpenSSL or of the host name check if the chain was rejected. Absent if the chain is trusted. */
	readonly refusal?: string | undefined;
	/** The trust stores that contain the root of the chain. Empty if the chain was rejected. */
	readonly acceptedBy: readonly string[];
	/**
	 * Set only for a rejected chain. False means that the chain does not lead to a trusted root. True means that the
	 * chain was rejected for another reason.
	 */
	readonly isRooted?: boolean | undefined;
	/** The certificate files that environment variables name, with the error of each file that cannot be read. */
	readonly trustFiles: readonly TrustFile[];
	/**
	 * The name of the certificate that the server should have sent last, downloaded from the URL in the last
	 * certificate. Absent if that certificate does not lead to a trusted root.
	 */
	readonly missingIssuer?: string | undefined;
	/** The name of a trusted CA certificate from the organization that issued the last certificate. */
	readonly similarCa?: string | undefined;
};

export type Certificate = {
	/** The subject. The text is empty if the certificate has only subject alternative names. */
	readonly subject: string;
	/** The issuer. The text is empty if the issuer has no name. */
	readonly issuer: string;
	/** A date in ISO 8601, UTC. Absent if the date in the certificate is not valid. */
	readonly validFrom?: string | undefined;
	/** A date in ISO 8601, UTC. Absent if the date in the certificate is not valid. */
	readonly validTo?: string | undefined;
	readonly names: readonly string[];
	readonly isSelfSigned: boolean;
	/** The size of an RSA key in bits. */
	readonly bits?: number | undefined;
	/** The digest algorithm of the signature. Present only if clients no longer accept this algorithm. */
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

export type Program = {
	/** The name of a program on the PATH, or a path. */
	readonly file: string;
	readonly args: readonly string[];
	/** Environment variables for the program, in addition to the environment of this process. */
	readonly variables?: Readonly<Record<string, string>>;
	/** Called for each line of stdout and stderr. */
	readonly onLine?: (line: string) => void;
	/** True if the program runs with low priority. */
	readonly inBackground?: boolean;
};

/** The result of a finished program. Bytes that are not UTF-8 are replaced by U+FFFD. */
export type ProgramResult = {readonly exitCode: number; readonly stdout: string; readonly stderr: string};

export type AzureCliInstallation = {
	readonly version: string;
	/** The folder of the Python package of Azure CLI. */
	readonly folder: string;
	/** The folder with the metadata of that Python package. */
	readonly metadata: string;
	readonly extensions: readonly string[];
};

export type RuntimeEnvironment = {
	/** The value of `process.platform`: linux, darwin or win32. */
	readonly platform: string;
	/** The value of `process.arch`: x64 or arm64. */
	readonly architecture: string;
	readonly hostType: 'machine' | 'container' | 'pod' | 'cloud-shell';
	readonly isWsl: boolean;
	readonly isRoot: boolean;
};

export type Request = {
	readonly method: 'GET' | 'POST';
	readonly url: string;
	readonly headers?: Readonly<Record<string, string>>;
	/** The fields of the body, sent as application/x-www-form-urlencoded. */
	readonly form?: Readonly<Record<string, string>>;
	/** The body, sent as application/json. A request has either `form` or `json`. */
	readonly json?: Json;
	/**
	 * Maximum size of the response body in bytes if the status is 2xx. The default is 64 KiB. For any other status,
	 * the maximum is always 64 KiB.
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
 * The result of trying one credential. `unavailable` means that the credential is not set up. `refused` means that
 * its sign-in failed. `not-allowed` means that AZURE_TOKEN_CREDENTIALS excludes it.
 */
export type CredentialAttempt = {
	readonly credential: string;
	readonly result: 'token' | 'unavailable' | 'refused' | 'not-allowed';
	readonly code?: string | undefined;
	/** The error message of the credential. Absent if the code and the details explain the result. */
	readonly reason?: string | undefined;
	readonly details?: Details | undefined;
};

export type SignIn = {
	readonly attempts: readonly CredentialAttempt[];
	/** The error in the value of AZURE_TOKEN_CREDENTIALS. Absent if the value is valid. */
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
