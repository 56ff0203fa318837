/** A registry that the user typed or saved, or that a search found. */
export type RegistryDraft = {
	/** The registry name, or the login server if the user gave a login server. */
	readonly name: string;
	/** The name of the cloud. If absent, the login server or the active cloud of az determines the cloud. */
	readonly cloud?: string;
	/** The repository for which the pull permission is checked. */
	readonly repository?: string;
	/** The user's own name for the registry. */
	readonly label?: string;
};
