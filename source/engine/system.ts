import type {Result, Details, Failure} from './result.ts';
import type {Json} from '../text/json.ts';
import type {Cloud} from './cloud.ts';
import type {ContainerLogins} from './discovery.ts';

/**
 * Everything outside the process. Checks receive the system as an argument. Each call ends when its signal aborts. A
 * call throws only for an internal error. Other failures are part of the result.
 */
export type System = Resolver & {
	/** Returns the time of day in milliseconds since 1970, UTC. The clock can jump. Use `elapsed` for durations. */
	readonly now: () => number;
	/** Returns the time of a monotonic clock in milliseconds. Only differences are meaningful. */
	readonly elapsed: () => number;
	/** Returns the proxy that a request to this host uses. */
	readonly proxyFor: (host: string, port: number) => Proxy | undefined;
	/** Reads the certificate chain of a server without an HTTP request. */
	readonly handshake: (host: string, port: number, signal: AbortSignal) => Promise<Handshake>;
	/**
	 * Sends one request over a verified connection. The function does not follow redirects. The function reads the body
	 * up to the limit of the request.
	 */
	readonly request: (request: Request, signal: AbortSignal) => Promise<Result<Response>>;
	/** Clears cached addresses and trust, and closes connections. A retry then sees the current state. */
	readonly clearCaches: () => void;
	/** Runs a program without a shell, input or terminal. The signal ends the process group of the program. */
	readonly run: (program: Program, signal: AbortSignal) => Promise<Result<ProgramResult>>;
	/** Returns an environment variable. Callers must not ask for a variable that contains a secret. */
	readonly variable: (name: string) => string | undefined;
	readonly runtimeEnvironment: () => RuntimeEnvironment;
	/** Returns the registries with a login in Docker or Podman. The function reads no user, password or token. */
	readonly containerLogins: (signal: AbortSignal) => Promise<ContainerLogins>;
	/**
	 * Returns the Azure CLI installation that its own files describe. Returns undefined if only `az version` can find
	 * the installation.
	 */
	readonly azureCliInstallation: (signal: AbortSignal) => Promise<AzureCliInstallation | undefined>;
	/** Returns the result of az after all sign-ins of the run have ended. Returns undefined if no sign-in ran az. */
	readonly azureCliInSignIn: (signal: AbortSignal) => Promise<CredentialAttempt | undefined>;
	/** Replaces the secrets of this run in a text, also in their usual encodings. */
	readonly hide: (text: string) => string;
	/** Requests an Entra token from each credential in sequence until one succeeds. */
	readonly signIn: (tokenRequest: TokenRequest, signal: AbortSignal) => Promise<SignIn>;
};

export type Resolver = {
	/** Resolves a host with the resolver of the operating system, which uses the hosts file and VPN settings. */
	readonly resolve: (host: string, signal: AbortSignal) => Promise<Result<readonly Address[]>>;
	/** Returns the CNAME chain from DNS, without the host. */
	readonly aliases: (host: string, signal: AbortSignal) => Promise<Result<readonly string[]>>;
};

export type Address = {readonly address: string; readonly family: 4 | 6};

/** The proxy of a request. `url` never contains the credentials of the proxy. */
export type Proxy = {readonly url: string; readonly variable: string};

/** The last phase of a connection. The value `done` means a finished handshake. */
export type Phase = 'proxy' | 'connect' | 'tls' | 'done';

export type Handshake = {
	readonly phase: Phase;
	readonly proxy?: Proxy | undefined;
	readonly address?: string | undefined;
	readonly error?: Pick<Failure, 'code' | 'message' | 'details'> | undefined;
	readonly protocol?: string | undefined;
	readonly cipher?: string | undefined;
	/** The certificates in the order that the server sent. The leaf certificate is the first. */
	readonly chain: readonly Certificate[];
	/** The OpenSSL error of a rejected chain. `refusal` is absent if the chain is accepted. */
	readonly refusal?: string | undefined;
	/** The trust stores that contain the root of the chain. */
	readonly acceptedBy: readonly string[];
	/** The field is false if a rejected chain does not lead to a trusted root. The chain can have another error too. */
	readonly isRooted?: boolean | undefined;
	/** The files in environment variables, with the error of each unreadable file. */
	readonly trustFiles: readonly TrustFile[];
	/**
	 * The issuer of the last certificate, downloaded from the URL in that certificate. `missingIssuer` is absent if the
	 * issuer does not lead to a trusted root.
	 */
	readonly missingIssuer?: string | undefined;
	/** A trusted CA certificate of the organization that issued the last certificate. */
	readonly similarCa?: string | undefined;
};

export type Certificate = {
	/** The subject of the certificate. The text is empty if all names are subject alternative names. */
	readonly subject: string;
	/** The issuer of the certificate. The text is empty if the issuer has no name. */
	readonly issuer: string;
	/** A date in ISO 8601, UTC. `validFrom` is absent if the certificate has no valid date. */
	readonly validFrom?: string | undefined;
	/** A date in ISO 8601, UTC. `validTo` is absent if the certificate has no valid date. */
	readonly validTo?: string | undefined;
	readonly names: readonly string[];
	readonly isSelfSigned: boolean;
	/** The size of an RSA key in bits. */
	readonly bits?: number | undefined;
	/** The digest of the signature. `weakDigest` is present only if clients no longer accept the digest. */
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
	/** Variables that the process has in addition to its environment. */
	readonly variables?: Readonly<Record<string, string>>;
	/** The runner calls this function for each line of stdout and stderr. */
	readonly onLine?: (line: string) => void;
	/** The field is true if the program runs with a low priority. */
	readonly inBackground?: boolean;
};

/** The result of a finished program. A replacement character stands for bytes that are not UTF-8. */
export type ProgramResult = {readonly exitCode: number; readonly stdout: string; readonly stderr: string};

export type AzureCliInstallation = {
	readonly version: string;
	/** The folder of the Python package. */
	readonly folder: string;
	/** The folder of the package metadata. */
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
	/** The fields of a body with the type application/x-www-form-urlencoded. */
	readonly form?: Readonly<Record<string, string>>;
	/** The value of a body with the type application/json. A request has a form or JSON. */
	readonly json?: Json;
	/**
	 * Maximum size of a 2xx body in bytes. The maximum is 64 KiB if `limit` is absent. The body of any other status
	 * also has a maximum of 64 KiB.
	 */
	readonly limit?: number;
};

export type Response = {
	readonly status: number;
	/** The key is the name of the header in lower case. A repeated header has several values. */
	readonly headers: Readonly<Record<string, readonly string[]>>;
	readonly body: string;
	/** The field is true if the body was longer than the limit. */
	readonly isTruncated: boolean;
};

export type TokenRequest = {
	readonly cloud: Cloud;
	readonly audience: string;
	readonly tenant?: string | undefined;
	readonly subscription?: string | undefined;
};

/**
 * The result of one credential. The value `unavailable` means that the credential is not set up. The value `refused`
 * means that the sign-in failed.
 */
export type CredentialAttempt = {
	readonly credential: string;
	readonly result: 'token' | 'unavailable' | 'refused' | 'not-allowed';
	readonly code?: string | undefined;
	/** The message of the credential. `reason` is absent if the code and the details explain the result. */
	readonly reason?: string | undefined;
	readonly details?: Details | undefined;
};

export type SignIn = {
	readonly attempts: readonly CredentialAttempt[];
	/** The problem with the value of AZURE_TOKEN_CREDENTIALS. `setting` is absent if the value is valid. */
	readonly setting?: Failure | undefined;
	/** The active account, from the files of Azure CLI. */
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
