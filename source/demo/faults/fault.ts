/** A fault that the demo can simulate, and the finding that acr-doctor must report. */
export type Fault = {
	/** The ID of the check that finds the fault. */
	readonly check: string;
	/** The code of the finding. Null for a finding that is not a problem. */
	readonly code: string | null;
	readonly problem: string;
	/** The English description of the fault in `acr-doctor demo --help`. */
	readonly summary: string;
	/** Command-line flags that acr-doctor needs to detect the fault. */
	readonly flags?: FaultFlags;
	/** True if the fault appears only when the user gives the login server instead of the registry name. */
	readonly isGivenByHost?: boolean;
	readonly program?: ProgramBehavior;
	readonly docker?: DockerBehavior;
	/**
	 * The files of the machine with the fault, by path. `{host}` in a path is the host of a registry. `{authority}`,
	 * `{publicAuthority}` and `{proxyAuthority}` in a text are certificates.
	 */
	readonly files?: Readonly<Record<string, MachineFile>>;
	/** The path in `files` of a file without read permission. */
	readonly closedFile?: string;
	/**
	 * Environment variables of acr-doctor, which stay set after the fault is removed. `{root}` in a value is the folder
	 * that replaces the root folder of the machine.
	 */
	readonly variables?: Readonly<Record<string, string>>;
	/** Returns the entry of a registry in config.json of Docker. */
	readonly login?: (host: string) => DockerLogin;
	/**
	 * A credential helper without sign-ins that is installed with the fault. `name` lacks `docker-credential-`. `onGet`
	 * is present if the helper behaves differently when a client gets a credential.
	 */
	readonly helper?: {
		readonly name: string;
		readonly exitCode: number;
		readonly onGet?: 'fails' | 'never-exits';
	};
	/** True if the fault turns on Docker content trust. Content trust stays on after the fault is removed. */
	readonly hasContentTrust?: boolean;
};

export type DockerLogin = {readonly key: string; readonly entry: Readonly<Record<string, string>>};

/** `isFolder` is a folder in place of the file. `isMissing` removes the file or folder of the healthy machine. */
export type MachineFile = string | {readonly isFolder: true} | {readonly isMissing: true};

export type FaultFlags = {
	readonly repository?: string;
	readonly subscription?: string;
	readonly vnet?: string;
};

/** `without-interpreter` is a script whose interpreter does not exist. */
export type ProgramBehavior =
	| 'missing'
	| 'not-executable'
	| 'without-interpreter'
	| 'never-exits'
	| 'killed'
	| {readonly prints: string; readonly isEndless?: boolean}
	| {readonly fails: string; readonly exitCode?: number}
	| {
			readonly version: string;
			readonly extensions?: Readonly<Record<string, string>>;
			/** The version of another az, which is later on the PATH. */
			readonly otherVersion?: string;
	  };

type DockerBehavior = {
	/** The container client that is installed as `docker`. If absent, the client is Docker. */
	readonly product?: 'podman' | 'nerdctl';
	/** The proxy that `docker info` prints. */
	readonly proxy?: string;
	readonly context?: DockerContext;
	/** The error that `docker context inspect` prints. */
	readonly contextError?: string;
	/**
	 * The error of `docker version` and `docker info`. In `docker version`, {socket} is replaced by the URL of the
	 * socket, and {path} by the path of the socket.
	 */
	readonly daemonError?: string;
	/** The behavior of `docker version`. */
	readonly version?: ProgramBehavior;
	/** The behavior of every second call of `docker version`. */
	readonly secondVersion?: ProgramBehavior;
	/**
	 * The error that `docker pull` prints, with placeholders for the parts of the image name: {host}, {path} and
	 * {tag}.
	 */
	readonly pullError?: string;
	/** True if an engine responds at the address in the option --host. */
	readonly hasOtherEngine?: boolean;
	/** True if the pull fails after the first layer. */
	readonly isPartialPull?: boolean;
};

type DockerContext = {readonly name: string; readonly host: string};

type FaultDetails = Omit<Fault, 'check' | 'code' | 'problem' | 'summary'>;

export const faultsFor =
	(check: string, code: string | null) =>
	(problem: string, summary: string, details: FaultDetails = {}): Fault => ({
		check,
		code,
		problem,
		summary,
		...details,
	});
