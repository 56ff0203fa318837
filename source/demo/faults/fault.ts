/** The check that finds a fault, with its code and problem. */
export type Fault = {
	readonly check: string;
	/** Null if the finding is not a problem, only a reason for missing data. */
	readonly code: string | null;
	readonly problem: string;
	/** One line for `acr-doctor demo --help`. */
	readonly summary: string;
};
