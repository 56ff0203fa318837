/** A registry that the user typed or saved, or that a search found. */
export type RegistryDraft = {
	/** The registry name, or the login server if the user gave one. */
	readonly name: string;
	/**
	 * The name of the cloud. Absent if the login server identifies the cloud, or if the active cloud of az applies.
	 */
	readonly cloud?: string;
	/** The repository for which the pull permission is checked. */
	readonly repository?: string;
	/** The user's own name for the registry. */
	readonly label?: string;
};
