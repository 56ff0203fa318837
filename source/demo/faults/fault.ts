/** What a fault makes the doctor say: the check that finds it, its code and its problem. */
export type Fault = {
	readonly check: string;
	/** Null where the finding is no problem, and says only why nothing was seen. */
	readonly code: string | null;
	readonly problem: string;
	/** One line for a list of faults. */
	readonly summary: string;
};
