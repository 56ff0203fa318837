/** A fault that the demo can simulate, and the finding that acr-doctor must report for it. */
export type Fault = {
	/** The ID of the check that finds the fault. */
	readonly check: string;
	/** The code of the finding, or null if the finding is not a problem but explains why data is missing. */
	readonly code: string | null;
	readonly problem: string;
	/** A line in the output of `acr-doctor demo --help`. */
	readonly summary: string;
	/** Command-line flags that acr-doctor needs to detect the fault. */
	readonly flags?: FaultFlags;
	/** True if the fault appears only when the user names the registry by its login server. */
	readonly isGivenByHost?: boolean;
	/** The behavior of the faulty local program. */
	readonly program?: ProgramBehavior;
	/** The behavior of docker for faults of the daemon, of the version check and of a pull. */
	readonly docker?: DockerBehavior;
	/** True if the fault turns on Docker content trust. Content trust stays on after the fault is removed. */
	readonly hasContentTrust?: boolean;
};

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
	| {readonly version: string; readonly extensions?: Readonly<Record<string, string>>};

type DockerBehavior = {
	readonly context?: DockerContext;
	/** The error that `docker context inspect` prints. */
	readonly contextError?: string;
	/**
	 * The error that `docker version` prints. `{socket}` is replaced by the socket URL of the context, and `{path}`
	 * by its path.
	 */
	readonly daemonError?: string;
	/** The behavior of `docker version`. On every second call, `secondVersion` has priority. */
	readonly version?: ProgramBehavior;
	readonly secondVersion?: ProgramBehavior;
	/**
	 * The error that `docker pull` prints. `{host}`, `{path}` and `{tag}` are replaced by the parts of the image
	 * name.
	 */
	readonly pullError?: string;
	/** True if the pull fails only after its first layer. */
	readonly isPartialPull?: boolean;
};

type DockerContext = {readonly name: string; readonly host: string};

type FaultDetails = Omit<Fault, 'check' | 'code' | 'problem' | 'summary'>;

/** Returns a function that creates faults of one check with one code. */
export const faultsFor =
	(check: string, code: string | null) =>
	(problem: string, summary: string, details: FaultDetails = {}): Fault => ({
		check,
		code,
		problem,
		summary,
		...details,
	});
