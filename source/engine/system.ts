import type {Result, Details, Failure} from './result.ts';
import type {Json} from '../text/json.ts';
import type {Cloud} from './cloud.ts';
import type {ContainerLogins} from './discovery.ts';

/**
 * Everything outside the process, passed to checks as an argument. Each call ends when its signal aborts. A call throws
 * only for an internal error: any failure outside is part of its result.
 */
export type System = Resolver & {
	/** The time of day, ms since 1970, UTC. It can jump; use `elapsed` for durations. */
	readonly now: () => number;
	/** A monotonic clock, ms. Only differences are meaningful. */
	readonly elapsed: () => number;
	/** The proxy that a request to this host uses. */
	readonly proxyFor: (host: string, port: number) => Proxy | undefined;
	/** Reads the certificate chain of a server. Sends no request. */
	readonly handshake: (host: string, port: number, signal: AbortSignal) => Promise<Handshake>;
	/** Sends one request over a verified connection. Does not follow redirects. Reads the body up to its limit. */
	readonly request: (request: Request, signal: AbortSignal) => Promise<Result<Response>>;
	/** Clears cached addresses and trust, and closes connections, so that a retry sees the current state. */
	readonly clearCaches: () => void;
	/** Runs a program without a shell, input or terminal. The signal ends its process group. */
	readonly run: (program: Program, signal: AbortSignal) => Promise<Result<ProgramResult>>;
	/** An environment variable. Never called for one that contains a secret. */
	readonly variable: (name: string) => string | undefined;
	readonly runtimeEnvironment: () => RuntimeEnvironment;
	/** The registries with a login in Docker or Podman. Reads no user, password or token. */
	readonly containerLogins: (signal: AbortSignal) => Promise<ContainerLogins>;
	/** The installed Azure CLI, from its own files; undefined if only `az version` can find it. */
	readonly azureCliInstallation: (signal: AbortSignal) => Promise<AzureCliInstallation | undefined>;
	/** The result of az in the sign-ins of this run, after all have ended; undefined if none ran az. */
	readonly azureCliInSignIn: (signal: AbortSignal) => Promise<CredentialAttempt | undefined>;
	/** Replaces the secrets of this run in a text, also in their usual encodings. */
	readonly hide: (text: string) => string;
	/** Requests an Entra token from each credential in turn. */
	readonly signIn: (tokenRequest: TokenRequest, signal: AbortSignal) => Promise<SignIn>;
};

export type Resolver = {
	/** Uses the resolver of the operating system, with its hosts file and VPN settings. */
	readonly resolve: (host: string, signal: AbortSignal) => Promise<Result<readonly Address[]>>;
	/** The CNAME chain from DNS, without the name itself. */
	readonly aliases: (host: string, signal: AbortSignal) => Promise<Result<readonly string[]>>;
};

export type Address = {readonly address: string; readonly family: 4 | 6};

/** `url` never contains the credentials of the proxy. */
export type Proxy = {readonly url: string; readonly variable: string};

/** The last phase of a connection; `done` means a finished handshake. */
export type Phase = 'proxy' | 'connect' | 'tls' | 'done';

export type Handshake = {
	readonly phase: Phase;
	readonly proxy?: Proxy | undefined;
	readonly address?: string | undefined;
	readonly error?: Pick<Failure, 'code' | 'message' | 'details'> | undefined;
	readonly protocol?: string | undefined;
	readonly cipher?: string | undefined;
	/** In the order of the server, leaf first. */
	readonly chain: readonly Certificate[];
	/** The OpenSSL error of a rejected chain; absent if it is accepted. */
	readonly refusal?: string | undefined;
	/** The trust stores that contain the root of the chain. */
	readonly acceptedBy: readonly string[];
	/** False if a rejected chain does not lead to a trusted root, even if it has another error too. */
	readonly isRooted?: boolean | undefined;
	/** The files named by environment variables, with the error if one could not be read. */
	readonly trustFiles: readonly TrustFile[];
	/** The issuer of the last certificate, downloaded from the URL in it, if it leads to a trusted root. */
	readonly missingIssuer?: string | undefined;
	/** A trusted CA certificate of the organization that issued the last certificate. */
	readonly similarCa?: string | undefined;
};

export type Certificate = {
	/** Empty if all names are subject alternative names. */
	readonly subject: string;
	/** Empty if the issuer has no name. */
	readonly issuer: string;
	/** ISO 8601, UTC; absent if it is not a date. */
	readonly validFrom?: string | undefined;
	/** ISO 8601, UTC; absent if it is not a date. */
	readonly validTo?: string | undefined;
	readonly names: readonly string[];
	readonly isSelfSigned: boolean;
	/** The size of an RSA key. */
	readonly bits?: number | undefined;
	/** The digest of the signature, if it is no longer accepted. */
	readonly weakDigest?: string | undefined;
	/** SHA-256, hex with colons. */
	readonly fingerprint: string;
};

export type TrustFile = {
	readonly variable: string;
	readonly path: string;
	readonly certificates: number;
	readonly error?: string | undefined;
};

export type Program = {
	/** A name on the PATH, or a path. */
	readonly file: string;
	readonly args: readonly string[];
	/** Added to the environment of this process. */
	readonly variables?: Readonly<Record<string, string>>;
	/** Called for each line of stdout and stderr. */
	readonly onLine?: (line: string) => void;
	/** Runs the program with a low priority. */
	readonly inBackground?: boolean;
};

/** The result of a finished program. Bytes that are not UTF-8 are replaced. */
export type ProgramResult = {readonly exitCode: number; readonly stdout: string; readonly stderr: string};

export type AzureCliInstallation = {
	readonly version: string;
	/** The folder of the Python package. */
	readonly folder: string;
	/** The folder of its metadata. */
	readonly metadata: string;
	readonly extensions: readonly string[];
};

export type RuntimeEnvironment = {
	/** `process.platform`: linux, darwin, win32. */
	readonly platform: string;
	/** `process.arch`: x64, arm64. */
	readonly architecture: string;
	readonly hostType: 'machine' | 'container' | 'pod' | 'cloud-shell';
	readonly isWsl: boolean;
	readonly isRoot: boolean;
};

export type Request = {
	readonly method: 'GET' | 'POST';
	readonly url: string;
	readonly headers?: Readonly<Record<string, string>>;
	/** Sent as application/x-www-form-urlencoded. */
	readonly form?: Readonly<Record<string, string>>;
	/** Sent as application/json, instead of a form. */
	readonly json?: Json;
	/** Maximum size of a 2xx body, bytes. 64 KiB if absent, and for every other status. */
	readonly limit?: number;
};

export type Response = {
	readonly status: number;
	/** By lower-case name. A repeated header has several values. */
	readonly headers: Readonly<Record<string, readonly string[]>>;
	readonly body: string;
	/** True if the body was longer than the limit. */
	readonly isTruncated: boolean;
};

export type TokenRequest = {
	readonly cloud: Cloud;
	readonly audience: string;
	readonly tenant?: string | undefined;
	readonly subscription?: string | undefined;
};

/** The result of one credential. `unavailable`: not set up here. `refused`: tried, and failed. */
export type CredentialAttempt = {
	readonly credential: string;
	readonly result: 'token' | 'unavailable' | 'refused' | 'not-allowed';
	readonly code?: string | undefined;
	/** The message of the credential. Absent if the code and its details say everything. */
	readonly reason?: string | undefined;
	readonly details?: Details | undefined;
};

export type SignIn = {
	readonly attempts: readonly CredentialAttempt[];
	/** Set if the value of AZURE_TOKEN_CREDENTIALS is not valid. */
	readonly setting?: Failure | undefined;
	/** The active account, from the files of Azure CLI. */
	readonly account?: Account | undefined;
	/** `value` is secret; `expiresAt` is ms since 1970, UTC. */
	readonly token?: {readonly value: string; readonly expiresAt: number; readonly tenant?: string | undefined};
};

/** `user` is the name of a user or an application. */
export type Account = {
	readonly user?: string;
	readonly tenant?: string;
	readonly subscription?: string;
};
