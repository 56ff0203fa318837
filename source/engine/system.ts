import type {Result, Details, Failure} from './result.ts';
import type {Json} from '../text/json.ts';
import type {Cloud} from './cloud.ts';
import type {ContainerLogins} from './discovery.ts';

/**
 * The world, given to checks by argument. Every call ends when its signal aborts. A call throws for a fault of this
 * program alone: whatever the world does is an answer.
 */
export type System = Resolver & {
	/** The time of day, ms since 1970, UTC. It jumps when somebody sets the clock; durations come from `elapsed`. */
	readonly now: () => number;
	/** ms on a clock that nobody sets and that never goes back; only differences mean something. */
	readonly elapsed: () => number;
	/** The proxy a request to this host would take. */
	readonly proxyFor: (host: string, port: number) => Proxy | undefined;
	/** Reads the chain a server shows; sends no request over the connection. */
	readonly handshake: (host: string, port: number, signal: AbortSignal) => Promise<Handshake>;
	/** One request over a verified connection; redirects are not followed; the body is read to its limit. */
	readonly request: (request: Request, signal: AbortSignal) => Promise<Result<Response>>;
	/** Forgets addresses, trust and open connections: a retry meets the network and the files as they are now. */
	readonly clearCaches: () => void;
	/** Runs a program of this machine, without a shell, input or terminal; it and its group of processes end with the signal. */
	readonly run: (program: Program, signal: AbortSignal) => Promise<Result<Ended>>;
	/** A variable of the environment; only those that hold no secret are asked for. */
	readonly variable: (name: string) => string | undefined;
	readonly runtimeEnvironment: () => RuntimeEnvironment;
	/** The registries that Docker and Podman are signed in to; no user, password or token leaves their files. */
	readonly containerLogins: (signal: AbortSignal) => Promise<ContainerLogins>;
	/** Azure CLI as its own files describe it; undefined when only running az can tell. */
	readonly azureCliInstallation: (signal: AbortSignal) => Promise<AzureCliInstallation | undefined>;
	/** How az answered the sign-ins of this run, after those that are still running; undefined when they did not run az. */
	readonly azureCliInSignIn: (signal: AbortSignal) => Promise<CredentialAttempt | undefined>;
	/** A text without the secrets that this run holds, in any of their usual encodings. */
	readonly hide: (text: string) => string;
	/** Asks every credential in turn for an Entra token. */
	readonly signIn: (tokenRequest: TokenRequest, signal: AbortSignal) => Promise<SignIn>;
};

export type Resolver = {
	/** The system's own resolver: hosts file, VPN and all. */
	readonly resolve: (host: string, signal: AbortSignal) => Promise<Result<readonly Address[]>>;
	/** The CNAME chain as DNS servers tell it, without the name asked for. */
	readonly aliases: (host: string, signal: AbortSignal) => Promise<Result<readonly string[]>>;
};

export type Address = {readonly address: string; readonly family: 4 | 6};

/** `url` never holds the credentials of the proxy. */
export type Proxy = {readonly url: string; readonly variable: string};

/** How far a connection came before it ended; `done` is a finished handshake. */
export type Phase = 'proxy' | 'connect' | 'tls' | 'done';

export type Handshake = {
	readonly phase: Phase;
	readonly proxy?: Proxy | undefined;
	readonly address?: string | undefined;
	readonly error?: Pick<Failure, 'code' | 'message' | 'details'> | undefined;
	readonly protocol?: string | undefined;
	readonly cipher?: string | undefined;
	/** As the server sent it, leaf first. */
	readonly chain: readonly Certificate[];
	/** Why the chain is refused, in OpenSSL's words; absent when it is accepted. */
	readonly refusal?: string | undefined;
	/** Which trust holds the root of the chain. */
	readonly acceptedBy: readonly string[];
	/** False where a refused chain leads to nothing that is trusted here, whatever else it is refused for. */
	readonly isRooted?: boolean | undefined;
	/** The trust a variable names, and whether it could be read. */
	readonly trustFiles: readonly TrustFile[];
	/** The issuer of the last certificate sent, fetched from the address in it, when it leads to a trusted root. */
	readonly missingIssuer?: string | undefined;
	/** A trusted certificate of the organisation that issued the last certificate sent. */
	readonly similarCa?: string | undefined;
};

export type Certificate = {
	/** Empty if all its names are subject alternative names. */
	readonly subject: string;
	/** Empty if the issuer has no name. */
	readonly issuer: string;
	/** ISO 8601, UTC; absent if it is no date. */
	readonly validFrom?: string | undefined;
	/** ISO 8601, UTC; absent if it is no date. */
	readonly validTo?: string | undefined;
	readonly names: readonly string[];
	readonly isSelfSigned: boolean;
	/** The size of its key, where that is an RSA key. */
	readonly bits?: number | undefined;
	/** Where it was signed with a digest that is no longer taken: its name. */
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
	/** A name on the path, or a path. */
	readonly file: string;
	readonly words: readonly string[];
	/** Set beside the environment the doctor was started with. */
	readonly variables?: Readonly<Record<string, string>>;
	/** Each line as it is printed, on either stream. */
	readonly onLine?: (line: string) => void;
	/** True where whatever else runs is to have the processor first. */
	readonly inBackground?: boolean;
};

/** What a program said before it ended; bytes that are no UTF-8 are replaced. */
export type Ended = {readonly exitCode: number; readonly stdout: string; readonly stderr: string};

/** The Azure CLI package of this machine. */
export type AzureCliInstallation = {
	readonly version: string;
	/** The folder of the Python package, and its metadata in it. */
	readonly folder: string;
	readonly metadata: string;
	readonly extensions: readonly string[];
};

/** Where the doctor runs. */
export type RuntimeEnvironment = {
	/** As Node calls it: linux, darwin, win32. */
	readonly platform: string;
	/** As Node calls it: x64, arm64. */
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
	/** Sent as application/json, in place of a form. */
	readonly json?: Json;
	/** How far the body of a 2xx answer is read, bytes; 64 KiB where this is absent, and for every other status. */
	readonly limit?: number;
};

export type Response = {
	readonly status: number;
	/** Lower-case names; a repeated header keeps each value. */
	readonly headers: Readonly<Record<string, readonly string[]>>;
	readonly body: string;
	/** True where the body went past the limit and was left there. */
	readonly isTruncated: boolean;
};

export type TokenRequest = {
	readonly cloud: Cloud;
	readonly audience: string;
	readonly tenant?: string | undefined;
	readonly subscription?: string | undefined;
};

/** One credential's answer; `unavailable` is one that is not set up here, `refused` one that was tried in earnest. */
export type CredentialAttempt = {
	readonly credential: string;
	readonly result: 'token' | 'unavailable' | 'refused' | 'not-allowed';
	readonly code?: string | undefined;
	/** What the credential said; absent where the code is ours and says all, from its details. */
	readonly reason?: string | undefined;
	readonly details?: Details | undefined;
};

export type SignIn = {
	readonly attempts: readonly CredentialAttempt[];
	/** Set where AZURE_TOKEN_CREDENTIALS holds something it may not. */
	readonly setting?: Failure | undefined;
	/** Who Azure CLI says it is signed in as, from its own files. */
	readonly account?: Account | undefined;
	/** The value is secret; `expiresAt` is ms since 1970, UTC. */
	readonly token?: {readonly value: string; readonly expiresAt: number; readonly tenant?: string | undefined};
};

/** `user` is a person's or an application's name. */
export type Account = {
	readonly user?: string;
	readonly tenant?: string;
	readonly subscription?: string;
};
