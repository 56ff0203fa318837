/** A registry that the user described. */
export type RegistryDraft = {
	/** The registry name, or the login server if the user gave one. */
	readonly name: string;
	/**
	 * The name of the cloud. `cloud` is absent if the login server shows the cloud, or if the active cloud of az
	 * applies.
	 */
	readonly cloud?: string;
	/** The repository of the pull permission check. */
	readonly repository?: string;
	/** The user's own name for the registry. */
	readonly label?: string;
};
