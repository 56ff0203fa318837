/** What a person says of a registry. */
export type RegistryDraft = {
	/** The name, or the login server where that was given. */
	readonly name: string;
	/** Absent where the login server tells, or the cloud az uses is meant. */
	readonly cloud?: string;
	/** The repository whose pull is to be proved. */
	readonly repository?: string;
	/** What the person calls it. */
	readonly label?: string;
};
