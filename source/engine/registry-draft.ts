/** A registry that the user described. */
export type RegistryDraft = {
	/** The name, or the login server if the user gave one. */
	readonly name: string;
	/** Absent if the login server shows the cloud, or the active cloud of az applies. */
	readonly cloud?: string;
	/** The repository that pull permission is checked for. */
	readonly repository?: string;
	/** The user's own name for the registry. */
	readonly label?: string;
};
