/** One fault of the demo: the finding that acr-doctor must report, and how the demo shows it. */
export type Fault = {
	/** The check that finds it. */
	readonly check: string;
	/** Null if the finding is not a problem, only a reason for missing data. */
	readonly code: string | null;
	readonly problem: string;
	/** One line for `acr-doctor demo --help`. */
	readonly summary: string;
	/** Flags without which acr-doctor does not see the fault. */
	readonly flags?: FaultFlags;
	/** True if the registry must be given by its login server, not by its name. */
	readonly isGivenByHost?: boolean;
	/** How the local program behaves that has the fault. */
	readonly program?: ProgramBehavior;
	/** How docker behaves, for faults of its daemon and of a pull. */
	readonly docker?: DockerBehavior;
	/** True if Docker content trust is on during and after the fault. */
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
	/** The error of `docker context inspect`. */
	readonly contextError?: string;
	/** The error of `docker version`; `{socket}` and `{path}` are the socket of the context as URL and path. */
	readonly daemonError?: string;
	/** `docker version`, every time or every second time. */
	readonly version?: ProgramBehavior;
	readonly secondVersion?: ProgramBehavior;
	/** The error of `docker pull`; `{host}`, `{path}` and `{tag}` are parts of the image name. */
	readonly pullError?: string;
	/** True if the pull fails after the first layer. */
	readonly isPartialPull?: boolean;
};

type DockerContext = {readonly name: string; readonly host: string};

/** How the demo shows a fault. */
type FaultDetails = Omit<Fault, 'check' | 'code' | 'problem' | 'summary'>;

/** Creates the faults that one check reports with one code. */
export const faultsFor =
	(check: string, code: string | null) =>
	(problem: string, summary: string, details: FaultDetails = {}): Fault => ({
		check,
		code,
		problem,
		summary,
		...details,
	});
