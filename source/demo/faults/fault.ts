/** A fault of the demo, and the finding that acr-doctor must report for the fault. */
export type Fault = {
	/** The ID of the check that finds the fault. */
	readonly check: string;
	/** The code is null if the finding is only a reason for missing data and not a problem. */
	readonly code: string | null;
	readonly problem: string;
	/** A line in the output of `acr-doctor demo --help`. */
	readonly summary: string;
	/** acr-doctor needs the flags to see the fault. */
	readonly flags?: FaultFlags;
	/** The value is true if the user must specify the login server instead of the registry name. */
	readonly isGivenByHost?: boolean;
	/** The behavior of the local program with the fault. */
	readonly program?: ProgramBehavior;
	/** The behavior of docker for faults of the daemon and of a pull. */
	readonly docker?: DockerBehavior;
	/** The value is true if Docker content trust is on during and after the fault. */
	readonly hasContentTrust?: boolean;
};

export type FaultFlags = {
	readonly repository?: string;
	readonly subscription?: string;
	readonly vnet?: string;
};

/** The value `without-interpreter` means a script whose interpreter does not exist. */
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
	/** The error of `docker context inspect`. */
	readonly contextError?: string;
	/** The error of `docker version`. `{socket}` is the URL of the context's socket, and `{path}` is the path. */
	readonly daemonError?: string;
	/** The behavior of every call of `docker version`. */
	readonly version?: ProgramBehavior;
	readonly secondVersion?: ProgramBehavior;
	/** The error of `docker pull`. `{host}`, `{path}` and `{tag}` are parts of the image name. */
	readonly pullError?: string;
	/** The value is true if the pull fails after the first layer. */
	readonly isPartialPull?: boolean;
};

type DockerContext = {readonly name: string; readonly host: string};

type FaultDetails = Omit<Fault, 'check' | 'code' | 'problem' | 'summary'>;

/** Creates faults that a check reports with the same code. */
export const faultsFor =
	(check: string, code: string | null) =>
	(problem: string, summary: string, details: FaultDetails = {}): Fault => ({
		check,
		code,
		problem,
		summary,
		...details,
	});
