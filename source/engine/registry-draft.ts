/** A registry that the user typed or saved, or that a search found. */
export type RegistryDraft = {
	/**
	 * The registry name, the login server, or the first label of a login server with a hash (NAME-HASH). Followed by
	 * `:PORT` unless the port is 443.
	 */
	readonly name: string;
	/** The name of the cloud. If absent, acr-doctor determines the cloud, for example from the login server. */
	readonly cloud?: string;
	/** The repository for which the pull permission is checked. */
	readonly repository?: string;
	/** The user's own name for the registry. */
	readonly label?: string;
};
